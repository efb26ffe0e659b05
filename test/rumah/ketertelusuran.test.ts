/** The lists of docs/ketertelusuran are complete against the outlines of the texts, and say what the built-in profiles say. */
import { PERATURAN_BAWAAN } from '@alir/language';
import { ATURAN } from '@alir/rules';
import { describe, expect, test } from 'vitest';
import type { Kerangka } from '../../scripts/kerangka-peraturan.ts';
import {
  type Acuan,
  type Butir,
  bacaFitur,
  bacaKerangkaTersimpan,
  bacaKetertelusuran,
  type Ketertelusuran,
  PERATURAN_TERTELUSUR,
  periksaKetertelusuran,
  semuaButir,
} from '../../scripts/ketertelusuran.ts';

const kodeAturan = new Set(ATURAN.map(({ code }) => code));
const fitur = new Set(Object.keys(bacaFitur()));
const profilBawaan = (nama: string) => PERATURAN_BAWAAN.find((p) => p.nama.nama === nama)!;

test('the three regulations whose texts were read are traced', () => {
  expect(PERATURAN_TERTELUSUR).toEqual(['kukar-57-2012', 'kupang-41-2018', 'serang-50-2017']);
});

describe.each(PERATURAN_TERTELUSUR)('%s', (nama) => {
  const daftar = bacaKetertelusuran(nama);
  const acuan: Acuan = { kerangka: bacaKerangkaTersimpan(nama), kodeAturan, fitur, profil: profilBawaan(nama) };

  test('is complete, names what exists, and agrees with the profile', () => {
    expect(periksaKetertelusuran(daftar, acuan)).toEqual([]);
  });

  test('the list and its outline are of this regulation', () => {
    expect([daftar.peraturan, acuan.kerangka.peraturan]).toEqual([nama, nama]);
  });

  test('loses no item and no answer unnoticed', () => {
    for (const { id } of semuaButir(daftar)) {
      const tanpa = ubah(daftar, (b) => (b.id === id ? [] : [b]));
      expect(periksaKetertelusuran(tanpa, acuan)).toContainEqual(expect.stringContaining(`"${id}" is missing.`));
      const diam = ubah(daftar, (b) => (b.id === id ? [{ id, ikhtisar: b.ikhtisar }] : [b]));
      expect(periksaKetertelusuran(diam, acuan)).toContain(`"${id}" has no answer.`);
    }
  });
});

test('every feature serves something', () => {
  const dipakai = new Set(PERATURAN_TERTELUSUR.flatMap((nama) => semuaButir(bacaKetertelusuran(nama)).flatMap((b) => b.fitur ?? [])));
  expect([...dipakai].sort()).toEqual([...fitur].sort());
});

describe('the comparison', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const kerangka: Kerangka = { peraturan: 'contoh', bagian: [{ bagian: 'BAB I', butir: ['1', '2 ayat (1)'] }] };
  const profil = {
    ...profilBawaan('kukar-57-2012'),
    tuntutan: [{ kode: 'nomor-kosong', pasal: '2 ayat (1)', range }],
  };
  const acuan: Acuan = { kerangka, kodeAturan, fitur: new Set(['tabel']), profil };
  const satu: Butir = { id: '1', ikhtisar: 'Istilah', luar: 'Batasan istilah.' };
  const dua: Butir = { id: '2 ayat (1)', ikhtisar: 'SOP bernomor', aturan: ['nomor-kosong'] };
  const periksa = (...butir: Butir[]) =>
    periksaKetertelusuran({ peraturan: 'contoh', naskah: [], bagian: [{ bagian: 'BAB I', butir }] }, acuan);

  test('is content with a list that is right', () => {
    expect(periksa(satu, dua)).toEqual([]);
    expect(periksa(satu, { ...dua, fitur: ['tabel'], dokumen: 'Daftar nomor' })).toEqual([]);
  });

  test.each<[string, Butir[], string]>([
    ['an item missing', [dua], 'BAB I: "1" is missing.'],
    ['an item too many', [satu, dua, { ...satu, id: '3' }], 'BAB I: "3" is not in the text.'],
    ['an item twice', [satu, satu, dua], 'BAB I: "1" stands twice.'],
    ['an item without an answer', [{ ...satu, luar: '' }, dua], '"1" has no answer.'],
    ['a list of rules that is empty', [satu, { ...dua, aturan: [] }], '"2 ayat (1)" has no answer.'],
    ['an item without a summary', [{ ...satu, ikhtisar: '' }, dua], '"1" says nothing of its content.'],
    ['inside and outside at once', [{ ...satu, fitur: ['tabel'] }, dua], '"1" is outside the tool and has other answers too.'],
    [
      'a rule that does not exist',
      [satu, { ...dua, aturan: ['nomor-kosong', 'nomor-ajaib'] }],
      '"2 ayat (1)" names the rule "nomor-ajaib", which does not exist.',
    ],
    [
      'a feature that does not exist',
      [satu, { ...dua, fitur: ['sihir'] }],
      '"2 ayat (1)" names the feature "sihir", which does not exist.',
    ],
    [
      'another rule than the profile',
      [satu, { ...dua, aturan: ['waktu-kosong'] }],
      'The profile cites "2 ayat (1)" for nomor-kosong, which the item does not name.',
    ],
    [
      'a rule that the profile does not cite it for',
      [satu, { ...dua, aturan: ['nomor-kosong', 'waktu-kosong'] }],
      '"2 ayat (1)" names waktu-kosong, for which the profile does not cite it.',
    ],
    ['a pasal of the profile that is no item', [satu], 'The profile cites "2 ayat (1)" for nomor-kosong, which is no item.'],
  ])('finds %s', (_, butir, kalimat) => {
    expect(periksa(...butir)).toContain(kalimat);
  });

  test('finds parts in another order, or an item in the wrong part', () => {
    const bagian = [
      { bagian: 'BAB I', butir: [satu] },
      { bagian: 'BAB II', butir: [dua] },
    ];
    expect(periksaKetertelusuran({ peraturan: 'contoh', naskah: [], bagian }, acuan)).toEqual([
      'The text has the parts BAB I; the list has BAB I, BAB II.',
      'BAB I: "2 ayat (1)" is missing.',
    ]);
  });
});

function ubah(daftar: Ketertelusuran, cara: (butir: Butir) => Butir[]): Ketertelusuran {
  return { ...daftar, bagian: daftar.bagian.map((b) => ({ ...b, butir: b.butir.flatMap(cara) })) };
}
