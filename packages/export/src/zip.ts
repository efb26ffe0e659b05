/** Zip files as office formats have them; the same parts make the same bytes. Nothing else of the house knows the library. */
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a zip file knows, by the local clock, which it speaks of. */
const AWAL_ZIP = new Date(1980, 0, 1);

/** A zip file of these parts, in their order. */
export function zip(bagian: Iterable<readonly [nama: string, isi: Uint8Array]>): Uint8Array {
  return zipSync(Object.fromEntries(bagian) as Zippable, { mtime: AWAL_ZIP, level: 9 });
}

/** The parts of a zip file, by their names. Throws where it is none. */
export function unzip(byte: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(byte);
}
