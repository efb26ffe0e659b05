import { describe, expect, it } from 'vitest';
import { type Tempat, tujuanKunci } from '../src/pratinjau/arah.ts';

/** Two headings of lanes, then three rows: one symbol, none, two; each line begins with itself. */
const TABEL: readonly Tempat[] = [
  { garis: 0, kiri: 100, utuh: false },
  { garis: 0, kiri: 200, utuh: false },
  { garis: 1, kiri: 10, utuh: true },
  { garis: 1, kiri: 220, utuh: false },
  { garis: 2, kiri: 10, utuh: true },
  { garis: 3, kiri: 10, utuh: true },
  { garis: 3, kiri: 110, utuh: false },
  { garis: 3, kiri: 210, utuh: false },
];

describe('the arrow keys', () => {
  it.each([
    ['right, to what is read next', 'ArrowRight', 1, 2],
    ['right, nowhere from the end', 'ArrowRight', 7, undefined],
    ['left, to what was read before', 'ArrowLeft', 6, 5],
    ['left, nowhere from the beginning', 'ArrowLeft', 0, undefined],
    ['down, from a heading to the nearest symbol', 'ArrowDown', 0, 3],
    ['down, from row to row', 'ArrowDown', 2, 4],
    ['down, from a symbol to a row without any', 'ArrowDown', 3, 4],
    ['down, nowhere from the last row', 'ArrowDown', 6, undefined],
    ['up, from a row to the row above', 'ArrowUp', 5, 4],
    ['up, from the first row to the headings', 'ArrowUp', 2, 0],
    ['up, from a symbol to the heading of its lane', 'ArrowUp', 3, 1],
    ['to the beginning', 'Home', 5, 0],
    ['to the end', 'End', 0, 7],
    ['nowhere, being another key', 'a', 3, undefined],
  ])('lead %s', (_, key, dari, ke) => {
    expect(tujuanKunci(key, TABEL, dari)).toBe(ke);
  });

  it('keep to the column over several lines', () => {
    expect(tujuanKunci('ArrowDown', TABEL, tujuanKunci('ArrowDown', TABEL, 2)!)).toBe(5);
    const tanpaKosong = TABEL.filter(({ garis }) => garis !== 2);
    expect(tujuanKunci('ArrowDown', tanpaKosong, 3)).toBe(6);
    expect(tujuanKunci('ArrowUp', tanpaKosong, 6)).toBe(3);
  });

  it('go from line to line even where what is read next stands higher', () => {
    const bercabang = [0, 1, 3, 2].map((garis, i) => ({ garis, kiri: 50 * i, utuh: false }));
    expect([0, 1, 3].map((dari) => tujuanKunci('ArrowDown', bercabang, dari))).toEqual([1, 3, 2]);
    expect([2, 3, 1].map((dari) => tujuanKunci('ArrowUp', bercabang, dari))).toEqual([3, 1, 0]);
  });
});
