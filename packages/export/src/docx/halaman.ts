/** A page of the drawing as a section of the document: where its texts begin, its table, its drawings, its foot. */
import { bidangKepala, type Halaman, kisiTampak, kotakBaris, MARGIN } from '@alir/diagram';
import { sebutanHalaman } from '../susunan/bagian.ts';
import { tempatParagraf } from '../susunan/paragraf.ts';
import { type Susunan, susunanHalaman } from '../susunan/susunan.ts';
import { tampak } from '../tampak.ts';
import { type HalamanDocx, type KakiDocx, type ParagrafDocx, SETIPIS } from './isi.ts';
import { kanvasAlur, kanvasLatar, type PemberiNama } from './kanvas.ts';
import { kelompokKisi } from './kelompok-kisi.ts';
import { bertumpuk, huruf, runs } from './paragraf.ts';
import { tabelDocx } from './tabel.ts';

export interface BahanHalaman {
  readonly page: Halaman;
  readonly bertabel: boolean;
  /** How many pages the file has, and the place of this one from 1: where its foot says just this, Word counts. */
  readonly urutan: { readonly ke: number; readonly dari: number };
  /** Bookmarks of the pages at which the SOPs of the file begin, by their keys. */
  readonly tujuan: ReadonlyMap<string, string>;
  /** The bookmark of this page. */
  readonly penanda?: string | undefined;
  readonly nama: PemberiNama;
}

export function halamanDocx({ page, bertabel, urutan, tujuan, penanda, nama }: BahanHalaman): HalamanDocx {
  // A table is what hangs together.
  const [utama = [], ...lain] = kelompokKisi(page.kisi);
  const susunan = susunanHalaman({ ...page, kisi: utama }, bertabel);
  const adaTabel = susunan.tabel.length > 0;
  const atas = tepiAtas(page, susunan);
  const ruang = { kiri: MARGIN.samping, kanan: page.width - MARGIN.samping, bantalan: 0 };
  const bertujuan = (tumpukan: ReturnType<typeof bertumpuk>['tumpukan'], judul = false): ParagrafDocx[] =>
    tumpukan.map(({ asal, paragraf }) => {
      const ke = tujuan.get(asal.teks[0]!.sop ?? '');
      return { ...paragraf, ...(ke !== undefined && { tujuan: ke }), ...(judul && paragraf.huruf.bold && { judul }) };
    });
  const sebelum = bertumpuk(susunan.sebelum.paragraf, ruang, atas);
  const sesudah = bertumpuk(susunan.sesudah.paragraf, ruang, susunan.batasBaris.at(-1) ?? sebelum.kaki);
  const tabel = tabelDocx({ susunan, kisi: kisiTampak(utama), kiri: MARGIN.samping, formulir: page.formulir !== undefined, bertujuan });
  const [awal, akhir] = [bertujuan(sebelum.tumpukan, true), bertujuan(sesudah.tumpukan, true)];
  const terakhir = awal.pop();
  if (terakhir) awal.push({ ...terakhir, sesudah: Math.max(0, (susunan.batasBaris[0] ?? 0) - sebelum.kaki) });
  const isi: HalamanDocx['isi'] = [...awal, ...(tabel ? [tabel] : []), ...akhir];
  const bingkai = (adaTabel ? lain : [utama, ...lain]).map(kisiTampak).filter((lines) => lines.length > 0);
  const latar = kanvasLatar(
    bingkai,
    page.formulir?.tempatCitra ?? [],
    adaTabel ? [] : bidangKepala(page).filter(({ height }) => height > 0),
    nama,
  );
  const alur = kanvasAlur(page, [...sebelum.lepas, ...sesudah.lepas], sebutanHalaman(page), nama);
  const kaki = kakiDocx(page, susunan, urutan);
  return {
    width: page.width,
    height: page.height,
    margin: { atas: atas - SETIPIS, bawah: kaki ? kaki.jarak + kaki.baris : MARGIN.bawah / 2, samping: MARGIN.samping },
    ...(penanda !== undefined && { penanda }),
    kanvas: [...(latar ? [latar] : []), ...(alur ? [alur] : [])],
    citra: susunan.citra.flatMap(({ jenis, ...citra }) => (jenis === 'svg' ? [] : [{ ...citra, jenis, bacaan: tampak(citra.bacaan) }])),
    isi,
    ...(kaki && { kaki }),
  };
}

/** Where the first text or the table begins; not under the margin, where there is anything above it. */
function tepiAtas(page: Halaman, { sebelum, batasBaris }: Susunan): number {
  const awal = [...sebelum.paragraf.map((paragraf) => tempatParagraf(paragraf).atas), ...batasBaris.slice(0, 1)];
  return Math.max(2 * SETIPIS, awal.length === 0 ? Math.min(MARGIN.atas, page.height / 2) : Math.min(...awal));
}

function kakiDocx(page: Halaman, { kaki }: Susunan, { ke, dari }: BahanHalaman['urutan']): KakiDocx | undefined {
  const awal = kaki[0];
  if (!awal) return undefined;
  const { atas, tinggi } = kotakBaris(awal);
  const nomor = page.number === ke ? `${ke} dari ${dari}` : undefined;
  return {
    huruf: huruf(awal),
    baris: tinggi,
    jarak: page.height - atas - tinggi,
    bagian: kaki.map((teks) => {
      const isi = runs([teks]);
      const semua = isi.map(({ text }) => text).join('');
      return { x: teks.x - MARGIN.samping, rata: teks.anchor, isi: semua === nomor ? 'nomor' : isi };
    }),
  };
}
