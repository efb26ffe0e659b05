import { gabungkan, periksa, type Rule, TANPA_SETELAN } from '@alir/rules';
import { describe, expect, test } from 'vitest';
import { abaian, aturan, dokumen, OPSI, rentang, sop, temuanBerkas, temuanTeks } from './bangun.ts';

const SELALU = aturan('selalu', { check: (s) => [{ range: s.header }] });
const TETAP = aturan('tetap', { suppressible: false, check: (s) => [{ range: s.header }] });
const RUANG = aturan('di-ruang', { checkRuang: ({ berkas }) => berkas.map(({ uri }) => ({ uri, range: rentang(4) })) });

/** Codes of the findings that remain, with the line (zero-based) of each. */
function sisa(isi: Parameters<typeof dokumen>[0], aturan: readonly Rule[] = [SELALU, TETAP, RUANG]): string[] {
  const hasil = periksa(dokumen({ sop: [sop({}, 2)], ...isi }), OPSI, TANPA_SETELAN, aturan);
  return gabungkan([hasil], OPSI, aturan)
    .get('file:///a.sop')!
    .temuan.map((f) => `${f.range.start.line} ${f.code}`);
}

describe('suppression', () => {
  test('nothing is silenced without a comment', () => {
    expect(sisa({})).toEqual(['2 selalu', '2 tetap', '4 di-ruang']);
  });

  test.each([
    ['a construct', rentang(2, 0, 20), ['2 tetap', '4 di-ruang']],
    ['the whole file', 'berkas' as const, ['2 tetap', '4 di-ruang']],
    ['another construct', rentang(6), ['1 abaikan-tak-terpakai', '2 selalu', '2 tetap', '4 di-ruang']],
  ])('covers %s', (_, cakupan, yangTersisa) => {
    expect(sisa({ abaian: [abaian(['selalu'], cakupan, 'alasan', 1)] })).toEqual(yangTersisa);
  });

  test('covers findings that begin inside, wherever they end', () => {
    const panjang = aturan('selalu', { check: () => [{ range: rentang(2, 5, 0, 8) }] });
    expect(sisa({ abaian: [abaian(['selalu'], rentang(2, 0, 20))] }, [panjang])).toEqual([]);
    expect(sisa({ abaian: [abaian(['selalu'], rentang(3, 0, 20))] }, [panjang])).toContain('2 selalu');
  });

  test('works on findings between files', () => {
    expect(sisa({ abaian: [abaian(['di-ruang'], 'berkas')] })).toEqual(['2 selalu', '2 tetap']);
  });

  test('several codes in one comment each do their own work', () => {
    const [takTerpakai, ...lain] = sisa({ abaian: [abaian(['selalu', 'di-ruang', 'selalu-saja'], 'berkas')] });
    expect(lain).toEqual(['2 tetap']);
    expect(takTerpakai).toBe('0 abaikan-tak-terpakai');
  });

  test('two comments that silence the same finding are both used', () => {
    const sama = abaian(['selalu'], 'berkas');
    expect(sisa({ abaian: [sama, sama] })).toEqual(['2 tetap', '4 di-ruang']);
  });

  test.each(['', '   '])('without a reason (%j) silences nothing and is an error at the comment', (alasan) => {
    expect(sisa({ abaian: [abaian(['selalu'], 'berkas', alasan)] })).toEqual([
      '0 abaikan-tanpa-alasan',
      '2 selalu',
      '2 tetap',
      '4 di-ruang',
    ]);
  });

  test('findings that must be seen stay, and the comment is said to be useless', () => {
    expect(sisa({ abaian: [abaian(['tetap'], 'berkas')] })).toEqual(['0 abaikan-tak-terpakai', '2 selalu', '2 tetap', '4 di-ruang']);
  });

  test('a comment without a code is reported', () => {
    expect(sisa({ abaian: [abaian([], 'berkas')] })).toContain('0 abaikan-tak-terpakai');
  });
});

describe('in texts', () => {
  const pesan = (teks: string) => temuanTeks(teks).filter((f) => f.code === 'abaikan-tak-terpakai');

  test('an unknown code is answered with the nearest one', () => {
    expect(pesan('// abaikan nomor-kosng: belum diberi\nsop "Uji"')).toMatchObject([
      {
        severity: 'warning',
        range: rentang(0, 11, 22),
        message: 'Tidak ada aturan bernama "nomor-kosng", jadi tidak ada yang didiamkan. Mungkin maksudnya "nomor-kosong".',
      },
    ]);
  });

  test('sintaks and the rules about comments cannot be silenced', () => {
    const teks =
      '// abaikan-berkas sintaks, abaikan-tanpa-alasan: mengganggu\n// abaikan nomor-kosong\nsop "Uji" tanggal pembuatan 31 Februari 2018';
    const kode = temuanTeks(teks).map((f) => f.code);
    expect(kode).toContain('sintaks');
    expect(kode).toContain('abaikan-tanpa-alasan');
    expect(pesan(teks).map((f) => f.message)).toEqual([
      'Temuan "sintaks" tidak dapat diabaikan. Hapus kode ini dan perbaiki temuannya.',
      'Temuan "abaikan-tanpa-alasan" tidak dapat diabaikan. Hapus kode ini dan perbaiki temuannya.',
    ]);
  });

  test('nomor-ganda is silenced at the second number, and the other file does not matter', () => {
    const temuan = temuanBerkas({
      'file:///a.sop': 'sop "A"\nnomor "1"',
      'file:///b.sop': 'sop "B"\n// abaikan nomor-ganda: terbitan lama\nnomor "1"',
    });
    expect([...temuan.values()].flat().map((f) => f.code)).not.toContain('nomor-ganda');
    expect([...temuan.values()].flat().map((f) => f.code)).not.toContain('abaikan-tak-terpakai');
  });
});
