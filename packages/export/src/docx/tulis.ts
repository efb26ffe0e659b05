/** Puts the parts together: a section for each page of the drawing. Loaded when the first Word document is asked for. */
import type { Hari } from '@alir/core';
import type { Gambar, Halaman } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { tanpaCitraRusak } from '../citra-rusak.ts';
import { judulBerkas } from '../susunan/bagian.ts';
import { unzip } from '../zip.ts';
import { berkasDocx } from './berkas.ts';
import { Gabungan } from './gabung.ts';
import { denganRute } from './garis.ts';
import { halamanDocx } from './halaman.ts';
import type { HalamanDocx } from './isi.ts';
import type { PemberiNama } from './kanvas.ts';
import { kemas, penomor } from './kemas.ts';

/** Pages that the library has in its memory at once. */
const SEPOTONG = 32;

export async function tulisDocx(gambar: Gambar, tanggal: Hari): Promise<HasilCetak> {
  const { view, paper } = gambar;
  const { pages, peringatan } = await tanpaCitraRusak(gambar.pages);
  const judul = judulBerkas(gambar);
  const nama = pemberiNama();
  const bernomor = penomor();
  const gabungan = new Gabungan();
  const { tujuan, penanda } = penandaSop(pages);
  // A file without any section cannot be opened.
  for (let awal = 0; awal < Math.max(1, pages.length); awal += SEPOTONG) {
    const isi = pages.slice(awal, awal + SEPOTONG).map((page, i) => {
      const urutan = { ke: awal + i + 1, dari: pages.length };
      return halamanDocx({ page, bertabel: view === 'tabel', urutan, tujuan, penanda: penanda.get(page), nama });
    });
    const halaman = isi.length > 0 ? isi : [kosong(paper)];
    gabungan.tambah(unzip(await berkasDocx({ judul, halaman })), (xml) => bernomor(denganRute(xml, halaman)));
  }
  return { byte: kemas(gabungan.bagian(), tanggal), peringatan };
}

/** The bookmarks of the pages at which SOPs begin, by the keys of the SOPs and by the pages. */
function penandaSop(pages: readonly Halaman[]) {
  const [tujuan, penanda] = [new Map<string, string>(), new Map<Halaman, string>()];
  for (const page of pages) {
    const kunci = page.sop?.kunci;
    if (kunci === undefined || tujuan.has(kunci)) continue;
    const nama = `sop_${tujuan.size + 1}`;
    tujuan.set(kunci, nama);
    penanda.set(page, nama);
  }
  return { tujuan, penanda };
}

function pemberiNama(): PemberiNama {
  const sejauh = new Map<string, number>();
  return (jenis) => {
    const nomor = (sejauh.get(jenis) ?? 0) + 1;
    sejauh.set(jenis, nomor);
    return `${jenis} ${nomor}`;
  };
}

function kosong({ width, height }: Gambar['paper']): HalamanDocx {
  return { width, height, margin: { atas: 0, bawah: 0, samping: 0 }, kanvas: [], citra: [], isi: [] };
}
