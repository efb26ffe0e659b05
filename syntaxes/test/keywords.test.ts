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
  ['peraturan lokal-1 adalah "x"', [['peraturan', decl], ['lokal-1', 'entity.name.type.regulation'], ['adalah', decl], ...quote]],
  [
    'mewarisi kukar-57-2012',
    [
      ['mewarisi', decl],
      ['kukar-57-2012', ref],
    ],
  ],
  ['menuntut waktu-kosong pasal "x"', [['menuntut', decl], ['waktu-kosong', 'constant.other.rule'], ['pasal', decl], ...quote]],
  ['halaman baru', [['halaman baru', 'keyword.control.page-break']]],
  // sections against fields
  ['Dasar Hukum', [['Dasar Hukum', section]]],
  ['kualifikasi  pelaksana', [['kualifikasi  pelaksana', section]]],
  ['bagian "x"', [['bagian', section], ...quote]],
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

test('every keyword of the language has its colour', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const keywords = new Set([...read('../../packages/language/src/grammar/sop.langium').matchAll(/'([a-z]+)'/g)].map((match) => match[1]!));
  keywords.delete('types');
  const coloured = new Set(read('../sop.tmLanguage.json').match(/[a-z]+/g));
  expect(keywords.size).toBeGreaterThan(50);
  expect([...keywords].filter((keyword) => !coloured.has(keyword))).toEqual([]);
});
