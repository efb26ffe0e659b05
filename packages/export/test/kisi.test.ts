import { describe, expect, it } from 'vitest';
import { tabelKisi } from '../src/susunan/kisi.ts';

const tegak = (x: number, y1: number, y2: number) => ({ x1: x, x2: x, y1, y2, tebal: false });
const datar = (y: number, x1: number, x2: number) => ({ x1, x2, y1: y, y2: y, tebal: false });
const bingkai = [tegak(0, 0, 20), tegak(30, 0, 20), datar(0, 0, 30), datar(20, 0, 30)];
const dalam = (kiri: number, kanan: number) => [tegak(kiri, 2, 18), tegak(kanan, 2, 18), datar(2, kiri, kanan), datar(18, kiri, kanan)];

describe('the cells of a grid', () => {
  it.each([
    ['none', [], []],
    ['a frame', bingkai, []],
    ['frames in a frame', [...bingkai, ...dalam(2, 5), ...dalam(7, 25)], [['2,2 3x16 1/1', '7,2 18x16 1/1']]],
    ['a frame around a frame', [...bingkai, ...dalam(2, 25)], []],
    [
      'two rows of two',
      [...bingkai, tegak(10, 0, 20), datar(5, 0, 30)],
      [
        ['0,0 10x5 1/1', '10,0 20x5 1/1'],
        ['0,5 10x15 1/1', '10,5 20x15 1/1'],
      ],
    ],
    [
      'a heading over two columns',
      [...bingkai, tegak(10, 5, 20), datar(5, 0, 30)],
      [['0,0 30x5 2/1'], ['0,5 10x15 1/1', '10,5 20x15 1/1']],
    ],
    ['a cell beside two rows', [...bingkai, tegak(10, 0, 20), datar(5, 10, 30)], [['0,0 10x20 1/2', '10,0 20x5 1/1'], ['10,5 20x15 1/1']]],
  ])('%s', (_, kisi, baris) => {
    const { baris: hasil } = tabelKisi(kisi);
    expect(hasil.map((row) => row.map((s) => `${s.x},${s.y} ${s.width}x${s.height} ${s.kolom}/${s.baris}`))).toEqual(baris);
  });

  it('are found by a place in them', () => {
    const { di, baris } = tabelKisi([...bingkai, tegak(10, 5, 20), datar(5, 0, 30)]);
    expect(di(15, 2)).toBe(baris[0]![0]);
    expect(di(15, 12)).toBe(baris[1]![1]);
    expect([di(-1, 2), di(31, 2), di(15, 25)]).toEqual([undefined, undefined, undefined]);
  });
});
