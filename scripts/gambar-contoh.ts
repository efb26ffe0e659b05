import { gambarTabel, keSvg } from '../packages/diagram/src/index.ts';
import { bacaDokumen, PERATURAN_BAWAAN } from '../packages/language/src/index.ts';
import { ketentuanSop, TANPA_SETELAN } from '../packages/rules/src/index.ts';

/** The table of the first SOP of a text, with the columns of the regulation that it names. */
export function gambarContoh(teks: string): string {
  const [sop] = bacaDokumen(teks, '').sop;
  return keSvg(gambarTabel(sop!, { kolom: ketentuanSop(sop!, TANPA_SETELAN, PERATURAN_BAWAAN).bentuk().kolom }));
}
