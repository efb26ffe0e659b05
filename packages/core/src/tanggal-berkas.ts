import type { Sop } from './dokumen.ts';
import type { Hari } from './tanggal.ts';

/** The day on which an SOP became what it is, as far as it says so: its files bear that, to be the same whenever they are made. */
export function tanggalBerkas({ tanggal: { pengesahan, revisi, pembuatan } }: Pick<Sop, 'tanggal'>): Hari | undefined {
  const nilai = pengesahan?.nilai ?? revisi?.nilai ?? pembuatan?.nilai;
  return nilai && { tahun: nilai.tahun, bulan: nilai.bulan, hari: nilai.hari ?? 1 };
}
