/** The life of an SOP: borders of due days, order and completeness of stages, and where the rules keep silent. */
import type { Finding, Hari } from '@alir/core';
import { describe, expect, test } from 'vitest';
import { HARI_INI, temuanTeks } from './bangun.ts';

/** A profile `p` of these lines. */
const profil = (...baris: string[]) => `peraturan p adalah "Peraturan Bupati Contoh Nomor 1 Tahun 2020 tentang SOP"\n${baris.join('\n')}\n`;

/** Findings of one rule for an SOP under `p`; the line of `sop` counts as zero. */
function temuan(kode: string, profilP: string, isi: string, hariIni: Hari = HARI_INI): { baris: number; f: Finding }[] {
  const awal = `${profilP}sop "Uji" peraturan p\n`;
  const nol = awal.split('\n').length - 2;
  return temuanTeks(awal + isi, { hariIni })
    .filter((f) => f.code === kode)
    .map((f) => ({ baris: f.range.start.line - nol, f }));
}

/** The same as `line severity`. */
function baris(...[kode, profilP, isi, hariIni]: Parameters<typeof temuan>): string[] {
  return temuan(kode, profilP, isi, hariIni).map(({ baris, f }) => `${baris} ${f.severity}`);
}

function hari(tanggal: string): Hari {
  const [tahun, bulan, hari] = tanggal.split('-').map(Number) as [number, number, number];
  return { tahun, bulan, hari };
}

const KAJI = profil('kaji ulang setiap 2 tahun pasal "20"');

describe('the day', () => {
  test.each<[string, string, string[]]>([
    ['silent 91 days before', '2019-12-10', []],
    ['information from 90 days before', '2019-12-11', ['1 info']],
    ['and on the day itself', '2020-03-10', ['1 info']],
    ['a warning from the day after', '2020-03-11', ['1 warning']],
  ])('review: %s', (_, hariIni, harapan) => {
    expect(baris('kaji-ulang-terlambat', KAJI, 'tanggal pengesahan 10 Maret 2018', hari(hariIni))).toEqual(harapan);
  });

  test.each<[string, string, string[]]>([
    ['setiap triwulan', '2020-06-08', ['4 info']],
    ['setiap triwulan', '2020-05-18', []],
    ['setiap triwulan', '2020-05-19', ['4 info']],
    ['setiap triwulan', '2020-06-11', ['4 warning']],
    ['setiap semester', '2020-07-26', []],
    ['setiap semester', '2020-07-27', ['4 info']],
    ['setiap bulan', '2020-04-02', []],
    ['setiap bulan', '2020-04-03', ['4 info']],
    ['setiap 4 bulan', '2020-07-11', ['4 warning']],
  ])('nobody is reminded before the last quarter of a short period: %s on %s', (periode, hariIni, harapan) => {
    const isi = 'tanggal efektif 1 Maret 2020\nriwayat\n\n  diawasi 10 Maret 2020';
    expect(baris('pengawasan-terlambat', profil(`pengawasan ${periode} pasal "19"`), isi, hari(hariIni))).toEqual(harapan);
  });

  test.each<[string, string, string]>([
    ['Februari 2018', '2020-02-29', 'info'],
    ['Februari 2018', '2020-03-01', 'warning'],
    ['29 Februari 2020', '2022-02-28', 'info'],
    ['29 Februari 2020', '2022-03-01', 'warning'],
    ['Juni 2018', '2020-06-30', 'info'],
    ['Juni 2018', '2020-07-01', 'warning'],
  ])('a date without its day counts from the end of its month: %s on %s', (tanggal, hariIni, severity) => {
    expect(baris('kaji-ulang-terlambat', KAJI, `tanggal pengesahan ${tanggal}`, hari(hariIni))).toEqual([`1 ${severity}`]);
  });

  test.each<[string, string, string, string[]]>([
    // In force since 2 February 2024: the evaluation of 2024 is due at the end of that year.
    ['dievaluasi -', '2024-10-01', 'tahun', []],
    ['dievaluasi -', '2024-10-02', 'tahun', ['1 info']],
    ['dievaluasi -', '2024-12-31', 'tahun', ['1 info']],
    ['dievaluasi -', '2025-01-01', 'tahun', ['1 warning']],
    // Done at any time of a year, it is done for that year.
    ['dievaluasi 2024-12-20', '2025-12-31', 'tahun', ['3 info']],
    ['dievaluasi 2024-12-20', '2026-01-01', 'tahun', ['3 warning']],
    ['dievaluasi 2025-01-10', '2026-12-31', 'tahun', ['3 info']],
    ['dievaluasi 2025-01-10', '2026-01-01', 'tahun', []],
    // The end of March is behind an SOP that comes into force in April.
    ['dievaluasi -', '2024-03-31', 'Maret', ['1 info']],
    ['dievaluasi -', '2024-04-01', 'Maret', ['1 warning']],
    ['dievaluasi 2024-11-01', '2025-03-31', 'Maret', ['3 info']],
    ['dievaluasi 2024-11-01', '2025-04-01', 'Maret', ['3 warning']],
    ['dievaluasi -', '2025-02-28', 'Januari', ['1 warning']],
    ['dievaluasi -', '2024-09-30', 'Januari', []],
  ])('each year: %s on %s, end of %s', (peristiwa, hariIni, akhir, harapan) => {
    const isi = `tanggal efektif 2 Februari 2024\nriwayat\n${peristiwa}`;
    expect(baris('evaluasi-terlambat', profil(`evaluasi setiap akhir ${akhir} pasal "18"`), isi, hari(hariIni))).toEqual(harapan);
  });

  test.each<[string, string[]]>([
    ['2025-01-01', []],
    ['2026-01-01', ['1 warning']],
  ])('on the day on which it comes into force nothing is to be evaluated yet: %s', (hariIni, harapan) => {
    const isi = 'tanggal efektif 31 Desember 2024\nriwayat\ndievaluasi -';
    expect(baris('evaluasi-terlambat', profil('evaluasi setiap akhir tahun pasal "18"'), isi, hari(hariIni))).toEqual(harapan);
  });

  test('the message says it, and cites the regulation', () => {
    const [satu] = temuan('kaji-ulang-terlambat', KAJI, 'tanggal pengesahan Maret 2018', hari('2020-03-31'));
    expect(satu!.f.message).toContain('31 Maret 2020');
    expect(satu!.f.message).toContain('"tanggal pengesahan" (Maret 2018)');
    expect(satu!.f.citations).toEqual([{ peraturan: 'p', pasal: '20' }]);
  });
});

describe('what a review is counted from', () => {
  test.each<[string, string, string[]]>([
    ['the approval', 'tanggal pengesahan 1 Mei 2018', ['1 warning']],
    ['the later coming into force', 'tanggal pengesahan 1 Mei 2018\ntanggal efektif 1 Mei 2024', ['2 warning']],
    ['a revision behind us', 'tanggal pengesahan 1 Mei 2018\ntanggal revisi 1 Mei 2024', ['2 warning']],
    ['no planned one', 'tanggal pengesahan 1 Mei 2018\ntanggal revisi 1 Mei 2027', ['1 warning']],
    ['the last review', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndikaji ulang 2024-05-01\ndikaji ulang 2020-05-01', ['3 warning']],
    ['no planned one either', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndikaji ulang 2026-07-01', ['1 warning']],
    ['a dash is no review', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndikaji ulang -', ['1 warning']],
    ['the establishment', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndisahkan 1 Mei 2018\nditetapkan 2 Mei 2018', ['4 warning']],
    ['the riwayat alone', 'riwayat\ndisahkan 1 Mei 2018', ['2 warning']],
    ['a recent one', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndikaji ulang 2025-05-01', []],
    ['not yet in force', 'tanggal pengesahan 1 Mei 2018\ntanggal efektif 1 Juli 2026', []],
    ['never approved', 'tanggal pembuatan 1 Mei 2018\ntanggal revisi 2 Mei 2018', []],
    ['no date', 'tanggal pengesahan -', []],
    ['an impossible date', 'tanggal pengesahan 1 Mei 2018\ntanggal efektif 31 Juni 2025', []],
    ['a half-written event', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndikaji ulang 2 Mei', []],
    ['a misspelt event', 'tanggal pengesahan 1 Mei 2018\nriwayat\ndikajiulang 2 Mei 2025', []],
    ['words that could not be read', 'tanggal pengesahan 1 Mei 2018\ntangal revisi 2 Mei 2025', []],
  ])('%s', (_, isi, harapan) => expect(baris('kaji-ulang-terlambat', KAJI, isi)).toEqual(harapan));

  test('several on one day: the event that fulfils the duty', () => {
    expect(baris('kaji-ulang-terlambat', KAJI, 'tanggal pengesahan 2024-05-01\nriwayat\ndikaji ulang 2024-05-01')).toEqual(['3 warning']);
  });
});

describe('whose period', () => {
  const LAMA = 'tanggal pengesahan 1 Mei 2018\nriwayat\ndisahkan 1 Mei 2018';
  const q = (isi: string) => `peraturan q adalah "Peraturan Wali Kota Contoh Nomor 2 Tahun 2021 tentang SOP"\n${isi}\n`;
  const dikutip = (f: Finding) => f.citations.map(({ peraturan, pasal }) => `${peraturan} ${pasal}`);

  test('the shortest of several counts, and is cited alone', () => {
    const teks = `${KAJI}${q('kaji ulang setiap tahun pasal "7"')}sop "Uji" peraturan p, q\ntanggal pengesahan 2024-07-15`;
    const [f] = temuanTeks(teks).filter(({ code }) => code === 'kaji-ulang-terlambat');
    expect(f!.message).toContain('15 Juli 2025');
    expect(dikutip(f!)).toEqual(['q 7']);
  });

  test('two that agree are one finding with both citations', () => {
    const teks = `${KAJI}${q('kaji ulang setiap 24 bulan pasal "7"')}sop "Uji" peraturan p, q\ntanggal pengesahan 2024-06-15`;
    const semua = temuanTeks(teks).filter(({ code }) => code === 'kaji-ulang-terlambat');
    expect(semua.map(dikutip)).toEqual([['p 20', 'q 7']]);
  });

  test('a regulation that is named and has no period asks for nothing; nor does one that drops the demand', () => {
    expect(baris('kaji-ulang-terlambat', profil('menuntut nomor-kosong pasal "1"'), LAMA)).toEqual([]);
    const turunan = 'peraturan q adalah "Q" mewarisi p tidak menuntut kaji-ulang-terlambat\n';
    const kode = temuanTeks(`${KAJI}${turunan}sop "Uji" peraturan q\n${LAMA}`).map(({ code }) => code);
    expect(kode).not.toContain('kaji-ulang-terlambat');
  });

  /** Where no regulation is named, `kukar-57-2012` is assumed. */
  const andaian = (isi: string) => `peraturan kukar-57-2012 adalah "K"\n${isi}\nsop "Uji"\n${LAMA}`;
  test.each<[string, string, string[]]>([
    ['kaji-ulang-terlambat', 'kaji ulang setiap 2 tahun pasal "20"', ['info']],
    ['evaluasi-terlambat', 'evaluasi setiap akhir tahun pasal "18"', ['info']],
    ['pengawasan-terlambat', 'pengawasan setiap triwulan pasal "19"', ['info']],
    ['pelaporan-terlambat', 'pelaporan setiap semester pasal "21"', ['info']],
    ['tahap-terlewat', 'menuntut tahap-terlewat pasal "12"', ['info']],
    ['sosialisasi-terlewat', 'menuntut sosialisasi-terlewat pasal "14"', ['info']],
    ['penetapan-tanpa-keputusan', 'menuntut penetapan-tanpa-keputusan pasal "13"', []],
  ])('%s of a regulation that is only assumed', (kode, isi, harapan) => {
    const temuanKode = temuanTeks(andaian(isi)).filter(({ code }) => code === kode);
    expect(temuanKode.map(({ severity }) => severity)).toEqual(harapan);
  });
});

describe('duties after the approval', () => {
  const SEMUA = profil('evaluasi setiap tahun pasal "1"', 'pengawasan setiap triwulan pasal "2"', 'pelaporan setiap semester pasal "3"');
  const KODE = ['evaluasi-terlambat', 'pengawasan-terlambat', 'pelaporan-terlambat'];
  const terlambat = (isi: string) => KODE.map((kode) => baris(kode, SEMUA, isi).join());

  test.each<[string, string, string[]]>([
    ['without a riwayat nobody keeps track', 'tanggal efektif 1 Mei 2020', ['', '', '']],
    ['with one, even an empty one', 'tanggal efektif 1 Mei 2020\nriwayat', ['1 warning', '1 warning', '1 warning']],
    [
      'each by its own event',
      'tanggal efektif 1 Mei 2020\nriwayat\ndievaluasi 2026-06-01\ndiawasi 2024-06-01\ndilaporkan 2025-06-01',
      ['', '4 warning', '5 warning'],
    ],
    [
      'a new version counts from its approval',
      'tanggal efektif 1 Juni 2026\nriwayat\ndievaluasi 2020-06-01\ndilaporkan 2020-06-01',
      ['', '', ''],
    ],
    ['not in force', 'tanggal pembuatan 1 Mei 2020\nriwayat\ndisusun 2020-05-01', ['', '', '']],
    ['to come into force', 'tanggal efektif 1 Juli 2026\nriwayat\ndisahkan 2020-05-01', ['', '', '']],
  ])('%s', (_, isi, harapan) => expect(terlambat(isi)).toEqual(harapan));
});

describe('riwayat-terbalik', () => {
  const TEGAS = profil('menuntut riwayat-terbalik sebagai kesalahan pasal "12"');
  const BIASA = profil('menuntut riwayat-terbalik pasal "6"');

  test.each<[string, string, string[]]>([
    ['in order', 'disusun 2018-01-01\ndiverifikasi 2018-01-02\ndiuji coba 2018-01-03\ndisahkan 2018-01-04\nditetapkan 2018-01-05', []],
    ['the same day throughout', 'disusun 2018-01-01\ndiverifikasi 2018-01-01\ndiuji coba 2018-01-01\ndisahkan 2018-01-01', []],
    ['the lines in any order', 'disahkan 2018-01-04\ndiuji coba 2018-01-03\ndiverifikasi 2018-01-02', []],
    ['by month where a day lacks', 'diverifikasi 2018-01-31\ndiuji coba Januari 2018', []],
    ['trial before verification', 'diverifikasi 2018-01-03\ndiuji coba 2018-01-02', ['3 error']],
    ['approval before trial', 'diuji coba 2018-01-03\ndisahkan 2018-01-02', ['3 error']],
    ['approval before verification, no trial', 'diverifikasi 2018-01-03\ndiuji coba -\ndisahkan 2018-01-02', ['4 error']],
    ['establishment before trial', 'diuji coba 2018-01-03\nditetapkan 2018-01-02', ['3 error']],
    ['verification before writing', 'disusun 2018-01-03\ndiverifikasi 2018-01-02', ['3 warning']],
    ['establishment before approval', 'disahkan 2018-01-03\nditetapkan 2018-01-02', ['3 warning']],
    ['made known before approval', 'disahkan 2018-01-03\ndisosialisasikan 2018-01-02', ['3 warning']],
    ['training before the trial', 'diuji coba 2018-01-03\ndilatihkan 2018-01-02', ['3 warning']],
    ['training and making known in any order', 'disosialisasikan 2018-01-03\ndilatihkan 2018-01-02', []],
    ['at the later line', 'diuji coba 2018-01-02\ndiverifikasi 2018-01-03', ['3 error']],
    [
      'one wrong year is one finding',
      'disusun 2019-01-01\ndiverifikasi 2018-01-02\ndiuji coba 2018-01-03\ndisahkan 2018-01-04',
      ['3 warning'],
    ],
    ['evaluating the version before', 'dievaluasi 2017-12-20\ndikaji ulang 2017-12-30\ndisusun 2018-01-01\ndisahkan 2018-01-04', []],
    ['two versions', 'diverifikasi 2018-01-02\ndisahkan 2018-01-03\ndiverifikasi 2020-01-02\ndisahkan 2020-01-03', []],
    ['the second of them', 'diverifikasi 2018-01-02\ndisahkan 2018-01-03\ndiverifikasi 2020-01-04\ndisahkan 2020-01-03', ['5 error']],
    ['an approval older than the records', 'disahkan 2010-01-03\ndiverifikasi 2020-01-02\ndisahkan 2020-01-03', []],
    ['verified twice', 'diverifikasi 2018-01-02\ndiverifikasi 2018-01-09\ndisahkan 2018-01-10', []],
    ['both verifications too late', 'diverifikasi 2018-01-08\ndiverifikasi 2018-01-09\ndisahkan 2018-01-07', ['4 error']],
    ['a half-written date', 'diverifikasi 2018-01-03\ndiuji coba 2 Januari', []],
  ])('%s', (_, isi, harapan) => expect(baris('riwayat-terbalik', TEGAS, `riwayat\n${isi}`)).toEqual(harapan));

  const TERBALIK = 'riwayat\ndiverifikasi 2018-01-03\ndiuji coba 2018-01-02';
  test('an error only where a regulation that is named says so', () => {
    expect(baris('riwayat-terbalik', BIASA, TERBALIK)).toEqual(['3 warning']);
    const andaian = temuanTeks(
      `peraturan kukar-57-2012 adalah "K" menuntut riwayat-terbalik sebagai kesalahan pasal "12"\nsop "Uji" ${TERBALIK}`,
    );
    expect(andaian.filter(({ code }) => code === 'riwayat-terbalik').map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('it cites the regulation only for the order that regulations speak of', () => {
    const kutipan = (isi: string) => temuan('riwayat-terbalik', TEGAS, isi)[0]!.f.citations.length;
    expect([TERBALIK, 'riwayat\ndisusun 2018-01-03\ndiverifikasi 2018-01-02'].map(kutipan)).toEqual([1, 0]);
  });

  test('it shows the date that it is compared with', () => {
    const [satu] = temuan('riwayat-terbalik', TEGAS, TERBALIK);
    expect(satu!.f.related!.map(({ range }) => range.start.line - satu!.f.range.start.line)).toEqual([-1]);
    expect(satu!.f.message).toContain('diuji coba (2 Januari 2018) sebelum diverifikasi (3 Januari 2018)');
  });
});

test.each<[string, string, string[]]>([
  ['the same day', 'tanggal pengesahan 8 Mei 2018\nriwayat\ndisahkan 2018-05-08', []],
  ['the same month', 'tanggal pengesahan 8 Mei 2018\nriwayat\ndisahkan Mei 2018', []],
  ['another day', 'tanggal pengesahan 8 Mei 2018\nriwayat\ndisahkan 2018-05-09', ['3 warning']],
  ['one of several', 'tanggal pengesahan 8 Mei 2018\nriwayat\ndisahkan 2018-05-08\ndisahkan 2020-05-09', []],
  ['none of several: the last', 'tanggal pengesahan 8 Mei 2018\nriwayat\ndisahkan 2018-05-07\ndisahkan 2020-05-09', ['4 warning']],
  ['no date in the form', 'tanggal pengesahan -\nriwayat\ndisahkan 2018-05-07', []],
  ['none in the riwayat', 'tanggal pengesahan 8 Mei 2018\nriwayat\ndisahkan -', []],
  ['the form has only its coming into force', 'tanggal efektif 8 Mei 2018\nriwayat\ndisahkan 2018-05-07', []],
])('riwayat-beda-tanggal: %s', (_, isi, harapan) => expect(baris('riwayat-beda-tanggal', profil(), isi)).toEqual(harapan));

test('riwayat-beda-tanggal: its fix is the date of the form, to be looked at', () => {
  const [satu] = temuan('riwayat-beda-tanggal', profil(), 'tanggal pengesahan 8 Mei 2018\nriwayat\n  disahkan 2018-05-09 oleh "K"');
  expect(satu!.f.fix!.safe).toBe(false);
  expect(satu!.f.fix!.edits).toEqual([{ range: satu!.f.range, newText: '8 Mei 2018' }]);
});

describe('tahap-terlewat', () => {
  const P = profil('menuntut tahap-terlewat pasal "12"');
  test.each<[string, string, string[]]>([
    ['nothing approved yet', 'riwayat\ndisusun 2026-01-01', []],
    ['approved with both', 'riwayat\ndiverifikasi 2026-01-02\ndiuji coba 2026-01-03\ndisahkan 2026-01-04', []],
    ['an official is enough', 'riwayat\ndiverifikasi oleh "K"\ndiuji coba disaksikan oleh "K"\ndisahkan 2026-01-04', []],
    ['neither: one finding', 'riwayat\ndisusun 2026-01-01\ndisahkan 2026-01-04\nditetapkan 2026-01-05', ['3 warning']],
    ['dashes are still to come', 'riwayat\ndiverifikasi -\ndiuji coba -\nditetapkan 2026-01-05', ['4 warning']],
    ['approval still to come', 'riwayat\ndisahkan -', []],
    ['made known without approval', 'riwayat\ndiverifikasi 2026-01-02\ndiuji coba 2026-01-03\ndisosialisasikan 2026-01-05', ['4 warning']],
    [
      'the form tells of it',
      'tanggal pengesahan 2026-01-04\nriwayat\ndiverifikasi 2026-01-02\ndiuji coba 2026-01-03\ndisosialisasikan 2026-01-05',
      [],
    ],
    ['a half-written stage', 'riwayat\ndiverifikasi 2026-01-02 oleh\ndisahkan 2026-01-04', []],
    ['a misspelt stage', 'riwayat\ndiverifikas 2026-01-02\ndiuji coba 2026-01-03\ndisahkan 2026-01-04', []],
  ])('%s', (_, isi, harapan) => expect(baris('tahap-terlewat', P, isi)).toEqual(harapan));

  test('only where a regulation demands it', () => {
    expect(baris('tahap-terlewat', profil(), 'riwayat\ndisahkan 2026-01-04')).toEqual([]);
  });

  test('it names what is missing', () => {
    expect(temuan('tahap-terlewat', P, 'riwayat\ndisahkan 2026-01-04')[0]!.f.message).toContain('diverifikasi, diuji coba');
  });
});

test.each<[string, string, string[]]>([
  ['penetapan-tanpa-keputusan', 'ditetapkan 2026-01-05', ['2 warning']],
  ['penetapan-tanpa-keputusan', 'ditetapkan oleh "Bupati Contoh"', ['2 warning']],
  ['penetapan-tanpa-keputusan', 'ditetapkan 2026-01-05 dengan " "', ['2 warning']],
  ['penetapan-tanpa-keputusan', 'ditetapkan dengan "Keputusan" 2026-01-05', []],
  ['penetapan-tanpa-keputusan', 'ditetapkan -', []],
  ['penetapan-tanpa-keputusan', 'ditetapkan', []],
  ['penetapan-tanpa-keputusan', 'ditetapkan 2026-01-05 dengan', []],
  ['penetapan-tanpa-keputusan', 'ditetapkan 2026-01-05 dgn "Keputusan"', []],
  ['penetapan-tanpa-keputusan', 'ditetapkan 2026-01-05\nditetapkan 2026-01-06', ['2 warning', '3 warning']],
  ['verifikator-tak-disebut', 'diverifikasi 2026-01-05', ['2 info']],
  ['verifikator-tak-disebut', 'diverifikasi 2026-01-05 dengan "Nota"', ['2 info']],
  ['verifikator-tak-disebut', 'diverifikasi oleh "K" 2026-01-05', []],
  ['verifikator-tak-disebut', 'diverifikasi -', []],
  ['verifikator-tak-disebut', 'diverifikasi 2026-01-05 oleh', []],
])('%s: %s', (kode, isi, harapan) => {
  expect(baris(kode, profil(`menuntut ${kode} pasal "1"`), `riwayat\n${isi}`)).toEqual(harapan);
});

describe('sosialisasi-terlewat', () => {
  const P = profil('menuntut sosialisasi-terlewat pasal "14"');
  test.each<[string, string, string[]]>([
    ['in force for a year, and not made known', 'tanggal efektif 2025-06-30\nriwayat', ['1 info']],
    ['for less', 'tanggal efektif 2025-07-01\nriwayat', []],
    ['since its establishment', 'tanggal efektif 2020-01-01\nriwayat\nditetapkan 2022-01-01', ['3 info']],
    ['made known', 'tanggal efektif 2024-06-30\nriwayat\ndisosialisasikan Juli 2024', []],
    ['made known to somebody', 'tanggal efektif 2024-06-30\nriwayat\ndisosialisasikan kepada "Pegawai"', []],
    ['still to be', 'tanggal efektif 2024-06-30\nriwayat\ndisosialisasikan -', ['1 info']],
    ['no riwayat', 'tanggal efektif 2020-01-01', []],
    ['a half-written stage', 'tanggal efektif 2024-06-30\nriwayat\ndisosialisasikan 2 Juli', []],
  ])('%s', (_, isi, harapan) => expect(baris('sosialisasi-terlewat', P, isi)).toEqual(harapan));

  test('only where a regulation demands it', () => {
    expect(baris('sosialisasi-terlewat', profil(), 'tanggal efektif 2020-01-01\nriwayat')).toEqual([]);
  });
});

describe('penandatangan-tak-berwenang', () => {
  const P = profil('disahkan oleh "Kepala Dinas*", "Sekretaris Daerah", "Camat *" pasal "19"');
  test.each([
    ['"Kepala Dinas Kesehatan"', true],
    ['"KEPALA  DINAS"', true],
    ['"Sekretaris Daerah"', true],
    ['"Plt. Kepala Dinas Kesehatan"', true],
    ['"Plh Kepala Dinas Kesehatan"', true],
    ['"Pj. Sekretaris Daerah"', true],
    ['"Penjabat Sekretaris Daerah"', true],
    ['"Pelaksana Tugas Camat Contoh"', true],
    ['"a.n. Camat Contoh"', true],
    ['"Kadis Kesehatan"', true],
    ['"Ka. Dinas Kesehatan"', true],
    ['"Sekda"', true],
    ['"a.n. Bupati Contoh Sekretaris Daerah"', true],
    ['"a.n. Wali Kota, Kepala Dinas Kesehatan"', true],
    ['"Pgs. Camat Contoh"', true],
    ['"a.n. Bupati Contoh"', false],
    ['"a.n. Bupati Contoh Kepala Bidang Umum"', false],
    ['"Kabid Umum"', false],
    ['"Kepala Bidang Umum"', false],
    ['"Plt. Kepala Bidang Umum"', false],
    ['"Sekretaris Daerah Pembantu"', false],
    ['"Anggota Tim"', false],
    ['"Camat"', false],
    ['" "', true],
    ['"-"', true],
    ['-', true],
  ])('%s: %s', (jabatan, berwenang) => {
    expect(baris('penandatangan-tak-berwenang', P, `disahkan oleh ${jabatan}\nnama "N"`)).toEqual(berwenang ? [] : ['1 warning']);
  });

  test('a provision that names nobody yet', () =>
    expect(baris('penandatangan-tak-berwenang', profil('disahkan oleh "" pasal "19"'), 'disahkan oleh "Camat"')).toEqual([]));

  test('nobody signs yet', () => expect(baris('penandatangan-tak-berwenang', P, 'nomor "1"')).toEqual([]));

  test('of two regulations the one that does not know the office is cited, and its offices are named', () => {
    const q = 'peraturan q adalah "Q" disahkan oleh "Kepala *", "Camat *" pasal "7"\n';
    const [f] = temuanTeks(`${P}${q}sop "Uji" peraturan p, q disahkan oleh "Kepala Bidang"`).filter(
      ({ code }) => code === 'penandatangan-tak-berwenang',
    );
    expect(f!.citations).toEqual([{ peraturan: 'p', pasal: '19' }]);
    expect(f!.message).toContain('Kepala Dinas …, Sekretaris Daerah, Camat …');
  });
});
