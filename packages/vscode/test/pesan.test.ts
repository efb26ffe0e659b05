import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaPesanKeEkstensi, bacaPesanKeHalaman, type PesanKeEkstensi, type PesanKeHalaman } from '../src/pratinjau/pesan.ts';

const KE_HALAMAN: PesanKeHalaman[] = [
  {
    jenis: 'gambar',
    uri: 'file:///a.sop',
    keadaan: 'utuh',
    lembar: [{ judul: 'A', svg: '<svg/>', sasaran: ['langkah-1'] }],
    sematkan: false,
    pandangan: 'diagram',
  },
  { jenis: 'gambar', uri: '', keadaan: 'tanpaBerkas', lembar: [], sematkan: true, pandangan: 'tabel' },
  { jenis: 'sorot', titik: { sop: 0, id: 'langkah-1' }, tampakkan: true },
  { jenis: 'sorot', titik: null, tampakkan: false },
];

const KE_EKSTENSI: PesanKeEkstensi[] = [
  { jenis: 'siap' },
  { jenis: 'ekspor' },
  { jenis: 'pilih', titik: { sop: 2, id: 'simbol-3' } },
  { jenis: 'sematkan', sematkan: true },
  { jenis: 'pandangan', pandangan: 'peta' },
];

describe('messages of the preview', () => {
  it.each(KE_HALAMAN)('reads what the extension sends: %j', (pesan) => {
    expect(bacaPesanKeHalaman(JSON.parse(JSON.stringify(pesan)))).toEqual(pesan);
  });

  it.each(KE_EKSTENSI)('reads what the page sends: %j', (pesan) => {
    expect(bacaPesanKeEkstensi(JSON.parse(JSON.stringify(pesan)))).toEqual(pesan);
  });

  it.each([
    [{ jenis: 'gambar', uri: 'a', keadaan: 'indah', lembar: [], sematkan: false, pandangan: 'tabel' }],
    [{ jenis: 'gambar', uri: 'a', keadaan: 'utuh', lembar: [], sematkan: false, pandangan: 'lain' }],
    [{ jenis: 'gambar', uri: 'a', keadaan: 'utuh', lembar: [{ judul: 'A', svg: 1, sasaran: [] }], sematkan: false, pandangan: 'tabel' }],
    [{ jenis: 'gambar', uri: 'a', keadaan: 'utuh', lembar: [{ judul: 'A', svg: '', sasaran: [1] }], sematkan: false, pandangan: 'tabel' }],
    [{ jenis: 'gambar', keadaan: 'utuh', lembar: [], sematkan: false, pandangan: 'tabel' }],
    [{ jenis: 'sorot', titik: { sop: -1, id: 'a' }, tampakkan: true }],
    [{ jenis: 'sorot', tampakkan: true }],
  ])('refuses a message to the page that is not whole: %j', (value) => {
    expect(bacaPesanKeHalaman(value)).toBeUndefined();
  });

  it.each([
    [{ jenis: 'pilih' }],
    [{ jenis: 'pilih', titik: { sop: 0.5, id: 'a' } }],
    [{ jenis: 'sematkan', sematkan: 'ya' }],
    [{ jenis: 'pandangan', pandangan: 'lain' }],
    [{ jenis: 'hapus' }],
  ])('refuses a message to the extension that is not whole: %j', (value) => {
    expect(bacaPesanKeEkstensi(value)).toBeUndefined();
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        bacaPesanKeHalaman(value);
        bacaPesanKeEkstensi(value);
      }),
    );
  });

  it('passes on only what it knows', () => {
    expect(bacaPesanKeEkstensi({ jenis: 'siap', jahat: 1 })).toEqual({ jenis: 'siap' });
  });
});
