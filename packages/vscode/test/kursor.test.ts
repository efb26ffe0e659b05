import { ORIGIN_RANGE } from '@alir/core';
import type { PreviewSop } from '@alir/language/protocol';
import { describe, expect, it } from 'vitest';
import { titikDi } from '../src/pratinjau/kursor.ts';

function range(startLine: number, start: number, endLine: number, end: number) {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}

const SOP: PreviewSop[] = [
  {
    judul: 'A',
    svg: '',
    range: ORIGIN_RANGE,
    sasaran: [
      { id: 'simbol', range: range(2, 4, 2, 10) },
      { id: 'baris', range: range(2, 0, 5, 0) },
    ],
  },
  { judul: 'B', svg: '', range: ORIGIN_RANGE, sasaran: [{ id: 'baris', range: range(10, 0, 12, 3) }] },
];

describe('from the cursor to the picture', () => {
  it('finds the innermost thing', () => {
    expect(titikDi(SOP, { line: 2, character: 6 })).toEqual({ sop: 0, id: 'simbol' });
    expect(titikDi(SOP, { line: 3, character: 0 })).toEqual({ sop: 0, id: 'baris' });
  });

  it('counts the place behind the last letter', () => {
    expect(titikDi(SOP, { line: 2, character: 10 })).toEqual({ sop: 0, id: 'simbol' });
    expect(titikDi(SOP, { line: 2, character: 11 })).toEqual({ sop: 0, id: 'baris' });
  });

  it('tells equal ids of two SOPs apart', () => {
    expect(titikDi(SOP, { line: 11, character: 0 })).toEqual({ sop: 1, id: 'baris' });
  });

  it('finds nothing between them', () => {
    expect(titikDi(SOP, { line: 8, character: 0 })).toBeUndefined();
    expect(titikDi([], { line: 0, character: 0 })).toBeUndefined();
  });
});
