/** Regulation profiles: what a regulation asks of an SOP, as data. */

import type { Severity } from './finding.ts';
import type { JenisDaftar, JenisSimbol, JenisTanggal, KolomSel, Nama, Rujukan } from './istilah.ts';
import type { Range } from './range.ts';
import type { Teks } from './teks.ts';

/** A regulation profile: which rules a regulation demands, by which pasal, and the provisions that rules and drawing need. */
export interface Peraturan {
  readonly nama: Nama;
  readonly judul?: Teks;
  readonly mewarisi: readonly Rujukan[];
  /** Also what the provisions below demand: each of them is checked by a rule. */
  readonly tuntutan: readonly Tuntutan[];
  /** Codes of inherited demands that this profile drops. */
  readonly tidakMenuntut: readonly Nama[];
  readonly ketentuan: KetentuanProfil;
  /** What a reader should know of the profile: what of the regulation's text could not be verified. */
  readonly catatan: readonly Teks[];
  readonly range: Range;
}

/** How a demand is reported: as a finding of this severity, or not at all. */
export type Tingkat = Severity | 'mati';

/** One demand of a regulation. */
export interface Tuntutan {
  /** Code of the rule that checks it. */
  readonly kode: string;
  /** As cited: `9 ayat (3) huruf c`, `Lampiran II angka 3`. */
  readonly pasal: string;
  /** Where the regulation wants it graver or milder than the rule does of itself. */
  readonly tingkat?: Severity;
  /** The part of the form that it wants filled, where it names one. */
  readonly bagian?: BagianFormulir;
  readonly range: Range;
}

/** What a profile says beyond demands; what it does not say is inherited, or free. */
export interface KetentuanProfil {
  /** The symbols that a drawing may use. */
  readonly simbol?: Ketetapan<readonly SimbolPeraturan[]>;
  readonly urutanPelaksana?: Ketetapan<UrutanPelaksana>;
  /** The table's columns in their order, with their headings. */
  readonly kolom?: Ketetapan<readonly KolomPeraturan[]>;
  /** What the form calls its fields. */
  readonly label: readonly LabelPeraturan[];
  /** How often its duties come back. */
  readonly tenggat: Readonly<Partial<Record<JenisTenggat, Ketetapan<Periode>>>>;
  readonly penandatangan?: Ketetapan<Penandatangan>;
  /** The pattern of an SOP's number; see {@link cocokPola}. */
  readonly polaNomor?: Ketetapan<Teks>;
  /** The paper to print on. */
  readonly kertas?: Ketetapan<NamaKertas>;
}

/** Offices that may sign, and those among them that may not, as patterns: `Kepala *` is any office whose name begins so. */
export interface Penandatangan {
  readonly jabatan: readonly Teks[];
  readonly kecuali: readonly Teks[];
}

/** Something that a profile lays down, and where. */
export interface Ketetapan<T> {
  readonly nilai: T;
  readonly pasal: readonly string[];
  readonly range: Range;
}

/** A symbol of the drawing as regulations list them: those an author writes, and the connectors, which the tool draws. */
export type SimbolPeraturan = JenisSimbol | 'konektor' | 'konektor-halaman';

/** How the columns of pelaksana follow each other: by rank, from the highest; by who comes first in the flow; or as one likes. */
export const URUTAN_PELAKSANA = ['jenjang', 'alur', 'bebas'] as const;
export type UrutanPelaksana = (typeof URUTAN_PELAKSANA)[number];

/** The columns of the table. */
export const KOLOM_TABEL = ['nomor', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type KolomTabel = (typeof KOLOM_TABEL)[number];

export interface KolomPeraturan {
  readonly kolom: KolomTabel;
  /** Its heading, where it is not the usual one. */
  readonly judul?: Teks;
}

/** The fields and sections of the form, and the columns of mutu baku, that a profile can demand or call by another label. */
export type BagianFormulir =
  | 'judul'
  | 'instansi'
  | 'nomor'
  | `tanggal-${JenisTanggal}`
  | 'pengesahan'
  | 'nama-pengesah'
  | 'nip-pengesah'
  | 'maksudDanTujuan'
  | JenisDaftar
  | 'pelaksana'
  | 'prosedur'
  | KolomSel;

export interface LabelPeraturan {
  readonly bagian: BagianFormulir;
  readonly label: Teks;
}

/** The papers that SOPs are printed on; F4 is the folio of Indonesian offices. */
export const NAMA_KERTAS = ['A4', 'F4', 'Letter', 'Legal'] as const;
export type NamaKertas = (typeof NAMA_KERTAS)[number];

/** The duties that come back: reviewing, evaluating, reporting the supervision, reporting the results. */
export const JENIS_TENGGAT = ['kajiUlang', 'evaluasi', 'pengawasan', 'pelaporan'] as const;
export type JenisTenggat = (typeof JENIS_TENGGAT)[number];

/** Months in a unit of a period, the shortest first. */
export const BULAN_PER_SATUAN: Readonly<Record<string, number>> = { bulan: 1, triwulan: 3, semester: 6, tahun: 12 };

/**
 * How often a duty comes back: so many months after it was last done, or, where `akhirBulan` is given, each year at the end of
 * that month (1 to 12).
 */
export interface Periode {
  readonly bulan: number;
  readonly akhirBulan?: number;
}
