import type { Citation, Peraturan } from '@alir/core';
import { gabungkan, namaPendek, periksa, sebutPasal, TANPA_SETELAN } from '@alir/rules';
import { describe, expect, test } from 'vitest';
import { aturan, dokumen, nama, OPSI, peraturan, rentang, sop } from './bangun.ts';

const ATURAN = [aturan('uji', { check: (s) => [{ range: s.header }], checkDokumen: () => [{ range: rentang(99) }] })];

function temuan(
  milikSop: readonly string[],
  dikenal: readonly Peraturan[],
  dariBerkas: readonly Peraturan[] = [],
  locale: 'id' | 'en' = 'id',
) {
  const opsi = { ...OPSI, locale, peraturan: dikenal };
  const isi = dokumen({ sop: [sop({ peraturan: milikSop.map((n) => nama(n)) })], peraturan: dariBerkas });
  return gabungkan([periksa(isi, opsi, TANPA_SETELAN, ATURAN)], opsi, ATURAN).get('file:///a.sop')!.temuan;
}

const pendek = (c: readonly Citation[]) => c.map((k) => `${k.peraturan} ${k.pasal}`);

describe('citations', () => {
  const a = peraturan('a', [
    ['uji', '1'],
    ['lain', '2'],
    ['uji', 'Lampiran I'],
  ]);
  const b = peraturan('b', [['uji', '9 ayat (2)']], ['a']);

  test.each<[string, string[], Peraturan[], string[]]>([
    ['the demands with the rule’s code of the profile named', ['a'], [a, b], ['a 1', 'a Lampiran I']],
    ['a profile and then what it inherits', ['b'], [a, b], ['b 9 ayat (2)', 'a 1', 'a Lampiran I']],
    ['several profiles in the order of the SOP, each once', ['a', 'b', 'a'], [b, a], ['a 1', 'a Lampiran I', 'b 9 ayat (2)']],
    ['known profiles even where another is unknown', ['x', 'b'], [b], ['b 9 ayat (2)']],
    ['nothing where no profile is known', ['x'], [a, b], []],
    ['inheritance in a circle', ['c'], [peraturan('c', [['uji', '3']], ['d']), peraturan('d', [['uji', '4']], ['c', 'd'])], ['c 3', 'd 4']],
    [
      'the same pasal twice as one',
      ['e'],
      [
        peraturan('e', [
          ['uji', '5'],
          ['uji', '5'],
        ]),
      ],
      ['e 5'],
    ],
    [
      'the usual regulations where the SOP names none that is known, whatever else is known',
      ['x'],
      [a, peraturan('kupang-41-2018', [['uji', '7']]), peraturan('kukar-57-2012', [['uji', '9']])],
      ['kukar-57-2012 9', 'kupang-41-2018 7'],
    ],
  ])('are %s', (_, milikSop, dikenal, harapan) => {
    expect(pendek(temuan(milikSop, dikenal)[0]!.citations)).toEqual(harapan);
  });

  test('come from profiles that the files declare themselves', () => {
    expect(pendek(temuan(['a'], [], [a])[0]!.citations)).toEqual(['a 1', 'a Lampiran I']);
  });

  test('come from the first of two profiles with one name, those handed over before those of the files', () => {
    const lain = peraturan('a', [['uji', '77']]);
    expect(pendek(temuan(['a'], [lain], [a])[0]!.citations)).toEqual(['a 77']);
    expect(pendek(temuan(['a'], [], [a, lain])[0]!.citations)).toEqual(['a 1', 'a Lampiran I']);
  });

  test('stay out where the finding belongs to no SOP', () => {
    expect(temuan(['a'], [a]).map((f) => f.citations.length)).toEqual([2, 0]);
  });

  test('end the sentence, at most two regulations, the first pasal of each', () => {
    const judul = (n: number) => `Peraturan Bupati Contoh Nomor ${n} Tahun 2020 tentang SOP`;
    const tiga = ['p', 'q', 'r'].map((id, i) =>
      peraturan(
        id,
        [
          ['uji', `${i + 1} ayat (1)`],
          ['uji', 'Lampiran'],
        ],
        [],
        judul(i + 1),
      ),
    );
    expect(temuan(['p'], tiga)[0]!.message).toBe('Temuan uji (Perbup Contoh 1/2020 Pasal 1 ayat (1)).');
    expect(temuan(['p', 'q'], tiga)[0]!.message).toBe(
      'Temuan uji (Perbup Contoh 1/2020 Pasal 1 ayat (1); Perbup Contoh 2/2020 Pasal 2 ayat (1)).',
    );
    expect(temuan(['p', 'q', 'r'], tiga)[0]!.message).toMatch(/Pasal 2 ayat \(1\); dan lainnya\)\.$/u);
    expect(temuan(['p', 'q', 'r'], tiga, [], 'en')[0]!.message).toMatch(/^Finding uji \(.*; and others\)\.$/u);
    expect(temuan(['x'], tiga)[0]!.message).toBe('Temuan uji.');
  });

  test('an empty workspace has no findings', () => {
    expect(gabungkan([], OPSI)).toEqual(new Map());
  });
});

describe('short names', () => {
  test.each([
    ['Peraturan Bupati Kutai Kartanegara Nomor 57 Tahun 2012 tentang Pedoman', 'Perbup Kutai Kartanegara 57/2012'],
    ['PERATURAN WALIKOTA SERANG NOMOR 50 TAHUN 2017 TENTANG PEDOMAN', 'Perwali SERANG 50/2017'],
    ['Peraturan Wali Kota Contoh Nomor 8A Tahun 2015', 'Perwali Contoh 8A/2015'],
    ['Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang X', 'PermenPANRB 35/2012'],
    ['Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011 tentang X', 'Permendagri 52/2011'],
    ['Peraturan Menteri Agama Nomor 1 Tahun 2020', 'Permen Agama 1/2020'],
    ['Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', 'UU 25/2009'],
    ['Keputusan Kepala Badan Contoh Nomor 3 Tahun 2021', 'Keputusan Kepala Badan Contoh 3/2021'],
    ['Pedoman internal', 'id-profil'],
    [undefined, 'id-profil'],
  ])('%s', (judul, harapan) => {
    expect(namaPendek(peraturan('id-profil', [], [], judul))).toBe(harapan);
  });

  test.each([
    ['9 ayat (3) huruf c', 'Pasal 9 ayat (3) huruf c'],
    ['Lampiran II angka 3', 'Lampiran II angka 3'],
  ])('%s', (pasal, harapan) => expect(sebutPasal(pasal)).toBe(harapan));
});

describe('how grave a finding is', () => {
  const menuntut = (id: string, tingkat?: 'error' | 'info', induk: readonly string[] = []): Peraturan => {
    const p = peraturan(id, [['uji', '1']], induk);
    return { ...p, tuntutan: p.tuntutan.map((t) => ({ ...t, ...(tingkat && { tingkat }) })) };
  };
  const melepas = (id: string, induk: readonly string[]): Peraturan => ({
    ...peraturan(id, [], induk),
    tidakMenuntut: [nama('uji')],
  });
  const berat = menuntut('berat', 'error');
  const ringan = menuntut('ringan', 'info');
  const biasa = menuntut('biasa');

  // The rule of these tests warns of itself.
  test.each<[string, string[], Peraturan[], string[]]>([
    ['as the rule has it where the profile says nothing', ['biasa'], [biasa], ['warning']],
    ['as the profile has it', ['ringan'], [ringan], ['info']],
    ['as the strictest of several has it', ['ringan', 'berat'], [berat, ringan], ['error']],
    ['as the rule has it where one is milder and another silent', ['ringan', 'biasa'], [ringan, biasa], ['warning']],
    ['as the nearest has it where profiles inherit', ['anak'], [menuntut('anak', 'info', ['berat']), berat], ['info']],
    ['as the nearest that says it has it', ['anak'], [menuntut('anak', undefined, ['berat']), berat], ['error']],
    ['nothing where it is dropped', ['anak'], [melepas('anak', ['berat']), berat], []],
    ['as another has it where one drops it', ['anak', 'ringan'], [melepas('anak', ['berat']), berat, ringan], ['info']],
  ])('%s', (_, milikSop, dikenal, harapan) => {
    const diSop = temuan(milikSop, dikenal).filter((f) => f.range.start.line < 99);
    expect(diSop.map((f) => f.severity)).toEqual(harapan);
  });
});
