/** The table of a page: rows and columns of their sizes, header cells, spans, and an empty cell wherever the grid leaves a place free. */
import type { SelBerisi, Susunan } from '../susunan/susunan.ts';
import { mm, unsur, unsurKosong } from './unsur.ts';

/** Nothing where there is no table; `isi` is what stands in a cell. */
export function tabelHtml({ batasKolom, batasBaris, tabel }: Susunan, isi: (sel: SelBerisi) => string): string {
  if (tabel.length === 0) return '';
  const [lebar, tinggi] = [jarak(batasKolom), jarak(batasBaris)];
  const terisi = lembarPetak(tabel.flat(), tinggi.length, lebar.length);
  const baris = terisi.map((petak, atas) => unsur('tr', { style: `height:${mm(tinggi[atas]!)}` }, selBaris(petak, atas, isi).join('\n')));
  const kepala = barisKepala(terisi);
  const style = [
    // Not by its place: what stands in it is laid on the sheet, not in it.
    `margin:${mm(batasBaris[0]!)} 0 0 ${mm(batasKolom[0]!)}`,
    `width:${mm(batasKolom.at(-1)! - batasKolom[0]!)}`,
    `height:${mm(batasBaris.at(-1)! - batasBaris[0]!)}`,
  ].join(';');
  return unsur(
    'table',
    { style },
    [
      unsur('colgroup', {}, lebar.map((width) => unsurKosong('col', { style: `width:${mm(width)}` })).join('')),
      ...(kepala > 0 ? [unsur('thead', {}, baris.slice(0, kepala).join('\n'))] : []),
      ...(kepala < baris.length ? [unsur('tbody', {}, baris.slice(kepala).join('\n'))] : []),
    ].join('\n'),
  );
}

function jarak(batas: readonly number[]): number[] {
  return batas.slice(1).map((nilai, i) => nilai - batas[i]!);
}

/** What covers each place of the grid. */
type Petak = readonly (SelBerisi | undefined)[];

function lembarPetak(semua: readonly SelBerisi[], baris: number, kolom: number): Petak[] {
  const petak: (SelBerisi | undefined)[][] = Array.from({ length: baris }, () => Array.from({ length: kolom }));
  for (const satu of semua) {
    const { atas, kiri, baris: tinggi, kolom: lebar } = satu.sel;
    for (const row of petak.slice(atas, atas + tinggi)) row.fill(satu, kiri, kiri + lebar);
  }
  return petak;
}

/** The cells that begin in a row; free places beside each other are one. */
function selBaris(petak: Petak, atas: number, isi: (sel: SelBerisi) => string): string[] {
  const hasil: string[] = [];
  for (let kolom = 0; kolom < petak.length; ) {
    const satu = petak[kolom];
    const akhir = petak.findIndex((lain, i) => i > kolom && lain !== satu);
    const lebar = (akhir === -1 ? petak.length : akhir) - kolom;
    if (!satu) hasil.push(unsur('td', { colspan: lebih(lebar) }));
    else if (satu.sel.atas === atas) hasil.push(selHtml(satu, isi));
    kolom += lebar;
  }
  return hasil;
}

function selHtml(satu: SelBerisi, isi: (sel: SelBerisi) => string): string {
  const { kolom, baris } = satu.sel;
  const rentang = { colspan: lebih(kolom), rowspan: lebih(baris) };
  if (!satu.kepala) return unsur('td', rentang, isi(satu));
  return unsur('th', { ...rentang, scope: kolom > 1 ? 'colgroup' : 'col' }, isi(satu));
}

function lebih(banyak: number): number | undefined {
  return banyak > 1 ? banyak : undefined;
}

/** How many rows at the top hold header cells alone, none of which reaches below them. */
function barisKepala(petak: readonly Petak[]): number {
  const pertamaBiasa = petak.findIndex((row) => !row.every((satu) => satu?.kepala));
  let kepala = pertamaBiasa === -1 ? petak.length : pertamaBiasa;
  const menjulur = (satu: SelBerisi | undefined) => satu !== undefined && satu.sel.atas + satu.sel.baris > kepala;
  while (kepala > 0 && petak[kepala - 1]!.some(menjulur)) kepala--;
  return kepala;
}
