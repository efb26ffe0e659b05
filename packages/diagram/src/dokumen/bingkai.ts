/** The four lines around a box. */
import type { GarisKisi, Persegi } from '../gambar.ts';

export function bingkai({ x, y, width, height }: Persegi, tebal: boolean): GarisKisi[] {
  const [kanan, bawah] = [x + width, y + height];
  return [
    { x1: x, y1: y, x2: kanan, y2: y, tebal },
    { x1: x, y1: bawah, x2: kanan, y2: bawah, tebal },
    { x1: x, y1: y, x2: x, y2: bawah, tebal },
    { x1: kanan, y1: y, x2: kanan, y2: bawah, tebal },
  ];
}
