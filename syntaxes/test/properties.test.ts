import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

/** Pieces that open, close, escape and separate things, so that random texts meet each other's edges. */
const pieces = fc.constantFrom(
  ...['"', '"""', '\\', '_', '//', '/*', '*/', '-', ',', '+', ';', ':', '\n', '\r\n', '\t', ' ', '𝑎', 'é', '\u0000'],
  ...['sop', 'pelaksana', 'prosedur', 'langkah', 'oleh', 'ke', 'konektor', 'jika', 'ya', 'dasar hukum', 'disahkan oleh', 'tanggal'],
  ...['peraturan a adalah', 'menuntut', 'wajib', 'kolom', 'setiap', 'akhir', 'register', 'dicabut', 'riwayat', 'diuji coba'],
  ...['2 Januari 2018', '1-5', 'hari', 'kerja', 'per', 'berkas', 'a', 'a-1', '_a_', '// abaikan x: y'],
);
const texts = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));

test('tokens cover every line, in order and without gaps', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split(/\r\n|\r|\n/);
      const seen = lines.map(() => '');
      for (const token of tokenize(text)) seen[token.line] += token.text;
      expect(seen).toEqual(lines);
    }),
  );
});

test('a short string never reaches the next line', () => {
  const closed = texts.filter((text) => !text.includes('"""') && !text.includes('/*'));
  fc.assert(
    fc.property(closed, (text) => {
      const last = tokenize(`${text}\nlanjut`).at(-1)!;
      expect([last.text, last.scopes.some((scope) => scope.startsWith('string'))]).toEqual(['lanjut', false]);
    }),
  );
});

test.each([
  ['open italics', `"${'_a '.repeat(5000)}`],
  ['underscores', `"${'_'.repeat(20000)}"`],
  ['backslashes', `"${'\\'.repeat(20000)}`],
  ['quotes', '"'.repeat(20001)],
  ['commas', 'a, '.repeat(5000)],
  ['blanks', `oleh${' '.repeat(20000)}`],
  ['digits', `${'1'.repeat(20000)} menit`],
  ['hyphens', 'a-'.repeat(10000)],
  ['directive without end', `// abaikan ${'a,'.repeat(10000)}`],
])('a very long line of %s is read to its end', (_, text) => {
  const read = tokenize(text).map((token) => token.text);
  expect(read.join('')).toBe(text);
});
