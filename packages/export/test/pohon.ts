/** Markup as a tree, for tests of every format that is written in it. */
import { SaxesParser } from 'saxes';

export interface Simpul {
  readonly nama: string;
  readonly sifat: Readonly<Record<string, string>>;
  readonly anak: (Simpul | string)[];
}

/** Reads markup as a tree; throws where it is not well-formed. */
export function pohon(markup: string): Simpul {
  const akar: Simpul = { nama: '', sifat: {}, anak: [] };
  const terbuka = [akar];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const simpul: Simpul = { nama: name, sifat: attributes as Record<string, string>, anak: [] };
    terbuka.at(-1)!.anak.push(simpul);
    terbuka.push(simpul);
  });
  parser.on('text', (teks) => terbuka.at(-1)!.anak.push(teks));
  parser.on('closetag', () => terbuka.pop());
  parser.write(markup).close();
  return akar.anak.find((anak): anak is Simpul => typeof anak !== 'string')!;
}

/** The element and all in it, in the order in which they are read. */
export function semua(simpul: Simpul): Simpul[] {
  return [simpul, ...simpul.anak.flatMap((anak) => (typeof anak === 'string' ? [] : semua(anak)))];
}

/** Elements of this name in it. */
export function bernama(simpul: Simpul, ...nama: readonly string[]): Simpul[] {
  return semua(simpul).filter((satu) => nama.includes(satu.nama));
}

/** Elements of this class in it. */
export function berkelas(simpul: Simpul, kelas: string): Simpul[] {
  return semua(simpul).filter(({ sifat }) => sifat.class?.split(' ').includes(kelas));
}

/** Its letters. */
export function tulisan({ anak }: Simpul): string {
  return anak.map((satu) => (typeof satu === 'string' ? satu : tulisan(satu))).join('');
}
