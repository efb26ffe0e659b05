import { chmodSync, type PathLike, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { adalahGalatSistem } from './galat.ts';

/**
 * Puts `isi` in the file in one step: readers see the old content or the new, and a failure leaves the old. Keeps the file's mode,
 * and a link stays a link. Throws what the system throws.
 */
export function tulisUtuh(jalur: string, isi: string | Uint8Array): void {
  const tujuan = adaDiSana(jalur) ? realpathSync(jalur) : jalur;
  const sementara = join(dirname(tujuan), `.${basename(tujuan).slice(0, 100)}.${process.pid}.tmp`);
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
