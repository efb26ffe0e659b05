/** The format PDF. It has a bundle of its own, with its fonts, which only those load who ask for it. */
import type { Hari, Sop } from '@alir/core';
import type { Gambar } from '@alir/diagram';
import { type HasilPdf, kePdf } from '@alir/export';
import { huruf } from './huruf.ts';

/** The file bears the SOP's own date, so that it is the same whenever it is made. */
export function cetakPdf(gambar: Gambar, sop: Sop): Promise<HasilPdf> {
  return kePdf(gambar, { huruf: huruf(), tanggal: tanggal(sop) });
}

/** The day on which it became what it is, as far as it says so. */
function tanggal({ tanggal: { pengesahan, revisi, pembuatan } }: Sop): Hari | undefined {
  const nilai = pengesahan?.nilai ?? revisi?.nilai ?? pembuatan?.nilai;
  return nilai && { tahun: nilai.tahun, bulan: nilai.bulan, hari: nilai.hari ?? 1 };
}
