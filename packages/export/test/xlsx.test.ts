import { gambarDokumen, gambarHalaman, gambarLembarDiagram, type Halaman, KERTAS, MARGIN, type TeksLetak, ukurTeks } from '@alir/diagram';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { sopLengkap } from '../../diagram/test/dokumen/alat.ts';
import { sopAcak } from '../../diagram/test/pembangkit.ts';
import { keXlsx } from '../src/index.ts';
import { kataParagraf } from '../src/susunan/paragraf.ts';
import { susunanHalaman } from '../src/susunan/susunan.ts';
import { runsSel } from '../src/xlsx/teks.ts';
import { bertuliskan, PANJANG } from './alat.ts';
import { type Buku, bukaBuku, EMU_PER_MM, type LembarBuku, type Unsur } from './buku-kerja.ts';

const buka = async (gambar: Parameters<typeof keXlsx>[0]) => bukaBuku((await keXlsx(gambar)).byte);
const padat = (teks: string) => teks.replace(/\s/gu, '');
const tulisan = (teks: readonly TeksLetak[]) => teks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('');
/** Letters in no order: formats may say things one after the other that stand side by side. */
const huruf = (teks: string) => [...padat(teks)].sort().join('');

/** What the cells and shapes of these pages say, header rows and feet of pages that go on left out. */
function isiHalaman(pages: readonly Halaman[], lembar: readonly LembarBuku[]): string {
  const awal = new Set(lembar.map(({ nomorPertama }) => nomorPertama));
  return pages
    .flatMap((page) => {
      const { sebelum, tabel, sesudah } = susunanHalaman(page, true);
      const kaki = awal.has(page.number) ? 0 : page.kepala.y + page.kepala.height - 0.01;
      const sel = tabel.flat().filter(({ sel }) => sel.y >= kaki);
      const judul = awal.has(page.number) || page.kepala.height === 0 ? sebelum.paragraf : [];
      const paragraf = [...judul, ...sel.flatMap((satu) => satu.paragraf), ...sesudah.paragraf];
      return [
        ...paragraf.map((satu) => (satu.penanda ? tulisan([satu.penanda]) : '') + kataParagraf(satu)),
        ...page.shapes.map(({ teks }) => tulisan(teks)),
        ...page.edges.map(({ label }) => tulisan(label?.teks ?? [])),
      ];
    })
    .join('');
}

const semuaTulisan = ({ lembar }: Buku) =>
  lembar.flatMap(({ sel, lukisan }) => [...sel.values(), ...lukisan.map(({ teks }) => teks)]).join('');

describe('a workbook', () => {
  const gambar = gambarDokumen({ ...PANJANG, instansi: sopLengkap().instansi });
  let buku: Buku;
  beforeAll(async () => {
    buku = await buka(gambar);
  });

  it('is a whole package: each part has a type, each relationship a part, each reference a relationship', () => {
    expect(buku.masalah).toEqual([]);
    expect(buku.bagian[0]).toBe('[Content_Types].xml');
  });

  it('says all that the drawing says, and no hyphen more', () => {
    expect(huruf(semuaTulisan(buku))).toBe(huruf(isiHalaman(gambar.pages, buku.lembar)));
  });

  it('has sheets for the parts, called what they are', () => {
    expect(buku.lembar.map(({ nama }) => nama)).toEqual(['Halaman Judul', 'Identitas', 'Prosedur', 'Simbol']);
    expect(buku.sifat).toMatchObject({ 'dc:title': 'Pengujian Berkas', 'dc:creator': 'Alir', 'dcterms:created': '2000-01-01T00:00:00Z' });
  });

  it('breaks its pages where the drawing does, with the header on each', () => {
    const prosedur = gambar.pages.filter(({ kind }) => kind === 'prosedur');
    const lembar = buku.lembar.find(({ nama }) => nama === 'Prosedur')!;
    expect(prosedur.length).toBeGreaterThan(2);
    expect(lembar.pisah).toHaveLength(prosedur.length - 1);
    let awal = lembar.barisJudul;
    expect(awal).toBeGreaterThan(2);
    expect(lembar.beku).toBe(awal);
    prosedur.forEach((page, i) => {
      const sampai = lembar.pisah[i] ?? lembar.baris.length - 1;
      expect(sampai - awal, `rows of page ${page.number}`).toBe(page.rows.length);
      const tinggi = (lembar.baris[sampai]! - lembar.baris[awal]!) / EMU_PER_MM;
      expect(tinggi).toBeCloseTo(
        page.rows.reduce((jumlah, { height }) => jumlah + height, 0),
        0,
      );
      awal = sampai;
    });
  });

  it.each([
    ['A4', 9],
    ['F4', 14],
    ['Letter', 1],
    ['Legal', 5],
  ] as const)('is printed on %s, which spreadsheets call %d', async (kertas, nomor) => {
    for (const orientasi of ['landscape', 'portrait'] as const) {
      const { lembar } = await buka(gambarDokumen(bertuliskan('Uji'), { kertas, orientasi }));
      const lebar = orientasi === 'landscape' ? KERTAS[kertas].width : KERTAS[kertas].height;
      for (const { setelan, kolom, nomorPertama } of lembar) {
        expect(setelan).toMatchObject({
          paperSize: String(nomor),
          orientation: orientasi,
          useFirstPageNumber: '1',
          horizontalCentered: '1',
        });
        expect(setelan.fitToPage).toBe('1');
        expect(nomorPertama).toBeGreaterThan(0);
        const isi = kolom.at(-1)! / EMU_PER_MM + 25.4 * (Number(setelan.left) + Number(setelan.right));
        expect(isi, 'columns and margins').toBeLessThanOrEqual(lebar);
      }
    }
  });

  it('is as high as its paper allows on no page', () => {
    for (const { pisah, baris, barisJudul, setelan } of buku.lembar) {
      const batas = [0, ...pisah, baris.length - 1];
      batas.slice(1).forEach((sampai, i) => {
        const kepala = i > 0 ? baris[barisJudul]! : 0;
        const tinggi = (kepala + baris[sampai]! - baris[batas[i]!]!) / EMU_PER_MM;
        expect(tinggi + 25.4 * (Number(setelan.top) + Number(setelan.bottom))).toBeLessThan(KERTAS.A4.height);
      });
    }
  });

  it('numbers its pages in the foot, and has none on the cover', () => {
    expect(buku.lembar[0]!.kaki).toBe('');
    for (const { kaki } of buku.lembar.slice(1)) {
      expect(kaki).toBe(`&L&7&"Arial,Regular"Pengujian Berkas&C&7&"Arial,Regular"&P dari ${gambar.pages.length}`);
    }
    expect(buku.lembar.map(({ nomorPertama }) => nomorPertama)).toEqual(
      buku.lembar.map(
        ({ nama }) => gambar.pages.find(({ kind }) => nama.toLowerCase().includes(kind === 'sampul' ? 'judul' : kind))!.number,
      ),
    );
  });

  it('has the same bytes for the same drawing and day', async () => {
    const tanggal = { tahun: 2026, bulan: 3, hari: 2 };
    const [a, b] = [await keXlsx(gambar, { tanggal }), await keXlsx(gambar, { tanggal })];
    expect(Buffer.compare(a.byte, b.byte)).toBe(0);
    expect(bukaBuku(a.byte).sifat['dcterms:modified']).toBe('2026-03-02T00:00:00Z');
  });

  it('has an empty sheet where nothing is drawn', async () => {
    const { lembar, masalah } = await buka({ sop: {}, view: 'tabel', paper: KERTAS.F4, pages: [] });
    expect(masalah).toEqual([]);
    expect(lembar.map(({ sel }) => [...sel.values()].join(''))).toEqual(['']);
  });

  it('draws swimlanes over their lanes', async () => {
    const diagram = await gambarLembarDiagram(sopAcak({ benih: 4, rows: 6, lanes: 3, keputusan: 0.2, majemuk: 0, lompat: 0 }));
    const { lembar, masalah } = await buka(diagram);
    expect(masalah).toEqual([]);
    expect(padat([...lembar[0]!.sel.values()].join(''))).toBe(padat(diagram.pages[0]!.lanes.map(({ label }) => label).join('')));
    expect(salahLetak(lembar[0]!, diagram.pages)).toEqual([]);
  });
});

describe('sheets', () => {
  it('are of their own where columns are others: lanes that go on beside, and another procedure', async () => {
    const lebar = sopAcak({ benih: 2, rows: 5, lanes: 24, keputusan: 0, majemuk: 0, lompat: 0 });
    const gambar = gambarHalaman({ ...lebar, prosedur: [...lebar.prosedur, ...bertuliskan('Lain').prosedur] }, { orientasi: 'portrait' });
    const { lembar, masalah } = await buka(gambar);
    expect(masalah).toEqual([]);
    expect(lembar.length).toBeGreaterThan(2);
    expect(lembar.map(({ nama }) => nama)).toEqual(lembar.map((_, i) => (i === 0 ? 'Prosedur' : `Prosedur ${i + 1}`)));
    expect(lembar.map(({ nomorPertama }) => nomorPertama)).toEqual(gambar.pages.map(({ number }) => number));
  });

  it('are of their own for each procedure, however alike they are', async () => {
    const sop = sopAcak({ benih: 2, rows: 3, lanes: 2, keputusan: 0, majemuk: 0, lompat: 0 });
    const { lembar } = await buka(gambarHalaman({ ...sop, prosedur: [1, 2].map(() => ({ ...sop.prosedur[0]! })) }));
    expect(lembar.map(({ nama }) => nama)).toEqual(['Prosedur', 'Prosedur 2']);
  });
});

describe('the logo', () => {
  const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const gambar = gambarDokumen(sopLengkap(), { logo: PNG });
  const logo = ({ lembar }: Buku) =>
    lembar.map(({ lukisan }) => lukisan.filter(({ unsur }) => unsur.sifat.name?.toLowerCase().includes('logo')));

  it('stands on cover and form in its place, with its words, once in the file', async () => {
    const buku = await buka(gambar);
    expect(buku.masalah).toEqual([]);
    expect(buku.bagian.filter((nama) => nama.startsWith('xl/media/'))).toEqual(['xl/media/image1.png']);
    const pages = gambar.pages.filter(({ formulir }) => (formulir?.citra.length ?? 0) > 0);
    expect(pages).toHaveLength(2);
    pages.forEach(({ formulir, tabel }, i) => {
      const [citra] = formulir!.citra;
      const [ada] = logo(buku)[i]!;
      expect([ada!.unsur.nama, ada!.unsur.sifat.descr]).toEqual(['xdr:pic', citra!.bacaan]);
      expect(ada!.dari.map((emu) => emu / EMU_PER_MM)).toEqual([
        expect.closeTo(citra!.x - tabel!.x, 1),
        expect.closeTo(citra!.y - MARGIN.atas, 1),
      ]);
      expect((ada!.sampai[0] - ada!.dari[0]) / EMU_PER_MM).toBeCloseTo(citra!.width, 1);
    });
  });

  it('is named and leaves a frame where it cannot be read', async () => {
    const rusak = { ...gambar, pages: gambar.pages.map((page) => dengan(page, PNG.subarray(0, 40))) };
    const { byte, peringatan } = await keXlsx(rusak);
    expect(peringatan).toEqual([{ kode: 'citra-rusak', citra: ['Logo'] }]);
    expect(
      logo(bukaBuku(byte))
        .flat()
        .map(({ unsur, bentuk }) => [unsur.nama, bentuk]),
    ).toEqual([
      ['xdr:sp', 'rect'],
      ['xdr:sp', 'rect'],
    ]);
  });

  it('has a frame with its name where it is missing', async () => {
    const [sampul, identitas] = logo(await buka(gambarDokumen(sopLengkap())));
    for (const [kotak] of [sampul!, identitas!]) expect([kotak!.bentuk, kotak!.teks]).toEqual(['rect', 'lambang.png']);
  });
});

/** The page with other bytes for its pictures. */
function dengan(page: Halaman, isi: Uint8Array): Halaman {
  const { formulir } = page;
  return formulir ? { ...page, formulir: { ...formulir, citra: formulir.citra.map((citra) => ({ ...citra, isi })) } } : page;
}

describe('the form', () => {
  it('leaves room to sign, also where it does not say yet who will', async () => {
    const { disahkanOleh: _, ...tanpa } = sopLengkap();
    const { lembar } = await buka(gambarDokumen(tanpa, { bagian: ['identitas'] }));
    const { sel, baris } = lembar[0]!;
    const atas = (awal: RegExp) => {
      const ref = [...sel].find(([, isi]) => awal.test(isi))![0];
      return baris[Number(ref.match(/\d+/u)![0]) - 1]! / EMU_PER_MM;
    };
    expect(atas(/^\.{20}/u) - atas(/^Disahkan oleh$/u)).toBeGreaterThan(15);
  });

  it('has lines as thin as on paper', async () => {
    const { byte } = await keXlsx(gambarDokumen(sopLengkap()));
    const gaya = strFromU8(unzipSync(byte)['xl/styles.xml']!);
    expect(new Set([...gaya.matchAll(/<(?:left|right|top|bottom) style="(\w+)"/gu)].map(([, nama]) => nama))).toEqual(new Set(['thin']));
  });
});

describe('a word that the drawing parts', () => {
  const baris = (text: string, sifat: object): TeksLetak => ({
    ...{ x: 0, y: 0, size: 2.2, bold: true, anchor: 'middle' },
    runs: [{ text, italic: false, ...sifat }],
  });
  const paragraf = [{ teks: [baris('Komuni-', { sambung: 'penggal' }), baris('kasi', {})] }];

  it.each([
    [11, true],
    [40, false],
    [4, false],
  ])('is whole in a cell %d mm wide, in letters no larger than fit there, if they can be read', (lebar, kecil) => {
    const [run] = runsSel(paragraf, lebar);
    const size = (run!.huruf.pt * 25.4) / 72;
    expect([run!.text, size < 2.1]).toEqual(['Komunikasi', kecil]);
    if (kecil) expect(ukurTeks('Komunikasi', { size, bold: true })).toBeLessThan(lebar - 0.7);
  });
});

describe('texts that refer to an SOP', () => {
  it('lead to its first page where they are its number, and are like all others elsewhere', async () => {
    const pages = gambarDokumen(sopLengkap(), { bagian: ['sampul', 'identitas'] }).pages.map((page) => ({
      ...page,
      sop: { kunci: 'suratMasuk', judul: 'Surat Masuk' },
      teks: page.teks.map((t) => {
        if (tulisan([t]).startsWith('Undang-Undang')) return { ...t, sop: 'suratMasuk' };
        return tulisan([t]) === '-' ? { ...t, runs: [{ text: '12', italic: false }], sop: 'suratMasuk' } : t;
      }),
    }));
    const { lembar, masalah } = await buka({ sop: {}, view: 'tabel', paper: KERTAS.A4, pages });
    expect(masalah).toEqual([]);
    const { tautan, sel } = lembar[1]!;
    expect(new Set(tautan.map(({ ref, location }) => `${sel.get(ref!)} ${location}`))).toEqual(new Set(["12 'Halaman Judul'!A1"]));
  });
});

describe('foreign text', () => {
  it.each([
    '=HYPERLINK("http://contoh.go.id","klik")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '_x0041_ dan _x000D_',
    '<b>&amp; "kutip" &P &D</b>',
    "'petik",
    'A\u202Eterbalik\u0000\u0007 😀 ✓',
  ])('%j stays text', async (kata) => {
    const gambar = gambarDokumen(bertuliskan(kata));
    const buku = await buka(gambar);
    expect(buku.masalah).toEqual([]);
    expect(huruf(semuaTulisan(buku))).toBe(huruf(isiHalaman(gambar.pages, buku.lembar).replace(/[\p{Cc}\p{Cf}]/gu, '')));
    for (const { kaki, unsurSel } of buku.lembar) {
      expect(unsurSel.filter(({ nama }) => nama === 'f')).toEqual([]);
      // Nothing but what we put there is a code of the foot.
      expect(kaki.replaceAll('&&', '').match(/&./gu) ?? []).toEqual(kaki === '' ? [] : ['&L', '&7', '&"', '&C', '&7', '&"', '&P']);
    }
    if (/^[=+\-@']/u.test(kata))
      expect(buku.lembar.some(({ kutip }) => [...kutip.values()].some((isi) => isi.startsWith(kata[0]!)))).toBe(true);
  });

  it('never breaks the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (kata) => {
        expect((await buka(gambarHalaman(bertuliskan(kata)))).masalah).toEqual([]);
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  it('does not make feet longer than Excel allows', async () => {
    const { lembar } = await buka(gambarDokumen(bertuliskan('i & l '.repeat(60))));
    for (const { kaki } of lembar) expect(kaki.length).toBeLessThanOrEqual(255);
    expect(lembar[1]!.kaki).toMatch(/ …&[CR]&7&"Arial,Regular"&P dari \d+$/u);
  });
});

describe('the flow', () => {
  it('stands where it is drawn, symbols, lines and labels, glued to each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          benih: fc.integer({ min: 1, max: 1e6 }),
          rows: fc.integer({ min: 1, max: 24 }),
          lanes: fc.integer({ min: 1, max: 8 }),
          keputusan: fc.constantFrom(0, 0.3),
          majemuk: fc.constantFrom(0, 0.3),
          lompat: fc.constantFrom(0, 5),
        }),
        fc.constantFrom('landscape', 'portrait'),
        async (resep, orientasi) => {
          const gambar = gambarHalaman(sopAcak(resep), { orientasi });
          const { lembar, masalah } = await buka(gambar);
          expect(masalah).toEqual([]);
          for (const satu of lembar) {
            const pages = gambar.pages.filter(
              ({ number }) => number >= satu.nomorPertama && number < satu.nomorPertama + satu.pisah.length + 1,
            );
            expect(pages).toHaveLength(satu.pisah.length + 1);
            expect(salahLetak(satu, pages)).toEqual([]);
          }
          expect(lembar.reduce((jumlah, { pisah }) => jumlah + pisah.length + 1, 0)).toBe(gambar.pages.length);
        },
      ),
      { numRuns: 20, seed: 5 },
    );
  });
});

/** What of the drawing of `pages` is not where it should be on the sheet (0.3 mm). */
function salahLetak({ lukisan, baris, pisah }: LembarBuku, pages: readonly Halaman[]): string[] {
  const salah: string[] = [];
  const kiri = Math.min(...pages[0]!.kisi.map(({ x1 }) => x1));
  const sisa = [...lukisan];
  const awalBaris = [0, ...pisah];
  pages.forEach((page, i) => {
    const mulai = i === 0 ? MARGIN.atas : page.kepala.y + page.kepala.height;
    const geser = baris[awalBaris[i]!]!;
    const emu = (x: number, y: number) => [(x - kiri) * EMU_PER_MM, geser + (y - mulai) * EMU_PER_MM] as const;
    const cari = (kotak: { x: number; y: number; width: number; height: number }, cocok: (unsur: Unsur) => boolean) => {
      const [x1, y1] = emu(kotak.x, kotak.y);
      const [x2, y2] = emu(kotak.x + kotak.width, kotak.y + kotak.height);
      const at = sisa.findIndex(
        ({ unsur, dari, sampai }) =>
          cocok(unsur) && [dari[0] - x1, dari[1] - y1, sampai[0] - x2, sampai[1] - y2].every((d) => Math.abs(d) < 0.3 * EMU_PER_MM),
      );
      return at < 0 ? undefined : sisa.splice(at, 1)[0];
    };
    const id = new Map<string, string>();
    for (const satu of page.shapes) {
      const ada = cari(satu, (unsur) => unsur.sifat.descr === satu.bacaan);
      if (ada) id.set(satu.id, ada.unsur.sifat.id!);
      else salah.push(`${page.number}: ${satu.bacaan}`);
    }
    for (const garis of page.edges) {
      const [xs, ys] = [garis.points.map(([x]) => x), garis.points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      const bebas = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
      const [[x1, y1], [x2, y2]] = [garis.points[0]!, garis.points.at(-1)!];
      const ujung = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
      const milik = (unsur: Unsur) => unsur.sifat.name?.startsWith('Garis') === true;
      const lekat = (unsur: Unsur) => {
        const dua = [unsur.sifat.stCxn, unsur.sifat.endCxn];
        return milik(unsur) && dua.includes(id.get(garis.from)) && dua.includes(id.get(garis.to));
      };
      const terlekat = cari(ujung, lekat);
      const tergambar =
        terlekat?.bentuk === 'straightConnector1' ? terlekat : cari(bebas, (unsur) => milik(unsur) && unsur.nama === 'xdr:sp');
      if (!tergambar) salah.push(`${page.number}: ${garis.id}`);
      // Few lines are too crooked to be glued.
      if (!terlekat && garis.points.length <= 4) salah.push(`${page.number}: ${garis.id} is not glued`);
    }
    for (const { label } of page.edges) {
      if (label && !cari(label, ({ sifat }) => sifat.name === 'Keterangan garis')) salah.push(`${page.number}: ${label.text}`);
    }
  });
  return [...salah, ...sisa.map(({ unsur }) => `extra: ${unsur.sifat.name}`)];
}
