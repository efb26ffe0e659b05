/** Writes a finished layout down as the page that everybody reads. */
import type { Garis, HalamanBisu, Jalur, TeksLetak } from '../gambar.ts';
import type { Simpul } from '../petak/jenis.ts';
import { wujud } from '../simbol/katalog.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import type { KotakSimbol } from './garis.ts';
import type { IsiHalaman, TataHalaman } from './halaman.ts';
import { kisiTabel } from './kisi.ts';
import { teksSel } from './sel.ts';
import type { UkuranSimbol } from './ukuran-simbol.ts';

/** The page `isi` in its layout, with ids and the places in the text that everything leads back to. */
export function rakit(isi: IsiHalaman, { tata, labels, places }: TataHalaman): HalamanBisu {
  const { petak, langkah, laneIds } = isi;
  const { datar, kepala, judul } = tata;
  const bottom = judul.height + kepala.height + tata.rows.reduce((sum, row) => sum + row.height, 0);
  const rowNo = new Map(langkah.map((l) => [l.indeks, l.no]));
  const halaman: HalamanBisu = {
    number: isi.number,
    kind: 'prosedur',
    width: datar.width,
    height: bottom,
    ...(isi.prosedur.judul && { judul: isi.prosedur.judul.text }),
    kepala: { y: judul.height, height: kepala.height },
    lanes: isi.pelaksana.map(
      (pelaksana, i): Jalur => ({
        id: laneIds[i]!,
        indeks: isi.jalurAwal + i,
        label: pelaksana.label.text,
        ...datar.lanes[i]!,
        header: kepala.jalur,
        range: pelaksana.range,
      }),
    ),
    rows: langkah.map((l, i) => ({
      id: `${isi.awalan}l${l.indeks}`,
      indeks: l.indeks,
      no: l.no,
      ...tata.rows[i]!,
      ...(l.nama && { langkah: l.nama.nama }),
      range: l.range,
    })),
    shapes: petak.simpul.map((simpul, i) => bentuk(simpul, tata.kotak[i]!, tata.ukuran[i]!, laneIds, rowNo.get(simpul.langkah)!)),
    edges: petak.sambungan.map(({ id, kind, dari, ke, range }, i): Garis => {
      const label = labels.get(i);
      const kotak = places.get(i)?.kotak;
      return {
        id,
        kind,
        from: petak.simpul[dari]!.id,
        to: petak.simpul[ke]!.id,
        ...(label &&
          kotak && {
            label: { text: label.text, ...kotak, teks: tataTeks(label.lines, kotak, { size: isi.gaya.hurufLabel, anchor: 'middle' }) },
          }),
        points: tata.garis[i]!,
        range,
      };
    }),
    kisi: kisiTabel(datar, kepala, judul.height, tata.rows, tata.sel),
    teks: [...judul.teks, ...kepala.teks, ...teksSel(tata.sel, datar.kolom, tata.rows, isi.gaya.hurufSel)],
  };
  return halaman;
}

function bentuk(
  simpul: Simpul,
  kotak: KotakSimbol,
  ukuran: UkuranSimbol,
  laneIds: readonly string[],
  row: number,
): HalamanBisu['shapes'][number] {
  const { x, y, width, height, jenis, naik } = kotak;
  const { catatan, generated, simbol, range } = simpul;
  return {
    id: simpul.id,
    kind: jenis,
    x,
    y,
    width,
    height,
    lanes: laneIds.slice(simpul.awal, simpul.akhir + 1),
    row,
    text: simpul.teks?.text ?? '',
    teks: teksSimbol(kotak, ukuran),
    ...(catatan !== undefined && { catatan }),
    ...(naik && { naik }),
    generated,
    ...(simbol !== undefined && { simbol }),
    range,
  };
}

/** The text inside a symbol; what is noted under it shares the box. */
function teksSimbol({ x, y, width, height, jenis, naik }: KotakSimbol, { lines, size, catatan }: UkuranSimbol): TeksLetak[] {
  const inner = wujud(jenis, naik).kotakTeks(width, height);
  const box = { ...inner, x: x + inner.x, y: y + inner.y };
  if (!catatan) return tataTeks(lines, box, { size, anchor: 'middle' });
  const foot = tinggiBaris(catatan.lines.length, catatan.size);
  return [
    ...tataTeks(lines, { ...box, height: box.height - foot }, { size, bold: true, anchor: 'middle' }),
    ...tataTeks(catatan.lines, { ...box, y: box.y + box.height - foot, height: foot }, { size: catatan.size, anchor: 'middle' }),
  ];
}
