/** A complete SOP, and what must be true of every form. */
import type { JenisTanggal, Sop } from '@alir/core';
import { type Gambar, type Halaman, type SelFormulir, type TeksLetak, teksBaris, ukurTeks } from '../../src/index.ts';
import { PT } from '../../src/opsi.ts';
import { langkahPolos, prosedur, range, sop, teks } from '../pembangkit.ts';

export function isian(text: string, line = 0) {
  return { teks: teks(text, line), strip: false, range: range(line) };
}

export function daftar(butir: readonly string[], line = 0) {
  return { header: range(line), butir: butir.map((text) => ({ teks: teks(text), range: range(line) })), range: range(line) };
}

export function tanggal(hari: number, bulan: number, tahun: number, line = 0) {
  return { nilai: { hari, bulan, tahun, range: range(line) }, strip: false, range: range(line) };
}

/** Two rows in two lanes, the second a decision that goes back. */
export function alurKecil() {
  const langkah = [langkahPolos(0, [0]), langkahPolos(1, [1])];
  const simbol = [
    { id: 0, langkah: 0, jenis: 'mulai' as const, lanes: [0], generated: false, range: range(0) },
    { id: 1, langkah: 1, jenis: 'keputusan' as const, lanes: [1], generated: false, range: range(1) },
  ];
  const alur = [0, 1].map((dari) => ({ jenis: 'alur' as const, dari, ke: 1 - dari, range: range(0) }));
  return prosedur(langkah, simbol, alur);
}

export const PELAKSANA = ['Pemohon', 'Petugas'].map((label, i) => ({
  nama: { nama: `p${i}`, range: range(i) },
  label: teks(label),
  range: range(i),
}));

export function sopLengkap(lain: Partial<Sop> = {}): Sop {
  return {
    ...sop(PELAKSANA, alurKecil()),
    judul: teks('Penerbitan Rekomendasi', 1),
    instansi: isian('Pemerintah Kabupaten Contoh', 2),
    logo: isian('lambang.png', 3),
    satuanKerja: isian('Dinas Contoh', 4),
    unitKerja: [teks('Bidang Satu', 5), teks('Seksi Dua', 5)],
    nomor: isian('001/CTH/2026', 6),
    tanggal: {
      pembuatan: tanggal(5, 1, 2025, 7),
      revisi: { strip: true, range: range(8) },
      efektif: tanggal(2, 6, 2026, 9),
    } satisfies Partial<Record<JenisTanggal, unknown>>,
    disahkanOleh: {
      jabatan: teks('Kepala Dinas Contoh'),
      nama: teks('NAMA PEJABAT'),
      pangkat: teks('Pembina'),
      nip: teks('000000000000000000'),
      range: range(10),
    },
    maksudDanTujuan: isian('Menjamin kepastian layanan', 11),
    daftar: {
      dasarHukum: daftar(['Undang-Undang Nomor 1 Tahun 2000', 'Peraturan Nomor 2 Tahun 2001'], 12),
      kualifikasiPelaksana: daftar(['Memahami tata naskah'], 13),
      keterkaitan: { ...daftar([], 14), butir: [{ sop: { nama: 'SuratMasuk', range: range(14) }, range: range(14) }] },
      peralatan: daftar(['Komputer'], 15),
      peringatan: daftar(['Layanan terhambat'], 16),
      pencatatan: daftar(['-'], 17),
    },
    bagian: [{ ...daftar(['Fotokopi KTP', 'Surat pengantar'], 18), judul: teks('Persyaratan') }],
    ...lain,
  };
}

interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room that a line of text takes, capitals and descenders included. */
export function kotakTeks({ x, y, anchor, size, bold, runs }: TeksLetak): Kotak {
  const width = ukurTeks(teksBaris(runs), { size, bold });
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - 0.75 * size, width, height: 0.96 * size };
}

const EPS = 0.01;

function dalam(a: Kotak, b: Kotak): boolean {
  return a.x >= b.x - EPS && a.y >= b.y - EPS && a.x + a.width <= b.x + b.width + EPS && a.y + a.height <= b.y + b.height + EPS;
}

function bertindih(a: Kotak, b: Kotak): boolean {
  return a.x < b.x + b.width - EPS && b.x < a.x + a.width - EPS && a.y < b.y + b.height - EPS && b.y < a.y + a.height - EPS;
}

/** What a cell says, as it is set, all its pages together. */
export function teksSel(pages: readonly Halaman[], id: string): string {
  return pages
    .flatMap(({ teks, formulir }) => {
      const sel = formulir?.sel.find((satu) => satu.id === id);
      return sel ? teks.filter((t) => dalam(kotakTeks(t), sel)).map((t) => teksBaris(t.runs)) : [];
    })
    .join(' ');
}

export function selDari(gambar: Gambar, id: string): SelFormulir | undefined {
  return gambar.pages.flatMap(({ formulir }) => formulir?.sel ?? []).find((sel) => sel.id === id);
}

/** What is wrong with the pages of a form: texts outside the frame, on each other, over a line, or too small. */
export function periksaFormulir({ pages, paper }: Gambar): string[] {
  return pages.flatMap((page) => {
    if (!page.formulir) return [];
    const kotak = page.teks.map((t) => ({ text: teksBaris(t.runs), size: t.size, ...kotakTeks(t) }));
    const isi = kotak.filter(({ y }) => y < paper.height - 13);
    const bingkai = { x: 10, y: 12, width: paper.width - 20, height: paper.height - 25 };
    return [
      ...isi.flatMap((t) => (dalam(t, bingkai) ? [] : [`${page.number}: "${t.text}" leaves the frame`])),
      ...kotak.flatMap((t) => (t.size < 6 * PT - EPS ? [`${page.number}: "${t.text}" is too small`] : [])),
      ...isi.flatMap((a, i) => isi.slice(i + 1).flatMap((b) => (bertindih(a, b) ? [`${page.number}: "${a.text}" on "${b.text}"`] : []))),
      ...isi.flatMap((t) =>
        page.kisi.some(({ x1, y1, x2, y2 }) => bertindih(t, { x: x1, y: y1, width: x2 - x1 || 0.05, height: y2 - y1 || 0.05 }))
          ? [`${page.number}: a line runs through "${t.text}"`]
          : [],
      ),
    ];
  });
}
