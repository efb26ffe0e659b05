/** Puts the parts together: page by page what is seen, and what is read. Loaded when the first PDF is asked for. */
import type { Hari } from '@alir/core';
import type { Gambar } from '@alir/diagram';
import { BerkasPdf } from './berkas.ts';
import type { HurufPdf } from './gaya.ts';
import { lukisHalaman } from './halaman.ts';
import type { HasilPdf } from './ke-pdf.ts';
import { lompatan } from './lompatan.ts';
import { namaBagian, PemberiPenanda } from './penanda.ts';
import { susunStruktur } from './struktur.ts';
import { susunanHalaman } from './susunan.ts';
import { PenulisTeks, tampak } from './teks.ts';

export async function tulisPdf(gambar: Gambar, huruf: HurufPdf, { tahun, bulan, hari }: Hari): Promise<HasilPdf> {
  const { pages, sop, view } = gambar;
  const judul = tampak(sop.judul ?? '') || 'SOP';
  const berkas = new BerkasPdf({ judul, huruf, tanggal: new Date(Date.UTC(tahun, bulan - 1, hari)), sidik: JSON.stringify(gambar) });
  const penulis = new PenulisTeks(berkas);
  const penanda = new PemberiPenanda(berkas, pages);
  const lompat = lompatan(pages);
  for (const page of pages) {
    berkas.mulaiHalaman(page.width, page.height);
    penanda.tandai(page);
    const susunan = susunanHalaman(page, view === 'tabel');
    const tertandai = lukisHalaman(berkas, penulis, page, susunan);
    susunStruktur({ berkas, page, tertandai, lompatan: lompat }, susunan, `${namaBagian(page)}, halaman ${page.number}`);
  }
  // A file without any page cannot be opened.
  if (pages.length === 0) berkas.mulaiHalaman(gambar.paper.width, gambar.paper.height);
  const takAda = penulis.takAda;
  return { byte: await berkas.selesai(), peringatan: takAda.length > 0 ? [{ kode: 'huruf-tak-ada', huruf: takAda }] : [] };
}
