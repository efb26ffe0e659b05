import type { Severity } from '@alir/core';

export type Gaya = 'tebal' | 'redup' | 'kode' | Severity;

/** SGR parameters; colours of the basic set, which every terminal theme keeps readable. */
const SGR: Readonly<Record<Gaya, string>> = { tebal: '1', redup: '2', kode: '36', error: '31', warning: '33', info: '36', hint: '35' };

/** Paints a text that is already safe to print; `(teks) => teks` where there are no colours. */
export type Kuas = (teks: string, gaya: Gaya) => string;

export function kuas(berwarna: boolean): Kuas {
  return berwarna ? (teks, gaya) => `\u001b[${SGR[gaya]}m${teks}\u001b[0m` : (teks) => teks;
}
