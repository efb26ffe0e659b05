import { cocokJabatan, cocokPola } from '@alir/core';
import { expect, test } from 'vitest';

test.each([
  ['SOP-{angka}/{teks}/{tahun}', 'SOP-001/DISDIK/2026', true],
  ['SOP-{angka}/{teks}/{tahun}', ' sop-1/Bagian Umum/2026 ', true],
  ['SOP-{angka}/{teks}/{tahun}', 'SOP-001/DISDIK', false],
  ['SOP-{angka}/{teks}/{tahun}', 'SOP-001/A/B/2026', false],
  ['{angka}/{romawi}/{tahun}', '12/XI/2026', true],
  ['{angka}/{romawi}/{tahun}', '12/11/2026', false],
  ['1.07/(a)+{apa}', '1.07/(a)+{apa}', true],
  ['1.07', '1x07', false],
])('pattern %j and number %j: %j', (pola, nomor, cocok) => {
  expect(cocokPola(pola, nomor)).toBe(cocok);
});

test.each([
  ['Kepala *', 'kepala  Dinas Contoh', true],
  ['Kepala *', 'Plt. Kepala Dinas Contoh', false],
  ['* Daerah', 'Sekretaris Daerah', true],
  ['Sekretaris Daerah', 'Sekretaris', false],
])('pattern %j and office %j: %j', (pola, jabatan, cocok) => {
  expect(cocokJabatan(pola, jabatan)).toBe(cocok);
});
