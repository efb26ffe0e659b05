/** Keys by content: equal keys mean equal layouts, wherever in a text the content stands. */
import { KOLOM_SEL, type Langkah, type Teks } from '@alir/core';
import type { Petak } from '../petak/jenis.ts';
import type { Papan } from '../router/index.ts';
import type { IsiHalaman } from './halaman.ts';
import { isiSel } from './isi-sel.ts';

/** Apart from what can stand in a text, since those have been cleaned of control characters or are quoted by JSON. */
const PISAH = '\u0001';

/** All that the layout of a page depends on; ids and ranges are put on afterwards. */
export function kunciHalaman(isi: IsiHalaman): string {
  const { judul, langkah, petak, pelaksana, label, gaya, lebarTabel, lebarLane, nomorKolom, sebaris } = isi;
  const awal = langkah[0]?.indeks ?? 0;
  return [
    JSON.stringify([label, gaya, lebarTabel, lebarLane, nomorKolom, sebaris, judul?.runs, pelaksana.map((p) => p.label.runs)]),
    ...langkah.map(kunciLangkah),
    // Where merged cells begin and end; a page shows only the part on it.
    JSON.stringify(langkah.map((l) => KOLOM_SEL.map((kolom) => [l[kolom].awal - awal, l[kolom].akhir - awal]))),
    kunciPetak(petak, awal),
  ].join(PISAH);
}

const dariLangkah = new WeakMap<Langkah, string>();

/** A page is laid out in several rounds, and its rows are the same in all of them. */
function kunciLangkah(langkah: Langkah): string {
  let known = dariLangkah.get(langkah);
  if (known === undefined) {
    known = JSON.stringify([langkah.no, runs(langkah.uraian), ...KOLOM_SEL.map((kolom) => runs(isiSel(langkah, kolom)))]);
    dariLangkah.set(langkah, known);
  }
  return known;
}

function kunciPetak({ lanes, tiers, simpul, sambungan }: Petak, langkahAwal: number): string {
  return JSON.stringify([
    lanes,
    tiers.map((langkah) => langkah - langkahAwal),
    simpul.map(({ jenis, tier, awal, akhir, teks, catatan, naik, generated }) => [
      jenis,
      tier,
      awal,
      akhir,
      teks?.runs,
      catatan,
      naik,
      generated,
    ]),
    sambungan.map(({ kind, dari, ke, label }) => [kind, dari, ke, label?.runs]),
  ]);
}

/** The grid as the router sees it. */
export function kunciPapan({ lanes, tiers, kotak, tepi }: Papan): string {
  return [
    `${lanes} ${tiers}`,
    ...kotak.map(({ tier, awal, akhir, runcing }) => `${tier} ${awal} ${akhir} ${runcing}`),
    ...tepi.map(({ dari, ke, kelas, terpisah, suka }) => `${dari} ${ke} ${kelas} ${terpisah} ${suka}`),
  ].join(';');
}

/** The texts of a cell; nearly always one without styles, which is its own key. */
export function kunciTeks(isi: readonly Pick<Teks, 'runs'>[]): string {
  const [first] = isi.length === 1 ? isi[0]!.runs : [];
  return first && isi[0]!.runs.length === 1 && !first.italic ? first.text : PISAH + JSON.stringify(runs(isi));
}

function runs(teks: readonly Pick<Teks, 'runs'>[]): unknown[] {
  return teks.map((t) => t.runs);
}
