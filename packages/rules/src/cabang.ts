import type { Prosedur, Range, Teks } from '@alir/core';

/** A way on from a symbol, as the author wrote it. */
export interface Cabang {
  readonly label?: Teks;
  readonly range: Range;
}

/** The exits of each symbol of a procedure, by its id: arrows, jumps by connector, and those whose target is misspelt, which were meant too. */
export function cabangPerSimbol({ simbol, alur, konektor, buntu }: Prosedur): readonly (readonly Cabang[])[] {
  const cabang: Cabang[][] = simbol.map(() => []);
  for (const satu of [...alur, ...konektor.flatMap((k) => k.sumber)]) if (satu.jenis === 'alur') cabang[satu.dari]!.push(satu);
  for (const satu of buntu) cabang[satu.dari]!.push(satu);
  return cabang;
}
