/** Puts the parts together: a section for each page of the drawing. Loaded when the first Word document is asked for. */
import type { Hari } from '@alir/core';
import type { Gambar, Halaman } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { tampak } from '../tampak.ts';
import { berkasDocx } from './berkas.ts';
import { halamanDocx } from './halaman.ts';
import type { HalamanDocx } from './isi.ts';
import type { PemberiNama } from './kanvas.ts';
import { kemas } from './kemas.ts';

export async function tulisDocx({ sop, view, pages, paper }: Gambar, tanggal: Hari): Promise<HasilCetak> {
  const nama = pemberiNama();
  const tujuan = penandaSop(pages);
  const isi = pages.map((page, i) =>
    halamanDocx({
      page,
      bertabel: view === 'tabel',
      urutan: { ke: i + 1, dari: pages.length },
      tujuan: new Map([...tujuan].map(([kunci, { penanda }]) => [kunci, penanda])),
      penanda: tujuan.get(page.sop?.kunci ?? '')?.page === page ? tujuan.get(page.sop!.kunci)!.penanda : undefined,
      nama,
    }),
  );
  // A file without any section cannot be opened.
  const halaman = isi.length > 0 ? isi : [kosong(paper)];
  const byte = await berkasDocx({ judul: tampak(sop.judul ?? '') || 'SOP', halaman });
  return { byte: kemas(byte, { halaman, tanggal }), peringatan: [] };
}

/** Where each SOP begins, and the name of the bookmark there. */
function penandaSop(pages: readonly Halaman[]): ReadonlyMap<string, { readonly page: Halaman; readonly penanda: string }> {
  const hasil = new Map<string, { page: Halaman; penanda: string }>();
  for (const page of pages) {
    const kunci = page.sop?.kunci;
    if (kunci !== undefined && !hasil.has(kunci)) hasil.set(kunci, { page, penanda: `sop_${hasil.size + 1}` });
  }
  return hasil;
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
