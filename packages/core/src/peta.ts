/** How the SOPs of a workspace refer to each other: what the map draws. */
import type { Position } from './range.ts';

/** An SOP on the map. */
export interface KartuSop {
  /** Its title; for one outside the workspace, the words that others use for it. Empty where it has none. */
  readonly judul: string;
  readonly nomor?: string;
  /** Whose it is: the last line of its letterhead. */
  readonly unit?: string;
  /** Where its declaration begins. */
  readonly tempat?: { readonly uri: string; readonly awal: Position };
  /** Why it has no place: a text that names an SOP kept elsewhere, or a name that nobody declares. */
  readonly luar?: 'teks' | 'nama';
}

/** One SOP names another; indices of `PetaSop.kartu`. */
export interface HubunganSop {
  readonly dari: number;
  readonly ke: number;
  /** The other names this one as well. */
  readonly timbalBalik: boolean;
}

export interface PetaSop {
  /** Those of the workspace in the order of its files, then those outside in the order in which they are first named. */
  readonly kartu: readonly KartuSop[];
  /** Each pair of SOPs at most once, none with itself. */
  readonly hubungan: readonly HubunganSop[];
}
