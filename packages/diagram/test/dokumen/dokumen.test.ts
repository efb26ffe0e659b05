import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gambarDokumen, gambarHalaman, JENIS_HALAMAN, KERTAS, keJson, keSvg, sasaran, teksBaris } from '../../src/index.ts';
import { langkahPolos, prosedur, range, sop, teks } from '../pembangkit.ts';
import { alurKecil, daftar, isian, PELAKSANA, periksaFormulir, selDari, sopLengkap, tanggal, teksSel } from './alat.ts';

const label = (bagian: 'judul' | 'tanggal-pengesahan' | 'tanggal-efektif' | 'dasarHukum', text: string) => ({ bagian, label: teks(text) });
const semuaTeks = (pages: ReturnType<typeof gambarDokumen>['pages']) => pages.flatMap((page) => page.teks.map((t) => teksBaris(t.runs)));

describe('the identity form', () => {
  const gambar = gambarDokumen(sopLengkap(), { bagian: ['identitas'] });

  it.each([
    ['identitas-instansi', 'kiri', 'lambang.png Pemerintah Kabupaten Contoh Dinas Contoh Bidang Satu Seksi Dua'],
    ['identitas-nomor', 'kanan', '001/CTH/2026'],
    ['identitas-tanggal-pembuatan', 'kanan', '5 Januari 2025'],
    ['identitas-tanggal-revisi', 'kanan', '-'],
    ['identitas-tanggal-efektif', 'kanan', '2 Juni 2026'],
    ['identitas-pengesahan', 'kanan', 'Kepala Dinas Contoh NAMA PEJABAT Pembina NIP 000000000000000000'],
    ['identitas-judul', 'kanan', 'Penerbitan Rekomendasi'],
    ['identitas-maksud', 'penuh', 'Menjamin kepastian layanan'],
    ['identitas-dasarHukum', 'kiri', '1. Undang-Undang Nomor 1 Tahun 2000 2. Peraturan Nomor 2 Tahun 2001'],
    ['identitas-kualifikasiPelaksana', 'kanan', 'Memahami tata naskah'],
    ['identitas-keterkaitan', 'kiri', 'SOP Surat Masuk'],
    ['identitas-peralatan', 'kanan', 'Komputer'],
    ['identitas-peringatan', 'kiri', 'Layanan terhambat'],
    ['identitas-pencatatan', 'kanan', '-'],
    ['identitas-bagian-1', 'penuh', '1. Fotokopi KTP 2. Surat pengantar'],
  ])('holds %s in its cell', (id, sisi, isi) => {
    const { x, width } = selDari(gambar, id)!;
    const tengah = gambar.paper.width / 2;
    const letak = x + width <= tengah + 0.01 ? 'kiri' : x >= tengah - 0.01 ? 'kanan' : 'penuh';
    expect([letak, teksSel(gambar.pages, id)]).toEqual([sisi, isi]);
  });

  it('has its cells in the order of the form, without a fault', () => {
    expect(periksaFormulir(gambar)).toEqual([]);
    const cells = gambar.pages[0]!.formulir!.sel;
    const rows = ['instansi', 'maksud', 'dasarHukum', 'keterkaitan', 'peringatan', 'bagian-1'].map(
      (id) => cells.find((sel) => sel.id === `identitas-${id}`)!.y,
    );
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('leaves room to sign and to stamp, and strikes under the name', () => {
    const [page] = gambar.pages;
    const y = (text: string) => page!.teks.find((t) => teksBaris(t.runs) === text)!;
    expect(y('NAMA PEJABAT').y - y('Kepala Dinas Contoh').y).toBeGreaterThan(20);
    expect(page!.teks.filter(({ garisBawah }) => garisBawah)).toEqual([y('NAMA PEJABAT')]);
  });

  it('uses the words of the profile', () => {
    const kata = [label('judul', 'Judul SOP'), label('dasarHukum', 'Landasan Hukum')];
    const words = semuaTeks(gambarDokumen(sopLengkap(), { bagian: ['identitas'], label: kata }).pages);
    expect(words).toEqual(expect.arrayContaining(['Judul SOP', 'Landasan Hukum']));
    expect(words).not.toContain('Nama SOP');
    expect(words).not.toContain('Dasar Hukum');
  });

  it.each([
    ['as the author writes it', { efektif: tanggal(1, 1, 2026) }, [label('tanggal-pengesahan', 'Tanggal Pengesahan')], ['Tanggal Efektif']],
    [
      'both where he writes both',
      { efektif: tanggal(1, 1, 2026), pengesahan: tanggal(1, 1, 2026) },
      [],
      ['Tanggal Pengesahan', 'Tanggal Efektif'],
    ],
    ['as the profile calls it where he is silent', {}, [label('tanggal-pengesahan', 'Disahkan Tanggal')], ['Disahkan Tanggal']],
    ['and without both, of taking effect', {}, [], ['Tanggal Efektif']],
  ])('names the date of approval %s', (_, dates, kata, expected) => {
    const words = semuaTeks(gambarDokumen(sopLengkap({ tanggal: dates }), { bagian: ['identitas'], label: kata }).pages);
    expect(words.filter((text) => /Efektif|Pengesahan|Disahkan Tanggal/u.test(text))).toEqual(expected);
  });

  it('knows an SOP that it refers to by its title, where that is known', () => {
    const judulSop = (nama: string) => (nama === 'SuratMasuk' ? 'Penanganan Surat' : undefined);
    const pages = gambarDokumen(sopLengkap(), { bagian: ['identitas'], judulSop }).pages;
    expect(teksSel(pages, 'identitas-keterkaitan')).toBe('SOP Penanganan Surat');
  });

  it("keeps the author's own numbers", () => {
    const model = sopLengkap({ daftar: { dasarHukum: daftar(['a) Satu', 'b) Dua']) } });
    expect(teksSel(gambarDokumen(model, { bagian: ['identitas'] }).pages, 'identitas-dasarHukum')).toBe('a) Satu b) Dua');
  });

  it('cuts even a heading that no sheet holds', () => {
    const judul = Array.from({ length: 2000 }, (_, i) => `kata${i}`).join(' ');
    const hasil = gambarDokumen(sopLengkap({ bagian: [{ ...daftar(['Isi']), judul: teks(judul) }] }), { bagian: ['identitas'] });
    expect(periksaFormulir(hasil)).toEqual([]);
    expect(semuaTeks(hasil.pages).join(' ')).toContain('kata1999');
    expect(teksSel(hasil.pages, 'identitas-bagian-1')).toBe('Isi');
  });

  it('goes on on a second page under its repeated headings', () => {
    const panjang = Array.from({ length: 60 }, (_, i) => `Peraturan yang ke-${i + 1}`);
    const model = sopLengkap({ daftar: { dasarHukum: daftar(panjang), kualifikasiPelaksana: daftar(['Singkat']) } });
    const hasil = gambarDokumen(model, { bagian: ['identitas'] });
    expect(hasil.pages.length).toBeGreaterThan(1);
    expect(periksaFormulir(hasil)).toEqual([]);
    const kedua = semuaTeks(hasil.pages.slice(1, 2));
    expect(kedua).toContain('Dasar Hukum (lanjutan)');
    expect(kedua).not.toContain('Kualifikasi Pelaksana (lanjutan)');
    expect(hasil.pages[1]!.formulir!.sel[0]!.bacaan).toMatch(/^Dasar Hukum \(lanjutan\): /u);
  });

  it('leaves no first line of an item alone at the foot of a sheet', () => {
    const butir = Array.from(
      { length: 40 },
      () => 'Peraturan yang judulnya begitu panjang sehingga tidak muat pada satu baris saja, jadi dua baris',
    );
    for (const bagian of [1, 2, 3]) {
      const model = sopLengkap({ daftar: { dasarHukum: daftar([...butir.slice(0, bagian).map(() => 'Pendek'), ...butir]) } });
      const awal = gambarDokumen(model, { bagian: ['identitas'] }).pages.slice(1);
      for (const page of awal) expect(teksSel([page], 'identitas-dasarHukum')).toMatch(/^\d+\. /u);
    }
  });

  it('holds random texts, all of them and nowhere else', { timeout: 60_000 }, () => {
    const kata = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'dan pejabat berkas permohonan undang-undang pertanggungjawaban 2026'.split(' ')) },
      { weight: 1, arbitrary: fc.stringMatching(/^[a-zA-Z]{20,90}$/u) },
    );
    const panjang = (maxLength: number) => fc.array(kata, { minLength: 1, maxLength, size: 'max' }).map((words) => words.join(' '));
    // Some are longer than any sheet.
    const kalimat = fc.oneof({ weight: 9, arbitrary: panjang(40) }, { weight: 1, arbitrary: panjang(600) });
    const butir = fc.array(kalimat, { maxLength: 14, size: 'max' });
    const masukan = fc.record({
      judul: kalimat,
      instansi: kalimat,
      nama: kalimat,
      maksud: kalimat,
      dasar: butir,
      alat: butir,
      sendiri: butir,
      bagian: kalimat,
      kertas: fc.constantFrom(...(Object.keys(KERTAS) as (keyof typeof KERTAS)[])),
      orientasi: fc.constantFrom('landscape' as const, 'portrait' as const),
    });
    const huruf = (text: string) => text.replaceAll(/[\s-]/gu, '');
    fc.assert(
      fc.property(masukan, ({ judul, instansi, nama, maksud, dasar, alat, sendiri, bagian, kertas, orientasi }) => {
        const model = sopLengkap({
          judul: teks(judul),
          instansi: isian(instansi),
          disahkanOleh: { nama: teks(nama), range: range(0) },
          maksudDanTujuan: isian(maksud),
          daftar: { dasarHukum: daftar(dasar), peralatan: daftar(alat) },
          bagian: [{ ...daftar(sendiri), judul: teks(bagian) }],
        });
        const hasil = gambarDokumen(model, { kertas, orientasi, bagian: ['sampul', 'identitas', 'simbol'] });
        expect(periksaFormulir(hasil)).toEqual([]);
        for (const [id, isi] of [
          ['sampul-judul', [judul]],
          ['sampul-instansi', [instansi]],
          ['identitas-judul', [judul]],
          ['identitas-instansi', [instansi]],
          ['identitas-pengesahan', [nama]],
          ['identitas-maksud', [maksud]],
          ['identitas-dasarHukum', dasar],
          ['identitas-peralatan', alat],
          ['identitas-bagian-1', sendiri],
        ] as const) {
          const ada = huruf(teksSel(hasil.pages, id));
          for (const text of isi) expect(ada).toContain(huruf(text));
        }
      }),
      // Not shrunk: each try lays out many pages.
      { numRuns: 40, seed: 7, endOnFailure: true },
    );
  });
});

describe('the cover', () => {
  it('says whose document it is, what it is called, and of which year', () => {
    const gambar = gambarDokumen(sopLengkap(), { bagian: ['sampul'] });
    expect(semuaTeks(gambar.pages)).toEqual([
      'lambang.png',
      'STANDAR OPERASIONAL PROSEDUR',
      'Penerbitan Rekomendasi',
      'Nomor: 001/CTH/2026',
      'Pemerintah Kabupaten Contoh',
      'Dinas Contoh',
      'Bidang Satu',
      'Seksi Dua',
      '2026',
    ]);
    expect(periksaFormulir(gambar)).toEqual([]);
  });

  it.each(['', ' '])('is silent about a number that is %j', (nomor) => {
    const gambar = gambarDokumen(sopLengkap({ nomor: isian(nomor) }), { bagian: ['sampul'] });
    expect(semuaTeks(gambar.pages).filter((text) => text.startsWith('Nomor'))).toEqual([]);
  });

  it.each(Object.keys(KERTAS) as (keyof typeof KERTAS)[])(
    'goes on on a second sheet of %s where it is too full, within its inner frame',
    (kertas) => {
      const { logo: _, ...tanpaLogo } = sopLengkap({ judul: teks('kata '.repeat(700)) });
      for (const model of [tanpaLogo, { ...tanpaLogo, logo: isian('lambang.png') }]) {
        for (const orientasi of ['landscape', 'portrait'] as const) {
          const gambar = gambarDokumen(model, { bagian: ['sampul'], kertas, orientasi });
          expect([gambar.pages.length > 1, periksaFormulir(gambar)]).toEqual([true, []]);
        }
      }
    },
  );

  it.each([
    [{ efektif: tanggal(1, 1, 2026), pengesahan: tanggal(1, 1, 2025) }, ['2026']],
    [{ pengesahan: tanggal(1, 1, 2025), pembuatan: tanggal(1, 1, 2024) }, ['2025']],
    [{ efektif: { strip: true, range: range(0) }, pembuatan: tanggal(1, 1, 2024) }, ['2024']],
    [{}, []],
  ])('takes the year from the dates, never from elsewhere (%#)', (dates, tahun) => {
    const words = semuaTeks(gambarDokumen(sopLengkap({ tanggal: dates }), { bagian: ['sampul'] }).pages);
    expect(words.filter((text) => /^\d{4}$/u.test(text))).toEqual(tahun);
  });
});

describe('the legend', () => {
  const keterangan = (model: Parameters<typeof gambarDokumen>[0]) =>
    gambarDokumen(model, { bagian: ['simbol'] }).pages.flatMap(({ formulir }) => formulir!.sel.map(({ id }) => id));

  it('lists what the pages of the procedures use, and nothing else', () => {
    expect(keterangan(sopLengkap())).toEqual(['keterangan-mulai', 'keterangan-keputusan', 'keterangan-alur']);
  });

  it('knows the connectors that page breaks make, and lines of information and of joint work', () => {
    const langkah = [langkahPolos(0, [0, 1]), langkahPolos(1, [2], { halamanBaru: true })];
    const simbol = [0, 1, 2].map((id) => ({
      ...{ id, langkah: id === 2 ? 1 : 0, jenis: 'proses' as const, lanes: [id % 2], generated: false, range: range(id) },
    }));
    const jenis = ['bersama', 'alur', 'informasi'] as const;
    const alur = [
      { dari: 0, ke: 1 },
      { dari: 1, ke: 2 },
      { dari: 0, ke: 2 },
    ].map((a, i) => ({ ...a, jenis: jenis[i]!, range: range(0) }));
    expect(keterangan(sop(PELAKSANA, prosedur(langkah, simbol, alur)))).toEqual(
      ['proses', 'konektor-halaman', 'alur', 'informasi', 'bersama'].map((kind) => `keterangan-${kind}`),
    );
  });

  it('shows each symbol in its row, and a line between two boxes', () => {
    const gambar = gambarDokumen(sopLengkap(), { bagian: ['simbol'] });
    const [page] = gambar.pages;
    expect(page!.shapes.map(({ id, kind }) => [id, kind])).toEqual([
      ['simbol-mulai', 'mulai'],
      ['simbol-keputusan', 'keputusan'],
      ['simbol-alur-dari', 'proses'],
      ['simbol-alur-ke', 'proses'],
    ]);
    expect(page!.edges.map(({ kind, from, to }) => [kind, from, to])).toEqual([['alur', 'simbol-alur-dari', 'simbol-alur-ke']]);
    for (const shape of page!.shapes) {
      const { y, height } = page!.formulir!.sel[shape.row - 1]!;
      expect(shape.y).toBeGreaterThan(y);
      expect(shape.y + shape.height).toBeLessThan(y + height);
    }
    expect(periksaFormulir(gambar)).toEqual([]);
  });
});

describe('the document', () => {
  const banyak = (n: number) => {
    const rows = Array.from({ length: n }, (_, i) => i);
    const simbol = rows.map((id) => ({ id, langkah: id, jenis: 'proses' as const, lanes: [0], generated: false, range: range(id) }));
    const alur = rows.slice(1).map((i) => ({ jenis: 'alur' as const, dari: i - 1, ke: i, range: range(0) }));
    return prosedur(
      rows.map((i) => langkahPolos(i, [i], { halamanBaru: i === 2 })),
      simbol,
      alur,
    );
  };

  it('has all parts in their order, numbered through, and a foot on all but the cover', () => {
    const gambar = gambarDokumen(sopLengkap());
    expect(gambar.pages.map(({ kind, number }) => [kind, number])).toEqual(JENIS_HALAMAN.map((kind, i) => [kind, i + 1]));
    expect(gambar.pages.map((page) => semuaTeks([page]).find((text) => / dari \d/u.test(text)))).toEqual([
      undefined,
      '2 dari 4',
      '3 dari 4',
      '4 dari 4',
    ]);
  });

  it('sends its connectors to the pages of the whole document', () => {
    const gambar = gambarDokumen(sopLengkap({ prosedur: [banyak(4)] }));
    const catatan = gambar.pages.flatMap(({ number, shapes }) => shapes.flatMap((s) => (s.catatan ? [[number, s.catatan]] : [])));
    expect(catatan).toEqual([
      [3, 'ke hal. 4'],
      [4, 'dari hal. 3'],
    ]);
  });

  it('speaks of its pages by their numbers', () => {
    const panjang = [teks('kata '.repeat(3000))];
    const rows = banyak(2);
    const model = sopLengkap({ prosedur: [{ ...rows, langkah: rows.langkah.map((l) => ({ ...l, uraian: panjang })) }] });
    const halaman = (g: ReturnType<typeof gambarHalaman>) => g.peringatan!.map((p) => ('halaman' in p ? p.halaman : 0));
    const sendiri = halaman(gambarHalaman(model));
    expect(sendiri.length).toBeGreaterThan(0);
    expect(halaman(gambarDokumen(model))).toEqual(sendiri.map((n) => n + 2));
    expect(gambarDokumen(model, { bagian: ['identitas'] }).peringatan).toEqual([]);
  });

  it('of procedures only is what is printed without the form', () => {
    const model = sopLengkap({ prosedur: [banyak(4)] });
    expect(gambarDokumen(model, { bagian: ['prosedur'] })).toEqual(gambarHalaman(model));
  });

  it('of an empty SOP is an empty form', () => {
    const kosong = { ...sop([]), judul: undefined };
    const { judul: _, ...tanpaJudul } = kosong;
    const gambar = gambarDokumen(tanpaJudul);
    expect(gambar.pages.map(({ kind }) => kind)).toEqual(['sampul', 'identitas']);
    expect(semuaTeks(gambar.pages).filter((text) => /undefined|null/u.test(text))).toEqual([]);
    expect(periksaFormulir(gambar)).toEqual([]);
    expect(gambar.pages[0]!.formulir!.sel.map(({ bacaan }) => bacaan)).toEqual(['Judul: STANDAR OPERASIONAL PROSEDUR']);
    expect(selDari(gambar, 'identitas-nomor')!.bacaan).toBe('Nomor SOP: kosong');
    // Dots stand where the name and its number are to be written, and nobody hears them.
    expect(semuaTeks([gambar.pages[1]!]).filter((text) => /\.{20}$/u.test(text))).toEqual([
      expect.stringMatching(/^\.+$/u),
      expect.stringMatching(/^NIP \.+$/u),
    ]);
    expect(selDari(gambar, 'identitas-pengesahan')!.bacaan).toBe('Disahkan oleh: kosong');
  });

  it('is drawn the same every time', () => {
    const [satu, dua] = [1, 2].map(() => gambarDokumen(sopLengkap()));
    expect(keSvg(satu!)).toBe(keSvg(dua!));
    expect(JSON.stringify(keJson(satu!))).toBe(JSON.stringify(keJson(dua!)));
  });

  it('leads from its cells to the text', () => {
    const tempat = new Map(sasaran(gambarDokumen(sopLengkap())).map(({ id, range: at }) => [id, at.start.line]));
    expect(['identitas-nomor', 'identitas-dasarHukum', 'identitas-bagian-1'].map((id) => tempat.get(id))).toEqual([6, 12, 18]);
  });

  it('gives its cells as data, in words', () => {
    const { pages } = keJson(gambarDokumen(sopLengkap(), { bagian: ['identitas'] }));
    expect(pages[0]!.cells!.find(({ id }) => id === 'identitas-peralatan')!.description).toBe('Peralatan/Perlengkapan: Komputer');
    expect(keJson(gambarHalaman(sop(PELAKSANA, alurKecil()))).pages[0]).not.toHaveProperty('cells');
  });
});
