/** What all SOPs of an office share: a configuration says it once, and it is printed on every form. */
import { type Isian, type Sop, teks } from '@alir/core';
import type { Setelan } from './setelan.ts';

/** The SOP with the fields that `bersama` has and it leaves out; they stand nowhere in its text, so they lead to its heading. */
export function denganInstansi(sop: Sop, bersama: Setelan['instansi']): Sop {
  const isian = (satu: Isian | undefined, text: string | undefined) =>
    satu ?? (text === undefined ? undefined : { teks: teks(text, sop.header), strip: false, range: sop.header });
  const [instansi, logo, satuanKerja] = (['instansi', 'logo', 'satuanKerja'] as const).map((nama) => isian(sop[nama], bersama[nama]));
  const unit = bersama.unitKerja;
  return {
    ...sop,
    ...(instansi && { instansi }),
    ...(logo && { logo }),
    ...(satuanKerja && { satuanKerja }),
    unitKerja: sop.unitKerja.length > 0 || unit === undefined ? sop.unitKerja : [teks(unit, sop.header)],
  };
}
