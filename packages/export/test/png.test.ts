import { type Gambar, gambarHalaman, gambarTabel } from '@alir/diagram';
import { describe, expect, it } from 'vitest';
import { type HasilCetak, kePng, type OpsiPng } from '../src/index.ts';
import { bertuliskan, HURUF, PANJANG, RESVG } from './alat.ts';
import { bukaPng } from './piksel.ts';

const UJI = bertuliskan('Uji');

async function cetak(gambar: Gambar, opsi: Partial<OpsiPng> = {}): Promise<HasilCetak> {
  const hasil = await kePng(gambar, { huruf: HURUF, resvg: RESVG, skala: 1, ...opsi });
  if ('skalaTerbesar' in hasil) throw new Error(`only ${hasil.skalaTerbesar} fits`);
  return hasil;
}

describe('a drawing as PNG', () => {
  it.each([0.5, 1, 1.5])('has its size on paper, at the scale %d', async (skala) => {
    const { lebar, tinggi, perMeter } = bukaPng((await cetak(gambarHalaman(UJI), { halaman: 1, skala })).byte);
    expect(Math.abs(lebar - (297 / 25.4) * 96 * skala)).toBeLessThan(skala);
    expect(Math.abs(tinggi - (210 / 25.4) * 96 * skala)).toBeLessThan(skala);
    for (const satu of perMeter!) expect(satu * 0.0254).toBeCloseTo(96 * skala, 1);
  });

  it('is dark where a symbol has its outline, and light inside and around it', async () => {
    const skala = 2;
    const gambar = gambarHalaman(UJI);
    const { warna } = bukaPng((await cetak(gambar, { halaman: 1, skala })).byte);
    const putih = [255, 255, 255, 255];
    const px = (mm: number) => Math.round((mm / 25.4) * 96 * skala);
    const persegi = gambar.pages[0]!.shapes.filter(({ kind }) => kind === 'proses');
    expect(persegi.length).toBeGreaterThan(0);
    for (const { x, y, width, height } of persegi) {
      const tengah = y + height / 4;
      expect(Math.max(...warna(px(x), px(tengah)).slice(0, 3))).toBeLessThan(60);
      expect(Math.max(...warna(px(x + width), px(tengah)).slice(0, 3))).toBeLessThan(60);
      expect(warna(px(x + 1), px(tengah))).toEqual(putih);
      expect(warna(px(x - 1), px(tengah))).toEqual(putih);
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
    expect(bukaPng((await cetak({ ...gambarTabel(UJI), pages: [] })).byte).lebar).toBeGreaterThan(0);
  });
});
