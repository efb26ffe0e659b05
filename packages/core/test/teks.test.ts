import { expect, test } from 'vitest';
import { parseRuns } from '../src/index.ts';

const runs = (teks: string) => parseRuns(teks).map(({ text, italic }) => (italic ? `<${text}>` : text));

test.each([
  ['biasa', ['biasa']],
  ['', []],
  ['_input_ data', ['<input>', ' data']],
  ['dengan _core value_ tugas', ['dengan ', '<core value>', ' tugas']],
  ['(_email_)', ['(', '<email>', ')']],
  ['nama_berkas_baru', ['nama_berkas_baru']],
  ['surat_masuk@contoh.go.id', ['surat_masuk@contoh.go.id']],
  ['\\_polos\\_', ['_polos_']],
  ['_a\\_b_', ['<a_b>']],
  ['_tak tertutup', ['_tak tertutup']],
  ['_ spasi _', ['_ spasi _']],
  ['__', ['__']],
  ['_satu_ dan _dua_', ['<satu>', ' dan ', '<dua>']],
  ['_satu_dua_', ['<satu_dua>']],
  ['_satu_ dan _dua', ['<satu>', ' dan _dua']],
  ['\u{1F600}_a_', ['\u{1F600}', '<a>']],
  ['é_a_', ['é_a_']],
])('%j', (teks, harapan) => {
  expect(runs(teks)).toEqual(harapan);
});

test('a text full of unpaired markers is read in one pass', () => {
  const teks = '_a '.repeat(300_000);
  expect(parseRuns(teks)).toEqual([{ text: teks, italic: false }]);
});
