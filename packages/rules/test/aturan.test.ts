/** What the examples of the pages do not show: severities, borders, and where a rule keeps silent. */
import { expect, test } from 'vitest';
import { temuanTeks } from './bangun.ts';

const PELAKSANA = 'pelaksana\n  a "A"\n  b "B"\n';

/** Findings of one rule as `line (from one) severity`. */
function baris(kode: string, teks: string): string[] {
  return temuanTeks(teks)
    .filter((f) => f.code === kode)
    .map((f) => `${f.range.start.line + 1} ${f.severity}`);
}

/** A procedure of two lanes, its rows beginning at line 5. */
function prosedur(...baris: string[]): string {
  return `sop "Uji"\n${PELAKSANA}prosedur\n${baris.join('\n')}`;
}

const LENGKAP = 'kelengkapan "K" waktu 1 hari output "O"';

test.each<[string, string, string, string[]]>([
  ['dasar-hukum-kosong', 'an empty item is no basis', 'sop "Uji"\ndasar hukum\n  - " "', ['2 error']],
  ['dasar-hukum-kosong', 'one item among empty ones is', 'sop "Uji"\ndasar hukum\n  - ""\n  - "UU 1"', []],
  ['dasar-hukum-kosong', 'unreadable identity: silent', 'sop "Uji"\ndsar hukum\n  - "UU 1"\nprosedur\nlangkah "X" oleh a', []],
  ['dasar-hukum-kosong', 'an unreadable step does not matter', 'sop "Uji"\nprosedur\nlangkah "X" oleh', ['1 error']],
  ['dasar-hukum-kosong', 'each SOP for itself', 'sop "Uji"\nsop "Lain" dasar hukum - "UU 1"', ['1 error']],

  ['pelaksana-tunggal', 'without jenis', 'sop "Uji"\npelaksana\n  a "A"', ['2 error']],
  ['pelaksana-tunggal', 'administratif', 'sop "Uji" jenis administratif\npelaksana\n  a "A"', ['2 error']],
  ['pelaksana-tunggal', 'teknis', 'sop "Uji" jenis teknis\npelaksana\n  a "A"', ['2 info']],
  ['pelaksana-tunggal', 'an empty list', 'sop "Uji"\npelaksana', ['2 error']],
  ['pelaksana-tunggal', 'no list', 'sop "Uji"', ['1 error']],
  ['pelaksana-tunggal', 'one name twice is one', 'sop "Uji"\npelaksana\n  a "A"\n  a "B"', ['2 error']],
  ['pelaksana-tunggal', 'two with one label are two', 'sop "Uji"\npelaksana\n  a "Staf"\n  b "Staf"', []],

  ['nomor-kosong', 'a dash is no number', 'sop "Uji"\nnomor -', ['2 warning']],
  ['nomor-kosong', 'nor is a written one', 'sop "Uji"\nnomor "-"', ['2 warning']],

  ['tanggal-terbalik', 'equal dates', 'sop "Uji"\ntanggal pembuatan 2 Januari 2018\ntanggal pengesahan 2018-01-02', []],
  ['tanggal-terbalik', 'by month where a day lacks', 'sop "Uji"\ntanggal pembuatan 31 Januari 2018\ntanggal pengesahan Januari 2018', []],
  ['tanggal-terbalik', 'a month earlier', 'sop "Uji"\ntanggal pembuatan Februari 2018\ntanggal pengesahan Januari 2018', ['3 error']],
  ['tanggal-terbalik', 'efektif before pengesahan', 'sop "Uji"\ntanggal efektif 1 Mei 2018\ntanggal pengesahan 2 Mei 2018', ['3 error']],
  ['tanggal-terbalik', 'revisi before pembuatan', 'sop "Uji"\ntanggal pembuatan 2 Mei 2018\ntanggal revisi 1 Mei 2018', ['3 warning']],
  ['tanggal-terbalik', 'revisi after pengesahan may be planned', 'sop "Uji"\ntanggal pengesahan 2 Mei 2018\ntanggal revisi 1 Mei 2020', []],
  ['tanggal-terbalik', 'a dash', 'sop "Uji"\ntanggal pembuatan 2 Mei 2018\ntanggal efektif -', []],
  ['tanggal-terbalik', 'an impossible date', 'sop "Uji"\ntanggal pembuatan 31 Juni 2018\ntanggal efektif 1 Mei 2017', []],
  [
    'tanggal-terbalik',
    'one for each pair',
    'sop "Uji"\ntanggal pengesahan 1 Mei 2018\ntanggal efektif 1 Mei 2018\ntanggal pembuatan 2 Mei 2018',
    ['4 error', '4 error'],
  ],

  ['waktu-kosong', 'a dash is information', prosedur('langkah "X" oleh a waktu -'), ['6 info']],
  ['waktu-kosong', 'an empty text is missing', prosedur('langkah "X" oleh a waktu ""'), ['6 warning']],
  ['waktu-kosong', 'a free text is a time', prosedur('langkah "X" oleh a waktu "Sesuai kebutuhan"'), []],
  ['waktu-kosong', 'a misspelt unit is reported once, by sintaks', prosedur('langkah "X" oleh a waktu 5 mnt'), []],
  ['waktu-kosong', 'an unreadable row', prosedur('langkah "X" oleh', 'langkah "Y" oleh a'), ['7 warning']],
  [
    'waktu-kosong',
    'merged and empty: once, at the first row',
    prosedur('langkah x "X" oleh a', 'langkah y "Y" oleh b waktu bersama x'),
    ['6 warning'],
  ],
  ['waktu-kosong', 'merged, value below', prosedur('langkah x "X" oleh a waktu bersama y', 'langkah y "Y" oleh b waktu 1 hari'), []],
  ['waktu-kosong', 'merged with a step that is not there', prosedur('langkah x "X" oleh a waktu bersama z'), []],
  ['output-kosong', 'a dash is information', prosedur('langkah "X" oleh a output -'), ['6 info']],
  ['output-kosong', 'an empty text is missing', prosedur('langkah "X" oleh a output ""'), ['6 warning']],
  ['output-kosong', 'one text of several is enough', prosedur('langkah "X" oleh a output "", "Y"'), []],
  ['kelengkapan-kosong', 'a dash is an answer', prosedur('langkah "X" oleh a kelengkapan -'), []],
  ['kelengkapan-kosong', 'missing', prosedur('langkah "X" oleh a waktu 1 hari'), ['6 warning']],

  ['pelaksana-tak-dipakai', 'no procedure yet', `sop "Uji"\n${PELAKSANA}`, []],
  ['pelaksana-tak-dipakai', 'used in a later variant', prosedur('langkah "X" oleh a', 'prosedur "Lain"', 'langkah "Y" oleh b'), []],
  ['pelaksana-tak-dipakai', 'used by joint work', prosedur('langkah "X" oleh a, b'), []],
  ['pelaksana-tak-dipakai', 'a misspelt name may mean this one', prosedur('langkah "X" oleh a', 'langkah "Y" oleh bb'), []],
  ['pelaksana-tak-dipakai', 'an unreadable row may name this one', prosedur('langkah "X" oleh a', 'langkah "Y" oleh'), []],
  ['pelaksana-tak-dipakai', 'idle', prosedur('langkah "X" oleh a'), ['4 warning']],

  ['langkah-tanpa-pelaksana', 'symbol lines will do', prosedur('langkah "X"', 'proses oleh a'), []],
  ['langkah-tanpa-pelaksana', 'an unreadable row', prosedur('langkah "X" oleh'), []],

  ['langkah-tak-terjangkau', 'by connector', prosedur('langkah "X" oleh a lanjut ke konektor A', 'langkah "Y" oleh b dari konektor A'), []],
  ['langkah-tak-terjangkau', 'by information', prosedur('langkah "X" oleh a informasi ke y berakhir', 'langkah y "Y" oleh b'), []],
  ['langkah-tak-terjangkau', 'a second start', prosedur('langkah "X" oleh a berakhir', 'langkah "Y" oleh b simbol mulai'), []],
  [
    'langkah-tak-terjangkau',
    'after the end',
    prosedur('langkah "X" oleh a berakhir', 'langkah "Y" oleh b', 'langkah "Z" oleh b'),
    ['7 warning', '8 warning'],
  ],
  ['langkah-tak-terjangkau', 'a misspelt target may be this one', prosedur('langkah "X" oleh a lanjut ke yy', 'langkah y "Y" oleh b'), []],
  [
    'langkah-tak-terjangkau',
    'a row that nobody does has its own finding',
    prosedur('langkah "X" oleh a', 'langkah "Y"', 'langkah "Z" oleh b'),
    [],
  ],

  ['keputusan-cabang-kurang', 'ya alone goes on with tidak', prosedur('langkah x "X" oleh a jika ya ke x', 'langkah "Y" oleh b'), []],
  ['keputusan-cabang-kurang', 'but not in the last row', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b jika ya ke x'), ['7 error']],
  ['keputusan-cabang-kurang', 'connectors count', prosedur('langkah x "X" oleh a jika "p" ke konektor A jika "q" ke konektor B'), []],
  ['keputusan-cabang-kurang', 'generated terminators count', prosedur('langkah x "X" oleh a jika "p" berakhir jika "q" berakhir'), []],
  ['keputusan-cabang-kurang', 'information does not', prosedur('langkah x "X" oleh a jika "p" berakhir informasi ke x'), ['6 error']],
  ['keputusan-cabang-kurang', 'a misspelt target is an exit', prosedur('langkah x "X" oleh a jika "p" ke xx jika "q" berakhir'), []],
  [
    'keputusan-cabang-kurang',
    'a symbol line',
    prosedur('langkah "X"', 'keputusan oleh a', 'jika "p" berakhir', 'proses oleh b'),
    ['7 error'],
  ],

  [
    'konektor-tak-terdefinisi',
    'at each source',
    prosedur('langkah "X" oleh a jika ya ke konektor A', 'jika tidak ke konektor A'),
    ['6 error', '7 error'],
  ],
  [
    'konektor-tak-terdefinisi',
    'lives in its procedure',
    prosedur('langkah "X" oleh a lanjut ke konektor A', 'prosedur', 'langkah "Y" oleh b dari konektor A'),
    ['6 error'],
  ],
  [
    'konektor-tak-terpakai',
    'lives in its procedure',
    prosedur('langkah "X" oleh a lanjut ke konektor A', 'prosedur', 'langkah "Y" oleh b dari konektor A'),
    ['8 warning'],
  ],
  [
    'konektor-tak-terpakai',
    'an unreadable row may enter it',
    prosedur('langkah "X" oleh a dari konektor A', 'langkah "Y" oleh b lanjut ke'),
    [],
  ],
])('%s: %s', (kode, _, teks, harapan) => {
  expect(baris(kode, teks)).toEqual(harapan);
});

test('a complete SOP has no findings at all', () => {
  const teks = `peraturan contoh adalah "Contoh"
sop Lengkap "Pelayanan Contoh"
peraturan contoh
nomor "1"
dasar hukum
  - "UU 25/2009"
${PELAKSANA}prosedur
  langkah x "X" oleh a ${LENGKAP}
  langkah "Y" oleh b ${LENGKAP}
    jika tidak ke x
  langkah "Z" oleh a ${LENGKAP}`;
  expect(temuanTeks(teks)).toEqual([]);
});

test('findings are sorted by position, then by code', () => {
  const temuan = temuanTeks('sop "Uji"\npelaksana\n  a "A"\nprosedur\n  langkah "X" oleh a');
  expect(temuan.map((f) => `${f.range.start.line + 1} ${f.code}`)).toEqual([
    '1 dasar-hukum-kosong',
    '1 nomor-kosong',
    '2 pelaksana-tunggal',
    '5 kelengkapan-kosong',
    '5 output-kosong',
    '5 waktu-kosong',
  ]);
});

test('messages say what is wrong and what to do, in the reader’s language', () => {
  const pesan = (locale: 'id' | 'en') =>
    temuanTeks('sop "Uji"\ntanggal efektif 1 Mei 2017\ntanggal pembuatan 2 Mei 2018', { locale, peraturan: [] }).find(
      (f) => f.code === 'tanggal-terbalik',
    )!.message;
  expect(pesan('id')).toBe(
    'Tanggal efektif (1 Mei 2017) mendahului tanggal pembuatan (2 Mei 2018), padahal efektif tidak mungkin lebih awal daripada pembuatan. Periksa keduanya dan perbaiki yang salah.',
  );
  expect(pesan('en')).toBe(
    '"tanggal efektif" (1 Mei 2017) is before "tanggal pembuatan" (2 Mei 2018), which it cannot be. Check both and mend the wrong one.',
  );
});
