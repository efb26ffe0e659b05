/** Puts the parts together: a section for each page of the drawing. Loaded when the first Word document is asked for. */
import type { Hari } from '@alir/core';
import type { Gambar, Halaman } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { tanpaCitraRusak } from '../citra-utuh.ts';
import { judulBerkas } from '../susunan/bagian.ts';
import { berkasDocx } from './berkas.ts';
import { halamanDocx } from './halaman.ts';
import type { HalamanDocx } from './isi.ts';
import type { PemberiNama } from './kanvas.ts';
import { kemas } from './kemas.ts';

export async function tulisDocx(gambar: Gambar, tanggal: Hari): Promise<HasilCetak> {
  const { view, paper } = gambar;
  const { pages, peringatan } = await tanpaCitraRusak(gambar.pages);
  const nama = pemberiNama();
  const { tujuan, penanda } = penandaSop(pages);
  const isi = pages.map((page, i) =>
    halamanDocx({ page, bertabel: view === 'tabel', urutan: { ke: i + 1, dari: pages.length }, tujuan, penanda: penanda.get(page), nama }),
  );
  // A file without any section cannot be opened.
  const halaman = isi.length > 0 ? isi : [kosong(paper)];
  const byte = await berkasDocx({ judul: judulBerkas(gambar), halaman });
  return { byte: kemas(byte, { halaman, tanggal }), peringatan };
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
