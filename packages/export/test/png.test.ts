import { crc32, inflateSync } from 'node:zlib';
import { type Gambar, gambarHalaman, gambarTabel } from '@alir/diagram';
import { describe, expect, it } from 'vitest';
import { type HasilCetak, kePng, type OpsiPng } from '../src/index.ts';
import { bertuliskan, HURUF, PANJANG, RESVG } from './alat.ts';

const UJI = bertuliskan('Uji');

async function cetak(gambar: Gambar, opsi: Partial<OpsiPng> = {}): Promise<HasilCetak> {
  const hasil = await kePng(gambar, { huruf: HURUF, resvg: RESVG, skala: 1, ...opsi });
  if ('skalaTerbesar' in hasil) throw new Error(`only ${hasil.skalaTerbesar} fits`);
  return hasil;
}

interface Piksel {
  readonly lebar: number;
  readonly tinggi: number;
  readonly perMeter: readonly number[];
  /** How light a pixel is, 0 to 255. */
  terang(x: number, y: number): number;
}

/** Opens a PNG of 8 bits and four samples; throws where it is none, or a checksum is wrong. */
function buka(byte: Uint8Array): Piksel {
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
  const kerapatan = isi.get('pHYs')!;
  expect(kerapatan[8]).toBe(1);
  return {
    lebar,
    tinggi,
    perMeter: [kerapatan.readUInt32BE(0), kerapatan.readUInt32BE(4)],
    terang: (x, y) => {
      const at = 4 * (y * lebar + x);
      expect(piksel[at + 3]).toBe(255);
      return (piksel[at]! + piksel[at + 1]! + piksel[at + 2]!) / 3;
    },
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

describe('a drawing as PNG', () => {
  it.each([0.5, 1, 1.5])('has its size on paper, at the scale %d', async (skala) => {
    const { lebar, tinggi, perMeter } = buka((await cetak(gambarHalaman(UJI), { halaman: 1, skala })).byte);
    expect(Math.abs(lebar - (297 / 25.4) * 96 * skala)).toBeLessThan(skala);
    expect(Math.abs(tinggi - (210 / 25.4) * 96 * skala)).toBeLessThan(skala);
    for (const satu of perMeter) expect(satu * 0.0254).toBeCloseTo(96 * skala, 1);
  });

  it('is dark where a symbol has its outline, and light inside and around it', async () => {
    const skala = 2;
    const gambar = gambarHalaman(UJI);
    const { terang } = buka((await cetak(gambar, { halaman: 1, skala })).byte);
    const px = (mm: number) => Math.round((mm / 25.4) * 96 * skala);
    const persegi = gambar.pages[0]!.shapes.filter(({ kind }) => kind === 'proses');
    expect(persegi.length).toBeGreaterThan(0);
    for (const { x, y, width, height } of persegi) {
      const tengah = y + height / 4;
      expect(terang(px(x), px(tengah))).toBeLessThan(60);
      expect(terang(px(x + width), px(tengah))).toBeLessThan(60);
      expect(terang(px(x + 1), px(tengah))).toBe(255);
      expect(terang(px(x - 1), px(tengah))).toBe(255);
    }
  });

  it('is the same each time, and another for another page', async () => {
    const gambar = gambarHalaman(PANJANG);
    const [a, b, lain] = [await cetak(gambar, { halaman: 1 }), await cetak(gambar, { halaman: 1 }), await cetak(gambar, { halaman: 2 })];
    expect(Buffer.compare(a.byte, b.byte)).toBe(0);
    expect(Buffer.compare(a.byte, lain.byte)).not.toBe(0);
  });

  it('shows a box for what the fonts lack, names it, and leaves out what nobody sees', async () => {
    const kotak = (kata: string) => cetak(gambarTabel(bertuliskan(kata)));
    const [kurang, ada, polos] = [await kotak('Uji ✓\u202e'), await kotak('Uji □'), await kotak('Uji')];
    expect(kurang.peringatan).toEqual([{ kode: 'huruf-tak-ada', huruf: ['✓'] }]);
    expect([ada.peringatan, polos.peringatan]).toEqual([[], []]);
    // The columns of the table are as wide as the words that they were laid out for.
    const gambar = gambarTabel(bertuliskan('Uji ✓\u202e'));
    const tertulis = JSON.parse(JSON.stringify(gambar).replaceAll('✓', '□').replaceAll('\u202e', '')) as Gambar;
    expect(Buffer.compare(kurang.byte, (await cetak(tertulis)).byte)).toBe(0);
  });

  it('says what would fit where it is too large', async () => {
    const tinggi = { ...gambarTabel(UJI), pages: gambarTabel(UJI).pages.map((page) => ({ ...page, height: 100_000 })) };
    const hasil = await kePng(tinggi, { huruf: HURUF, resvg: RESVG, skala: 2 });
    expect(hasil).toEqual({ skalaTerbesar: expect.any(Number) });
    const { skalaTerbesar } = hasil as { skalaTerbesar: number };
    expect([skalaTerbesar > 0.3, skalaTerbesar < 2]).toEqual([true, true]);
  });
});

describe('a drawing of nothing', () => {
  it('is a picture all the same', async () => {
    expect(buka((await cetak({ ...gambarTabel(UJI), pages: [] })).byte).lebar).toBeGreaterThan(0);
  });
});
