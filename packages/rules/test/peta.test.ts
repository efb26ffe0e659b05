import { bacaDokumen } from '@alir/language';
import { hanyaDeklarasi, petaSop, ringkas, TANPA_SETELAN } from '@alir/rules';
import { describe, expect, it } from 'vitest';

/** The map of texts by uri, those whose uri begins with `lama` counting by their declarations alone. */
function peta(berkas: Readonly<Record<string, string>>) {
  return petaSop(
    Object.entries(berkas).map(([uri, teks]) => {
      const ringkasan = ringkas(bacaDokumen(teks, uri), TANPA_SETELAN);
      return uri.startsWith('lama') ? hanyaDeklarasi(ringkasan) : ringkasan;
    }),
  );
}

/** In words: `A > B`, `A <> B`; outside cards in brackets. */
function hubungan(berkas: Readonly<Record<string, string>>): string[] {
  const { kartu, hubungan: semua } = peta(berkas);
  const sebut = (k: number) => (kartu[k]!.luar === undefined ? kartu[k]!.judul : `(${kartu[k]!.judul})`);
  return semua.map(({ dari, ke, timbalBalik }) => `${sebut(dari)} ${timbalBalik ? '<>' : '>'} ${sebut(ke)}`);
}

const sop = (nama: string, judul: string, ...terkait: string[]) =>
  `sop ${nama} "${judul}"\nketerkaitan\n${terkait.map((t) => `  - ${t}\n`).join('')}`;

describe('relations', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['by name', { a: sop('A', 'Satu', 'sop B'), b: sop('B', 'Dua') }, ['Satu > Dua']],
    ['by title, however it is written', { a: sop('A', 'Satu', '"SOP  dua."'), b: sop('', 'Dua') }, ['Satu > Dua']],
    ['both ways', { a: sop('A', 'Satu', 'sop B'), b: sop('B', 'Dua', '"Satu"') }, ['Satu <> Dua']],
    ['once, however often they are named', { a: sop('A', 'Satu', 'sop B', 'sop B', '"Dua"'), b: sop('B', 'Dua') }, ['Satu > Dua']],
    ['not to itself', { a: sop('A', 'Satu', 'sop A', '"Satu"') }, []],
    ['not where an item names none', { a: sop('A', 'Satu', '"-"', '""', '"SOP"') }, []],
    [
      'to what is elsewhere, one card for one text',
      { a: sop('A', 'Satu', '"SOP Arsip"'), b: sop('B', 'Dua', '"sop arsip;"') },
      ['Satu > (SOP Arsip)', 'Dua > (SOP Arsip)'],
    ],
    ['to a name that nobody declares', { a: sop('A', 'Satu', 'sop Hantu', '"Hantu"') }, ['Satu > (Hantu)', 'Satu > (Hantu)']],
    [
      'to the first of several with one name or title',
      { a: sop('A', 'Satu', 'sop C', '"Tiga"'), b: sop('C', 'Dua'), c: sop('C', 'Tiga'), d: sop('D', 'Tiga') },
      ['Satu > Dua', 'Satu > Tiga'],
    ],
    ['from other lists, too', { a: 'sop A "Satu"\nperingatan\n  - sop B\nbagian "Lain"\n  - sop B\n', b: sop('B', 'Dua') }, ['Satu > Dua']],
    ['named as inherited words', { a: sop('A', 'Satu', 'sop constructor', '"toString"') }, ['Satu > (constructor)', 'Satu > (toString)']],
  ])('lead %s', (_, berkas, seharusnya) => {
    expect(hubungan(berkas)).toEqual(seharusnya);
  });
});

describe('cards', () => {
  it('say what the SOP says of itself, and where it stands', () => {
    const teks = '\n  sop A "Satu"\ninstansi "Pemda"\nsatuan kerja "Dinas"\nunit kerja "Bidang X", "Seksi  Y"\nnomor " 00 1 "\n';
    expect(peta({ a: teks, b: 'sop B\n', c: 'sop "C"\ninstansi "Pemda"\nnomor -\n' }).kartu).toEqual([
      { judul: 'Satu', nomor: '00 1', unit: 'Seksi Y', tempat: { uri: 'a', awal: { line: 1, character: 2 } } },
      { judul: 'B', tempat: { uri: 'b', awal: { line: 0, character: 0 } } },
      { judul: 'C', unit: 'Pemda', tempat: { uri: 'c', awal: { line: 0, character: 0 } } },
    ]);
  });

  it('stand in the order of the files, whatever order they came in', () => {
    const berkas = { c: sop('C', 'Tiga', 'sop A', '"X"'), a: sop('A', 'Satu', 'sop B', '"Y"'), b: sop('B', 'Dua', 'sop C') };
    const terbalik = Object.fromEntries(Object.entries(berkas).reverse());
    expect(peta(terbalik)).toEqual(peta(berkas));
    expect(peta(berkas).kartu.map(({ judul }) => judul)).toEqual(['Satu', 'Dua', 'Tiga', 'Y', 'X']);
  });

  it('of files that are left out stand there only where others name them', () => {
    const berkas = { lama1: sop('L', 'Lama', 'sop A'), lama2: sop('M', 'Usang'), z: sop('A', 'Satu', 'sop M', '"X"') };
    expect(peta(berkas).kartu.map(({ judul }) => judul)).toEqual(['Usang', 'Satu', 'X']);
    expect(hubungan(berkas)).toEqual(['Satu > Usang', 'Satu > (X)']);
  });
});
