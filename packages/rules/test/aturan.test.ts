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

/** Profiles a, b, c … on two lines each, with these parents. */
function lingkaran(...induk: string[]): string {
  return induk.map((daftar, i) => `peraturan ${'abcd'[i]} adalah "P"\n${daftar && `mewarisi ${daftar}`}`).join('\n');
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

  ['prosedur-kosong', 'no procedure', `sop "Uji"\n${PELAKSANA}`, ['1 warning']],
  ['prosedur-kosong', 'one of several without steps', prosedur('langkah "X" oleh a', 'prosedur "Lain"'), ['7 warning']],
  ['prosedur-kosong', 'an unreadable identity may hold it', 'sop "Uji"\nprosedr\nlangkah "X" oleh a', []],
  ['prosedur-kosong', 'an unreadable step', 'sop "Uji"\nprosedur\nlngkah "X" oleh a', []],
  ['prosedur-kosong', 'an unreadable step of the next SOP', 'sop "Uji"\nprosedur\nsop "Lain"\nprosedur\nlngkah "X" oleh a', ['2 warning']],
  ['prosedur-kosong', 'a half-written step', 'sop "Uji"\nprosedur\nlangkah', []],

  ['langkah-tak-berujung', 'the last step goes back', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b lanjut ke x'), ['7 warning']],
  [
    'langkah-tak-berujung',
    'unless an end is drawn there',
    prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b simbol selesai lanjut ke x'),
    [],
  ],
  [
    'langkah-tak-berujung',
    'both exits of a decision go back: told once, where the circle closes',
    prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b', 'langkah "Z" oleh a jika ya ke x jika tidak ke x', 'langkah "Q" oleh b'),
    ['8 warning'],
  ],
  ['langkah-tak-berujung', 'one exit ends', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b jika ya ke x jika tidak berakhir'), []],
  [
    'langkah-tak-berujung',
    'rows that only lead there are not the fault',
    prosedur('langkah "W" oleh a', 'langkah x "X" oleh a', 'langkah "Y" oleh b lanjut ke x', 'langkah "Z" oleh a'),
    ['8 warning'],
  ],
  [
    'langkah-tak-berujung',
    'two circles',
    prosedur(
      'langkah "W" oleh a jika ya ke x jika tidak ke y',
      'langkah x "X" oleh a lanjut ke x',
      'langkah y "Y" oleh b',
      'langkah "Z" oleh b lanjut ke y',
    ),
    ['7 warning', '9 warning'],
  ],
  [
    'langkah-tak-berujung',
    'not where the flow never comes',
    prosedur('langkah "W" oleh a berakhir', 'langkah x "X" oleh a', 'langkah "Y" oleh b lanjut ke x'),
    [],
  ],
  [
    'langkah-tak-berujung',
    'by connector to the end',
    prosedur('langkah x "X" oleh a lanjut ke konektor A', 'langkah "Y" oleh b lanjut ke x', 'langkah "Z" oleh b dari konektor A'),
    [],
  ],
  [
    'langkah-tak-berujung',
    'by connector in a circle',
    prosedur('langkah x "X" oleh a dari konektor A', 'langkah "Y" oleh b lanjut ke konektor A'),
    ['7 warning'],
  ],
  [
    'langkah-tak-berujung',
    'a connector that comes out nowhere',
    prosedur('langkah x "X" oleh a jika ya ke x jika tidak ke konektor A'),
    [],
  ],
  ['langkah-tak-berujung', 'a misspelt target', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b jika ya ke x jika tidak ke yy'), []],
  ['langkah-tak-berujung', 'a decision that lacks an exit', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b jika ya ke x'), []],
  ['langkah-tak-berujung', 'an unreadable row', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b lanjut ke x', 'langkah "Z" oleh'), []],
  [
    'langkah-tak-berujung',
    'lines that contradict each other',
    prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b berakhir lanjut ke x'),
    [],
  ],
  [
    'langkah-tak-berujung',
    'a chain ends where its last link does',
    prosedur('langkah x "X" oleh a', 'langkah "Y" oleh a lalu b lalu a'),
    [],
  ],
  ['langkah-tak-berujung', 'joint work ends', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh a, b'), []],
  [
    'langkah-tak-berujung',
    'one symbol of a row may go back',
    prosedur('langkah x "X" oleh a', 'langkah "Y"', 'proses oleh a lanjut ke x', 'selesai oleh b'),
    [],
  ],
  [
    'langkah-tak-berujung',
    'each procedure for itself',
    prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b', 'prosedur', 'langkah x "X" oleh a lanjut ke x'),
    ['9 warning'],
  ],

  ['tanpa-awal', 'a decision first', prosedur('langkah x "X" oleh a jika ya berakhir', 'langkah "Y" oleh b'), ['6 info']],
  ['tanpa-awal', 'a later start', prosedur('langkah "X" oleh a simbol dokumen', 'langkah "Y" oleh b simbol mulai'), []],
  ['tanpa-awal', 'a first step that nobody does', prosedur('langkah "X"', 'langkah "Y" oleh b'), []],
  ['tanpa-awal', 'an unreadable row', prosedur('langkah "X" oleh a simbol dokumen', 'langkah "Y" oleh'), []],
  ['tanpa-awal', 'no steps', prosedur(), []],
  ['tanpa-akhir', 'an archive last', prosedur('langkah "X" oleh a', 'langkah "Y" oleh b simbol arsip'), ['7 info']],
  ['tanpa-akhir', 'an earlier end', prosedur('langkah "X" oleh a simbol selesai', 'langkah "Y" oleh b simbol arsip'), []],
  ['tanpa-akhir', 'a generated terminator', prosedur('langkah x "X" oleh a', 'langkah "Y" oleh b jika ya ke x jika tidak berakhir'), []],
  ['tanpa-akhir', 'a single step is only begun', prosedur('langkah "X" oleh a'), []],
  ['tanpa-akhir', 'a last step that nobody does', prosedur('langkah "X" oleh a', 'langkah "Y"'), []],
  [
    'tanpa-akhir',
    'each procedure for itself',
    prosedur('langkah "X" oleh a', 'langkah "Y" oleh b', 'prosedur', 'langkah "X" oleh a', 'langkah "Y" oleh b simbol arsip'),
    ['10 info'],
  ],
  ['mulai-ganda', 'joint work is one start', prosedur('langkah "X" oleh a, b', 'langkah "Y" oleh b'), []],
  ['mulai-ganda', 'several ways into one step are', prosedur('langkah "X"', 'mulai oleh a', 'mulai oleh b', 'langkah "Y" oleh b'), []],
  [
    'mulai-ganda',
    'each further start',
    prosedur('langkah "X" oleh a', 'langkah "Y" oleh b simbol mulai', 'langkah "Z" oleh b simbol mulai'),
    ['7 info', '8 info'],
  ],
  ['mulai-ganda', 'each procedure has its own', prosedur('langkah "X" oleh a', 'prosedur', 'langkah "Y" oleh b'), []],

  [
    'keputusan-cabang-lebih',
    'two exits and one that contradicts them',
    prosedur('langkah x "X" oleh a jika "p" ke x jika "q" berakhir lanjut ke x'),
    [],
  ],
  ['keputusan-cabang-lebih', 'two exits', prosedur('langkah x "X" oleh a jika "p" ke x jika "q" berakhir'), []],
  ['keputusan-cabang-lebih', 'information is none', prosedur('langkah x "X" oleh a jika "p" ke x jika "q" berakhir informasi ke x'), []],
  [
    'keputusan-cabang-lebih',
    'connectors, ends and misspelt targets are exits',
    prosedur('langkah x "X" oleh a jika "p" ke konektor A jika "q" berakhir jika "r" ke xx'),
    ['6 info'],
  ],
  [
    'keputusan-cabang-lebih',
    'a fork is no decision',
    prosedur('langkah x "X" oleh a lanjut ke x dan y dan z', 'langkah y "Y" oleh b', 'langkah z "Z" oleh b'),
    [],
  ],
  [
    'cabang-label-ganda',
    'at the later line, also through connectors',
    prosedur('langkah x "X" oleh a', 'jika "P" ke konektor A', 'jika "q" ke x', 'jika "p " ke x'),
    ['9 warning'],
  ],
  [
    'cabang-label-ganda',
    'three alike',
    prosedur('langkah x "X" oleh a', 'jika ya ke x', 'jika ya berakhir', 'jika ya ke x'),
    ['8 warning', '9 warning'],
  ],
  ['cabang-label-ganda', 'without labels', prosedur('langkah x "X" oleh a jika "" ke x jika "" berakhir'), []],
  [
    'cabang-label-ganda',
    'another decision',
    prosedur('langkah x "X" oleh a jika ya ke x', 'langkah "Y" oleh b jika ya ke x jika tidak berakhir'),
    [],
  ],
  [
    'cabang-label-ganda',
    'a line of joint work is told once',
    prosedur('langkah x "X" oleh a, b', 'jika ya ke x', 'jika ya berakhir'),
    ['8 warning'],
  ],
  ['langkah-ganda', 'neighbours or not', prosedur('langkah "X" oleh a', 'langkah "Y" oleh a', 'langkah "x " oleh a'), ['8 info']],
  ['langkah-ganda', 'joint work of the same two', prosedur('langkah "X" oleh a, b', 'langkah "X" oleh b, a'), ['7 info']],
  ['langkah-ganda', 'by others', prosedur('langkah "X" oleh a', 'langkah "X" oleh a, b', 'langkah "X"', 'langkah "X" oleh c'), []],
  ['langkah-ganda', 'in another procedure', prosedur('langkah "X" oleh a', 'prosedur', 'langkah "X" oleh a'), []],
  ['langkah-ganda', 'without text', prosedur('langkah "" oleh a', 'langkah "" oleh a'), []],
  ['langkah-ganda', 'half-written', prosedur('langkah "X" oleh a', 'langkah "X" oleh a,'), []],
  ['cabang-ke-diri', 'information', prosedur('langkah x "X" oleh a informasi ke x', 'langkah "Y" oleh b'), ['6 info']],
  [
    'cabang-ke-diri',
    'by connector',
    prosedur('langkah x "X" oleh a', 'dari konektor A', 'jika ya ke konektor A', 'jika tidak berakhir'),
    ['8 info'],
  ],
  [
    'cabang-ke-diri',
    'from the end of a chain to its beginning',
    prosedur('langkah x "X" oleh a lalu b jika ya ke x jika tidak berakhir'),
    [],
  ],
  [
    'cabang-ke-diri',
    'from one symbol of a row to another',
    prosedur('langkah "X"', 'proses p oleh a', 'keputusan oleh b', 'jika ya ke p', 'jika tidak berakhir'),
    [],
  ],

  ['pelaksana-label-ganda', 'capitals and blanks', 'sop "Uji"\npelaksana\n  a "Staf  Umum"\n  b "staf umum "', ['4 warning']],
  ['pelaksana-label-ganda', 'each after the first', 'sop "Uji"\npelaksana\n  a "A"\n  b "A"\n  c "A"', ['4 warning', '5 warning']],
  ['pelaksana-label-ganda', 'empty ones have their own finding', 'sop "Uji"\npelaksana\n  a ""\n  b ""', []],
  ['pelaksana-label-ganda', 'a name that stands twice has its own finding', 'sop "Uji"\npelaksana\n  a "A"\n  a "A"', []],
  ['pelaksana-label-ganda', 'in another SOP', 'sop "Uji"\npelaksana\n  a "A"\nsop "Lain"\npelaksana\n  a "A"', []],
  ['pelaksana-tanpa-label', 'blanks are none', 'sop "Uji"\npelaksana\n  a " "\n  b "B"', ['3 warning']],
  ['pelaksana-tanpa-label', 'half-written: sintaks says so', 'sop "Uji"\npelaksana\n  a\n  b "B"', []],
  ['pelaksana-nama-orang', 'a half-written label is its name', 'sop "Uji"\npelaksana\n  ibu\n  b "B"', []],

  ['keterkaitan-diri', 'by name', 'sop X "Uji"\nketerkaitan\n  - sop X\n  - sop Y', ['3 warning']],
  ['keterkaitan-diri', 'by title', 'sop "SOP Surat Masuk"\nketerkaitan\n  - "surat  masuk."', ['3 warning']],
  ['keterkaitan-diri', 'an empty title is nobody’s', 'sop ""\nketerkaitan\n  - ""\n  - "SOP"', []],
  ['keterkaitan-diri', 'the label is no part of a word', 'sop "Sopan Santun"\nketerkaitan\n  - "an Santun"', []],
  ['keterkaitan-diri', 'without a name', 'sop "Uji"\nketerkaitan\n  - sop', []],
  ['keterkaitan-ganda', 'names', 'sop "Uji"\nketerkaitan\n  - sop X\n  - sop Y\n  - sop X', ['5 warning']],
  ['keterkaitan-ganda', 'dashes and empty items', 'sop "Uji"\nketerkaitan\n  - "-"\n  - "-"\n  - ""\n  - ""', []],
  ['keterkaitan-ganda', 'a name is no title', 'sop "Uji"\nketerkaitan\n  - sop Arsip\n  - "Arsip"', []],
  ['keterkaitan-tanpa-rujukan', 'a title of two SOPs', 'sop "Uji"\nketerkaitan\n  - "Surat"\nsop A "Surat"\nsop B "surat"', []],
  ['keterkaitan-tanpa-rujukan', 'an SOP without a name', 'sop "Uji"\nketerkaitan\n  - "Surat"\nsop "Surat"', []],
  ['keterkaitan-tanpa-rujukan', 'its own title has its own finding', 'sop A "Surat"\nketerkaitan\n  - "Surat"', []],
  ['keterkaitan-tanpa-rujukan', 'an empty item', 'sop "Uji"\nketerkaitan\n  - ""\nsop A ""', []],

  ['peraturan-berputar', 'itself', 'peraturan a adalah "A"\nmewarisi a', ['2 error']],
  ['peraturan-berputar', 'through others, once', lingkaran('b', 'c', 'a'), ['6 error']],
  ['peraturan-berputar', 'two circles', lingkaran('b', 'a', 'd', 'c'), ['4 error', '8 error']],
  ['peraturan-berputar', 'one that leads into a circle is not in it', lingkaran('b', 'c', 'b'), ['6 error']],
  ['peraturan-berputar', 'a parent of two', lingkaran('b, c', 'd', 'd', ''), []],
  ['peraturan-berputar', 'one that nobody declares', lingkaran('x'), []],
  ['pola-nomor-salah', 'told once for a pattern', 'peraturan a adalah "A"\npola nomor "{nomer}/{}/{nomer}"', ['2 warning']],
  ['pola-nomor-salah', 'all that is known', 'peraturan a adalah "A"\npola nomor "{angka}/{romawi}/{teks}/{tahun}"', []],
  ['pola-nomor-salah', 'a brace that nothing closes', 'peraturan a adalah "A"\npola nomor "{angka"', []],
  ['pola-nomor-salah', 'nothing', 'peraturan a adalah "A"\npola nomor " "\nsop "Uji"\nperaturan a\nnomor "1"', ['2 warning']],
  ['nomor-tak-sesuai-pola', 'a pattern of nothing', 'peraturan a adalah "A"\npola nomor " "\nsop "Uji"\nperaturan a\nnomor "1"', []],
  [
    'bagian-ganda',
    'a label of one field',
    'peraturan a adalah "A"\nlabel nomor "No"\nlabel nomor "No. SOP"\nlabel judul "Nama"',
    ['3 error'],
  ],
  ['ketentuan-tak-berpengaruh', 'nothing inherited', 'peraturan a adalah "A"\ntidak menuntut waktu-kosong', ['2 info']],
  [
    'ketentuan-tak-berpengaruh',
    'its own demand is not inherited',
    'peraturan a adalah "A"\nmenuntut waktu-kosong pasal "1"\ntidak menuntut waktu-kosong',
    ['3 info'],
  ],
  [
    'ketentuan-tak-berpengaruh',
    'an inherited one that a parent drops already',
    'peraturan a adalah "A"\nmenuntut waktu-kosong pasal "1"\nperaturan b adalah "B"\nmewarisi a\ntidak menuntut waktu-kosong\nperaturan c adalah "C"\nmewarisi b\ntidak menuntut waktu-kosong',
    ['8 info'],
  ],
  ['ketentuan-tak-berpengaruh', 'a parent that nobody knows', 'peraturan a adalah "A"\nmewarisi x\ntidak menuntut waktu-kosong', []],
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
