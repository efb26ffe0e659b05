import type { PetaSop } from '@alir/core';

/** The cards that one names, and those that name it. */
export interface Tetangga {
  readonly merujuk: number[];
  readonly dirujuk: number[];
}

/** By card, in the order of the relations. */
export function bacaTetangga({ kartu, hubungan }: PetaSop): Tetangga[] {
  const tetangga = kartu.map((): Tetangga => ({ merujuk: [], dirujuk: [] }));
  for (const { dari, ke, timbalBalik } of hubungan) {
    tetangga[dari]!.merujuk.push(ke);
    tetangga[ke]!.dirujuk.push(dari);
    if (timbalBalik) {
      tetangga[ke]!.merujuk.push(dari);
      tetangga[dari]!.dirujuk.push(ke);
    }
  }
  return tetangga;
}
