/** Opens PNG files for tests. */
import { crc32, inflateSync } from 'node:zlib';
import { expect } from 'vitest';

export interface Piksel {
  readonly lebar: number;
  readonly tinggi: number;
  /** Of the file as a whole, where it says so. */
  readonly perMeter?: readonly [number, number];
  /** Red, green, blue and how much it covers, each 0 to 255. */
  warna(x: number, y: number): readonly number[];
}

/** Opens a PNG of 8 bits and four samples; fails where it is none, or a checksum is wrong. */
export function bukaPng(byte: Uint8Array): Piksel {
  const png = Buffer.from(byte);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const isi = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const panjang = png.readUInt32BE(at);
    const nama = png.toString('latin1', at + 4, at + 8);
    expect(png.readUInt32BE(at + 8 + panjang), nama).toBe(crc32(png.subarray(at + 4, at + 8 + panjang)));
    isi.set(nama, Buffer.concat([isi.get(nama) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + panjang)]));
    at += 12 + panjang;
  }
  const kepala = isi.get('IHDR')!;
  expect([...kepala.subarray(8)]).toEqual([8, 6, 0, 0, 0]);
  const [lebar, tinggi] = [kepala.readUInt32BE(0), kepala.readUInt32BE(4)];
  const piksel = tanpaSaringan(inflateSync(isi.get('IDAT')!), lebar * 4, tinggi);
  const kerapatan = isi.get('pHYs');
  if (kerapatan) expect(kerapatan[8]).toBe(1);
  return {
    lebar,
    tinggi,
    ...(kerapatan && { perMeter: [kerapatan.readUInt32BE(0), kerapatan.readUInt32BE(4)] as const }),
    warna: (x, y) => [...piksel.subarray(4 * (y * lebar + x), 4 * (y * lebar + x) + 4)],
  };
}

/** Undoes the filters of the rows (PNG specification, 9.2). */
function tanpaSaringan(data: Buffer, perBaris: number, tinggi: number): Uint8Array {
  const hasil = new Uint8Array(perBaris * tinggi);
  for (let y = 0; y < tinggi; y++) {
    const jenis = data[y * (perBaris + 1)]!;
    for (let x = 0; x < perBaris; x++) {
      const at = y * perBaris + x;
      const kiri = x < 4 ? 0 : hasil[at - 4]!;
      const atas = y === 0 ? 0 : hasil[at - perBaris]!;
      const serong = x < 4 || y === 0 ? 0 : hasil[at - perBaris - 4]!;
      const jarak = [kiri, atas, serong].map((satu) => Math.abs(kiri + atas - serong - satu));
      const paeth = [kiri, atas, serong][jarak.indexOf(Math.min(...jarak))]!;
      hasil[at] = data[y * (perBaris + 1) + 1 + x]! + [0, kiri, atas, (kiri + atas) >> 1, paeth][jenis]!;
    }
  }
  return hasil;
}
