import { crc32, deflateSync } from 'node:zlib';
import { bacaCitra, type Citra, type Gambar, gambarHalaman } from '@alir/diagram';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citraRaster, type HasilCetak, keDocx, kePdf, kePng, keXlsx } from '../src/index.ts';
import { bertuliskan, HURUF, RESVG } from './alat.ts';
import { bukaPng } from './piksel.ts';

const byte = (teks: string) => new TextEncoder().encode(teks);
const svg = (isi: string, kepala = 'width="20" height="10"') => byte(`<svg xmlns="http://www.w3.org/2000/svg" ${kepala}>${isi}</svg>`);
/** Red on the left, nothing on the right. */
const MERAH = '<rect width="10" height="10" fill="#f00"/>';

/** A JPEG of one pixel in four colours of print. */
const CMYK =
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP///////////////////////////////////////////////////9sAQwFVWlp4aXjrgoLr/////////////////////////////////////////////////////////////////////////8AAFAgAAQABBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAADBP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAADBP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AqARG2gP/2Q==';

const MM = 25.4 / 600;

function dengan(...logo: readonly { readonly isi: Uint8Array; readonly width?: number }[]): Gambar {
  const gambar = gambarHalaman(bertuliskan('Uji'));
  const citra = logo.map(({ isi, width = 40 * MM }, i): Citra => {
    const { jenis, lebar, tinggi } = bacaCitra(isi)!;
    return { jenis, isi, bacaan: 'Logo', x: 50 + 30 * i, y: 20, width, height: (width * tinggi) / lebar };
  });
  return { ...gambar, pages: [{ ...gambar.pages[0]!, formulir: { sel: [], bidang: [], citra, tempatCitra: [] } }] };
}

const citraDari = ({ pages }: Gambar) => pages[0]!.formulir!.citra;
const raster = (gambar: Gambar) => citraRaster(gambar, { huruf: () => HURUF, resvg: () => RESVG });

/** A PNG of one black pixel, in the interlaced form. */
function berselang(): Uint8Array {
  const potongan = (nama: string, isi: Uint8Array) => {
    const badan = Buffer.concat([Buffer.from(nama, 'latin1'), isi]);
    const [panjang, jumlah] = [Buffer.alloc(4), Buffer.alloc(4)];
    panjang.writeUInt32BE(isi.length);
    jumlah.writeUInt32BE(crc32(badan));
    return Buffer.concat([panjang, badan, jumlah]);
  };
  const kepala = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 1]);
  const tanda = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const isi = deflateSync(Buffer.from([0, 0, 0, 0]));
  return Buffer.concat([tanda, potongan('IHDR', kepala), potongan('IDAT', isi), potongan('IEND', Buffer.alloc(0))]);
}

describe('pictures as PNG', () => {
  it.each([
    ['in its own size', svg(MERAH)],
    ['with a view', svg('<rect width="1" height="1" fill="#f00"/>', 'viewBox="0 0 2 1"')],
    ['of less than a pixel', svg('<rect width="1" height="1" fill="#f00"/>', 'width=".6" height=\'.3\' viewBox="0 0 2 1"')],
    [
      'behind remarks',
      byte(
        `<?xml version="1.0"?><!-- <svg> --> <s:svg\n xmlns:s="http://www.w3.org/2000/svg" width="20" height="10"><s:rect width="10" height="10" fill="#f00"/></s:svg>`,
      ),
    ],
  ])('an SVG %s has 600 pixels per inch of paper', async (_, isi) => {
    const [citra] = citraDari(await raster(dengan({ isi })));
    expect(citra).toMatchObject({ jenis: 'png', bacaan: 'Logo', width: 40 * MM });
    const { lebar, tinggi, warna } = bukaPng(citra!.isi);
    expect([lebar, tinggi, warna(19, 10), warna(21, 10)]).toEqual([40, 20, [255, 0, 0, 255], [0, 0, 0, 0]]);
  });

  it('are made once for each size', async () => {
    const isi = svg(MERAH);
    const [besar, kecil, sama] = citraDari(await raster(dengan({ isi, width: 80 * MM }, { isi }, { isi })));
    expect([besar, kecil].map((citra) => bukaPng(citra!.isi).lebar)).toEqual([80, 40]);
    expect(sama!.isi).toBe(kecil!.isi);
  });

  it('are as fine as is asked for', async () => {
    const gambar = await citraRaster(dengan({ isi: svg(MERAH), width: 25.4 }), { huruf: () => HURUF, resvg: () => RESVG, rapat: 96 });
    expect(bukaPng(citraDari(gambar)[0]!.isi).lebar).toBe(96);
  });

  it('leave what libraries can read as it is, without asking for the program', async () => {
    const [{ isi }] = citraDari(await raster(dengan({ isi: svg(MERAH) }))) as [Citra];
    const gambar = dengan({ isi });
    const tanpa = () => {
      throw new Error('nobody needs it');
    };
    expect(await citraRaster(gambar, { huruf: () => HURUF, resvg: tanpa })).toBe(gambar);
  });

  it('make a usual PNG of an interlaced one, which a PDF can hold', async () => {
    const gambar = await raster(dengan({ isi: berselang() }));
    expect(bukaPng(citraDari(gambar)[0]!.isi).warna(0, 0)).toEqual([0, 0, 0, 255]);
    const { byte: pdf, peringatan } = await kePdf(gambar, { huruf: HURUF });
    expect(peringatan).toEqual([]);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
  });

  it('leave what is broken to be told of, in every format', async () => {
    const rusak = Uint8Array.from(berselang());
    rusak.fill(7, 41, 50);
    expect(citraDari(await raster(dengan({ isi: rusak })))[0]!.isi).toBe(rusak);
    const gambar = await raster(dengan({ isi: rusak, width: 20 }));
    const kosong = (peringatan: unknown) => expect(peringatan).toEqual([{ kode: 'citra-rusak', citra: ['Logo'] }]);
    kosong((await kePdf(gambar, { huruf: HURUF })).peringatan);
    kosong((await keXlsx(gambar)).peringatan);
    const docx = await keDocx(gambar);
    kosong(docx.peringatan);
    expect(Object.keys(unzipSync(docx.byte)).filter((nama) => nama.includes('media'))).toEqual([]);
    const png = { huruf: HURUF, resvg: RESVG, skala: 1 };
    const sebagaiPng = (await kePng(gambar, { ...png, halaman: 1 })) as HasilCetak;
    kosong(sebagaiPng.peringatan);
    // Its place is framed.
    expect(sebagaiPng.byte).not.toEqual(((await kePng(dengan(), { ...png, halaman: 1 })) as HasilCetak).byte);
  });

  it('are told of where a PNG of the page cannot show them: a JPEG for the press', async () => {
    const gambar = dengan({ isi: new Uint8Array(Buffer.from(CMYK, 'base64')) });
    const { peringatan } = (await kePng(gambar, { huruf: HURUF, resvg: RESVG, skala: 1, halaman: 1 })) as HasilCetak;
    expect(peringatan).toEqual([{ kode: 'citra-rusak', citra: ['Logo'] }]);
    expect((await kePdf(gambar, { huruf: HURUF })).peringatan).toEqual([]);
  });

  it('have their texts, in a PNG of the page too', async () => {
    const huruf = svg('<text x="0" y="9" font-size="12">M</text>');
    const { isi } = citraDari(await raster(dengan({ isi: huruf })))[0]!;
    const { lebar, tinggi, warna } = bukaPng(isi);
    const gelap = Array.from({ length: lebar * tinggi }, (_, i) => warna(i % lebar, Math.floor(i / lebar))[3]!).filter((a) => a > 200);
    expect(gelap.length).toBeGreaterThan(20);
    const hasil = await Promise.all(
      [huruf, svg('')].map((isi) => kePng(dengan({ isi, width: 20 }), { huruf: HURUF, resvg: RESVG, skala: 1, halaman: 1 })),
    );
    expect(hasil[0]).not.toEqual(hasil[1]);
  });
});
