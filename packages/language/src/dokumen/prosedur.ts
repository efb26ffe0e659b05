import type { Langkah, Nama, Prosedur } from '@alir/core';
import { comparePositions, type Range } from '@alir/core';
import * as ast from '../generated/ast.ts';
import { daftarLangkah, titikBernama } from '../lingkup/scope-provider.ts';
import { PembuatAlur } from './alur.ts';
import { PembuatSimbol } from './baris.ts';
import { headerOf, namaOf, rangeOf, satuTeks, teksOf } from './cst.ts';
import type { Pelapor } from './pelapor.ts';
import { bacaSel } from './sel.ts';
import type { BagianRusak } from './sintaks.ts';

/** One procedure with everything that follows from the defaults. */
export function bacaProsedur(sop: ast.Sop, prosedur: ast.Prosedur, rusak: readonly BagianRusak[], pelapor: Pelapor): Prosedur {
  const nodes = daftarLangkah(prosedur);
  laporkanNamaGanda(prosedur, pelapor);
  const pembuat = new PembuatSimbol(sop, pelapor);
  const rusakPerBaris = barisRusak(nodes, rangeOf(prosedur), rusak);
  const baris = nodes.map((langkah, i) => pembuat.baris(langkah, i, nodes.length));
  const pembuatAlur = new PembuatAlur(prosedur, baris, pembuat, pelapor, (i) => rusakPerBaris.has(i));
  const { alur, konektor, buntu } = pembuatAlur.buat();
  const sel = bacaSel(nodes, pelapor, (nama, range) => pembuatAlur.langkahTakDikenal(nama, range));
  const simbolPerBaris: number[][] = nodes.map(() => []);
  for (const { id, langkah } of pembuat.simbol) simbolPerBaris[langkah]!.push(id);
  const halamanBaru = awalHalaman(prosedur);

  const langkah = nodes.map((node, indeks): Langkah => {
    const nama = namaOf(node);
    return {
      indeks,
      no: indeks + 1,
      ...(nama ? { nama } : {}),
      uraian: teksOf(node, 'uraian', node.uraian),
      simbol: simbolPerBaris[indeks]!,
      ...sel[indeks]!,
      halamanBaru: halamanBaru.has(node),
      range: rangeOf(node),
      header: headerOf(node),
      rusak: rusakPerBaris.has(indeks),
      alurRusak: rusakPerBaris.get(indeks) === 'alur',
    };
  });
  const judul = satuTeks(prosedur, 'judul', prosedur.judul);
  return {
    ...(judul ? { judul } : {}),
    header: headerOf(prosedur),
    range: rangeOf(prosedur),
    langkah,
    simbol: pembuat.simbol,
    alur,
    konektor,
    buntu,
  };
}

/** Steps and single symbols share their names: an arrow can go to either. */
function laporkanNamaGanda(prosedur: ast.Prosedur, pelapor: Pelapor): void {
  const pertama = new Map<string, Nama>();
  for (const titik of titikBernama(prosedur)) {
    const nama = namaOf(titik)!;
    const sudah = pertama.get(nama.nama);
    if (sudah) pelapor.lapor('nama-ganda', nama.range, { nama: nama.nama, baris: sudah.range.start.line + 1 });
    else pertama.set(nama.nama, nama);
  }
}

/** Which rows have errors, and whether these touch the flow. A row goes as far as the next row begins, so that an error behind its last word is its own. */
function barisRusak(nodes: readonly ast.Langkah[], prosedur: Range, rusak: readonly BagianRusak[]): Map<number, 'isi' | 'alur'> {
  const baris = new Map<number, 'isi' | 'alur'>();
  for (const { range, isiSaja } of rusak) {
    const indeks = nodes.findLastIndex((node) => comparePositions(rangeOf(node).start, range.start) <= 0);
    if (indeks < 0 || (indeks === nodes.length - 1 && range.start.line > prosedur.end.line)) continue;
    baris.set(indeks, isiSaja && baris.get(indeks) !== 'alur' ? 'isi' : 'alur');
  }
  return baris;
}

function awalHalaman(prosedur: ast.Prosedur): Set<ast.Langkah> {
  const awal = new Set<ast.Langkah>();
  let menunggu = false;
  for (const node of prosedur.isi) {
    if (ast.isHalamanBaru(node)) menunggu = true;
    else if (menunggu) {
      awal.add(node);
      menunggu = false;
    }
  }
  return awal;
}
