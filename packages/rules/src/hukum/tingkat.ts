import type { JenisPeraturan } from './jenis.ts';
import type { PeraturanTerbaca } from './kutipan-hukum.ts';

/** The places in the hierarchy that a regulation may take, the highest being 1. */
export interface Tingkat {
  readonly tertinggi: number;
  readonly terendah: number;
}

const TERENDAH = 11;

/**
 * The order of Pasal 7 UU 12/2011, with regulations of ministries and agencies (Pasal 8) below the President's. Decrees, and what is
 * issued below a ministry, stand anywhere below their maker's regulations: no law says where between those of others.
 */
const TINGKAT: Readonly<Partial<Record<JenisPeraturan, Tingkat>>> = {
  uud: tepat(1),
  'tap-mpr': tepat(2),
  uu: tepat(3),
  kitab: tepat(3),
  'uu-darurat': tepat(3),
  perppu: tepat(3),
  pp: tepat(4),
  perpres: tepat(5),
  keppres: mulai(5),
  inpres: mulai(5),
  permen: tepat(6),
  perlembaga: tepat(6),
  perdirjen: mulai(6),
  kepmen: mulai(6),
  pergub: tepat(8),
  kepgub: mulai(8),
  perbup: tepat(10),
  perwali: tepat(10),
  kepbup: mulai(10),
  kepwali: mulai(10),
  perdes: tepat(11),
};

/** The place of a regulation, or `undefined` where the law gives none or the text does not tell. */
export function tingkat({ jenis, pembuat }: PeraturanTerbaca): Tingkat | undefined {
  if (jenis !== 'perda') return TINGKAT[jenis];
  // Whose Perda it is the text does not always say.
  if (/^(?:kabupaten|kota) /u.test(pembuat?.kunci ?? '')) return tepat(9);
  return pembuat?.kunci.startsWith('provinsi ') ? tepat(7) : { tertinggi: 7, terendah: 9 };
}

function tepat(n: number): Tingkat {
  return { tertinggi: n, terendah: n };
}

function mulai(n: number): Tingkat {
  return { tertinggi: n, terendah: TERENDAH };
}
