import { chmodSync, type PathLike, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { adalahGalatSistem } from './galat.ts';

/** A name may have 255 bytes, and a letter three. */
const NAMA_TERPANJANG = 64;

/**
 * Puts `isi` in the file in one step: readers see the old content or the new, and a failure leaves the old. Keeps the file's mode,
 * and a link stays a link. What is no file (a pipe, a device) gets it written to, and stays what it is. Throws what the system throws.
 */
export function tulisUtuh(jalur: string, isi: string | Uint8Array): void {
  if (statSync(jalur, { throwIfNoEntry: false })?.isFile() === false) {
    writeFileSync(jalur, isi);
    return;
  }
  const tujuan = adaDiSana(jalur) ? realpathSync(jalur) : jalur;
  const sementara = join(dirname(tujuan), `.${basename(tujuan).slice(0, NAMA_TERPANJANG)}.${process.pid}.tmp`);
  try {
    writeFileSync(sementara, isi, { flag: 'wx' });
    if (adaDiSana(tujuan)) chmodSync(sementara, statSync(tujuan).mode);
    renameSync(sementara, tujuan);
  } catch (error) {
    rmSync(sementara, { force: true });
    throw error;
  }
}

function adaDiSana(jalur: PathLike): boolean {
  try {
    statSync(jalur);
    return true;
  } catch (error) {
    if (adalahGalatSistem(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
