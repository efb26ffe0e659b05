import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Pattern = { pattern: string; flags: string };
const configuration: {
  wordPattern: Pattern;
  indentationRules: { increaseIndentPattern: Pattern; decreaseIndentPattern: Pattern };
  onEnterRules: { beforeText: Pattern; afterText?: Pattern; action: { indent: string; appendText?: string } }[];
} = JSON.parse(readFileSync(new URL('../language-configuration.json', import.meta.url), 'utf8'));

const regExp = ({ pattern, flags }: Pattern) => new RegExp(pattern, flags);

test.each([
  ['ke kukar-57-2012, "x"', ['ke', 'kukar-57-2012', 'x']],
  ['oleh kepala_bagian', ['oleh', 'kepala_bagian']],
  ['- "Sesuai"', ['Sesuai']],
])('words of %s', (text, expected) => {
  const { pattern, flags } = configuration.wordPattern;
  expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(expected);
});

describe('indentation of the line after', () => {
  const { increaseIndentPattern: increase, decreaseIndentPattern: decrease } = configuration.indentationRules;
  test.each([
    ['prosedur', true],
    ['  langkah terima "Menerima" oleh staf', true],
    ['    keputusan layak oleh kepala "Layak?"', true],
    ['disahkan oleh "Kepala Dinas"', true],
    ['Dasar Hukum', true],
    ['  riwayat', true],
    ['register "Produk hukum daerah"', true],
    ['peraturan lokal adalah "Peraturan Bupati"', true],
    ['  peraturan lokal', false],
    ['    riwayat "Petugas Riwayat"', false],
    ['    waktu 10 menit', false],
    ['    jika ya ke terima', false],
    ['    simbol dokumen', false],
    ['nomor "1"', false],
    ['  berkas "Petugas Berkas"', false],
  ])('%s', (line, expected) => expect(regExp(increase).test(line)).toBe(expected));

  test.each([
    ['  prosedur', true],
    ['  keterkaitan', true],
    ['  riwayat', true],
    ['  register', true],
    ['    langkah', false],
    ['    pelaksana-tugas', false],
  ])('%s goes back', (line, expected) => expect(regExp(decrease).test(line)).toBe(expected));
});

describe('enter', () => {
  const action = (before: string, after = '') =>
    configuration.onEnterRules.find(
      (rule) => regExp(rule.beforeText).test(before) && (!rule.afterText || regExp(rule.afterText).test(after)),
    )?.action;
  test.each([
    ['after a heading begins an item', 'dasar hukum', '', { indent: 'indent', appendText: '- ' }],
    ['after a heading of one’s own begins an item', 'bagian "Persyaratan"', '', { indent: 'indent', appendText: '- ' }],
    ['after the title of a register begins an item', 'register "Produk hukum daerah"', '', { indent: 'indent', appendText: '- ' }],
    ['after an item begins the next', '  - "Komputer"', '', { indent: 'none', appendText: '- ' }],
    ['after an empty item begins none', '  - ', '', undefined],
    ['inside a block comment', '/*', '*/', { indent: 'indentOutdent' }],
    ['after a step adds no item', '  langkah "Menerima" oleh staf', '', undefined],
  ])('%s', (_, before, after, expected) => expect(action(before, after)).toEqual(expected));
});
