/** Rules about what profiles lay down: where they keep silent, whom they cite, and what they would mend. */
import { describe, expect, test } from 'vitest';
import { temuanTeks } from './bangun.ts';

const FUNGSI = ['kades', 'kasi', 'staf'] as const;

/** Findings of one rule as `line severity`, lines counted from that of `sop`; profiles are declared before it. */
function baris(kode: string, profil: readonly string[], ...isi: readonly string[]): string[] {
  const teks = [...profil, ...isi].join('\n');
  const awal = profil.join('\n').split('\n').length - 1;
  return temuanTeks(teks)
    .filter((f) => f.code === kode)
    .map((f) => `${f.range.start.line - awal} ${f.severity}`);
}

const profil = (nama: string, ...isi: readonly string[]) => [`peraturan ${nama} adalah "P"`, ...isi].join('\n');

describe('urutan-pelaksana', () => {
  const JENJANG = profil('p', 'urutan pelaksana jenjang pasal "1"');
  const ALUR = profil('p', 'urutan pelaksana alur pasal "1"');
  const SOP = ['sop "Uji" peraturan p', 'pelaksana'];
  const orang = (...label: readonly string[]) => label.map((l, i) => `${FUNGSI[i]} "${l}"`);

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['from the highest to the lowest', JENJANG, orang('Camat', 'Kasi', 'Staf'), []],
    ['at the first that is too low', JENJANG, orang('Staf', 'Kasi', 'Camat'), ['4 info']],
    ['what has no rank is passed over', JENJANG, orang('Pemohon', 'Camat', 'Kasi'), []],
    ['and hides nobody', JENJANG, orang('Staf', 'Pemohon', 'Kasi'), ['5 info']],
    ['equals stand as they like', JENJANG, orang('Kabag', 'Kabid', 'Kabag'), []],
    ['as one likes', profil('p', 'urutan pelaksana bebas pasal "1"'), orang('Staf', 'Kasi'), []],
    [
      'dropped by a child',
      `${profil('q', 'urutan pelaksana jenjang pasal "1"')}\n${profil('p', 'mewarisi q', 'tidak menuntut urutan-pelaksana')}`,
      orang('Staf', 'Kasi'),
      [],
    ],
    [
      'laid down otherwise by a child',
      `${profil('q', 'urutan pelaksana jenjang pasal "1"')}\n${profil('p', 'mewarisi q', 'urutan pelaksana bebas pasal "2"')}`,
      orang('Staf', 'Kasi'),
      [],
    ],
  ])('by rank: %s', (_, aturan, pelaksana, harapan) => {
    expect(baris('urutan-pelaksana', [aturan], ...SOP, ...pelaksana)).toEqual(harapan);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['who acts first stands first', ['langkah "X" oleh kades', 'langkah "Y" oleh kasi', 'langkah "Z" oleh staf'], []],
    ['who acts earlier than one before', ['langkah "X" oleh kades', 'langkah "Y" oleh staf', 'langkah "Z" oleh kasi'], ['5 info']],
    ['those who act together', ['langkah "X" oleh staf, kasi, kades'], []],
    ['a chain goes on from left to right', ['langkah "X" oleh kasi lalu kades'], ['4 info']],
    ['symbols of one row without arrows between', ['langkah "X"', 'mulai oleh kasi', 'mulai oleh kades'], []],
    ['a later procedure', ['langkah "X" oleh kades', 'prosedur', 'langkah "Y" oleh staf', 'langkah "Z" oleh kasi'], ['5 info']],
    ['who never acts', ['langkah "X" oleh staf'], []],
    ['no procedure', [], []],
    ['a misspelt name may come first', ['langkah "X" oleh kadess', 'langkah "Y" oleh staf', 'langkah "Z" oleh kasi'], []],
    ['an unreadable row may too', ['langkah "X" oleh', 'langkah "Y" oleh staf', 'langkah "Z" oleh kasi'], []],
  ])('by the flow: %s', (_, langkah, harapan) => {
    expect(baris('urutan-pelaksana', [ALUR], ...SOP, ...orang('A', 'B', 'C'), 'prosedur', ...langkah)).toEqual(harapan);
  });

  test('only where the SOP names the regulation', () => {
    expect(baris('urutan-pelaksana', [JENJANG], 'sop "Uji"', 'pelaksana', ...orang('Staf', 'Kasi'))).toEqual([]);
  });

  test('regulations that ask for different orders are each cited for their own', () => {
    const teks = [
      profil('p', 'urutan pelaksana jenjang pasal "1"'),
      profil('q', 'urutan pelaksana alur pasal "2"'),
      profil('r', 'urutan pelaksana jenjang pasal "3"'),
      'sop "Uji" peraturan p, q, r',
      'pelaksana',
      ...orang('Staf', 'Kasi'),
      'prosedur',
      'langkah "X" oleh kasi',
      'langkah "Y" oleh kades',
    ].join('\n');
    const kutipan = temuanTeks(teks).flatMap((f) => (f.code === 'urutan-pelaksana' ? [f.citations.map((c) => c.peraturan).join()] : []));
    expect(kutipan.sort()).toEqual(['p,r', 'q']);
  });
});

describe('simbol-di-luar-peraturan', () => {
  const LIMA = profil('p', 'simbol mulai, selesai, proses, keputusan, konektor halaman pasal "1"');
  const SOP = ['sop "Uji" peraturan p', 'pelaksana', 'a "A"', 'b "B"', 'prosedur'];

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['each row that has one', LIMA, ['langkah "X" oleh a simbol dokumen', 'langkah "Y" oleh b simbol arsip'], ['6 error', '7 error']],
    ['a word that makes several symbols once', LIMA, ['langkah "X" oleh a, b simbol dokumen'], ['6 error']],
    ['each symbol line', LIMA, ['langkah "X"', 'dokumen oleh a', 'proses oleh b', 'dokumen oleh a'], ['7 error', '9 error']],
    [
      'what follows from the defaults',
      profil('p', 'simbol proses pasal "1"'),
      ['langkah "X" oleh a', 'langkah "Y" oleh a'],
      ['6 error', '7 error'],
    ],
    [
      'the end that the tool draws',
      profil('p', 'simbol mulai, keputusan pasal "1"'),
      ['langkah "X" oleh a', 'langkah "Y" oleh b jika ya berakhir jika tidak berakhir'],
      [],
    ],
    [
      'a connector once',
      LIMA,
      ['langkah "X" oleh a jika ya ke konektor A', 'jika tidak ke konektor A', 'langkah "Y" oleh b dari konektor A'],
      ['6 info'],
    ],
    [
      'a connector that is known',
      profil('p', 'simbol mulai, selesai, konektor pasal "1"'),
      ['langkah "X" oleh a lanjut ke konektor A', 'langkah "Y" oleh b dari konektor A'],
      [],
    ],
    [
      'a set that is not written yet',
      profil('p', 'simbol pasal "1"', 'menuntut simbol-di-luar-peraturan pasal "1"'),
      ['langkah "X" oleh a'],
      [],
    ],
    [
      'milder where the profile says so',
      profil('p', 'simbol mulai, selesai pasal "1"', 'menuntut simbol-di-luar-peraturan sebagai peringatan pasal "1"'),
      ['langkah "X" oleh a simbol dokumen', 'langkah "Y" oleh b dari konektor A'],
      ['6 warning', '7 info'],
    ],
  ])('%s', (_, aturan, langkah, harapan) => {
    expect(baris('simbol-di-luar-peraturan', [aturan], ...SOP, ...langkah)).toEqual(harapan);
  });

  test('only the regulations that lack the symbol are cited, and only what all know is offered', () => {
    const teks = [
      profil('p', 'simbol mulai, selesai, proses, dokumen pasal "1"'),
      profil('q', 'simbol mulai, selesai, proses, arsip pasal "2"'),
      'sop "Uji" peraturan p, q',
      'pelaksana',
      'a "A"',
      'prosedur',
      'langkah "X" oleh a',
      'langkah "Y" oleh a simbol dokumen',
      'langkah "Z" oleh a',
    ].join('\n');
    const [temuan, ...lain] = temuanTeks(teks).filter((f) => f.code === 'simbol-di-luar-peraturan');
    expect(lain).toEqual([]);
    expect(temuan!.citations).toEqual([{ peraturan: 'q', pasal: '2' }]);
    expect(temuan!.message).toContain('Pakai salah satu dari: mulai, selesai, proses (');
  });

  const perbaikan = (simbol: string, langkah: string) =>
    temuanTeks([profil('p', `simbol ${simbol} pasal "1"`), ...SOP, langkah].join('\n')).find((f) => f.code === 'simbol-di-luar-peraturan')!
      .fix;

  test('a kind of process can become one', () => {
    const sebaris = { start: { line: 7, character: 26 }, end: { line: 7, character: 33 } };
    expect(perbaikan('proses', 'langkah "X" oleh a simbol dokumen')).toMatchObject({
      safe: false,
      edits: [{ range: sebaris, newText: 'proses' }],
    });
    expect(perbaikan('proses', 'langkah "X" dokumen d oleh a')).toMatchObject({ edits: [{ newText: 'proses' }] });
  });

  test.each([
    ['what is no process', 'proses', 'langkah "X" oleh a simbol keputusan'],
    ['what the author did not write', 'proses', 'langkah "X" oleh a'],
    ['where processes are not known', 'keputusan', 'langkah "X" oleh a simbol dokumen'],
  ])('nothing is offered for %s', (_, simbol, langkah) => expect(perbaikan(simbol, langkah)).toBeUndefined());
});

describe('teknis-banyak-pelaksana', () => {
  const TUNTUT = profil('p', 'menuntut teknis-banyak-pelaksana pasal "1"');
  test.each<[string, readonly string[], readonly string[]]>([
    ['two', ['jenis teknis', 'pelaksana', 'a "A"', 'b "B"'], ['2 info']],
    ['one', ['jenis teknis', 'pelaksana', 'a "A"'], []],
    ['one name twice', ['jenis teknis', 'pelaksana', 'a "A"', 'a "B"'], []],
    ['administratif', ['jenis administratif', 'pelaksana', 'a "A"', 'b "B"'], []],
    ['without jenis', ['pelaksana', 'a "A"', 'b "B"'], []],
  ])('%s', (_, isi, harapan) => {
    expect(baris('teknis-banyak-pelaksana', [TUNTUT], 'sop "Uji" peraturan p', ...isi)).toEqual(harapan);
  });
});
