/** Whose book it is: the lines of the letterhead that all its SOPs which have them agree on. */
import { lipatSpasi, type Sop } from '@alir/core';
import { type BerkasCitra, bacaCitra } from '../dokumen/citra.ts';
import { tahunSop } from '../dokumen/isian.ts';
import type { IsiSampul } from '../dokumen/sampul.ts';
import type { BabBuku } from './bab.ts';

export interface KopBuku extends Pick<IsiSampul, 'logo' | 'instansi' | 'satuanKerja' | 'unitKerja'> {
  readonly citra?: BerkasCitra | undefined;
  /** The latest of its SOPs'. */
  readonly tahun?: number | undefined;
}

export function kopBuku(bab: readonly BabBuku[]): KopBuku {
  const sop = bab.map(({ isi }) => isi.sop);
  const instansi = sepakat(sop, (satu) => satu.instansi, teksIsian);
  // The same words below different lines mean different offices.
  const satuanKerja = instansi === BERBEDA ? BERBEDA : sepakat(sop, (satu) => satu.satuanKerja, teksIsian);
  const unitKerja = satuanKerja === BERBEDA ? BERBEDA : sepakat(sop, (satu) => satu.unitKerja, teksUnit);
  const logo = sepakat(sop, (satu) => satu.logo, teksIsian);
  const berkas = logo === BERBEDA ? undefined : bab.find(({ isi }) => isi.logo)?.isi.logo;
  const tahun = Math.max(...sop.flatMap((satu) => tahunSop(satu) ?? []));
  return {
    ...(ada(logo) && { logo }),
    ...(ada(instansi) && { instansi }),
    ...(ada(satuanKerja) && { satuanKerja }),
    unitKerja: ada(unitKerja) ? unitKerja : [],
    citra: berkas && bacaCitra(berkas),
    tahun: Number.isFinite(tahun) ? tahun : undefined,
  };
}

const BERBEDA = Symbol('berbeda');

function ada<T>(nilai: T | undefined | typeof BERBEDA): nilai is T {
  return nilai !== undefined && nilai !== BERBEDA;
}

/** What all have that have any; `undefined` where none has. */
function sepakat<T>(sop: readonly Sop[], ambil: (sop: Sop) => T | undefined, sebut: (nilai: T) => string): T | undefined | typeof BERBEDA {
  const semua = sop.flatMap((satu) => {
    const nilai = ambil(satu);
    return nilai !== undefined && sebut(nilai) !== '' ? [nilai] : [];
  });
  const [pertama, ...lain] = new Set(semua.map((nilai) => lipatSpasi(sebut(nilai)).toLowerCase()));
  if (pertama === undefined) return undefined;
  return lain.length > 0 ? BERBEDA : semua[0];
}

function teksIsian({ teks }: NonNullable<Sop['instansi']>): string {
  return teks?.text ?? '';
}

function teksUnit(unit: Sop['unitKerja']): string {
  return unit.map(({ text }) => text).join('\n');
}
