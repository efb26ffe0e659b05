import { expect, test } from 'vitest';
import { type IsianTanggal, ORIGIN_RANGE, tanggalBerkas } from '../src/index.ts';

const isian = (nilai?: { hari?: number; bulan: number; tahun: number }) =>
  ({ range: ORIGIN_RANGE, ...(nilai && { nilai: { ...nilai, range: ORIGIN_RANGE } }) }) as IsianTanggal;
const dibuat = isian({ hari: 2, bulan: 3, tahun: 2024 });
const direvisi = isian({ bulan: 5, tahun: 2025 });
const disahkan = isian({ hari: 9, bulan: 1, tahun: 2026 });

test.each([
  ['nothing is said', {}, undefined],
  ['a date is only begun', { pengesahan: isian(), pembuatan: dibuat }, { hari: 2, bulan: 3, tahun: 2024 }],
  ['a date has no day', { revisi: direvisi, pembuatan: dibuat }, { hari: 1, bulan: 5, tahun: 2025 }],
  ['all are there', { pengesahan: disahkan, revisi: direvisi, pembuatan: dibuat }, { hari: 9, bulan: 1, tahun: 2026 }],
])('the day of the file where %s', (_kasus, tanggal, hari) => {
  expect(tanggalBerkas({ tanggal })).toEqual(hari);
});
