import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gambarBuku, gambarRegister, type IsiBuku, susunBab } from '../../src/buku/index.ts';
import { JENIS_HALAMAN, type JenisHalaman, keJson, keSvg, kisiTampak, teksBaris, ukurTeks } from '../../src/index.ts';
import { isian, sopLengkap, tanggal } from '../dokumen/alat.ts';
import { range, sopAcak, teks } from '../pembangkit.ts';
import { daftarIsi, halaman, register, sopBuku, tulisan } from './alat.ts';

const isiDari = (...sop: IsiBuku['sop'][]): IsiBuku[] => sop.map((satu) => ({ sop: satu }));
const A = { instansi: 'Pemerintah Kota Contoh', satuanKerja: 'Dinas A' };

describe('the order of a book', () => {
  it.each([
    ['numbers as numbers', [{ nomor: '10/A' }, { nomor: '2/A' }, { nomor: '1/B' }], ['1/B', '2/A', '10/A']],
    [
      'those without number last, by title',
      [{ judul: 'B' }, { judul: 'A 10' }, { judul: 'A 9' }, { nomor: '9', judul: 'Z' }],
      ['Z', 'A 9', 'A 10', 'B'],
    ],
    [
      'by letterhead first, the unit before its parts, none last',
      [
        { judul: 'tanpa', nomor: '1' },
        { ...A, unitKerja: ['Bidang 10'], judul: 'sepuluh', nomor: '1' },
        { ...A, unitKerja: ['Bidang 2'], judul: 'dua', nomor: '9' },
        { ...A, judul: 'dinas', nomor: '99' },
      ],
      ['dinas', 'dua', 'sepuluh', 'tanpa'],
    ],
  ])('is %s', (_, sop, urutan) => {
    const bab = susunBab(isiDari(...sop.map((satu) => sopBuku(satu))));
    expect(bab.map(({ judul, nomor }) => (judul === '(tanpa judul)' ? nomor : judul))).toEqual(urutan);
  });

  it('does not depend on the order in which they are given', () => {
    const semua = Array.from({ length: 12 }, (_, i) =>
      sopBuku({ judul: `Judul ${i}`, ...(i % 3 > 0 && { nomor: `${i}/X` }), ...(i % 2 > 0 && A) }),
    );
    const urutan = (sop: typeof semua) => susunBab(isiDari(...sop)).map(({ judul }) => judul);
    expect(urutan(semua.toReversed())).toEqual(urutan(semua));
  });
});

const NAMA = fc.constantFrom('Surat', 'Cuti', 'Arsip', undefined);
const KATA = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'Panjang', ' ', '<b>', '=1+1', '‮', '"', '&', 'é') });
const SOP = fc.record({
  benih: fc.nat(50),
  rows: fc.nat(14),
  nama: NAMA,
  judul: fc.option(KATA),
  nomor: fc.option(KATA),
  unit: fc.boolean(),
});

describe('a book', () => {
  it('names every SOP once, on the page where it begins, and is numbered through', () => {
    fc.assert(
      fc.property(
        fc.array(SOP, { minLength: 1, maxLength: 6 }),
        fc.subarray([...JENIS_HALAMAN], { minLength: 1 }),
        fc.constantFrom('A4', 'F4'),
        fc.constantFrom('landscape', 'portrait'),
        (resep, bagian, kertas, orientasi) => {
          const isi = resep.map(({ benih, rows, nama, judul, nomor, unit }): IsiBuku => {
            const acak = sopAcak({ benih, rows, lanes: 3, keputusan: 0.3, majemuk: 0.1, lompat: 4, halamanBaru: 0.2 });
            const ringkas = { ...(nama && { nama }), ...(judul !== null && { judul }), ...(nomor !== null && { nomor }), ...(unit && A) };
            const { pelaksana, prosedur } = acak;
            return { sop: sopBuku(ringkas, { pelaksana, prosedur }) };
          });
          const gambar = gambarBuku(isi, { bagian, kertas, orientasi } as Parameters<typeof gambarBuku>[1]);
          const bab = susunBab(isi);
          expect(gambar.pages.map(({ number }) => number)).toEqual(gambar.pages.map((_, i) => i + 1));
          const kata = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
          const daftar = daftarIsi(gambar);
          expect(daftar.map(({ kunci, no }) => [no, kunci])).toEqual(bab.map(({ kunci }, i) => [i + 1, kunci]));
          expect(new Set(daftar.map(({ kunci }) => kunci)).size).toBe(isi.length);
          const rapat = (text: string) => kata(text).replaceAll(/[ -]/gu, '');
          expect(register(gambar).map(({ judul }) => rapat(judul))).toEqual(bab.map(({ judul }) => rapat(judul)));
          expect(register(gambar).map(({ nomor }) => rapat(nomor))).toEqual(bab.map(({ nomor }) => rapat(nomor)));
          for (const { kunci, halaman } of daftar) {
            const pertama = gambar.pages.find(({ sop }) => sop?.kunci === kunci);
            const berikut = gambar.pages[halaman - 1];
            // With parts that this SOP has nothing of, it begins where the next page is.
            if (pertama) expect(halaman).toBe(pertama.number);
            else expect(berikut?.sop?.kunci).not.toBe(kunci);
          }
          for (const page of gambar.pages) {
            if (page.kind === 'sampul') continue;
            expect(tulisan([page])).toContain(`${page.number} dari ${gambar.pages.length}`);
            for (const { kind, catatan = '' } of page.shapes) {
              if (kind !== 'konektor-halaman' || !page.sop) continue;
              for (const [nomor] of catatan.matchAll(/\d+/gu)) expect(gambar.pages[Number(nomor) - 1]!.sop).toEqual(page.sop);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  const surat = sopBuku({ ...A, nama: 'Surat', judul: 'Pengelolaan Surat', nomor: '2' });
  const cuti = sopBuku(
    { ...A, nama: 'Cuti', judul: 'Pemberian Cuti', nomor: '10', unitKerja: ['Bidang B'] },
    {
      daftar: {
        keterkaitan: {
          header: range(0),
          range: range(0),
          butir: ['Surat', 'Luar', 'Entah'].map((nama) => ({ sop: { nama, range: range(0) }, range: range(0) })),
        },
      },
      tanggal: { efektif: tanggal(1, 2, 2027) },
    },
  );
  const buku = gambarBuku(isiDari(cuti, surat), { judulSop: (nama) => (nama === 'Luar' ? 'Di Luar Buku' : undefined) });

  it('has its parts in their order, and one legend for all at its end', () => {
    const bagian = buku.pages
      .map(({ kind, sop }) => (sop ? `${sop.kunci} ${kind}` : kind))
      .filter((satu, i, semua) => satu !== semua[i - 1]);
    const dokumen = (nama: string) => ['sampul', 'identitas', 'prosedur'].map((kind) => `${nama} ${kind}`);
    expect(bagian).toEqual(['sampul', 'keputusan', 'daftar-isi', 'register', ...dokumen('Surat'), ...dokumen('Cuti'), 'simbol']);
    expect(tulisan(halaman(buku, 'simbol'))).toEqual(expect.arrayContaining(['Terminator', 'Pengambilan keputusan']));
    const depan = tulisan(halaman(buku, 'daftar-isi'));
    const nomor = (judul: string) => Number(depan[depan.findIndex((satu) => satu.startsWith(`${judul} ...`)) + 1]);
    expect(nomor('Keputusan Penetapan Standar Operasional Prosedur')).toBe(2);
    expect(nomor('Nama dan Kode Nomor Standar Operasional Prosedur')).toBe(halaman(buku, 'register')[0]!.number);
    expect(nomor('Keterangan Simbol')).toBe(buku.pages.length);
  });

  it('says on its cover whose it is, and on each foot of an SOP which', () => {
    expect(tulisan([buku.pages[0]!])).toEqual(['STANDAR OPERASIONAL PROSEDUR', 'Pemerintah Kota Contoh', 'Dinas A', '2027']);
    expect(tulisan([gambarBuku(isiDari(surat), { judul: 'Buku _Satu_' }).pages[0]!])).toContain('Buku Satu');
    const kaki = ({ kunci }: { kunci: string }) =>
      tulisan(buku.pages.filter(({ sop, kind }) => sop?.kunci === kunci && kind === 'identitas')).at(-2);
    expect([kaki({ kunci: 'Surat' }), kaki({ kunci: 'Cuti' })]).toEqual(['Pengelolaan Surat · 2', 'Pemberian Cuti · 10']);
    expect(tulisan(halaman(buku, 'register')).at(-2)).toBe('Standar Operasional Prosedur Dinas A');
  });

  it('leads from what refers to an SOP to that, by its title', () => {
    const rujukan = halaman(buku, 'identitas').flatMap(({ teks }) => teks.filter(({ sop }) => sop !== undefined));
    expect(rujukan.map(({ runs, sop }) => [teksBaris(runs), sop])).toEqual([
      ['SOP Surat Masuk', 'SuratMasuk'],
      ['SOP Pengelolaan Surat', 'Surat'],
      ['SOP Di Luar Buku', 'Luar'],
      ['SOP Entah', 'Entah'],
    ]);
    const didaftar = halaman(buku, 'register').flatMap(({ teks }) => teks.flatMap(({ sop }) => sop ?? []));
    expect(didaftar).toEqual(['Surat', 'Surat', 'Cuti', 'Cuti']);
  });

  it.each([
    ['one leaves the agency out', [A, { satuanKerja: 'dinas  A' }], ['Pemerintah Kota Contoh', 'dinas A']],
    ['one is of the agency itself', [A, { instansi: A.instansi }], ['Pemerintah Kota Contoh']],
    ['one is of the whole office', [A, { ...A, unitKerja: ['B'] }], ['Pemerintah Kota Contoh', 'Dinas A']],
    [
      'units differ',
      [
        { ...A, unitKerja: ['B'] },
        { ...A, unitKerja: ['C'] },
      ],
      ['Pemerintah Kota Contoh', 'Dinas A'],
    ],
    [
      'they agree to the last line',
      [
        { ...A, unitKerja: ['B', 'C'] },
        { ...A, unitKerja: ['b', ' C'] },
      ],
      ['Pemerintah Kota Contoh', 'Dinas A', 'b', 'C'],
    ],
    [
      'offices differ, though their parts are called the same',
      [
        { ...A, unitKerja: ['B'] },
        { ...A, satuanKerja: 'Dinas Z', unitKerja: ['B'] },
      ],
      ['Pemerintah Kota Contoh'],
    ],
    ['agencies differ', [A, { ...A, instansi: 'Pemerintah Kota Lain' }], []],
  ])('is of those whom its SOPs agree on: %s', (_, sop, kop) => {
    const [sampul] = gambarBuku(isiDari(...sop.map((satu) => sopBuku(satu, { tanggal: {} })))).pages;
    expect(tulisan([sampul!])).toEqual(['STANDAR OPERASIONAL PROSEDUR', ...kop]);
  });

  it('bears the logo that its SOPs agree on', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0, 0, 3]);
    const berlogo = (nama: string) => ({ sop: sopBuku(A, { logo: isian(nama) }), logo: png });
    const citra = (...isi: IsiBuku[]) => gambarBuku(isi, { bagian: ['simbol'] }).pages.map(({ formulir }) => formulir?.citra.length ?? 0);
    expect(citra(berlogo('a.png'), { sop: sopBuku(A) }).slice(0, 2)).toEqual([1, 1]);
    expect(citra(berlogo('a.png'), berlogo('b.png')).slice(0, 2)).toEqual([0, 0]);
  });

  it('tells which SOP a warning is about', () => {
    const lebar = sopAcak({ benih: 1, rows: 3, lanes: 30, keputusan: 0, majemuk: 0, lompat: 0 });
    const besar = sopBuku({ judul: 'Besar' }, { pelaksana: lebar.pelaksana, prosedur: lebar.prosedur });
    const { peringatan, peringatanSop } = gambarBuku(isiDari(surat, besar, cuti));
    expect(peringatan.length).toBeGreaterThan(0);
    expect(peringatanSop.map((satu) => satu.peringatan)).toEqual(peringatan);
    expect(peringatanSop.every(({ sop }) => sop === besar)).toBe(true);
  });

  it.each<[readonly JenisHalaman[], readonly string[]]>([
    [['prosedur'], ['prosedur']],
    [
      ['identitas', 'simbol'],
      ['identitas', 'simbol'],
    ],
    [['simbol'], ['simbol']],
  ])('has of the documents the parts that are asked for: %j', (bagian, kinds) => {
    const { pages } = gambarBuku(isiDari(sopLengkap()), { bagian });
    const depan = pages.findIndex(({ kind }) => kind === 'register') + 1;
    expect([...new Set(pages.slice(depan).map(({ kind }) => kind))]).toEqual(kinds);
  });

  it('draws the same whatever was drawn before, as SVG and as data', () => {
    const lagi = gambarBuku(isiDari(cuti, surat), { judulSop: (nama) => (nama === 'Luar' ? 'Di Luar Buku' : undefined) });
    expect(JSON.stringify(keJson(lagi))).toBe(JSON.stringify(keJson(buku)));
    expect(keSvg(lagi)).toBe(keSvg(buku));
    expect(keSvg(buku)).toContain(`aria-label="Halaman ${buku.pages.length}: Keterangan simbol"`);
  });
});

describe('the decree', () => {
  const mengingat = ['Undang-Undang Nomor 1 Tahun 2000;', '2) Peraturan Nomor 2 Tahun 2001.'].map((text) => teks(text).runs);
  const gambar = gambarBuku(isiDari(sopBuku(A)), { mengingat });
  const kata = tulisan(halaman(gambar, 'keputusan')).join(' ').replaceAll(/\s+/gu, ' ');

  it('stands upright on the same paper, and leaves open who issues it, when and where', () => {
    expect(halaman(gambar, 'keputusan').map(({ width, height }) => [width, height])).toEqual([[210, 297]]);
    expect(kata).toMatch(
      /^KEPUTUSAN …+ NOMOR …+ TENTANG PENETAPAN STANDAR OPERASIONAL PROSEDUR DI LINGKUNGAN DINAS A …+, Menimbang : a\. /u,
    );
    expect(kata).toMatch(/Ditetapkan di \.+ pada tanggal \.+ \.+ \.+ NIP \.+ Standar Operasional Prosedur Dinas A 2 dari \d+$/u);
  });

  it('names each legal basis in its place, numbered and parted as in a decree', () => {
    expect(kata).toContain(
      'Mengingat : 1. Undang-Undang Nomor 1 Tahun 2000; 2. Peraturan Nomor 2 Tahun 2001. MEMUTUSKAN: Menetapkan : KEPUTUSAN',
    );
  });

  it('goes on on another page where it must', () => {
    const banyak = Array.from({ length: 90 }, (_, i) => teks(`Peraturan Nomor ${i + 1}`).runs);
    const pages = halaman(gambarBuku(isiDari(sopBuku(A)), { mengingat: banyak }), 'keputusan');
    expect(pages.length).toBeGreaterThan(1);
    const semua = tulisan(pages);
    for (let i = 1; i < 90; i++) expect(semua.filter((satu) => satu === `Peraturan Nomor ${i};`)).toHaveLength(1);
    expect(semua).toContain('Peraturan Nomor 90.');
    expect(tulisan(pages.slice(-1))).toEqual(expect.arrayContaining(['KETIGA']));
  });
});

describe('the contents and the register of many SOPs', () => {
  const banyak = Array.from({ length: 130 }, (_, i) =>
    sopBuku({
      ...A,
      nama: `S${i}`,
      judul: `Kegiatan ${i % 7 === 0 ? 'yang panjang sekali sebutannya '.repeat(8).trim() : 'biasa'} ${i}`,
      nomor: `${i + 1}/X`,
      unitKerja: [`Bidang ${i % 4}`],
    }),
  );
  const gambar = gambarBuku(isiDari(...banyak), { bagian: ['identitas'] });

  it('go on over several pages, under their headings', () => {
    for (const [kind, kepala] of [
      ['daftar-isi', /^DAFTAR ISI/u],
      ['register', /^JUDUL SOP$/u],
    ] as const) {
      const pages = halaman(gambar, kind);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) expect(tulisan([page]).filter((satu) => kepala.test(satu))).toHaveLength(1);
    }
    expect(daftarIsi(gambar).map(({ judul }) => judul)).toEqual(susunBab(isiDari(...banyak)).map(({ judul }) => judul));
  });

  it('name the units over their SOPs, never alone at the foot of a page', () => {
    for (const page of halaman(gambar, 'daftar-isi')) {
      const bawah = page.teks
        .filter(({ y }) => y < page.height - 13)
        .toSorted((a, b) => a.y - b.y)
        .at(-1);
      expect(bawah!.bold).toBe(false);
    }
    const unit = tulisan(halaman(gambar, 'daftar-isi')).filter((satu) => /^Bidang \d$/u.test(satu));
    expect(unit).toEqual([0, 1, 2, 3].map((n) => `Bidang ${n}`));
  });

  it('lead with dots to numbers that end at one edge', () => {
    const kanan = new Set<string>();
    for (const { teks } of halaman(gambar, 'daftar-isi')) {
      for (const [i, line] of teks.entries()) {
        const kata = teksBaris(line.runs);
        if (!/^\d+$/u.test(kata)) continue;
        const judul = teks[i - 1]!;
        expect(teksBaris(judul.runs)).toMatch(/ \.{5,}$/u);
        expect(judul.y).toBeCloseTo(line.y, 6);
        expect(judul.x + ukurTeks(teksBaris(judul.runs), judul)).toBeLessThan(line.x);
        kanan.add((line.x + ukurTeks(kata, line)).toFixed(3));
      }
    }
    expect(kanan.size).toBe(1);
  });

  it('are a table each, with one row for each SOP', () => {
    for (const kind of ['daftar-isi', 'register', 'keputusan'] as const) {
      for (const { kisi } of halaman(gambar, kind)) {
        expect(kisi.some(({ x1, x2 }) => x1 === x2)).toBe(true);
        expect(kisiTampak(kisi).length > 0).toBe(kind === 'register');
      }
    }
  });

  it('are the same for the register alone', () => {
    const sendiri = gambarRegister(isiDari(...banyak));
    expect(register(sendiri)).toEqual(register(gambar));
    expect(sendiri.pages.every(({ kind }) => kind === 'register')).toBe(true);
    expect(tulisan(sendiri.pages)).toContain(`1 dari ${sendiri.pages.length}`);
  });
});
