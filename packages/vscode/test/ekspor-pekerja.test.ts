import { readFileSync } from 'node:fs';
import { type Gambar, gambarDokumen, kemasGambar } from '@alir/diagram';
import { kePdf } from '@alir/export';
import { bacaDokumen } from '@alir/language';
import { describe, expect, it } from 'vitest';
import { BAHAN } from '../../cli/src/cetak/letak-bahan.ts';
import { bahanUntuk, FORMAT, HURUF, isFormat, semuaBahan } from '../src/ekspor/format.ts';
import { cetak } from '../src/ekspor/pekerja/cetak.ts';
import { type BuatPekerja, cetakDiPekerja, Dibatalkan } from '../src/ekspor/pekerja-cetak.ts';
import type { JawabanCetak, Pekerjaan } from '../src/ekspor/pesan.ts';

const TEKS = `sop Uji "Pengujian Ekspor"
pelaksana
  staf "Staf"
prosedur
  langkah "Menerima 你" oleh staf
  langkah "Mencatat" oleh staf
`;
const gambar: Gambar = gambarDokumen(bacaDokumen(TEKS, 'file:///a.sop').sop[0]!);
const bahan = Object.fromEntries(Object.entries(BAHAN).map(([nama, jalur]) => [nama, new Uint8Array(readFileSync(jalur))]));
const tanggal = { tahun: 2026, bulan: 3, hari: 2 };
const pekerjaan = (lain: Partial<Pekerjaan> = {}): Pekerjaan => ({ format: 'pdf', gambar: kemasGambar(gambar), tanggal, bahan, ...lain });
const tanpaBatal = new AbortController().signal;

describe('what is printed in the worker', () => {
  it('is the PDF that the command prints, with its notes', async () => {
    const { biasa, tebal, miring, tebalMiring } = HURUF;
    const langsung = await kePdf(gambar, {
      tanggal,
      huruf: { biasa: bahan[biasa]!, tebal: bahan[tebal]!, miring: bahan[miring]!, tebalMiring: bahan[tebalMiring]! },
    });
    const jawaban = await cetak(structuredClone(pekerjaan()));
    expect(jawaban).toEqual(langsung);
    expect('peringatan' in jawaban && jawaban.peringatan).toEqual([{ kode: 'huruf-tak-ada', huruf: ['你'] }]);
  });

  it.each(Object.keys(FORMAT).filter(isFormat))(
    'is something in each format, made with no other materials than it says: %s',
    async (format) => {
      const semua = pekerjaan({ format });
      const milik = Object.fromEntries(bahanUntuk(format, semua.gambar).map((nama) => [nama, bahan[nama]!]));
      const jawaban = await cetak({ ...semua, bahan: milik });
      expect(jawaban).toMatchObject({ byte: expect.any(Uint8Array) });
      expect('byte' in jawaban && jawaban.byte.length).toBeGreaterThan(500);
    },
  );

  it.each(['pdf', 'docx', 'xlsx'] as const)('makes pixels of a logo with what %s says that it needs for that', async (format) => {
    const logo = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    );
    const berlogo = bacaDokumen(TEKS.replace('pelaksana', 'logo "l.svg"\npelaksana'), 'file:///a.sop').sop[0]!;
    const dengan = kemasGambar(gambarDokumen(berlogo, { logo }));
    const milik = Object.fromEntries(bahanUntuk(format, dengan).map((nama) => [nama, bahan[nama]!]));
    const jawaban = await cetak(pekerjaan({ format, gambar: dengan, bahan: milik }));
    expect('peringatan' in jawaban && jawaban.peringatan.map(({ kode }) => kode)).not.toContain('citra-rusak');
    expect('byte' in jawaban && Buffer.from(jawaban.byte).toString('latin1')).toMatch(/\/Subtype \/Image\n|media\/[^/]+\.png/u);
  });

  it('needs no material that there is not', () => {
    expect([...semuaBahan()].filter((nama) => !(nama in BAHAN))).toEqual([]);
  });

  it('is an answer even where it fails', async () => {
    expect(await cetak(pekerjaan({ bahan: {} }))).toEqual({ galat: expect.any(String) });
  });
});

describe('the worker', () => {
  /** A worker that does what it is told to. */
  const tiruan = (lakukan: (jawab: (jawaban: JawabanCetak) => void, gagal: (error: unknown) => void) => void) => {
    const riwayat: string[] = [];
    const buat: BuatPekerja = () => {
      let dengar: Parameters<ReturnType<BuatPekerja>['dengar']>;
      riwayat.push('mulai');
      return {
        dengar: (...semua) => {
          dengar = semua;
        },
        kirim: () => {
          riwayat.push('kirim');
          lakukan(...dengar);
        },
        akhiri: () => void riwayat.push('akhir'),
      };
    };
    return { riwayat, buat };
  };
  const hasil = { byte: new Uint8Array([1]), peringatan: [] };

  it('gives its answer and ends', async () => {
    const { riwayat, buat } = tiruan((jawab) => jawab(hasil));
    expect(await cetakDiPekerja(buat, pekerjaan(), tanpaBatal)).toBe(hasil);
    expect(riwayat).toEqual(['mulai', 'kirim', 'akhir']);
  });

  it.each<[string, Parameters<typeof tiruan>[0]]>([
    ['what it was given cannot be printed', (jawab) => jawab({ galat: 'no font' })],
    ['it breaks', (_, gagal) => gagal(new Error('no font'))],
  ])('ends where %s', async (_, lakukan) => {
    const { riwayat, buat } = tiruan(lakukan);
    await expect(cetakDiPekerja(buat, pekerjaan(), tanpaBatal)).rejects.toThrow('no font');
    expect(riwayat).toEqual(['mulai', 'kirim', 'akhir']);
  });

  it('ends at once where nobody wants it any more, and is not even begun after that', async () => {
    const { riwayat, buat } = tiruan(() => {});
    const pembatal = new AbortController();
    const sia = cetakDiPekerja(buat, pekerjaan(), pembatal.signal);
    pembatal.abort();
    await expect(sia).rejects.toBeInstanceOf(Dibatalkan);
    await expect(cetakDiPekerja(buat, pekerjaan(), pembatal.signal)).rejects.toBeInstanceOf(Dibatalkan);
    expect(riwayat).toEqual(['mulai', 'kirim', 'akhir']);
  });
});
