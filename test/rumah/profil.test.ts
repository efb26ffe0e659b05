/** What docs/profil.md shows can be written so. */
import { readFileSync } from 'node:fs';
import { KOLOM_TABEL, sebutTahap, TAHAP } from '@alir/core';
import { bacaDokumen, formatTeks, PERATURAN_BAWAAN, REGISTER_BAWAAN } from '@alir/language';
import { ATURAN, gabungkan, periksa } from '@alir/rules';
import { describe, expect, test } from 'vitest';

const halaman = readFileSync(new URL('../../docs/profil.md', import.meta.url), 'utf8');
const CONTOH = [...halaman.matchAll(/^```sop\n([\s\S]*?)^```$/gmu)].map((m) => m[1]!);
const dokumen = bacaDokumen(CONTOH.join('\n'), 'file:///profil.sop');

test('the examples are of a profile, a register and a riwayat', () => {
  expect([dokumen.peraturan.length, dokumen.register.length, dokumen.sop.filter((s) => s.riwayat).length]).toEqual([1, 1, 1]);
});

test('nothing is wrong with them as profiles and registers', () => {
  const opsi = {
    locale: 'id' as const,
    peraturan: PERATURAN_BAWAAN,
    register: REGISTER_BAWAAN,
    hariIni: { hari: 30, bulan: 6, tahun: 2026 },
  };
  const { temuan } = gabungkan([periksa(dokumen, opsi)], opsi).get(dokumen.uri)!;
  const [sop] = dokumen.sop;
  expect(temuan.filter((t) => t.range.start.line < sop!.range.start.line).map((t) => `${t.code}: ${t.message}`)).toEqual([]);
});

test.each(CONTOH.map((c, i) => [i + 1, c] as const))('example %i stands in the one layout', (_, teks) => {
  expect(formatTeks(teks)).toEqual({ ok: true, teks });
});

describe('the page names', () => {
  test.each(TAHAP.map(sebutTahap))('the stage %s', (tahap) => expect(halaman).toContain(`\`${tahap}\``));
  test.each(KOLOM_TABEL)('the column %s', (kolom) => expect(halaman).toContain(`\`${kolom}\``));
});

test('every provision of the example is understood', () => {
  const { ketentuan, tuntutan, tidakMenuntut, catatan } = dokumen.peraturan[0]!;
  expect(Object.keys(ketentuan.tenggat).sort()).toEqual(['evaluasi', 'kajiUlang', 'pelaporan', 'pengawasan']);
  expect(ketentuan).toMatchObject({
    simbol: { nilai: ['mulai', 'selesai', 'proses', 'keputusan', 'konektor-halaman'], pasal: ['Lampiran II'] },
    urutanPelaksana: { nilai: 'jenjang' },
    kertas: { nilai: 'F4' },
    polaNomor: { nilai: { text: 'SOP-{angka}/{teks}/{tahun}' } },
    label: [{ bagian: 'judul' }, { bagian: 'tanggal-efektif' }],
  });
  expect(ketentuan.kolom!.nilai.map((k) => [k.kolom, k.judul?.text])).toEqual([
    ['nomor', undefined],
    ['uraian', 'Aktivitas'],
    ['pelaksana', undefined],
    ['kelengkapan', 'Persyaratan'],
    ['output', undefined],
    ['waktu', undefined],
    ['keterangan', 'Ket.'],
  ]);
  expect(ketentuan.penandatangan!.nilai.jabatan).toHaveLength(4);
  expect(ketentuan.tenggat.kajiUlang).toMatchObject({ nilai: { bulan: 24 }, pasal: ['15'] });
  expect(ketentuan.tenggat.evaluasi).toMatchObject({ nilai: { bulan: 12, akhirBulan: 12 } });
  expect(tuntutan.find((t) => t.kode === 'peringatan-kosong')).toMatchObject({ tingkat: 'error', pasal: 'Lampiran I angka 9' });
  expect(tidakMenuntut.map((t) => t.nama)).toEqual(['kelengkapan-kosong']);
  expect(catatan).toHaveLength(1);
  const dikenal = new Set(ATURAN.map((r) => r.code));
  expect(tuntutan.map((t) => t.kode).filter((kode) => !dikenal.has(kode))).toEqual([]);
});
