import {
  type Gambar,
  type GarisKisi,
  gambarDokumen,
  gambarHalaman,
  gambarLembarDiagram,
  type Halaman,
  KERTAS,
  kertasDari,
  MARGIN,
  teksBaris,
} from '@alir/diagram';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { daftar, sopLengkap } from '../../diagram/test/dokumen/alat.ts';
import { sopAcak, teks } from '../../diagram/test/pembangkit.ts';
import { keDocx } from '../src/index.ts';
import { kataParagraf } from '../src/susunan/paragraf.ts';
import { susunanHalaman } from '../src/susunan/susunan.ts';
import { tampak } from '../src/tampak.ts';
import { bertuliskan, PANJANG } from './alat.ts';
import { tulisan as isi, pohon, type Simpul as Unsur } from './pohon.ts';

/** All elements of this name under `unsur`, not looking into those of the names `kecuali`. */
function semua(unsur: Unsur, nama: string, kecuali: readonly string[] = []): Unsur[] {
  return unsur.anak.flatMap((anak) => {
    if (typeof anak === 'string' || kecuali.includes(anak.nama)) return [];
    return [...(anak.nama === nama ? [anak] : []), ...semua(anak, nama, kecuali)];
  });
}

const satu = (unsur: Unsur, nama: string) => semua(unsur, nama)[0]!;
const nilai = (unsur: Unsur, nama: string, sifat = 'w:val') => semua(unsur, nama)[0]?.sifat[sifat];
/** What a paragraph says. */
const kata = (paragraf: Unsur) => semua(paragraf, 'w:t', ['mc:AlternateContent']).map(isi).join('');
const TWIP = 25.4 / 1440;
const EMU = 36_000;

async function buka(gambar: Gambar, opsi: Parameters<typeof keDocx>[1] = {}) {
  const { byte } = await keDocx(gambar, opsi);
  const bagian = Object.fromEntries(Object.entries(unzipSync(byte)).map(([nama, isi]) => [nama, isi]));
  const xml = (nama: string) => pohon(strFromU8(bagian[nama]!));
  const badan = satu(xml('word/document.xml'), 'w:body');
  return { byte, bagian, xml, badan, halaman: halaman(badan) };
}

/** What stands on each page: the children of the body up to the paragraph or element that ends a section. */
function halaman(badan: Unsur): { readonly unsur: readonly Unsur[]; readonly sectPr: Unsur }[] {
  const hasil: { unsur: Unsur[]; sectPr: Unsur }[] = [];
  let unsur: Unsur[] = [];
  for (const anak of badan.anak) {
    if (typeof anak === 'string') continue;
    if (anak.nama !== 'w:sectPr') unsur.push(anak);
    const sectPr = anak.nama === 'w:sectPr' ? anak : semua(anak, 'w:sectPr')[0];
    if (!sectPr) continue;
    hasil.push({ unsur, sectPr });
    unsur = [];
  }
  return hasil;
}

/** The shapes and lines of the canvas that Word draws, by their names. */
function kanvas(
  unsur: readonly Unsur[],
): { readonly asal: readonly [number, number]; readonly isi: readonly Unsur[]; readonly dibawah: boolean }[] {
  return unsur.flatMap((u) =>
    semua(u, 'mc:Choice').map((pilihan) => ({
      asal: semua(pilihan, 'wp:posOffset').map((o) => Number(isi(o)) / EMU) as unknown as readonly [number, number],
      isi: semua(pilihan, 'wps:wsp'),
      dibawah: satu(pilihan, 'wp:anchor').sifat.behindDoc === '1',
    })),
  );
}

/** The corners of a connector of DrawingML in its own box: presetShapeDefinitions.xml of ECMA-376. */
function lintasanPreset(preset: string, w: number, h: number, adj: readonly number[]): [number, number][] {
  const [a, b, c] = adj.map((n, i) => (n / 100_000) * (i % 2 === 0 ? w : h)) as [number, number, number];
  switch (preset) {
    case 'straightConnector1':
      return [
        [0, 0],
        [w, h],
      ];
    case 'bentConnector2':
      return [
        [0, 0],
        [w, 0],
        [w, h],
      ];
    case 'bentConnector3':
      return [
        [0, 0],
        [a, 0],
        [a, h],
        [w, h],
      ];
    case 'bentConnector4':
      return [
        [0, 0],
        [a, 0],
        [a, b],
        [w, b],
        [w, h],
      ];
    case 'bentConnector5':
      return [
        [0, 0],
        [a, 0],
        [a, b],
        [c, b],
        [c, h],
        [w, h],
      ];
  }
  throw new Error(`${preset} is no connector.`);
}

/** The corners of a line as it is drawn, by the rules of DrawingML: mirrored in its box, then turned around its middle. */
function lintasan(garis: Unsur, [x0, y0]: readonly [number, number]): [number, number][] {
  const bidang = satu(garis, 'a:xfrm');
  const angka = (nama: string, sifat: string) => Number(nilai(bidang, nama, sifat)) / EMU;
  const [x, y, w, h] = [angka('a:off', 'x'), angka('a:off', 'y'), angka('a:ext', 'cx'), angka('a:ext', 'cy')];
  const preset = nilai(garis, 'a:prstGeom', 'prst');
  const adj = semua(garis, 'a:gd').map(({ sifat }) => Number(sifat.fmla!.replace('val ', '')));
  const asli = preset
    ? lintasanPreset(preset, w, h, adj)
    : semua(garis, 'a:pt').map((pt): [number, number] => [Number(pt.sifat.x) / EMU, Number(pt.sifat.y) / EMU]);
  return asli.map(([u, v]) => {
    const [du, dv] = [(bidang.sifat.flipH === '1' ? w - u : u) - w / 2, (bidang.sifat.flipV === '1' ? h - v : v) - h / 2];
    const [dx, dy] = bidang.sifat.rot === '5400000' ? [-dv, du] : [du, dv];
    return [x0 + x + w / 2 + dx, y0 + y + h / 2 + dy];
  });
}

/** Corners at which a line turns. */
function belokan(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return points.filter(([x, y], i) => {
    const [[x1, y1], [x2, y2]] = [points[i - 1] ?? [NaN, NaN], points[i + 1] ?? [NaN, NaN]];
    return !((x === x1 && x === x2) || (y === y1 && y === y2)) && !(x === x1 && y === y1);
  });
}

const jauh = ([a, b]: readonly number[], [c, d]: readonly number[]) => Math.hypot(a! - c!, b! - d!);

function dokumen(kata = 'Uji'): Gambar {
  return gambarDokumen({ ...bertuliskan(kata), nama: { nama: 'uji', range: teks('').range } });
}

describe('a Word document', () => {
  let gambar: Gambar;
  let docx: Awaited<ReturnType<typeof buka>>;
  beforeAll(async () => {
    gambar = gambarDokumen(PANJANG);
    docx = await buka(gambar);
  });

  it('is a package of well-formed parts, each with its type', () => {
    const jenis = docx.xml('[Content_Types].xml');
    const bawaan = new Set(semua(jenis, 'Default').map(({ sifat }) => sifat.Extension));
    const sendiri = new Set(semua(jenis, 'Override').map(({ sifat }) => sifat.PartName));
    const nama = Object.keys(docx.bagian);
    expect(nama[0]).toBe('[Content_Types].xml');
    for (const bagian of nama.slice(1)) {
      expect(sendiri.has(`/${bagian}`) || bawaan.has(bagian.split('.').at(-1)!), bagian).toBe(true);
      if (/\.(?:xml|rels)$/u.test(bagian)) docx.xml(bagian);
    }
    for (const bagian of sendiri) expect(nama).toContain(bagian!.slice(1));
  });

  it('has a section for each page, on its paper', async () => {
    expect(docx.halaman).toHaveLength(gambar.pages.length);
    for (const kertas of Object.keys(KERTAS) as (keyof typeof KERTAS)[]) {
      for (const orientasi of ['landscape', 'portrait'] as const) {
        const { halaman } = await buka(gambarHalaman(bertuliskan('Uji'), { kertas, orientasi }));
        const { sifat } = satu(halaman[0]!.sectPr, 'w:pgSz');
        const lembar = kertasDari(kertas, orientasi);
        expect(Number(sifat['w:w']) * TWIP).toBeCloseTo(lembar.width, 1);
        expect(Number(sifat['w:h']) * TWIP).toBeCloseTo(lembar.height, 1);
        expect(sifat['w:orient']).toBe(orientasi);
      }
    }
  });

  it('says all that the drawing says, paragraph by paragraph', () => {
    gambar.pages.forEach((page, i) => {
      const { sebelum, tabel, sesudah } = susunanHalaman(page, true);
      const paragraf = [...sebelum.paragraf, ...tabel.flat().flatMap((sel) => sel.paragraf), ...sesudah.paragraf];
      const { unsur } = docx.halaman[i]!;
      const tertulis = unsur.flatMap((u) => (u.nama === 'w:p' ? [u] : semua(u, 'w:p', ['mc:AlternateContent']))).map(kata);
      const harapan = paragraf.map((p) => kataPenuh(p)).filter((k) => k !== '');
      expect(tertulis.filter((k) => k !== '').toSorted()).toEqual(harapan.toSorted());
    });
  });

  it('justifies what is justified on the drawing, and nothing that stays ragged there', async () => {
    const undang =
      'Undang-Undang Nomor 1 Tahun 2000 tentang Penyelenggaraan Pemerintahan Daerah di Wilayah Contoh dan Sekitarnya yang Luas';
    const peringatan = [undang, `a${'b'.repeat(60)} ${'c'.repeat(60)}`, 'Singkat'];
    const formulir = gambarDokumen(sopLengkap({ daftar: { peringatan: daftar(peringatan) } }), { bagian: ['identitas'] });
    const { badan } = await buka(formulir);
    const rata = (awal: string) => nilai(semua(badan, 'w:p').find((p) => kata(p).includes(awal))!, 'w:jc');
    expect(peringatan.map((butir) => rata(butir.slice(0, 7)))).toEqual(['both', 'left', 'left']);
  });

  it('has one table for each page that has one, as wide and high, with its cells', () => {
    gambar.pages.forEach((page, i) => {
      const tabel = docx.halaman[i]!.unsur.filter(({ nama }) => nama === 'w:tbl');
      const { batasKolom, batasBaris, tabel: baris } = susunanHalaman(page, true);
      expect(tabel).toHaveLength(baris.length > 0 ? 1 : 0);
      if (!tabel[0]) return;
      const tinggi = semua(tabel[0], 'w:trHeight');
      expect(tinggi).toHaveLength(batasBaris.length - 1);
      for (const baris of tinggi) expect(baris.sifat['w:hRule']).toBe('exact');
      expect(jumlah(tinggi.map(({ sifat }) => Number(sifat['w:val']))) * TWIP).toBeCloseTo(batasBaris.at(-1)! - batasBaris[0]!, 1);
      const lebar = semua(tabel[0], 'w:gridCol').map(({ sifat }) => Number(sifat['w:w']));
      expect(jumlah(lebar) * TWIP).toBeCloseTo(batasKolom.at(-1)! - batasKolom[0]!, 1);
      expect(nilai(tabel[0], 'w:tblLayout', 'w:type')).toBe('fixed');
      // Every row has cells for all columns: its own, and those that go on from above.
      for (const tr of semua(tabel[0], 'w:tr')) {
        const rentang = semua(tr, 'w:tc').map((tc) => Number(nilai(tc, 'w:gridSpan') ?? 1));
        expect(jumlah(rentang)).toBe(batasKolom.length - 1);
      }
    });
  });

  it('repeats the headings of a table, and only them', () => {
    const nomor = gambar.pages.findIndex(({ kind }) => kind === 'prosedur');
    const page = gambar.pages[nomor]!;
    const { batasBaris } = susunanHalaman(page, true);
    const kepala = batasBaris.filter((y) => y < page.kepala.y + page.kepala.height - 0.1).length;
    const baris = semua(docx.halaman[nomor]!.unsur.find(({ nama }) => nama === 'w:tbl')!, 'w:tr');
    expect(kepala).toBeGreaterThan(1);
    expect(baris.map((tr) => semua(tr, 'w:tblHeader').length > 0)).toEqual(baris.map((_, i) => i < kepala));
  });

  it('fits its pages: what stands on each is not higher than the room for it', () => {
    gambar.pages.forEach((page, i) => {
      const { unsur, sectPr } = docx.halaman[i]!;
      const margin = satu(sectPr, 'w:pgMar').sifat;
      const tinggi = unsur.map((u) =>
        u.nama === 'w:tbl' ? jumlah(semua(u, 'w:trHeight').map(({ sifat }) => Number(sifat['w:val']))) : tinggiParagraf(u),
      );
      expect(jumlah(tinggi) * TWIP).toBeLessThan(page.height - (Number(margin['w:top']) + Number(margin['w:bottom'])) * TWIP - 1);
    });
  });

  it('counts its pages, and has no foot under a cover', () => {
    const nama = Object.fromEntries(
      semua(docx.xml('word/_rels/document.xml.rels'), 'Relationship').map(({ sifat }) => [sifat.Id, sifat.Target]),
    );
    const kaki = docx.halaman.map(({ sectPr }) => docx.xml(`word/${nama[satu(sectPr, 'w:footerReference').sifat['r:id']!]}`));
    gambar.pages.forEach(({ kind }, i) => {
      const medan = semua(kaki[i]!, 'w:instrText').map((u) => isi(u).trim());
      expect(medan).toEqual(kind === 'sampul' ? [] : ['PAGE', 'NUMPAGES']);
    });
  });

  it('says a number of a page that Word cannot count', async () => {
    const { bagian, xml } = await buka({ ...gambar, pages: gambar.pages.slice(2, 3) });
    const kaki = Object.keys(bagian).filter((nama) => /footer\d+\.xml$/u.test(nama));
    expect(kaki.map((nama) => kata(xml(nama))).join()).toContain(`3 dari ${gambar.pages.length}`);
  });

  it('says what it is', async () => {
    const { xml } = await buka(dokumen('Surat <b> & "Nota" é'), { tanggal: { tahun: 2026, bulan: 3, hari: 2 } });
    const inti = xml('docProps/core.xml');
    const sebut = (nama: string) => isi(satu(inti, nama));
    expect([sebut('dc:title'), sebut('dc:creator')]).toEqual(['Surat <b> & "Nota" é', 'Alir']);
    expect([sebut('dcterms:created'), sebut('dcterms:modified')]).toEqual(['2026-03-02T00:00:00.000Z', '2026-03-02T00:00:00.000Z']);
    expect(nilai(satu(xml('word/styles.xml'), 'w:docDefaults'), 'w:lang')).toBe('id-ID');
  });

  it('has the same bytes for the same drawing and day', async () => {
    expect(Buffer.compare(docx.byte, (await keDocx(gambar)).byte)).toBe(0);
  });

  it('numbers drawings and bookmarks without saying a number twice', () => {
    const xml = strFromU8(docx.bagian['word/document.xml']!);
    const nomor = [...xml.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/gu)].map(([, id]) => id);
    expect(nomor.length).toBeGreaterThan(20);
    expect(new Set(nomor).size).toBe(nomor.length);
  });

  it('leads from a text to the SOP that it refers to, where that is in the file', async () => {
    const asal = dokumen();
    const pages = asal.pages.map(
      (page, i): Halaman => ({
        ...page,
        sop: { kunci: i === 0 ? 'lain' : 'uji', judul: 'Uji' },
        teks: page.teks.map((t, n) => (i > 0 && n < 2 ? { ...t, sop: n === 0 ? 'lain' : 'takAda' } : t)),
      }),
    );
    const { halaman, badan } = await buka({ ...asal, pages });
    expect(semua(badan, 'w:bookmarkStart').map(({ sifat }) => sifat['w:name'])).toEqual(['sop_1', 'sop_2']);
    expect(semua({ nama: '', sifat: {}, anak: [...halaman[0]!.unsur] }, 'w:bookmarkStart')).toHaveLength(1);
    const tautan = semua(badan, 'w:hyperlink').map(({ sifat }) => sifat['w:anchor']);
    expect(tautan).toEqual(pages.slice(1).map(() => 'sop_1'));
  });

  it('has pictures in their places, with what they show in words', async () => {
    const asal = dokumen();
    const citra = { x: 20, y: 30, width: 15, height: 10, jenis: 'png' as const, isi: PNG, bacaan: 'Lambang "Uji" & <kota>' };
    const page = asal.pages[0]!;
    const { halaman, bagian } = await buka({
      ...asal,
      pages: [{ ...page, formulir: { sel: [], bidang: [], citra: [citra], tempatCitra: [] } }],
    });
    const jangkar = halaman[0]!.unsur.flatMap((u) => semua(u, 'wp:anchor')).find((u) => semua(u, 'pic:pic').length > 0)!;
    expect(semua(jangkar, 'wp:posOffset').map((o) => Number(isi(o)) / EMU)).toEqual([20, 30]);
    expect(satu(jangkar, 'wp:extent').sifat).toMatchObject({ cx: String(15 * EMU), cy: String(10 * EMU) });
    expect(satu(jangkar, 'wp:docPr').sifat.descr).toBe(citra.bacaan);
    expect(Object.entries(bagian).filter(([nama, isi]) => nama.startsWith('word/media/') && isi.length === PNG.length)).toHaveLength(1);
  });

  it.each(['png', 'svg'] as const)('leaves out a picture (%s) that it cannot hold, and names it', async (jenis) => {
    const citra = { x: 20, y: 30, width: 15, height: 10, jenis, isi: PNG.subarray(0, 40), bacaan: 'Logo' };
    const pages = [{ ...gambar.pages[0]!, formulir: { sel: [], bidang: [], citra: [citra], tempatCitra: [] } }];
    const { byte, peringatan } = await keDocx({ ...gambar, pages });
    expect(peringatan).toEqual([{ kode: 'citra-rusak', citra: ['Logo'] }]);
    expect(Object.keys(unzipSync(byte)).filter((nama) => nama.startsWith('word/media/') && !nama.endsWith('/'))).toEqual([]);
  });

  it('is one file however long it is: each section has its own foot, bookmark and picture, and no number is said twice', async () => {
    const page = dokumen().pages.at(-1)!;
    const lambang = { x: 20, y: 30, width: 15, height: 10, jenis: 'png' as const, bacaan: 'Lambang' };
    const pages = Array.from({ length: 70 }, (_, i): Halaman => {
      // Numbers that Word does not count, so that they say which foot it is; two pictures that come again and again.
      const teks = page.teks.map((t) =>
        teksBaris(t.runs).includes(' dari ') ? { ...t, runs: [{ text: `${500 + i} dari 999`, italic: false }] } : t,
      );
      const citra = [{ ...lambang, isi: i % 2 === 0 ? PNG : Uint8Array.of(...PNG, 0) }];
      return {
        ...{ ...page, number: 500 + i, sop: { kunci: `s${i}`, judul: `${i}` }, teks },
        formulir: { sel: [], bidang: [], citra, tempatCitra: [] },
      };
    });
    const { bagian, xml, badan, halaman } = await buka({ ...gambar, pages });
    const hubungan = semua(xml('word/_rels/document.xml.rels'), 'Relationship').map(({ sifat }) => sifat as Record<string, string>);
    const tujuan = new Map(hubungan.map(({ Id, Target }) => [Id, Target!]));
    expect(tujuan.size).toBe(hubungan.length);
    expect(new Set(tujuan.values()).size).toBe(hubungan.length);
    const jenis = semua(xml('[Content_Types].xml'), 'Override').map(({ sifat }) => sifat.PartName!);
    expect(jenis.toSorted()).toEqual([...new Set(jenis)].toSorted());
    const nama = Object.keys(bagian);
    for (const satu of [...jenis, ...[...tujuan.values()].map((t) => `/word/${t}`)]) expect(nama).toContain(satu.slice(1));
    expect(jenis.filter((j) => j.startsWith('/word/footer'))).toHaveLength(70);
    expect(nama.filter((n) => n.startsWith('word/media/'))).toHaveLength(2);
    expect(halaman).toHaveLength(70);
    halaman.forEach(({ unsur, sectPr }, i) => {
      const kaki = xml(`word/${tujuan.get(satu(sectPr, 'w:footerReference').sifat['r:id']!)}`);
      expect(kata(kaki)).toContain(`${500 + i} dari 999`);
      expect(unsur.flatMap((u) => semua(u, 'w:bookmarkStart')).map(({ sifat }) => sifat['w:name'])).toEqual([`sop_${i + 1}`]);
      const [gambarnya] = unsur.flatMap((u) => semua(u, 'a:blip'));
      expect(bagian[`word/${tujuan.get(gambarnya!.sifat['r:embed']!)}`]).toHaveLength(PNG.length + (i % 2));
    });
    const nomor = ['wp:docPr', 'wps:cNvPr', 'w:bookmarkStart'].map((n) => semua(badan, n).map(({ sifat }) => sifat.id ?? sifat['w:id']));
    for (const [a, b] of [
      [[...nomor[0]!, ...nomor[1]!], 200],
      [nomor[2]!, 70],
    ] as const) {
      expect(new Set(a).size).toBe(a.length);
      expect(a.length).toBeGreaterThanOrEqual(b);
    }
  });

  it('has a frame where a picture is missing', async () => {
    const tanpa = gambarDokumen(sopLengkap(), { bagian: ['identitas'] });
    const [tempat] = tanpa.pages[0]!.formulir!.tempatCitra;
    const [latar] = kanvas((await buka(tanpa)).halaman[0]!.unsur).filter(({ dibawah }) => dibawah);
    const [bingkai] = latar!.isi;
    const bidang = satu(bingkai!, 'a:xfrm');
    const sudut = (sifat: 'x' | 'y', i: 0 | 1) => latar!.asal[i] + Number(nilai(bidang, 'a:off', sifat)) / EMU;
    expect([sudut('x', 0), sudut('y', 1)]).toEqual([expect.closeTo(tempat!.x, 1), expect.closeTo(tempat!.y, 1)]);
    expect(Number(nilai(bidang, 'a:ext', 'cx')) / EMU).toBeCloseTo(tempat!.width, 1);
  });

  it('prints pages of kinds that it does not know, and a drawing without any', async () => {
    const { halaman } = await buka({ ...gambar, pages: [] });
    expect(halaman).toHaveLength(1);
    const page = gambar.pages.at(-1)!;
    const baris = (x: number, y: number, text: string) => ({
      x,
      y,
      anchor: 'start' as const,
      size: 3,
      bold: false,
      runs: [{ text, italic: false }],
    });
    const asing = {
      ...page,
      kind: 'daftar' as Halaman['kind'],
      ...{ rows: [], shapes: [], edges: [], lanes: [], kisi: [] as GarisKisi[], kepala: { y: 0, height: 0 } },
      teks: [baris(20, 50, 'Satu'), baris(120, 50, 'Dua'), baris(20, 80, 'Tiga')],
    };
    const lain = await buka({ ...gambar, pages: [asing] });
    const { unsur } = lain.halaman[0]!;
    expect(unsur.map(kata).filter((k) => k !== '')).toEqual(['Satu', 'Tiga']);
    const tempel = kanvas(unsur).flatMap(({ isi }) => isi.flatMap((u) => semua(u, 'w:p').map(kata)));
    expect(tempel).toEqual(['Dua']);
    const atas = Number(satu(lain.halaman[0]!.sectPr, 'w:pgMar').sifat['w:top']) * TWIP;
    expect(atas).toBeGreaterThan(MARGIN.atas + 20);
  });
});

describe('the flow in Word', () => {
  const sumber = fc.record({
    benih: fc.integer({ min: 1, max: 10_000 }),
    rows: fc.integer({ min: 2, max: 14 }),
    lanes: fc.integer({ min: 1, max: 6 }),
    keputusan: fc.double({ min: 0, max: 0.6, noNaN: true }),
    majemuk: fc.double({ min: 0, max: 0.5, noNaN: true }),
    lompat: fc.integer({ min: 0, max: 5 }),
  });

  async function samaDengan(gambar: Gambar): Promise<void> {
    const { halaman } = await buka(gambar);
    gambar.pages.forEach((page, i) => {
      const alur = kanvas(halaman[i]!.unsur).filter(({ dibawah }) => !dibawah);
      const semuaIsi = alur.flatMap(({ isi }) => isi);
      const bernama = (awal: string) => semuaIsi.filter((u) => satu(u, 'wps:cNvPr').sifat.name!.startsWith(awal));
      const simbol = bernama('Simbol ');
      const garis = bernama('Garis ');
      expect(simbol).toHaveLength(page.shapes.length);
      expect(garis).toHaveLength(page.edges.length);
      const nomor = new Map(simbol.map((u, n) => [satu(u, 'wps:cNvPr').sifat.id!, page.shapes[n]!.id]));
      const [x0, y0] = alur[0]?.asal ?? [0, 0];
      simbol.forEach((u, n) => {
        const { x, y, width, height, bacaan, teks } = page.shapes[n]!;
        const letak = ['a:off', 'a:ext'].flatMap((nama) => Object.values(satu(satu(u, 'a:xfrm'), nama).sifat).map((v) => Number(v) / EMU));
        expect(jauh([letak[0]!, letak[1]!], [x - x0, y - y0])).toBeLessThan(0.01);
        expect(jauh([letak[2]!, letak[3]!], [width, height])).toBeLessThan(0.01);
        expect(satu(u, 'wps:cNvPr').sifat.descr).toBe(tampak(bacaan));
        const tertulis = semua(u, 'w:t').map(isi).join('');
        expect(tertulis.replaceAll(' ', '')).toBe(tanpaPenggal(teks).replaceAll(' ', ''));
      });
      garis.forEach((u, n) => {
        const { points, from, to, kind } = page.edges[n]!;
        const [tergambar, harapan] = [lintasan(u, [x0, y0]), belokan(points)];
        expect(tergambar).toHaveLength(harapan.length);
        for (const [k, titik] of tergambar.entries()) expect(jauh(titik, harapan[k]!)).toBeLessThan(0.05);
        expect([nomor.get(nilai(u, 'a:stCxn', 'id')!), nomor.get(nilai(u, 'a:endCxn', 'id')!)]).toEqual([from, to]);
        expect(semua(u, 'a:tailEnd')).toHaveLength(kind === 'bersama' ? 0 : 1);
        expect(semua(u, 'a:custDash')).toHaveLength(kind === 'informasi' ? 1 : 0);
      });
    });
  }

  it('has every symbol and every line in its place, and lines cling to symbols', async () => {
    await fc.assert(
      fc.asyncProperty(sumber, (resep) => samaDengan(gambarHalaman(sopAcak(resep)))),
      { numRuns: 12, seed: 5 },
    );
  }, 30_000);

  it('is the same for swimlanes', async () => {
    await samaDengan(await gambarLembarDiagram(PANJANG));
  }, 30_000);
});

describe('foreign text in Word', () => {
  it.each([
    'Centang ✓ dan 😀, 中文 dan العربية',
    'Kata\u202E terbalik\u200F\u0000\u0007, pita\u00AD hubung',
    '1 < 2 & "3" (4) \\ 5 <w:t>6</w:t> ]]> <!-- 7 -->',
    '{ HYPERLINK "https://contoh.go.id" } { PAGE } {{ nama }} %s $1 $& \\n',
    'CURRENT',
    'TOTAL_PAGES',
    `Kata${'panjang'.repeat(40)}`,
  ])('%j is text', async (asli) => {
    const { badan } = await buka(dokumen(asli));
    const tertulis = semua(badan, 'w:p', ['mc:AlternateContent']).map(kata);
    expect(tertulis).toContain(tampak(asli));
    expect(semua(badan, 'w:softHyphen').length > 0).toBe(asli.length > 200);
    expect(semua(badan, 'w:instrText')).toEqual([]);
    expect(semua(badan, 'w:hyperlink')).toEqual([]);
  });

  it('never breaks the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (kata) => {
        const { bagian, xml } = await buka(gambarHalaman(bertuliskan(kata)));
        for (const nama of Object.keys(bagian)) if (nama.endsWith('.xml')) xml(nama);
      }),
      { numRuns: 12, seed: 1 },
    );
  }, 30_000);
});

function jumlah(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}

/** What a paragraph says behind its number. */
function kataPenuh(paragraf: Parameters<typeof kataParagraf>[0]): string {
  return (paragraf.penanda?.runs ?? []).map(({ text }) => tampak(text)).join('') + kataParagraf(paragraf);
}

/** In twips, if each paragraph has the lines that it has on the drawing: the least, one. */
function tinggiParagraf(paragraf: Unsur): number {
  const { sifat } = satu(satu(paragraf, 'w:pPr'), 'w:spacing');
  return Number(sifat['w:line']) + Number(sifat['w:before'] ?? 0) + Number(sifat['w:after'] ?? 0);
}

/** The letters of lines without the hyphens that are not the author's. */
function tanpaPenggal(lines: Halaman['teks']): string {
  return lines
    .map(({ runs }) => runs.map(({ text, sambung }) => (sambung === 'penggal' ? tampak(text).slice(0, -1) : tampak(text))).join(''))
    .join('');
}

/** One white point. */
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg=='), (c) =>
  c.charCodeAt(0),
);
