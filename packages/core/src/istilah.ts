/** The words of the form that documents and regulations share. */
import type { Range } from './range.ts';

/** A name the author gave to something, and where. */
export interface Nama {
  readonly nama: string;
  readonly range: Range;
}

/** A reference by name, and where it stands. */
export type Rujukan = Nama;

export const JENIS_TANGGAL = ['pembuatan', 'revisi', 'pengesahan', 'efektif'] as const;
export type JenisTanggal = (typeof JENIS_TANGGAL)[number];

/** The list sections of the form, in the form's order. */
export const JENIS_DAFTAR = ['dasarHukum', 'kualifikasiPelaksana', 'keterkaitan', 'peralatan', 'peringatan', 'pencatatan'] as const;
export type JenisDaftar = (typeof JENIS_DAFTAR)[number];

/** The columns that two neighbouring rows may share a cell of. */
export const KOLOM_SEL = ['kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type KolomSel = (typeof KOLOM_SEL)[number];

export const JENIS_SIMBOL = ['mulai', 'selesai', 'proses', 'keputusan', 'dokumen', 'penggandaan', 'arsip', 'berkas'] as const;
export type JenisSimbol = (typeof JENIS_SIMBOL)[number];
