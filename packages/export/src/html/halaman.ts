/** One sheet of paper: what is drawn, under what is read. */
import { alamatCitra, type Citra, coretanSvg, type Halaman } from '@alir/diagram';
import { sebutanHalaman } from '../susunan/bagian.ts';
import { namaHalaman } from '../susunan/lompatan.ts';
import { paragrafDari } from '../susunan/paragraf.ts';
import { type LuarTabel, susunanHalaman } from '../susunan/susunan.ts';
import { tampak } from '../tampak.ts';
import { namaUkuran } from './gaya.ts';
import { isiLuar, isiSel, type Penyusun } from './isi.ts';
import { tabelHtml } from './tabel.ts';
import { letak, unsur, unsurKosong } from './unsur.ts';

/** `bertabel` says whether the grids of the pages are tables. */
export function halamanHtml(penyusun: Penyusun, bertabel: boolean): string {
  const { page } = penyusun;
  const { kaki, sebelum, sesudah, citra, ...susunan } = susunanHalaman(page, bertabel);
  const luar = (bagian: LuarTabel, berjudul: boolean) => isiLuar(penyusun, bagian, berjudul);
  const isi = [
    gambarSvg(page),
    ...citra.map(citraHtml),
    luar(sebelum, true),
    tabelHtml({ ...susunan, kaki, sebelum, sesudah, citra }, (sel) => isiSel(penyusun, sel)),
    luar(sesudah, false),
    kaki.length === 0 ? '' : unsur('footer', {}, luar({ paragraf: paragrafDari(kaki), bentuk: [] }, false)),
  ];
  return unsur(
    'section',
    { class: `lembar ${namaUkuran(page)}`, id: namaHalaman(page), 'aria-label': sebutanHalaman(page) },
    `\n${isi.filter((bagian) => bagian !== '').join('\n')}\n`,
  );
}

function gambarSvg(page: Halaman): string {
  const sifat = { class: 'gambar', viewBox: `0 0 ${page.width} ${page.height}`, 'aria-hidden': 'true', focusable: 'false' };
  return unsur('svg', sifat, `\n${coretanSvg(page).join('\n')}\n`);
}

function citraHtml({ jenis, isi, bacaan, ...kotak }: Citra): string {
  // A picture in an `img` runs nothing and loads nothing, whatever an SVG holds.
  return unsurKosong('img', { src: alamatCitra({ jenis, isi }), alt: tampak(bacaan), style: letak(kotak) });
}
