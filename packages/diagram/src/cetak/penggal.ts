/**
 * Cuts a procedure at the ends of its pages. A flow that stays on its page stays a line; one that crosses becomes a lettered pair of
 * pentagons, one letter per target. The author's connectors become pentagons where source and target fall on different pages.
 */
import type { IndeksSimbol, Prosedur, Range, Teks } from '@alir/core';
import { type Lompatan, type Penggalan, type RentangJalur, tuju } from '../petak/penggalan.ts';

/**
 * The pages of a procedure: the rows of `mulai`, one after the other, each on as many sheets side by side as there are parts of the
 * lanes; and the number of the first.
 */
export interface Pembagian {
  /** The row that each page begins with, ascending, beginning with 0. */
  readonly mulai: readonly number[];
  /** Together all lanes, from left to right. */
  readonly jalur: readonly RentangJalur[];
  readonly nomorPertama: number;
}

/** A jump between pages: everything that leads to one symbol by one sort of line. */
interface Jurusan {
  readonly ke: IndeksSimbol;
  /** Of the line that arrives. */
  readonly kind: Lompatan['kind'];
  readonly sumber: Sumber[];
}

interface Sumber {
  readonly id: string;
  readonly idGaris: string;
  readonly dari: IndeksSimbol;
  readonly kind: Lompatan['kind'];
  readonly label?: Teks;
  readonly range: Range;
}

/** What each page shows of `prosedur`. A symbol stands with its leftmost lane. */
export function penggal(prosedur: Prosedur, awalan: string, { mulai, jalur, nomorPertama }: Pembagian): Penggalan[] {
  const { langkah, simbol, alur, konektor } = prosedur;
  const pages = mulai.flatMap((awal, i) =>
    jalur.map((rentang) => ({
      awal,
      akhir: (mulai[i + 1] ?? langkah.length) - 1,
      jalur: rentang,
      simbol: [] as number[],
      alur: [] as number[],
      lompatan: [] as Lompatan[],
    })),
  );
  const pageOfRow = new Int32Array(langkah.length);
  pages.forEach(({ awal, akhir }, i) => {
    pageOfRow.fill(i - (i % jalur.length), awal, akhir + 1);
  });
  const sheetOf = simbol.map(({ lanes }) => {
    const known = lanes.filter((lane) => lane >= 0 && lane < jalur.at(-1)!.akhir);
    return jalur.findIndex(({ akhir }) => Math.min(...known) < akhir);
  });
  const pageOf = (id: IndeksSimbol) => pageOfRow[simbol[id]!.langkah]! + sheetOf[id]!;
  const drawn = (id: IndeksSimbol) => sheetOf[id]! >= 0;
  simbol.forEach((_, id) => {
    if (drawn(id)) pages[pageOf(id)]!.simbol.push(id);
  });

  const put = ({ ke, kind, sumber }: Jurusan, teks: string, id: string, idGaris: string, range: Range, generated: boolean) => {
    const target = pageOf(ke);
    const first = simbol[ke]!.langkah === pages[target]!.awal;
    const runsOn = (dari: IndeksSimbol) =>
      first && pageOf(dari) === target - jalur.length && simbol[dari]!.langkah === pages[target]!.awal - 1 && generated;
    const common = { jenis: 'konektor-halaman', teks, generated } as const;
    for (const { dari, label, ...own } of sumber) {
      pages[pageOf(dari)]!.lompatan.push({
        ...common,
        ...own,
        simbol: dari,
        arah: 'keluar',
        catatan: `ke hal. ${nomorPertama + target}`,
        naik: target < pageOf(dari),
        tepi: runsOn(dari),
        ...tuju(simbol, ke, pages[pageOf(dari)]!.jalur.awal),
        ...(label && { label }),
      });
    }
    const from = [...new Set(sumber.map(({ dari }) => pageOf(dari)))].sort((a, b) => a - b);
    pages[target]!.lompatan.push({
      ...common,
      id,
      idGaris,
      simbol: ke,
      arah: 'masuk',
      kind,
      catatan: `dari hal. ${from.map((page) => nomorPertama + page).join(', ')}`,
      naik: from.every((page) => page > target),
      tepi: sumber.some(({ dari }) => runsOn(dari)),
      ...tuju(simbol, sumber[0]!.dari, pages[target]!.jalur.awal),
      range,
    });
  };

  const jurusan = new Map<string, Jurusan>();
  alur.forEach(({ dari, ke, jenis, label, range }, i) => {
    if (!drawn(dari) || !drawn(ke)) return;
    if (pageOf(dari) === pageOf(ke)) {
      pages[pageOf(dari)]!.alur.push(i);
      return;
    }
    const id = `${awalan}h${ke}${jenis === 'alur' ? '' : `-${jenis}`}`;
    if (!jurusan.has(id)) jurusan.set(id, { ke, kind: jenis, sumber: [] });
    jurusan.get(id)!.sumber.push({ id: `${id}-${i}`, idGaris: `${awalan}a${i}-h`, dari, kind: jenis, ...(label && { label }), range });
  });
  const taken = new Set(konektor.map(({ nama }) => nama.toUpperCase()));
  const letters = huruf(taken);
  const rowOf = (id: IndeksSimbol) => simbol[id]!.langkah;
  const pertama = ({ ke, sumber }: Jurusan) => Math.min(rowOf(ke), ...sumber.map(({ dari }) => rowOf(dari)));
  for (const [id, jump] of [...jurusan].sort(([, a], [, b]) => pertama(a) - pertama(b))) {
    put(jump, letters.next().value, `${id}-t`, `${id}-t-a`, jump.sumber[0]!.range, true);
  }

  konektor.forEach(({ nama, sumber, tujuan }, k) => {
    const id = `${awalan}k${k}`;
    const ke = tujuan && drawn(tujuan.ke) ? tujuan.ke : undefined;
    const circle = { jenis: 'konektor', teks: nama, naik: false, tepi: false, generated: false } as const;
    const sumberLain: Sumber[] = [];
    let stays = sumber.every(({ dari }) => !drawn(dari));
    sumber.forEach(({ dari, jenis, label, range }, n) => {
      if (!drawn(dari)) return;
      const own = { id: `${id}-${n}`, idGaris: `${id}-${n}-a`, kind: jenis, ...(label && { label }), range };
      if (ke !== undefined && pageOf(ke) !== pageOf(dari)) sumberLain.push({ ...own, dari });
      else {
        stays = true;
        pages[pageOf(dari)]!.lompatan.push({
          ...circle,
          ...own,
          simbol: dari,
          arah: 'keluar',
          ...tuju(simbol, ke, pages[pageOf(dari)]!.jalur.awal),
        });
      }
    });
    if (!tujuan || ke === undefined) return;
    const { range } = tujuan;
    if (stays) {
      const own = { id: `${id}-t`, idGaris: `${id}-t-a`, simbol: ke, range };
      pages[pageOf(ke)]!.lompatan.push({
        ...circle,
        ...own,
        arah: 'masuk',
        kind: 'alur',
        ...tuju(simbol, sumber[0]?.dari, pages[pageOf(ke)]!.jalur.awal),
      });
    }
    if (sumberLain.length > 0) put({ ke, kind: 'alur', sumber: sumberLain }, nama, `${id}-h`, `${id}-h-a`, range, false);
  });
  // Flows that run on over the end of a page choose first: their place is fixed.
  for (const { lompatan } of pages) lompatan.sort((a, b) => Number(b.tepi) - Number(a.tepi));
  return pages;
}

/** A … Z, AA, AB …, without those the author uses. */
function* huruf(taken: ReadonlySet<string>): Generator<string, never> {
  for (let n = 1; ; n++) {
    let name = '';
    for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    if (!taken.has(name)) yield name;
  }
}
