/**
 * Whose book it is: the lines of the letterhead that its SOPs agree on. One that leaves its agency out may be of any; one that leaves out the
 * office or the unit is of what is above that.
 */
import { lipatSpasi } from '@alir/core';
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
  const instansi = sop.filter((satu) => satu.instansi?.teks);
  const logo = bab.filter(({ isi }) => isi.sop.logo?.teks);
  const satuInstansi = sama(instansi.map((satu) => satu.instansi?.teks?.text ?? ''));
  // The same words below different lines mean different offices.
  const satuSatuan = satuInstansi && sama(sop.map(({ satuanKerja }) => satuanKerja?.teks?.text ?? ''));
  const satuUnit = satuSatuan && sama(sop.map(({ unitKerja }) => unitKerja.map(({ text }) => text).join('\n')));
  const satuLogo = sama(logo.map(({ isi }) => isi.sop.logo?.teks?.text ?? ''));
  const berkas = satuLogo ? logo.find(({ isi }) => isi.logo)?.isi.logo : undefined;
  const tahun = Math.max(...sop.flatMap((satu) => tahunSop(satu) ?? []));
  return {
    ...(satuLogo && logo[0] && { logo: logo[0].isi.sop.logo }),
    ...(satuInstansi && instansi[0] && { instansi: instansi[0].instansi }),
    ...(satuSatuan && sop[0]?.satuanKerja && { satuanKerja: sop[0].satuanKerja }),
    unitKerja: satuUnit ? (sop[0]?.unitKerja ?? []) : [],
    citra: berkas && bacaCitra(berkas),
    tahun: Number.isFinite(tahun) ? tahun : undefined,
  };
}

function sama(sebutan: readonly string[]): boolean {
  return new Set(sebutan.map((satu) => lipatSpasi(satu).toLowerCase())).size < 2;
}
