/** What the pages about identity, wording and times do not show: borders, and where rules keep silent. */
import { expect, test } from 'vitest';
import { temuanBerkas, temuanTeks } from './bangun.ts';

/** A profile that demands everything of the form, and an SOP that names it: its lines begin at line 7. */
function dengan(...baris: string[]): string {
  return [
    'peraturan p adalah "Peraturan Bupati Contoh Nomor 1 Tahun 2024 tentang Pedoman SOP"',
    '  wajib instansi, tanggal pembuatan, tanggal revisi, tanggal pengesahan, disahkan oleh, nama, nip, maksud dan tujuan pasal "1"',
    '  wajib kualifikasi pelaksana, keterkaitan, peralatan, peringatan, pencatatan pasal "2"',
    '  menuntut uraian-bukan-kata-kerja pasal "3" menuntut uraian-bersubjek pasal "3" menuntut tanggal-beda-istilah pasal "4"',
    'sop Uji "Uji"',
    'peraturan p',
    ...baris,
  ].join('\n');
}

function langkah(...baris: string[]): string {
  return dengan('pelaksana a "Staf" b "Kepala Bidang"', 'prosedur', ...baris);
}

const PENGESAH = 'disahkan oleh "Kepala Dinas"';

/** Findings of one rule as `line (from one) severity`. */
function baris(kode: string, teks: string): string[] {
  return temuanTeks(teks)
    .filter((f) => f.code === kode)
    .map((f) => `${f.range.start.line + 1} ${f.severity}`);
}

test.each<[string, string, string, string[]]>([
  ['judul-kosong', 'a title without its end is a fault of the text', 'sop X "', []],
  ['judul-kosong', 'no title at all', 'sop X', []],
  ['judul-kosong', 'blanks and dashes', 'sop X " - "', ['1 warning']],
  ['judul-berawalan-sop', 'nothing but the word', 'sop X "SOP"', []],
  ['judul-berawalan-sop', 'a longer word', 'sop X "Prosedural"', []],
  ['judul-berawalan-sop', 'a name that begins so', 'sop X "POSYANDU"', []],
  ['judul-berawalan-sop', 'with AP', 'sop X "SOP-AP Penerbitan Izin"', ['1 info']],

  ['instansi-kosong', 'half-written', dengan('instansi'), []],
  ['instansi-kosong', 'a dash is none', dengan('instansi -'), ['7 warning']],
  ['instansi-kosong', 'unit kerja is enough', dengan('instansi -', 'unit kerja "Bidang A"'), []],

  ['tanggal-pembuatan-kosong', 'half-written', dengan('tanggal pembuatan'), []],
  ['tanggal-pembuatan-kosong', 'impossible', dengan('tanggal pembuatan 31 Juni 2018'), []],
  ['tanggal-pembuatan-kosong', 'what was not read may hold it', dengan('tangal pembuatan 1 Juni 2018', 'prosedur'), []],
  ['tanggal-revisi-kosong', 'without pembuatan there is no place to mend', dengan(), ['5 info']],
  ['tanggal-pengesahan-kosong', 'one dash and one date', dengan('tanggal pengesahan -', 'tanggal efektif 1 Mei 2020'), []],
  ['tanggal-pengesahan-kosong', 'two dashes', dengan('tanggal efektif -', 'tanggal pengesahan -'), ['8 warning']],
  ['tanggal-pengesahan-kosong', 'one dash and one unfinished', dengan('tanggal efektif -', 'tanggal pengesahan 31 Juni 2020'), []],
  ['tanggal-beda-istilah', 'a dash of the form stands there', dengan('tanggal pengesahan -', 'tanggal efektif 1 Mei 2020'), []],
  ['tanggal-beda-istilah', 'no date of the other either', dengan('tanggal efektif -'), []],

  ['pengesah-kosong', 'half-written', dengan('disahkan oleh'), []],
  ['pengesah-kosong', 'an empty text', dengan('disahkan oleh ""'), ['7 warning']],
  ['pengesah-tak-lengkap', 'nobody yet: told by pengesah-kosong', dengan('disahkan oleh -'), []],
  ['pengesah-tak-lengkap', 'half-written', dengan(PENGESAH, 'nama "N"', 'nip'), []],
  ['pengesah-tak-lengkap', 'elected officials have no NIP', dengan('disahkan oleh "Plt. Bupati Contoh"', 'nama "N"'), []],
  ['pengesah-tak-lengkap', 'but a name', dengan('disahkan oleh "Bupati Contoh"'), ['7 warning']],
  ['pengesah-tak-lengkap', 'dashes', dengan(PENGESAH, 'nama -', 'nip "-"'), ['7 warning']],

  ['nip-tak-lazim', 'dots and a label', dengan(PENGESAH, 'nip "NIP. 19700101.199003.1.001"'), []],
  ['nip-tak-lazim', 'the last of February', dengan(PENGESAH, 'nip "196802291990031001"'), []],
  ['nip-tak-lazim', 'no leap year', dengan(PENGESAH, 'nip "196902291990031001"'), ['8 info']],
  ['nip-tak-lazim', 'born tomorrow', dengan(PENGESAH, 'nip "202607011990031001"'), ['8 info']],
  ['nip-tak-lazim', 'masked', dengan(PENGESAH, 'nip "1970********001"'), []],
  ['nip-tak-lazim', 'zeros', dengan(PENGESAH, 'nip "000000000"'), []],
  ['nip-tak-lazim', 'another kind of number', dengan(PENGESAH, 'nip "NRP 72010123"'), []],
  ['nip-tak-lazim', 'a dash', dengan(PENGESAH, 'nip -'), []],

  ['peralatan-kosong', 'an unfinished item may be one', dengan('peralatan', '-'), []],
  ['peralatan-kosong', 'an empty item is none', dengan('peralatan', '- ""'), ['7 warning']],
  ['peralatan-kosong', 'a dash is an answer', dengan('peralatan', '- "-"'), []],
  ['peralatan-kosong', 'what was not read may hold it', dengan('perlatan', '- "A"', 'prosedur'), []],
  ['maksud-kosong', 'half-written', dengan('maksud dan tujuan'), []],
  ['maksud-kosong', 'a dash', dengan('maksud dan tujuan -'), ['7 warning']],

  ['tanggal-mendatang', 'today', 'sop "Uji"\ntanggal pembuatan 30 Juni 2026', []],
  ['tanggal-mendatang', 'tomorrow', 'sop "Uji"\ntanggal pembuatan 1 Juli 2026', ['2 info']],
  ['tanggal-mendatang', 'this month', 'sop "Uji"\ntanggal pembuatan Juni 2026', []],
  ['tanggal-mendatang', 'next month', 'sop "Uji"\ntanggal pembuatan Juli 2026', ['2 info']],
  ['tanggal-mendatang', 'planned', 'sop "Uji"\ntanggal revisi 1 Juli 2028\ntanggal efektif 1 Juli 2028', []],

  ['uraian-kosong', 'one of two texts', langkah('langkah "", "Menerima surat" oleh a'), []],
  ['uraian-kosong', 'half-written', langkah('langkah "'), []],
  ['uraian-kosong', 'a missing text', langkah('langkah oleh a'), []],
  ['uraian-bukan-kata-kerja', 'told by uraian-bersubjek', langkah('langkah "Staf memeriksa surat" oleh a'), []],
  ['uraian-bukan-kata-kerja', 'only the first text begins it', langkah('langkah "Menerima surat", "Lampiran surat" oleh a'), []],
  ['uraian-bersubjek', 'a lane of the SOP that does not do it', langkah('langkah "Kepala  bidang memeriksa surat" oleh a'), ['9 warning']],
  ['uraian-bersubjek', 'as the object', langkah('langkah "Menghadap Kepala Bidang" oleh a'), []],
  [
    'langkah-opsional',
    'its own decision',
    langkah('langkah x "Meninjau bila perlu" oleh a jika ya ke x jika tidak ke y', 'langkah y "Y" oleh b'),
    [],
  ],
  ['langkah-opsional', 'of something else', langkah('langkah "Melampirkan bukti (jika ada)" oleh a'), []],
  ['langkah-opsional', 'in any of its texts', langkah('langkah "Meninjau", "(jika diperlukan)" oleh a'), ['9 info']],

  ['waktu-tak-terukur', 'a dash', langkah('langkah "X" oleh a waktu -'), []],
  [
    'waktu-tak-terukur',
    'merged: once, at its text',
    langkah('langkah x "X" oleh a waktu bersama y', 'langkah y "Y" oleh b waktu "Kondisional"'),
    ['10 info'],
  ],
  ['waktu-nol', 'one part of several', langkah('langkah "X" oleh a waktu 1 hari; 0 menit'), ['9 warning']],
  ['waktu-nol', 'an amount beside another', langkah('langkah "X" oleh a waktu 1 jam 0 menit'), []],
  ['output-berisi-waktu', 'one text of several', langkah('langkah "X" oleh a output "Surat", "2 Menit"'), ['9 warning']],
  [
    'output-berisi-waktu',
    'merged: once',
    langkah('langkah x "X" oleh a output "2 menit"', 'langkah y "Y" oleh b output bersama x'),
    ['9 warning'],
  ],
])('%s: %s', (kode, _, teks, harapan) => {
  expect(baris(kode, teks)).toEqual(harapan);
});

test('what only a named regulation demands is not missed where none is named', () => {
  const kode = temuanTeks('sop Uji "Uji"\npelaksana a "A" b "B"\nprosedur langkah "A memeriksa" oleh a langkah "Validasi" oleh b').map(
    (f) => f.code,
  );
  expect(
    kode.filter((k) => /^(?:instansi|tanggal|pengesah|kualifikasi|keterkaitan|peralatan|peringatan|pencatatan|maksud|uraian)/u.test(k)),
  ).toEqual([]);
});

test.each<[string, string, string, number]>([
  ['one office', 'unit kerja "A"', 'unit kerja " a "', 1],
  ['two offices', 'unit kerja "A"', 'unit kerja "B"', 0],
  ['copies with one number are told by nomor-ganda', 'nomor "1"', 'nomor "1"', 0],
  ['numbers of their own', 'nomor "1"', 'nomor "2"', 1],
])('equal titles of %s', (_, satu, dua, jumlah) => {
  const temuan = temuanBerkas({ 'file:///a.sop': `sop A "Surat  Masuk"\n${satu}`, 'file:///b.sop': `sop B "surat masuk"\n${dua}` });
  expect(temuan.get('file:///a.sop')!.filter((f) => f.code === 'judul-ganda')).toEqual([]);
  expect(temuan.get('file:///b.sop')!.filter((f) => f.code === 'judul-ganda')).toHaveLength(jumlah);
});

test('of several patterns a number needs to follow one', () => {
  const profil = (nama: string, pola: string) =>
    `peraturan ${nama} adalah "Peraturan Bupati ${nama} Nomor 1 Tahun 2024 tentang SOP"\n  pola nomor "${pola}" pasal "1"\n`;
  const teks = (nomor: string) => `${profil('p', 'A-{angka}')}${profil('q', 'B-{angka}')}sop Uji "Uji"\nperaturan p, q\nnomor "${nomor}"`;
  expect(baris('nomor-tak-sesuai-pola', teks('B-1'))).toEqual([]);
  expect(baris('nomor-tak-sesuai-pola', teks('C-1'))).toEqual(['7 warning']);
  expect(baris('nomor-tak-sesuai-pola', teks('-'))).toEqual([]);
});
