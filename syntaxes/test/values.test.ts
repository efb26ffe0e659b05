import { expect, test } from 'vitest';
import { scopesOf } from './tokenize.ts';

const date = 'constant.other.date';
const number = 'constant.numeric';
const unit = 'keyword.other.unit';
const open = 'punctuation.definition.string.begin';
const close = 'punctuation.definition.string.end';
const double = 'string.quoted.double';
const triple = 'string.quoted.triple';
const line = 'comment.line.double-slash';
const mark = 'punctuation.definition.comment';
const directive = 'comment.line.double-slash.directive';

const cases: [string, [string, string][]][] = [
  // dates
  ['2 Januari 2018', [['2 Januari 2018', date]]],
  ['Agustus 2020', [['Agustus 2020', date]]],
  ['02 DESEMBER 2018', [['02 DESEMBER 2018', date]]],
  ['2018-01-02', [['2018-01-02', date]]],
  // numbers and units
  [
    '10 menit',
    [
      ['10', number],
      ['menit', unit],
    ],
  ],
  [
    '1 jam 30 Menit',
    [
      ['1', number],
      ['jam', unit],
      ['30', number],
      ['Menit', unit],
    ],
  ],
  [
    '1-5 hari kerja',
    [
      ['1', number],
      ['-', 'keyword.operator.range'],
      ['5', number],
      ['hari', unit],
      ['kerja', unit],
    ],
  ],
  [
    '2 menit per berkas',
    [
      ['2', number],
      ['menit', unit],
      ['per', 'keyword.operator.per'],
      ['berkas', 'string.unquoted.basis'],
    ],
  ],
  [
    '2 bulan; 1 hari',
    [
      ['2', number],
      ['bulan', unit],
      [';', 'punctuation.separator'],
      ['1', number],
      ['hari', unit],
    ],
  ],
  [
    '7 harimau',
    [
      ['7', number],
      ['harimau', 'variable.other.reference'],
    ],
  ],
  ['57kukar', [['57kukar', 'invalid.illegal.name']]],
  // strings
  [
    '"" ""',
    [
      ['"', open],
      ['"', close],
      ['"', open],
      ['"', close],
    ],
  ],
  [
    String.raw`"a \"b\" \\ \_ \n"`,
    [
      ['"', open],
      ['a ', double],
      ['\\"', 'constant.character.escape'],
      ['b', double],
      ['\\"', 'constant.character.escape'],
      ['\\\\', 'constant.character.escape'],
      ['\\_', 'constant.character.escape'],
      [' \\n', double],
      ['"', close],
    ],
  ],
  [
    '"// jika ya"',
    [
      ['"', open],
      ['// jika ya', double],
      ['"', close],
    ],
  ],
  [
    '"unggah _scan asli_ ke a_b_c"',
    [
      ['"', open],
      ['unggah ', double],
      ['_', 'punctuation.definition.italic'],
      ['scan asli', 'markup.italic'],
      ['_', 'punctuation.definition.italic'],
      [' ke a_b_c', double],
      ['"', close],
    ],
  ],
  [
    '"_ biasa"',
    [
      ['"', open],
      ['_ biasa', double],
      ['"', close],
    ],
  ],
  [
    '"buka\noleh',
    [
      ['"', open],
      ['buka', double],
      ['oleh', 'keyword.control.flow'],
    ],
  ],
  [
    '"buka\\\noleh',
    [
      ['"', open],
      ['buka\\', double],
      ['oleh', 'keyword.control.flow'],
    ],
  ],
  [
    '"""a\nlangkah "b"\n"""\noleh',
    [
      ['"""', open],
      ['a', triple],
      ['langkah "b"', triple],
      ['"""', close],
      ['oleh', 'keyword.control.flow'],
    ],
  ],
  [
    '"""a""" oleh',
    [
      ['"""', open],
      ['a', triple],
      ['"""', close],
      ['oleh', 'keyword.control.flow'],
    ],
  ],
  [
    '“buka\noleh',
    [
      ['“', open],
      ['buka', 'string.quoted.other'],
      ['oleh', 'keyword.control.flow'],
    ],
  ],
  // comments
  [
    '// jika "x"',
    [
      ['//', mark],
      [' jika "x"', line],
    ],
  ],
  [
    'oleh // x',
    [
      ['oleh', 'keyword.control.flow'],
      ['//', mark],
      [' x', line],
    ],
  ],
  [
    '/* a\nlangkah */ oleh',
    [
      ['/*', mark],
      [' a', 'comment.block'],
      ['langkah ', 'comment.block'],
      ['*/', mark],
      ['oleh', 'keyword.control.flow'],
    ],
  ],
  [
    '// abaikan waktu-kosong, output-kosong: belum diukur',
    [
      ['//', mark],
      ['abaikan', 'keyword.control.directive'],
      ['waktu-kosong', 'constant.other.rule'],
      [',', 'punctuation.separator'],
      ['output-kosong', 'constant.other.rule'],
      [':', 'punctuation.separator'],
      [' belum diukur', 'string.unquoted.reason'],
    ],
  ],
  [
    '//abaikan-berkas nomor-kosong',
    [
      ['//', mark],
      ['abaikan-berkas', 'keyword.control.directive'],
      ['nomor-kosong', 'constant.other.rule'],
    ],
  ],
  [
    '// abaikannya: bukan arahan',
    [
      ['//', mark],
      [' abaikannya: bukan arahan', line],
    ],
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(scopesOf(text).filter(([, scope]) => scope !== directive)).toEqual(expected);
});
