/** What rules find between files, and the fixes of relations. */
import { expect, test } from 'vitest';
import { peraturan, temuanBerkas } from './bangun.ts';

/** Findings of one rule as `file line`, and what their fixes would write where. */
function temuan(kode: string, berkas: Readonly<Record<string, string>>) {
  return [...temuanBerkas(berkas)].flatMap(([uri, daftar]) =>
    daftar
      .filter((f) => f.code === kode)
      .map(({ range, fix, related }) => ({
        di: `${uri} ${range.start.line + 1}`,
        ...(fix && { aman: fix.safe, sunting: fix.edits.map((e) => `${e.range.start.character}-${e.range.end.character} ${e.newText}`) }),
        ...(related && { terkait: related.map((r) => `${r.uri} ${r.range.start.line + 1}`) }),
      })),
  );
}

test('a title of another file can become a reference', () => {
  const berkas = { 'a.sop': 'sop A "Surat Masuk"', 'b.sop': 'sop B "Arsip"\nketerkaitan\n  - "SOP surat masuk"\n  - "Lainnya"' };
  expect(temuan('keterkaitan-tanpa-rujukan', berkas)).toEqual([
    { di: 'b.sop 3', aman: false, sunting: ['4-21 sop A'], terkait: ['a.sop 1'] },
  ]);
});

test('an item that names the SOP itself can go, with a look afterwards', () => {
  expect(temuan('keterkaitan-diri', { 'a.sop': 'sop A "Arsip"\nketerkaitan\n  - sop A' })).toEqual([
    { di: 'a.sop 3', aman: false, sunting: ['0-0 '] },
  ]);
});

test('the second of two equal items can go safely', () => {
  expect(temuan('keterkaitan-ganda', { 'a.sop': 'sop A "Arsip"\nketerkaitan\n  - "B"\n  - "b"' })).toEqual([
    { di: 'a.sop 4', aman: true, sunting: ['0-0 '], terkait: ['a.sop 3'] },
  ]);
});

test('a circle of profiles is closed in the later file, whatever the order they come in', () => {
  const a = 'peraturan a adalah "A"\nmewarisi b';
  const b = 'peraturan b adalah "B"\nmewarisi a';
  for (const berkas of [
    { 'a.sop': a, 'b.sop': b },
    { 'b.sop': b, 'a.sop': a },
  ]) {
    expect(temuan('peraturan-berputar', berkas)).toEqual([{ di: 'b.sop 2' }]);
  }
});

test('what a profile of another file demands can be dropped', () => {
  const induk = 'peraturan a adalah "A"\nmenuntut waktu-kosong pasal "1"';
  const anak = 'peraturan b adalah "B"\nmewarisi a\ntidak menuntut waktu-kosong, waktu-ksong';
  expect(temuan('ketentuan-tak-berpengaruh', { 'a.sop': induk, 'b.sop': anak })).toEqual([
    { di: 'b.sop 3', aman: false, sunting: ['29-40 waktu-kosong'] },
  ]);
});

test('a profile cannot take the name of a built-in one, nor of another', () => {
  const berkas = { 'a.sop': 'peraturan bawaan adalah "A"\nperaturan a adalah "A"', 'b.sop': 'peraturan a adalah "B"' };
  const temuan = [...temuanBerkas(berkas, { peraturan: [peraturan('bawaan')] })].flatMap(([uri, daftar]) =>
    daftar.flatMap(({ code, message }) => (code === 'nama-ganda' ? `${uri}: ${message}` : [])),
  );
  expect(temuan).toEqual([
    expect.stringContaining('a.sop: "bawaan" sudah menjadi nama profil bawaan'),
    expect.stringContaining('b.sop: Nama "a" sudah dipakai di a.sop baris 2'),
  ]);
});

test('titles of one office are the same as in keterkaitan: with or without "SOP", and a full stop', () => {
  const berkas = {
    'a.sop': 'sop "Arsip Surat"\ninstansi "Dinas Contoh"',
    'b.sop': 'sop "SOP arsip  surat."\ninstansi "Dinas Contoh"',
    'c.sop': 'sop "SOP"\ninstansi "Dinas Contoh"',
    'd.sop': 'sop "."\ninstansi "Dinas Contoh"',
  };
  expect(temuan('judul-ganda', berkas).map(({ di }) => di)).toEqual(['b.sop 1']);
});
