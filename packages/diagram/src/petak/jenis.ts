/** The grid: which symbol stands in which lane and tier, and what is joined to what. No lengths yet. */
import type { IndeksLangkah, IndeksSimbol, Range, Teks } from '@alir/core';
import type { JenisBentuk } from '../simbol/katalog.ts';

/** A symbol or connector in its cell. Lanes are counted from 0; it covers `awal` to `akhir`, inclusive. */
export interface Simpul {
  readonly id: string;
  readonly jenis: JenisBentuk;
  readonly langkah: IndeksLangkah;
  tier: number;
  readonly awal: number;
  readonly akhir: number;
  readonly teks?: Pick<Teks, 'text' | 'runs'>;
  /** Under the letter of a jump to another page: which page. */
  readonly catatan?: string;
  /** Leads to an earlier page. */
  readonly naik?: boolean;
  readonly generated: boolean;
  readonly simbol?: IndeksSimbol;
  readonly range: Range;
}

/** A line to draw between two symbols, by their index in {@link Petak.simpul}. */
export interface Sambungan {
  readonly id: string;
  readonly kind: 'alur' | 'informasi' | 'bersama';
  readonly dari: number;
  readonly ke: number;
  readonly label?: Teks;
  readonly range: Range;
}

export interface Petak {
  readonly lanes: number;
  /** The row of each tier, ascending; every row has at least one. */
  readonly tiers: readonly IndeksLangkah[];
  readonly simpul: readonly Simpul[];
  readonly sambungan: readonly Sambungan[];
}
