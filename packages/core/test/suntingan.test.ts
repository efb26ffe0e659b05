import { type TextEdit, terapkanSuntingan } from '@alir/core';
import { expect, test } from 'vitest';

/** An edit from one [line, character] to another, zero-based. */
function ganti(dari: readonly [number, number], sampai: readonly [number, number], newText = ''): TextEdit {
  return { range: { start: { line: dari[0], character: dari[1] }, end: { line: sampai[0], character: sampai[1] } }, newText };
}

test.each<[string, string, TextEdit[], string]>([
  ['nothing to do', 'a\nb', [], 'a\nb'],
  ['a word', 'sop "Izin"', [ganti([0, 5], [0, 9], 'Cuti')], 'sop "Cuti"'],
  ['several, in any order', 'abc', [ganti([0, 2], [0, 3], 'C'), ganti([0, 0], [0, 1], 'A')], 'AbC'],
  ['neighbours touch', 'abcd', [ganti([0, 0], [0, 2], 'x'), ganti([0, 2], [0, 4], 'y')], 'xy'],
  ['insertions at one place keep their order', 'ab', [ganti([0, 1], [0, 1], '1'), ganti([0, 1], [0, 1], '2')], 'a12b'],
  ['an insertion stands before what begins there', 'ab', [ganti([0, 1], [0, 2], 'B'), ganti([0, 1], [0, 1], '-')], 'a-B'],
  ['over lines', 'satu\ndua\ntiga', [ganti([0, 4], [1, 3], '')], 'satu\ntiga'],
  ['a whole line', 'satu\ndua\ntiga', [ganti([1, 0], [2, 0])], 'satu\ntiga'],
  ['CRLF is one break', 'satu\r\ndua\r\ntiga', [ganti([1, 0], [2, 0])], 'satu\r\ntiga'],
  ['new lines are as the text has them', 'satu\r\ndua', [ganti([0, 4], [0, 4], '\n  x')], 'satu\r\n  x\r\ndua'],
  ['a lone CR ends a line too', 'satu\rdua', [ganti([1, 0], [1, 3], 'x')], 'satu\rx'],
  ['UTF-16 units', '😀a', [ganti([0, 2], [0, 3], 'b')], '😀b'],
  ['behind the end of a line is its end', 'a\r\nb', [ganti([0, 99], [0, 99], '!')], 'a!\r\nb'],
  ['behind the last line is the end', 'a\nb', [ganti([7, 0], [7, 3], '!')], 'a\nb!'],
])('%s', (_, teks, edits, harapan) => {
  expect(terapkanSuntingan(teks, edits)).toBe(harapan);
});

test.each<[string, TextEdit[]]>([
  ['overlapping', [ganti([0, 0], [0, 2]), ganti([0, 1], [0, 3])]],
  ['equal', [ganti([0, 0], [0, 2], 'x'), ganti([0, 0], [0, 2], 'y')]],
  ['an insertion within', [ganti([0, 0], [0, 2]), ganti([0, 1], [0, 1], 'x')]],
  ['backwards', [ganti([0, 2], [0, 1])]],
])('%s edits are refused', (_, edits) => {
  expect(() => terapkanSuntingan('abcd', edits)).toThrow(RangeError);
});
