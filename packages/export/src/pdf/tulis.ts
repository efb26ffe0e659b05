/** Puts the parts together: page by page what is seen, and what is read. Loaded when the first PDF is asked for. */
import { type Hari, hariIso } from '@alir/core';
import type { Gambar } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { tanpaCitraRusak } from '../citra-rusak.ts';
import type { Huruf } from '../huruf.ts';
import { sidikGambar } from '../sidik.ts';
import { judulBerkas, sebutanHalaman } from '../susunan/bagian.ts';
import { halamanDirujuk, lompatan, namaHalaman } from '../susunan/lompatan.ts';
import { susunanHalaman } from '../susunan/susunan.ts';
import { BerkasPdf } from './berkas.ts';
import { lukisHalaman } from './halaman.ts';
import { PemberiPenanda } from './penanda.ts';
import { susunStruktur } from './struktur.ts';
import { PenulisTeks } from './teks.ts';

export async function tulisPdf(gambar: Gambar, huruf: Huruf, hari: Hari): Promise<HasilCetak> {
  const tanggal = new Date(`${hariIso(hari)}T00:00:00Z`);
  const berkas = new BerkasPdf({ judul: judulBerkas(gambar), huruf, tanggal, sidik: await sidikGambar(gambar) });
  const { pages, peringatan } = await tanpaCitraRusak(gambar.pages, ({ isi }) => berkas.dapatDibaca(isi));
  const penulis = new PenulisTeks(berkas);
  const penanda = new PemberiPenanda(berkas, pages);
  const lompat = lompatan(pages);
  const dirujuk = halamanDirujuk(pages);
  const tujuan = new Set(dirujuk.values());
  for (const page of pages) {
    berkas.mulaiHalaman(page.width, page.height);
    penanda.tandai(page);
    if (tujuan.has(page)) berkas.tujuan(namaHalaman(page), 0, 0);
    const susunan = susunanHalaman(page, gambar.view === 'tabel');
    const tertandai = lukisHalaman(berkas, penulis, page, susunan);
    susunStruktur({ berkas, page, tertandai, lompatan: lompat, dirujuk }, susunan, sebutanHalaman(page));
  }
  // A file without any page cannot be opened.
  if (pages.length === 0) berkas.mulaiHalaman(gambar.paper.width, gambar.paper.height);
  return { byte: await berkas.selesai(), peringatan: [...penulis.peringatan, ...peringatan] };
}
