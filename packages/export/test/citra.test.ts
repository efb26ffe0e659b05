import { deflateSync } from 'node:zlib';
import type { Gambar } from '@alir/diagram';
import { describe, expect, it } from 'vitest';
import { kePdf } from '../src/index.ts';
import { bertuliskan, buka, cetak, HURUF } from './alat.ts';

/** A chunk of a PNG; nobody looks at its checksum. */
function potongan(nama: string, isi: Uint8Array): Buffer {
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length);
  return Buffer.concat([panjang, Buffer.from(nama, 'latin1'), isi, Buffer.alloc(4)]);
}

/** A PNG of 8 bits and four samples (with transparency), or what says so. */
function png(lebar: number, tinggi: number, isi: Uint8Array, berselang = 0): Uint8Array {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 6, 0, 0, berselang], 8);
  const tanda = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Buffer.concat([Buffer.from(tanda), potongan('IHDR', kepala), potongan('IDAT', isi), potongan('IEND', Buffer.alloc(0))]);
}

const PIKSEL = deflateSync(Buffer.from(Array.from({ length: 4 }, (_, i) => [0, ...new Array(16).fill(i * 60)]).flat()));

const LOGO = png(4, 4, PIKSEL);
/** One grey pixel. */
const JPEG = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8yb',
    'qmx5moq6T/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z',
  ].join(''),
  'base64',
);

describe('a picture', () => {
  const cetakDengan = async (jenis: 'png' | 'jpeg', isi: Uint8Array) => {
    const { gambar } = await cetak(bertuliskan('Uji'));
    const citra = [{ jenis, isi, bacaan: 'Logo', x: 50, y: 20, width: 30, height: 30 }];
    const pages: Gambar['pages'] = [{ ...gambar.pages[0]!, formulir: { sel: [], bidang: [], citra, tempatCitra: [] } }];
    return kePdf({ ...gambar, pages }, { huruf: HURUF });
  };

  it('is drawn with its words, the same each time', async () => {
    const [a, b] = [await cetakDengan('png', png(4, 4, PIKSEL)), await cetakDengan('png', png(4, 4, PIKSEL))];
    expect(a.peringatan).toEqual([]);
    expect(Buffer.compare(a.byte, b.byte)).toBe(0);
    expect((await cetakDengan('jpeg', JPEG)).peringatan).toEqual([]);
    expect(Buffer.from(a.byte).toString('latin1')).toMatch(/\/Subtype \/Image\n/u);
    expect(JSON.stringify(await (await (await buka(a.byte)).getPage(1)).getStructTree())).toContain('"alt":"Logo"');
  });

  it('is in the file once, however often it is drawn', async () => {
    const { gambar } = await cetak(bertuliskan('Uji'));
    const citra = [50, 90].map((x) => ({ jenis: 'png' as const, isi: LOGO, bacaan: 'Logo', x, y: 20, width: 30, height: 30 }));
    const pages: Gambar['pages'] = [{ ...gambar.pages[0]!, formulir: { sel: [], bidang: [], citra, tempatCitra: [] } }];
    const { byte } = await kePdf({ ...gambar, pages }, { huruf: HURUF });
    // The picture, and its transparency.
    expect(
      Buffer.from(byte)
        .toString('latin1')
        .match(/\/Subtype \/Image\n/gu),
    ).toHaveLength(2);
  });

  it('is written in its turn, however long it takes to unpack', async () => {
    const { gambar } = await cetak(bertuliskan('Uji'));
    const besar = png(1500, 1500, deflateSync(Buffer.alloc(1500 * 6001)));
    const citra = [besar, LOGO].map((isi, i) => ({
      jenis: 'png' as const,
      isi,
      bacaan: 'Logo',
      x: 50 + 40 * i,
      y: 20,
      width: 30,
      height: 30,
    }));
    const pages: Gambar['pages'] = [{ ...gambar.pages[0]!, formulir: { sel: [], bidang: [], citra, tempatCitra: [] } }];
    const { byte } = await kePdf({ ...gambar, pages }, { huruf: HURUF });
    const lebar = [
      ...Buffer.from(byte)
        .toString('latin1')
        .matchAll(/\/Subtype \/Image\n[^>]*?\/Width (\d+)/gu),
    ].map(([, satu]) => Number(satu));
    expect(lebar).toEqual([1500, 1500, 4, 4]);
  });

  it.each([
    ['that lacks a row', 'png', png(4, 5, PIKSEL)],
    ['that is not packed', 'png', png(4, 4, Buffer.from('omong kosong'))],
    ['that claims to be huge', 'png', png(2 ** 31, 2 ** 31, PIKSEL)],
    ['with a filter that does not exist', 'png', png(4, 4, deflateSync(Buffer.alloc(68, 9)))],
    ['that is interlaced', 'png', png(4, 4, PIKSEL, 1)],
    ['that only begins', 'jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['that was cut off', 'jpeg', JPEG.subarray(0, -3)],
    ['of nothing', 'png', new Uint8Array()],
  ] as const)('%s is left out, and named', async (_, jenis, isi) => {
    const { byte, peringatan } = await cetakDengan(jenis, isi);
    expect(peringatan).toEqual([{ kode: 'citra-rusak', citra: ['Logo'] }]);
    expect(Buffer.from(byte).toString('latin1')).not.toContain('/Subtype /Image');
    expect((await buka(byte)).numPages).toBe(1);
  });
});
