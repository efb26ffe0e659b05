import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandingkanTanggal,
  formatTanggal,
  formatTotal,
  formatWaktu,
  hariIso,
  ORIGIN_RANGE,
  type Tanggal,
  tanggalAda,
  totalWaktu,
  type Waktu,
} from '../src/index.ts';

const range = ORIGIN_RANGE;
const tanggal = (tahun: number, bulan: number, hari?: number): Tanggal => ({ tahun, bulan, ...(hari ? { hari } : {}), range });
const waktu = (
  ...bagian: [number, number, 'detik' | 'menit' | 'jam' | 'hari' | 'minggu' | 'bulan' | 'tahun', boolean?, string?][]
): Waktu => ({
  kind: 'durasi',
  bagian: bagian.map(([min, maks, satuan, kerja = false, per]) => ({ jumlah: [{ min, maks, satuan, kerja }], ...(per ? { per } : {}) })),
  range,
});

describe('dates', () => {
  test.each([
    [2018, 2, 28, true],
    [2018, 2, 29, false],
    [2020, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2018, 4, 31, false],
    [2018, 13, 1, false],
    [2018, 1, 0, false],
    [0, 1, 1, false],
  ])('%i-%i-%i: %s', (tahun, bulan, hari, ada) => {
    expect(tanggalAda(tahun, bulan, hari)).toBe(ada);
  });

  test('the calendar agrees with the machine’s', () => {
    const sah = fc.date({ min: new Date(Date.UTC(1, 0, 1)), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true });
    fc.assert(fc.property(sah, (d) => tanggalAda(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate())));
  });

  test('are compared by month where a day lacks', () => {
    expect(bandingkanTanggal(tanggal(2018, 1, 31), tanggal(2018, 1))).toBe(0);
    expect(bandingkanTanggal(tanggal(2018, 1, 31), tanggal(2018, 2))).toBeLessThan(0);
    expect(bandingkanTanggal(tanggal(2018, 1, 2), tanggal(2018, 1, 1))).toBeGreaterThan(0);
  });

  test('are written as Indonesian writes them', () => {
    expect([formatTanggal(tanggal(2018, 1, 2)), formatTanggal(tanggal(2018, 8))]).toEqual(['2 Januari 2018', 'Agustus 2018']);
  });

  test('are written as programs read them, where they are days', () => {
    expect([hariIso({ tahun: 2018, bulan: 1, hari: 2 }), hariIso({ tahun: 987, bulan: 12, hari: 31 })]).toEqual([
      '2018-01-02',
      '0987-12-31',
    ]);
  });
});

describe('standard times', () => {
  test.each<[Waktu, string[]]>([
    [waktu([10, 10, 'menit']), ['10 menit']],
    [waktu([1, 5, 'hari', true]), ['1-5 hari kerja']],
    [waktu([1.5, 1.5, 'jam']), ['1,5 jam']],
    [waktu([2, 2, 'menit', false, 'berkas']), ['2 menit per berkas']],
    [waktu([2, 2, 'bulan'], [5, 5, 'hari', true]), ['2 bulan', '5 hari kerja']],
    [{ kind: 'strip', range }, ['-']],
  ])('%# is printed', (nilai, baris) => {
    expect(formatWaktu(nilai)).toEqual(baris);
  });

  test('add up by kind of time, and say when not all could be counted', () => {
    const penuh = [
      waktu([1, 1, 'jam']),
      waktu([5, 10, 'menit']),
      waktu([30, 30, 'detik']),
      waktu([1, 1, 'hari', true]),
      waktu([2, 2, 'hari']),
    ];
    expect(formatTotal(totalWaktu(penuh))).toBe('2 hari, 1 hari kerja, 65,5-70,5 menit');
    expect(formatTotal(totalWaktu([...penuh, { kind: 'strip', range }]))).toMatch(/^paling sedikit 2 hari/);
    expect(formatTotal(totalWaktu([waktu([2, 2, 'menit', false, 'berkas'])]))).toBe('paling sedikit 2 menit');
    expect(formatTotal(totalWaktu([]))).toBe('');
  });

  test('working weeks stay weeks, calendar weeks are seven days, years are twelve months', () => {
    expect(formatTotal(totalWaktu([waktu([2, 2, 'minggu', true])]))).toBe('2 minggu kerja');
    expect(formatTotal(totalWaktu([waktu([2, 2, 'minggu'], [1, 1, 'tahun'])]))).toBe('12 bulan, 14 hari');
  });
});
