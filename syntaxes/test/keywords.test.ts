import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scopesOf } from './tokenize.ts';

const decl = 'storage.type.declaration';
const section = 'keyword.other.section';
const field = 'support.type.property-name';
const flow = 'keyword.control.flow';
const kind = 'support.constant.symbol';
const step = 'entity.name.function.step';
const lane = 'entity.name.class.lane';
const ref = 'variable.other.reference';
const rule = 'constant.other.rule';
const value = 'constant.language';
const comma: [string, string] = [',', 'keyword.operator'];
const quote: [string, string][] = [
  ['"', 'punctuation.definition.string.begin'],
  ['x', 'string.quoted.double'],
  ['"', 'punctuation.definition.string.end'],
];

const cases: [string, [string, string][]][] = [
  // declarations and their names
  ['sop Surat "x"', [['sop', decl], ['Surat', 'entity.name.type.procedure'], ...quote]],
  ['SOP "x"', [['SOP', decl], ...quote]],
  ['Prosedur "x"', [['Prosedur', decl], ...quote]],
  ['langkah "x"', [['langkah', decl], ...quote]],
  ['langkah terima "x" oleh staf', [['langkah', decl], ['terima', step], ...quote, ['oleh', flow], ['staf', ref]]],
  ['langkah arsip "x"', [['langkah', decl], ['arsip', step], ...quote]],
  ['langkah langkah "x"', [['langkah', decl], ['langkah', step], ...quote]],
  [
    'langkah periksa-2',
    [
      ['langkah', decl],
      ['periksa-2', step],
    ],
  ],
  [
    'langkah oleh staf',
    [
      ['langkah', decl],
      ['oleh', flow],
      ['staf', ref],
    ],
  ],
  ['halaman baru', [['halaman baru', 'keyword.control.page-break']]],
  // sections against fields
  ['Dasar Hukum', [['Dasar Hukum', section]]],
  ['kualifikasi  pelaksana', [['kualifikasi  pelaksana', section]]],
  ['bagian "x"', [['bagian', section], ...quote]],
  ['Riwayat', [['Riwayat', section]]],
  [
    'diuji  coba 2 Januari 2018 disaksikan oleh "x"',
    [['diuji  coba', field], ['2 Januari 2018', 'constant.other.date'], ['disaksikan oleh', flow], ...quote],
  ],
  ['disahkan 2018-01-02 oleh "x"', [['disahkan', field], ['2018-01-02', 'constant.other.date'], ['oleh', flow], ...quote]],
  ['ditetapkan - dengan "x"', [['ditetapkan', field], ['-', 'constant.language.dash'], ['dengan', flow], ...quote]],
  ['dilaporkan kepada "x"', [['dilaporkan', field], ['kepada', flow], ...quote]],
  ['DISAHKAN OLEH "x"', [['DISAHKAN OLEH', field], ...quote]],
  ['maksud dan tujuan "x"', [['maksud dan tujuan', field], ...quote]],
  [
    'tanggal efektif -',
    [
      ['tanggal efektif', field],
      ['-', 'constant.language.dash'],
    ],
  ],
  [
    'jenis teknis',
    [
      ['jenis', field],
      ['teknis', 'constant.language'],
    ],
  ],
  [
    'peraturan a, b-1',
    [
      ['peraturan', field],
      ['a', ref],
      [',', 'keyword.operator'],
      ['b-1', ref],
    ],
  ],
  [
    '- sop SuratKeluar',
    [
      ['-', 'punctuation.definition.list.begin'],
      ['sop', decl],
      ['SuratKeluar', ref],
    ],
  ],
  ['- "x"', [['-', 'punctuation.definition.list.begin'], ...quote]],
  // pelaksana: a keyword of symbols and flow may name a lane, a section or field may not
  [
    'pelaksana\n  berkas "x"\n  jika "x"\nprosedur',
    [['pelaksana', section], ['berkas', lane], ...quote, ['jika', lane], ...quote, ['prosedur', decl]],
  ],
  [
    'pelaksana\n  catatan "x"\n  riwayat "x"\n  register "x"\nriwayat',
    [['pelaksana', section], ['catatan', lane], ...quote, ['riwayat', lane], ...quote, ['register', lane], ...quote, ['riwayat', section]],
  ],
  ['pelaksana staf "x" nomor "x"', [['pelaksana', section], ['staf', lane], ...quote, ['nomor', field], ...quote]],
  // symbols
  [
    'simbol penggandaan',
    [
      ['simbol', field],
      ['penggandaan', kind],
    ],
  ],
  [
    'keputusan layak oleh a + b',
    [
      ['keputusan', kind],
      ['layak', 'entity.name.label.symbol'],
      ['oleh', flow],
      ['a', ref],
      ['+', 'keyword.operator'],
      ['b', ref],
    ],
  ],
  [
    'mulai oleh a',
    [
      ['mulai', kind],
      ['oleh', flow],
      ['a', ref],
    ],
  ],
  [
    'proses arsip oleh berkas',
    [
      ['proses', kind],
      ['arsip', 'entity.name.label.symbol'],
      ['oleh', flow],
      ['berkas', ref],
    ],
  ],
  // flow: what follows an opener is a name, whatever it spells
  [
    'jika ya ke setuju',
    [
      ['jika', flow],
      ['ya', 'constant.language'],
      ['ke', flow],
      ['setuju', ref],
    ],
  ],
  [
    'JIKA Tidak BERAKHIR',
    [
      ['JIKA', flow],
      ['Tidak', 'constant.language'],
      ['BERAKHIR', flow],
    ],
  ],
  ['jika "x" ke arsip oleh berkas', [['jika', flow], ...quote, ['ke', flow], ['arsip', ref], ['oleh', flow], ['berkas', ref]]],
  [
    'lanjut ke waktu dan konektor B',
    [
      ['lanjut', flow],
      ['ke', flow],
      ['waktu', ref],
      ['dan', flow],
      ['konektor', flow],
      ['B', 'variable.other.connector'],
    ],
  ],
  [
    'lanjut ke konektor A',
    [
      ['lanjut', flow],
      ['ke', flow],
      ['konektor', flow],
      ['A', 'variable.other.connector'],
    ],
  ],
  [
    'informasi ke output',
    [
      ['informasi', flow],
      ['ke', flow],
      ['output', ref],
    ],
  ],
  [
    'dari konektor A',
    [
      ['dari', flow],
      ['konektor', flow],
      ['A', 'entity.name.label.connector'],
    ],
  ],
  [
    'oleh tidak lalu dokumen',
    [
      ['oleh', flow],
      ['tidak', ref],
      ['lalu', flow],
      ['dokumen', ref],
    ],
  ],
  [
    'waktu bersama keterangan',
    [
      ['waktu', field],
      ['bersama', flow],
      ['keterangan', ref],
    ],
  ],
  // the words of profiles, registers and histories are names elsewhere
  ['langkah evaluasi "x" oleh catatan', [['langkah', decl], ['evaluasi', step], ...quote, ['oleh', flow], ['catatan', ref]]],
  [
    'lanjut ke disusun dan kertas',
    [
      ['lanjut', flow],
      ['ke', flow],
      ['disusun', ref],
      ['dan', flow],
      ['kertas', ref],
    ],
  ],
  // a word that only begins like a keyword is a name
  ['sopir', [['sopir', ref]]],
  ['waktu-tunggu', [['waktu-tunggu', ref]]],
  [
    'oleh sop_1',
    [
      ['oleh', flow],
      ['sop_1', ref],
    ],
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(scopesOf(text)).toEqual(expected);
});

const lines: [string, [string, string][]][] = [
  ['mewarisi kukar-57-2012, b', [['mewarisi', decl], ['kukar-57-2012', ref], comma, ['b', ref]]],
  [
    'menuntut waktu-kosong sebagai kesalahan pasal "x"',
    [['menuntut', decl], ['waktu-kosong', rule], ['sebagai', decl], ['kesalahan', value], ['pasal', decl], ...quote],
  ],
  [
    'tidak menuntut pelaksana-tunggal, nomor-kosong',
    [['tidak menuntut', decl], ['pelaksana-tunggal', rule], comma, ['nomor-kosong', rule]],
  ],
  [
    'wajib nomor, tanggal pembuatan, pelaksana pasal "x"',
    [['wajib', decl], ['nomor', field], comma, ['tanggal pembuatan', field], comma, ['pelaksana', field], ['pasal', decl], ...quote],
  ],
  [
    'simbol mulai, berkas, konektor, konektor halaman',
    [['simbol', field], ['mulai', kind], comma, ['berkas', kind], comma, ['konektor', kind], comma, ['konektor halaman', kind]],
  ],
  [
    'urutan pelaksana jenjang',
    [
      ['urutan pelaksana', field],
      ['jenjang', value],
    ],
  ],
  ['kolom nomor, uraian "x"', [['kolom', field], ['nomor', field], comma, ['uraian', field], ...quote]],
  ['label tanggal efektif "x"', [['label', field], ['tanggal efektif', field], ...quote]],
  [
    'Kaji Ulang setiap 2 tahun',
    [
      ['Kaji Ulang', field],
      ['setiap', 'keyword.operator.period'],
      ['2', 'constant.numeric'],
      ['tahun', 'keyword.other.unit'],
    ],
  ],
  [
    'pengawasan setiap triwulan',
    [
      ['pengawasan', field],
      ['setiap', 'keyword.operator.period'],
      ['triwulan', 'keyword.other.unit'],
    ],
  ],
  [
    'pelaporan setiap akhir Maret',
    [
      ['pelaporan', field],
      ['setiap', 'keyword.operator.period'],
      ['akhir', 'keyword.operator.period'],
      ['Maret', 'constant.other.date'],
    ],
  ],
  ['disahkan oleh "x"', [['disahkan oleh', field], ...quote]],
  ['pola nomor "x"', [['pola nomor', field], ...quote]],
  [
    'kertas F4',
    [
      ['kertas', field],
      ['F4', value],
    ],
  ],
  ['catatan "x" // y', [['catatan', field], ...quote, ['//', 'punctuation.definition.comment'], [' y', 'comment.line.double-slash']]],
];

test.each(lines)('in a profile: %s', (line, expected) => {
  const opening: [string, string][] = [['peraturan', decl], ['lokal-1', 'entity.name.type.regulation'], ['adalah', decl], ...quote];
  const text = `peraturan lokal-1 adalah "x"\n  ${line}\nsop Surat "x"\n${line.split(' ')[0]}`;
  const scopes = scopesOf(text);
  expect(scopes.slice(0, opening.length + expected.length)).toEqual([...opening, ...expected]);
  expect(scopes.slice(opening.length + expected.length)).toContainEqual(['Surat', 'entity.name.type.procedure']);
});

test('one profile ends where the next begins, and a register where a profile does', () => {
  const text = 'peraturan a adalah "x"\nperaturan b adalah "x"\nregister "x"\nperaturan c adalah "x"\n  kertas A4';
  const scopes = scopesOf(text).filter(([, scope]) => scope === 'entity.name.type.regulation' || scope === decl || scope === value);
  expect(scopes.map(([word]) => word)).toEqual([
    'peraturan',
    'a',
    'adalah',
    'peraturan',
    'b',
    'adalah',
    'register',
    'peraturan',
    'c',
    'adalah',
    'A4',
  ]);
});

test('a register: regulations, what became of them, and who says so', () => {
  const text = 'register "x"\n  - "x"\n    dicabut dengan "x", "x"\n    sumber "x"\n    diketahui Maret 2024';
  expect(scopesOf(text)).toEqual([
    ['register', decl],
    ...quote,
    ['  -', 'punctuation.definition.list.begin'],
    ...quote,
    ['dicabut', field],
    ['dengan', flow],
    ...quote,
    comma,
    ...quote,
    ['sumber', field],
    ...quote,
    ['diketahui', field],
    ['Maret 2024', 'constant.other.date'],
  ]);
});

test('every keyword of the language has its colour', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const keywords = new Set([...read('../../packages/language/src/grammar/sop.langium').matchAll(/'([a-z]+)'/g)].map((match) => match[1]!));
  keywords.delete('types');
  const coloured = new Set(read('../sop.tmLanguage.json').match(/[a-z]+/g));
  expect(keywords.size).toBeGreaterThan(50);
  expect([...keywords].filter((keyword) => !coloured.has(keyword))).toEqual([]);
});
