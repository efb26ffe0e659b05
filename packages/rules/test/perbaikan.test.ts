/** Every fix mends its fault: tried on all wrong examples of the pages in docs/aturan, and on what these do not show. */
import { readdirSync, readFileSync } from 'node:fs';
import { comparePositions, type Finding, terapkanSuntingan } from '@alir/core';
import { formatTeks, PERATURAN_BAWAAN } from '@alir/language';
import { describe, expect, test } from 'vitest';
import { temuanTeks } from './bangun.ts';

const HALAMAN = new URL('../../../docs/aturan/', import.meta.url);

const contoh = readdirSync(HALAMAN).flatMap((berkas) =>
  [...readFileSync(new URL(berkas, HALAMAN), 'utf8').matchAll(/^```sop salah\n([\s\S]*?)^```$/gmu)].map(
    ([, teks], i) => [`${berkas} ${i + 1}`, teks!] as const,
  ),
);

function periksa(teks: string): Finding[] {
  return temuanTeks(teks, { peraturan: PERATURAN_BAWAAN });
}

/** How often a rule speaks at a severity: some faults become milder only. */
function banyak(temuan: readonly Finding[], { code, severity }: Pick<Finding, 'code' | 'severity'>): number {
  return temuan.filter((t) => t.code === code && t.severity === severity).length;
}

/** What the page examples have fixes for: a rule whose fix is no longer tried is missing here. */
const DICOBA = [
  'abaikan-tak-terpakai',
  'aturan-tak-dikenal',
  'bagian-ganda',
  'butir-kosong',
  'cabang-tanpa-label',
  'dasar-hukum-belum-perubahan',
  'dasar-hukum-dicabut',
  'dasar-hukum-ganda',
  'dasar-hukum-keliru',
  'dasar-hukum-kosong',
  'dasar-hukum-urutan',
  'judul-berawalan-sop',
  'kelengkapan-kosong',
  'keterkaitan-diri',
  'keterkaitan-ganda',
  'keterkaitan-kosong',
  'keterkaitan-tanpa-rujukan',
  'langkah-tak-dikenal',
  'output-berisi-waktu',
  'output-kosong',
  'pelaksana-tak-dikenal',
  'pencatatan-kosong',
  'peralatan-kosong',
  'peraturan-tak-dikenal',
  'peringatan-kosong',
  'riwayat-beda-tanggal',
  'simbol-di-luar-peraturan',
  'sop-tak-dikenal',
  'tanggal-beda-istilah',
  'tanggal-revisi-kosong',
  'tanggal-terbalik',
  'uraian-bersubjek',
  'uraian-bukan-kata-kerja',
  'waktu-kosong',
  'waktu-tak-terukur',
];

test('every rule with a fix is tried', () => {
  const dicoba = new Set(contoh.flatMap(([, teks]) => periksa(teks).flatMap(({ code, fix }) => (fix ? [code] : []))));
  expect([...dicoba].sort()).toEqual(DICOBA);
});

/** That a fix leaves a text that can be formatted, no line of blanks alone, and comments on the lines that they are about. */
function utuh(teks: string, { edits }: NonNullable<Finding['fix']>): void {
  const baru = terapkanSuntingan(teks, edits);
  if (formatTeks(teks).ok) expect(formatTeks(baru).ok, baru).toBe(true);
  const kosong = (isi: string) => isi.split('\n').filter((baris) => /^[ \t]+$/u.test(baris)).length;
  expect(kosong(baru), baru).toBeLessThanOrEqual(kosong(teks));
  // Where a fix changes words of the line, the comment has others before it.
  const diganti = (i: number) =>
    edits.some(
      ({ range: { start, end }, newText }) =>
        start.line <= i && i <= end.line && (comparePositions(start, end) !== 0 || !newText.includes('\n')),
    );
  const berkomentar = teks.split('\n').filter((baris, i) => baris.includes('//') && !diganti(i));
  expect(baru.split('\n')).toEqual(expect.arrayContaining(berkomentar));
}

describe.each(contoh)('%s', (_, teks) => {
  const temuan = periksa(teks);
  test('its fixes mend what they are for, and break nothing', () => {
    for (const t of temuan) {
      if (!t.fix) continue;
      const baru = terapkanSuntingan(teks, t.fix.edits);
      utuh(teks, t.fix);
      const sesudah = periksa(baru);
      expect(banyak(sesudah, t), `${t.code}: ${t.fix.title}\n${baru}`).toBe(banyak(temuan, t) - 1);
      expect(sesudah.filter(({ code }) => code === 'sintaks').length, baru).toBeLessThanOrEqual(
        temuan.filter(({ code }) => code === 'sintaks').length,
      );
    }
  });

  test('they are the same where lines end with CRLF', () => {
    const crlf = (isi: string) => isi.replaceAll('\n', '\r\n');
    const tampak = (isi: string, semua: readonly Finding[]) => semua.flatMap(({ fix }) => (fix ? [terapkanSuntingan(isi, fix.edits)] : []));
    expect(tampak(crlf(teks), periksa(crlf(teks)))).toEqual(tampak(teks, temuan).map(crlf));
  });
});

/** The text with the first fix of this rule. */
function diperbaiki(kode: string, teks: string): string | undefined {
  const fix = periksa(teks).find(({ code, fix }) => code === kode && fix)?.fix;
  if (fix) utuh(teks, fix);
  return fix && terapkanSuntingan(teks, fix.edits);
}

const SOP = 'sop "Uji"\npelaksana\n  a "A"\n  b "B"\nprosedur\n';

test.each<[string, string, string, string | undefined]>([
  [
    'waktu-kosong',
    'between its neighbours and indented as they are',
    `${SOP}  langkah "X" oleh a // satu\n      kelengkapan "K" // dua\n      output "O"`,
    `${SOP}  langkah "X" oleh a // satu\n      kelengkapan "K" // dua\n      waktu -\n      output "O"`,
  ],
  [
    'output-kosong',
    'behind the column before it',
    `${SOP}  langkah "X" oleh a\n    waktu 1 hari\n    jika ya berakhir`,
    `${SOP}  langkah "X" oleh a\n    waktu 1 hari\n    output -\n    jika ya berakhir`,
  ],
  [
    'output-kosong',
    'behind a comment on its line',
    `${SOP}  langkah "X" oleh a\n    waktu 1 hari // kira-kira\n    jika ya berakhir`,
    `${SOP}  langkah "X" oleh a\n    waktu 1 hari // kira-kira\n    output -\n    jika ya berakhir`,
  ],
  [
    'output-kosong',
    'before the flow on its line',
    `${SOP}  langkah "X" oleh a waktu 1 hari jika ya berakhir`,
    `${SOP}  langkah "X" oleh a waktu 1 hari\n    output - jika ya berakhir`,
  ],
  [
    'dasar-hukum-kosong',
    'behind a comment on the line of its heading',
    'sop "Uji"\ndasar hukum // abaikan nomor-kosong: rancangan\nperingatan\n  - "P"',
    'sop "Uji"\ndasar hukum // abaikan nomor-kosong: rancangan\n  - "Undang-Undang Nomor … Tahun … tentang …"\nperingatan\n  - "P"',
  ],
  [
    'tanggal-revisi-kosong',
    'behind a comment on its line',
    'sop "Uji"\nperaturan kukar-57-2012\ntanggal pembuatan 2 Januari 2018 // dari arsip\njenis teknis',
    'sop "Uji"\nperaturan kukar-57-2012\ntanggal pembuatan 2 Januari 2018 // dari arsip\ntanggal revisi -\njenis teknis',
  ],
  [
    'tanggal-revisi-kosong',
    'behind several comments, the last of which goes on',
    'sop "Uji"\nperaturan kukar-57-2012\ntanggal pembuatan 2 Januari 2018 /* dari */ /* arsip\nlama */ // ya\njenis teknis',
    'sop "Uji"\nperaturan kukar-57-2012\ntanggal pembuatan 2 Januari 2018 /* dari */ /* arsip\nlama */ // ya\ntanggal revisi -\njenis teknis',
  ],
  [
    'tanggal-revisi-kosong',
    'before a list that begins on its line',
    'sop "Uji"\nperaturan kukar-57-2012\ntanggal pembuatan 2 Januari 2018 peralatan\n  - "P"',
    'sop "Uji"\nperaturan kukar-57-2012\ntanggal pembuatan 2 Januari 2018\ntanggal revisi - peralatan\n  - "P"',
  ],
  ['waktu-kosong', 'below a step alone', `${SOP}  langkah "X" oleh a\n`, `${SOP}  langkah "X" oleh a\n    waktu -\n`],
  ['waktu-kosong', 'in the place of an empty text', `${SOP}langkah "X" oleh a waktu ""`, `${SOP}langkah "X" oleh a waktu -`],
  [
    'output-kosong',
    'of a merged cell in the row that it is merged into',
    `${SOP}langkah x "X" oleh a output bersama y\nlangkah y "Y" oleh b`,
    `${SOP}langkah x "X" oleh a output bersama y\nlangkah y "Y" oleh b\n  output -`,
  ],
  ['output-kosong', 'a dash is an answer already', `${SOP}langkah "X" oleh a output -`, undefined],
  [
    'dasar-hukum-kosong',
    'before the section that the form has next',
    'sop "Uji"\nnomor "1"\nperingatan\n  - "P"\npelaksana\n  a "A"',
    'sop "Uji"\nnomor "1"\ndasar hukum\n  - "Undang-Undang Nomor … Tahun … tentang …"\n\nperingatan\n  - "P"\npelaksana\n  a "A"',
  ],
  [
    'dasar-hukum-kosong',
    'in the place of an empty item',
    'sop "Uji"\ndasar hukum\n  - ""\n',
    'sop "Uji"\ndasar hukum\n  - "Undang-Undang Nomor … Tahun … tentang …"\n',
  ],
  [
    'tanggal-terbalik',
    'each where the other stood',
    'sop "Uji"\ntanggal efektif 2018-02-01\ntanggal pembuatan Maret 2018',
    'sop "Uji"\ntanggal efektif Maret 2018\ntanggal pembuatan 1 Februari 2018',
  ],
  ['bagian-ganda', 'with its line', 'sop "Uji"\nnomor "1"\nnomor "2"\njenis teknis', 'sop "Uji"\nnomor "1"\njenis teknis'],
  ['bagian-ganda', 'with all its lines', 'sop "Uji"\nperalatan\n  - "A"\nperalatan\n  - "B"\n', 'sop "Uji"\nperalatan\n  - "A"\n'],
  ['bagian-ganda', 'but not with what follows it', 'sop "Uji" nomor "1"\nnomor "2" jenis teknis', 'sop "Uji" nomor "1"\njenis teknis'],
  ['bagian-ganda', 'nor with a comment behind it', 'sop "Uji" nomor "1"\nnomor "2" // dua\n', 'sop "Uji" nomor "1"\n// dua\n'],
  ['bagian-ganda', 'nor with what stands before it', 'sop "Uji" nomor "1" nomor "2"\njenis teknis', 'sop "Uji" nomor "1"\njenis teknis'],
  ['bagian-ganda', 'of a step', `${SOP}langkah "X" oleh a\n  waktu 1 hari\n  waktu 2 hari\n`, `${SOP}langkah "X" oleh a\n  waktu 1 hari\n`],
  ['bagian-ganda', 'a second list of pelaksana still counts', `sop "Uji"\npelaksana\n  a "A"\npelaksana\n  b "B"\n`, undefined],
  [
    'abaikan-tak-terpakai',
    'a code of several',
    '// abaikan nomor-kosong, nomor-ganda: rancangan\nsop "Uji"',
    '// abaikan nomor-kosong: rancangan\nsop "Uji"',
  ],
  [
    'abaikan-tak-terpakai',
    'the first of several',
    '// abaikan nomor-ganda, nomor-kosong: rancangan\nsop "Uji"',
    '// abaikan nomor-kosong: rancangan\nsop "Uji"',
  ],
  ['abaikan-tak-terpakai', 'the whole comment', '// satu\n  // abaikan nomor-ganda: ya\nsop "Uji"', '// satu\nsop "Uji"'],
  ['abaikan-tak-terpakai', 'at the end', 'sop "Uji"\n// abaikan nomor-ganda: ya', 'sop "Uji"'],
  ['abaikan-tak-terpakai', 'behind a word', 'sop "Uji" // abaikan nomor-ganda: ya\njenis teknis', 'sop "Uji"\njenis teknis'],
  [
    'cabang-tanpa-label',
    'the other answer',
    `${SOP}langkah x "X" oleh a\n  jika TIDAK ke x\n  jika "" berakhir`,
    `${SOP}langkah x "X" oleh a\n  jika TIDAK ke x\n  jika ya berakhir`,
  ],
  ['cabang-tanpa-label', 'unknown beside an own word', `${SOP}langkah x "X" oleh a\n  jika "Lengkap" ke x\n  jika "" berakhir`, undefined],
  ['judul-berawalan-sop', 'with italics behind it', 'sop "SOP pemindaian _file_"', 'sop "Pemindaian _file_"'],
  ['judul-berawalan-sop', 'not in italics', 'sop "_SOP pemindaian_ berkas"', undefined],
  ['judul-berawalan-sop', 'not where escapes shift it', 'sop "SOP \\"Satu Pintu\\""', undefined],
  [
    'waktu-tak-terukur',
    'a duration in quotes',
    `${SOP}langkah "X" oleh a waktu "1 (satu) Hari Kerja"`,
    `${SOP}langkah "X" oleh a waktu 1 hari kerja`,
  ],
])('%s: %s', (kode, _, teks, harapan) => {
  expect(diperbaiki(kode, teks)).toBe(harapan);
});

test.each([
  ['SOP Penerbitan Izin', true],
  ['Prosedur Operasional Standar: Penerbitan Izin', true],
  ['Prosedur Penerbitan Izin', false],
])('the fix of the title %j is safe: %j', (judul, aman) => {
  expect(periksa(`sop "${judul}"`).find(({ code }) => code === 'judul-berawalan-sop')?.fix?.safe).toBe(aman);
});

test.each([
  ['waktu-kosong', true],
  ['nomor-ganda', false],
])('without "abaikan %s" all is as before for certain: %j', (kode, aman) => {
  const temuan = periksa(`// abaikan ${kode}: sudah disepakati\nsop "Uji"`);
  expect(temuan.find(({ code }) => code === 'abaikan-tak-terpakai')?.fix?.safe).toBe(aman);
});
