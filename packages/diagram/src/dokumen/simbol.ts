/** The legend: every symbol and line that the pages of the procedures use, what it is called, and what it says. */
import type { Range } from '@alir/core';
import type { Bentuk, Garis, Halaman } from '../gambar.ts';
import { PT, UKURAN } from '../opsi.ts';
import { type JenisBentuk, KATALOG } from '../simbol/katalog.ts';
import { BANTALAN, type Bab, type Deret, type Larik, type Sel } from './kotak.ts';
import { larikPolos } from './larik.ts';

type Jenis = JenisBentuk | Garis['kind'];

interface Keterangan {
  readonly sebutan: string;
  readonly arti: string;
  /** What is drawn so; the first stands for all. */
  readonly jenis: readonly [Jenis, ...Jenis[]];
}

const KETERANGAN: readonly Keterangan[] = [
  { jenis: ['mulai', 'selesai'], sebutan: 'Terminator', arti: 'Awal atau akhir rangkaian kegiatan.' },
  { jenis: ['proses'], sebutan: 'Proses', arti: 'Kegiatan yang dikerjakan pelaksana pada kolomnya.' },
  {
    jenis: ['keputusan'],
    sebutan: 'Pengambilan keputusan',
    arti: 'Pilihan yang menentukan arah alur selanjutnya; keterangan pada garisnya menyebut kapan jalan itu ditempuh.',
  },
  { jenis: ['dokumen'], sebutan: 'Dokumen', arti: 'Surat atau naskah yang diolah atau dihasilkan kegiatan.' },
  { jenis: ['penggandaan'], sebutan: 'Penggandaan dokumen', arti: 'Pembuatan beberapa salinan dokumen.' },
  { jenis: ['arsip'], sebutan: 'Arsip manual', arti: 'Penyimpanan dokumen kertas.' },
  { jenis: ['berkas'], sebutan: 'File', arti: 'Penyimpanan data secara elektronik.' },
  { jenis: ['konektor'], sebutan: 'Konektor', arti: 'Alur berlanjut pada lingkaran dengan huruf yang sama di halaman ini.' },
  {
    jenis: ['konektor-halaman'],
    sebutan: 'Konektor halaman',
    arti: 'Alur berlanjut di halaman lain: pada halaman yang disebut di dalamnya, di segi lima dengan huruf yang sama.',
  },
  { jenis: ['alur'], sebutan: 'Garis alur', arti: 'Urutan kegiatan, menurut arah panahnya.' },
  { jenis: ['informasi'], sebutan: 'Garis informasi', arti: 'Penyampaian informasi; kegiatan tetap berjalan di tempatnya.' },
  { jenis: ['bersama'], sebutan: 'Garis kerja bersama', arti: 'Kegiatan dikerjakan bersama oleh pelaksana yang dihubungkannya.' },
];

const HURUF = 10 * PT;
/** Width of the columns of symbols and names; the rest is for what they mean. */
const LEBAR = { simbol: 48, sebutan: 54 };
const TINGGI_BARIS = 13;
const PROSES = { width: 15, height: 7 };
/** A line is shown between two boxes that are so much smaller. */
const KECIL = 0.7;
/** Kept free on both sides of such a line and its boxes. */
const TEPI = 4;

/** The legend of `pages`, over `width` millimetres, for the text at `range`; nothing where they have no symbols. */
export function keteranganSimbol(range: Range, pages: readonly Halaman[], width: number): Bab | undefined {
  const dipakai = new Set<Jenis>(pages.flatMap(({ shapes, edges }) => [...shapes, ...edges].map(({ kind }) => kind)));
  const baris = KETERANGAN.filter(({ jenis }) => jenis.some((satu) => dipakai.has(satu)));
  if (baris.length === 0) return undefined;
  const kolom = [LEBAR.simbol, LEBAR.sebutan, width - LEBAR.simbol - LEBAR.sebutan] as const;
  const deret = (sel: readonly Sel[]): Deret => ({
    susun: 'deret',
    utuh: true,
    anak: sel.map((kotak, i) => ({ width: kolom[i]!, kotak })),
  });
  const tulis = (text: string, i: number, bold = false): Larik[] =>
    larikPolos(text, kolom[i]! - 2 * BANTALAN.datar, { size: HURUF, bold, anchor: bold ? 'middle' : 'start' });
  const judul: Sel = {
    susun: 'sel',
    larik: larikPolos('Keterangan Simbol', width - 2 * BANTALAN.datar, { size: 1.2 * HURUF, bold: true, anchor: 'middle' }),
  };
  const kepala = deret(['Simbol', 'Sebutan', 'Arti'].map((text, i): Sel => ({ susun: 'sel', bidang: true, larik: tulis(text, i, true) })));
  const bab: Bab = {
    susun: 'bab',
    kepala: { susun: 'tumpuk', anak: [judul, kepala] },
    isi: {
      susun: 'tumpuk',
      anak: baris.map(({ jenis: [jenis], sebutan, arti }, i) =>
        deret([
          { susun: 'sel', tengah: true, terendah: TINGGI_BARIS, larik: [contoh(jenis, i + 1, sebutan, range)] },
          { susun: 'sel', tengah: true, larik: tulis(sebutan, 1) },
          {
            susun: 'sel',
            tengah: true,
            larik: tulis(arti, 2),
            sebutan: { id: `keterangan-${jenis}`, teks: sebutan, range },
          },
        ]),
      ),
    },
    lanjutan: () => kepala,
  };
  return bab;
}

/** The symbol as it is drawn in a procedure, or a line between two boxes. */
function contoh(jenis: Jenis, row: number, bacaan: string, range: Range): Larik {
  const bentuk = (kind: JenisBentuk, id: string, x: number, y: number, { width, height }: typeof PROSES): Bentuk => ({
    ...{ id, kind, x: x - width / 2, y: y - height / 2, width, height, lanes: [], row, text: '', teks: [] },
    ...{ bacaan, generated: true, range },
  });
  const tinggi = TINGGI_BARIS - 2 * BANTALAN.tegak;
  return {
    tinggi,
    gores({ shapes, edges }, x, y, width) {
      const [tengah, at] = [x + width / 2, y + tinggi / 2];
      if (jenis in KATALOG) {
        const kind = jenis as JenisBentuk;
        shapes.push(bentuk(kind, `simbol-${kind}`, tengah, at, ukuran(kind)));
        return;
      }
      const kind = jenis as Garis['kind'];
      const kotak = { width: PROSES.width * KECIL, height: PROSES.height * KECIL };
      const [kiri, kanan] = [x + TEPI + kotak.width / 2, x + width - TEPI - kotak.width / 2];
      const [from, to] = [`simbol-${kind}-dari`, `simbol-${kind}-ke`];
      shapes.push(bentuk('proses', from, kiri, at, kotak), bentuk('proses', to, kanan, at, kotak));
      const points = [
        [kiri + kotak.width / 2, at],
        [kanan - kotak.width / 2, at],
      ] as const;
      edges.push({ id: `simbol-${kind}`, kind, from, to, points, range });
    },
  };
}

function ukuran(kind: JenisBentuk): typeof PROSES {
  if (kind === 'konektor') return { width: UKURAN.konektor, height: UKURAN.konektor };
  if (kind === 'konektor-halaman') return { width: PROSES.height, height: PROSES.height };
  const { width = 1, height = 1 } = KATALOG[kind].ukuran ?? {};
  return { width: PROSES.width * width, height: PROSES.height * height };
}
