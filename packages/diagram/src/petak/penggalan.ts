/**
 * The part of a procedure that one page shows: a stretch of its rows, the lines inside it, and the ends of jumps: the circles of the
 * author's connectors, and where pages are cut, the pentagons that lead from page to page.
 */
import type { IndeksLangkah, IndeksPelaksana, IndeksSimbol, Prosedur, Range, Simbol, Teks } from '@alir/core';

/** One end of a jump: a circle or pentagon beside the symbol `simbol`, and the line between the two. */
export interface Lompatan {
  readonly id: string;
  readonly idGaris: string;
  readonly jenis: 'konektor' | 'konektor-halaman';
  readonly simbol: IndeksSimbol;
  readonly arah: 'keluar' | 'masuk';
  readonly kind: 'alur' | 'informasi' | 'bersama';
  /** Name of the connector, or the letter of the jump. */
  readonly teks: string;
  /** The other end's page, in words. */
  readonly catatan?: string;
  /** The jump leads to an earlier page. */
  readonly naik: boolean;
  /** Lane in which the other end stands, on whatever sheet; the jump had better stand on that side. */
  readonly tuju?: number;
  /** The flow runs on over the page's end: from its last row, or into its first. */
  readonly tepi: boolean;
  /** What stands at the exit. */
  readonly label?: Teks;
  readonly generated: boolean;
  readonly range: Range;
}

/** Lanes of the table that stand on one sheet: the first, and the one after the last. */
export interface RentangJalur {
  readonly awal: IndeksPelaksana;
  readonly akhir: IndeksPelaksana;
}

export interface Penggalan {
  /** First and last row, inclusive. */
  readonly awal: IndeksLangkah;
  readonly akhir: IndeksLangkah;
  readonly jalur: RentangJalur;
  readonly simbol: readonly IndeksSimbol[];
  /** Indices of the flows between these symbols. */
  readonly alur: readonly number[];
  /** In the order in which they look for a place. */
  readonly lompatan: readonly Lompatan[];
}

/** All of a procedure in a table of `lanes` lanes: the continuous form. */
export function penggalanUtuh(prosedur: Prosedur, lanes: number, awalan: string): Penggalan {
  return {
    awal: 0,
    akhir: prosedur.langkah.length - 1,
    jalur: { awal: 0, akhir: lanes },
    simbol: prosedur.simbol.map((_, id) => id),
    alur: prosedur.alur.map((_, i) => i),
    lompatan: lingkaran(prosedur, awalan),
  };
}

/** The circles of the author's connectors. */
function lingkaran({ konektor, simbol }: Prosedur, awalan: string): Lompatan[] {
  const sama = { jenis: 'konektor', naik: false, tepi: false, generated: false } as const;
  return konektor.flatMap(({ nama, sumber, tujuan }, k): Lompatan[] => {
    const id = `${awalan}k${k}`;
    const keluar = sumber.map(({ dari, jenis, label, range }, n): Lompatan => {
      const own = { id: `${id}-${n}`, idGaris: `${id}-${n}-a`, simbol: dari, kind: jenis, teks: nama, range };
      return { ...sama, ...own, arah: 'keluar', ...tuju(simbol, tujuan?.ke), ...(label && { label }) };
    });
    if (!tujuan) return keluar;
    const own = { id: `${id}-t`, idGaris: `${id}-t-a`, simbol: tujuan.ke, teks: nama, range: tujuan.range };
    return [...keluar, { ...sama, ...own, arah: 'masuk', kind: 'alur', ...tuju(simbol, sumber[0]?.dari) }];
  });
}

/** Where the symbol `id` at the other end of a jump stands, if there is one, on a sheet whose first lane is `awal`. */
export function tuju(simbol: readonly Simbol[], id: IndeksSimbol | undefined, awal = 0): Pick<Lompatan, 'tuju'> {
  const lane = id === undefined ? undefined : simbol[id]?.lanes[0];
  return lane === undefined ? {} : { tuju: lane - awal };
}
