/**
 * The document model: what a `.sop` text means after its defaults (symbols, successors, numbering, merged cells, connectors).
 * Rules, drawing and exports read only this; every part says where in the text it comes from.
 */
import type { JenisDaftar, JenisSimbol, JenisTanggal, Nama, Rujukan } from './istilah.ts';
import type { Peraturan } from './peraturan.ts';
import type { Range } from './range.ts';
import type { Register } from './register.ts';
import type { Riwayat } from './riwayat.ts';
import type { Tanggal } from './tanggal.ts';
import type { Teks } from './teks.ts';
import type { Waktu } from './waktu.ts';

/** All declarations of one text. */
export interface Dokumen {
  readonly uri: string;
  readonly sop: readonly Sop[];
  readonly peraturan: readonly Peraturan[];
  readonly register: readonly Register[];
  /** What is wrong with the text itself; see {@link Masalah}. */
  readonly masalah: readonly Masalah[];
  readonly abaian: readonly Abaian[];
  /** Comments that stand behind something on its line, in the order of the text. */
  readonly komentarEkor: readonly Range[];
}

/**
 * A fault that already shows when the tree is read: a date that does not exist, a section written twice, a name that nobody
 * declares. Rules turn them into findings, so that each has a page and can be silenced like any other.
 */
export interface Masalah {
  /** The finding's code. */
  readonly kode: string;
  /** Which sentence of that rule applies, where it has several. */
  readonly ragam?: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly range: Range;
  /** What to delete to be rid of it, where that is known and nothing else is lost. */
  readonly hapusan?: Range;
}

/** A suppression comment: `// abaikan KODE: alasan` or `// abaikan-berkas KODE: alasan`. */
export interface Abaian {
  readonly kode: readonly { readonly kode: string; readonly range: Range }[];
  readonly alasan: string;
  /** What it covers: findings that begin in this range. */
  readonly cakupan: Range | 'berkas';
  readonly range: Range;
  /** What to delete to be rid of it: with its line, where it stands alone there. */
  readonly hapusan: Range;
}

export type JenisSop = 'administratif' | 'teknis';

/** A field of the identity that takes text; `strip` where the author wrote `-`. */
export interface Isian {
  readonly teks?: Teks;
  readonly strip: boolean;
  readonly range: Range;
}

/** A date field: `nilai` is absent where the author wrote `-`. */
export interface IsianTanggal {
  readonly nilai?: Tanggal;
  readonly strip: boolean;
  readonly range: Range;
}

/** A list section; `header` is its heading, where findings about an empty list stand. */
export interface Daftar {
  readonly header: Range;
  readonly butir: readonly Butir[];
  readonly range: Range;
}

/** An item: a text, or (in keterkaitan) another SOP by its name. */
export interface Butir {
  readonly teks?: Teks;
  readonly sop?: Rujukan;
  readonly range: Range;
}

/** A list of the author's own: `bagian "Persyaratan"`. */
export interface DaftarSendiri extends Daftar {
  readonly judul: Teks;
}

export interface Pengesahan {
  readonly jabatan?: Teks;
  readonly nama?: Teks;
  readonly pangkat?: Teks;
  readonly nip?: Teks;
  readonly range: Range;
}

/** One SOP: identity, sections, pelaksana and procedures. What the author left out is absent. */
export interface Sop {
  readonly uri: string;
  readonly nama?: Nama;
  readonly judul?: Teks;
  /** The whole declaration. */
  readonly range: Range;
  /** The `sop` line (keyword to title), where findings about missing sections stand. */
  readonly header: Range;
  readonly peraturan: readonly Rujukan[];
  readonly instansi?: Isian;
  readonly logo?: Isian;
  readonly satuanKerja?: Isian;
  /** The lines of the letterhead. */
  readonly unitKerja: readonly Teks[];
  readonly nomor?: Isian;
  readonly jenis?: { readonly jenis: JenisSop; readonly range: Range };
  readonly tanggal: Readonly<Partial<Record<JenisTanggal, IsianTanggal>>>;
  readonly disahkanOleh?: Pengesahan;
  readonly maksudDanTujuan?: Isian;
  readonly daftar: Readonly<Partial<Record<JenisDaftar, Daftar>>>;
  readonly bagian: readonly DaftarSendiri[];
  readonly riwayat?: Riwayat;
  /** The heading of the list of pelaksana. */
  readonly pelaksanaHeader?: Range;
  readonly pelaksana: readonly Pelaksana[];
  readonly prosedur: readonly Prosedur[];
  /** Words were skipped before the first prosedur: what is missing may only be unread, so rules about absence stay silent. */
  readonly rusak: boolean;
}

/** Who does it: a column of the table. */
export interface Pelaksana {
  readonly nama: Nama;
  readonly label: Teks;
  readonly range: Range;
}

/** One procedure (variant): its rows, its symbols and how the flow goes from one to the other. */
export interface Prosedur {
  readonly judul?: Teks;
  readonly header: Range;
  readonly range: Range;
  readonly langkah: readonly Langkah[];
  /** All symbols, those of one row together, in the order of rows; `Simbol.id` is the index. */
  readonly simbol: readonly Simbol[];
  readonly alur: readonly Alur[];
  readonly konektor: readonly Konektor[];
  readonly buntu: readonly Buntu[];
}

/** Index of a row in `Prosedur.langkah`. */
export type IndeksLangkah = number;
/** Index of a symbol in `Prosedur.simbol`. */
export type IndeksSimbol = number;
/** Index of a pelaksana in `Sop.pelaksana`. */
export type IndeksPelaksana = number;

/** An activity: one row of the table. */
export interface Langkah {
  readonly indeks: IndeksLangkah;
  /** As printed: 1, 2, 3 … by position. */
  readonly no: number;
  readonly nama?: Nama;
  readonly uraian: readonly Teks[];
  readonly simbol: readonly IndeksSimbol[];
  readonly kelengkapan: SelTeks;
  readonly waktu: SelWaktu;
  readonly output: SelTeks;
  readonly keterangan: SelTeks;
  /** The author forces a page break before this row. */
  readonly halamanBaru: boolean;
  readonly range: Range;
  /** The `langkah` line (keyword to uraian), where findings about missing mutu baku stand. */
  readonly header: Range;
  /** The text of this row has syntax errors: rules about absence stay silent. */
  readonly rusak: boolean;
  /** The errors may hide who does it or where the flow goes, so that nothing can be said about the flow of the procedure. */
  readonly alurRusak: boolean;
}

/** A cell that may be merged with neighbours. Rows `awal` to `akhir` (inclusive) share it; alone, both are the row itself. */
export interface Sel {
  readonly awal: IndeksLangkah;
  readonly akhir: IndeksLangkah;
  /** The line that the author wrote for this row, if any. */
  readonly range?: Range;
}

/** A cell of texts, one per line; every row of a merged cell holds the same texts. `strip` where the author wrote `-`. */
export interface SelTeks extends Sel {
  readonly teks: readonly Teks[];
  readonly strip: boolean;
}

/** The waktu cell; every row of a merged cell holds the same value. */
export interface SelWaktu extends Sel {
  readonly nilai?: Waktu;
}

/** A symbol in the table. */
export interface Simbol {
  readonly id: IndeksSimbol;
  readonly langkah: IndeksLangkah;
  readonly jenis: JenisSimbol;
  /** Where the author wrote its kind; absent where it follows from the defaults. */
  readonly rangeJenis?: Range;
  /** The lanes it stands in, ascending and neighbouring: one, or several for `a + b`. Empty where the author's lane is unknown. */
  readonly lanes: readonly IndeksPelaksana[];
  readonly nama?: Nama;
  /** Text inside. */
  readonly tulisan?: Teks;
  /** The tool's, not the author's: the terminator of `jika … berakhir`. Its lanes are those of its decision; drawing may move it to a free cell. */
  readonly generated: boolean;
  readonly range: Range;
}

/** A line between two symbols: flow (arrow), information (dashed arrow) or joint work (plain line, no flow). */
export interface Alur {
  readonly jenis: 'alur' | 'informasi' | 'bersama';
  readonly dari: IndeksSimbol;
  readonly ke: IndeksSimbol;
  /** What stands at the exit of a decision: `Ya`, `Tidak`, or the author's text. */
  readonly label?: Teks;
  /** The text that makes it: the flow line, or the symbol where the flow follows from the defaults. */
  readonly range: Range;
}

/** An exit that leads nowhere: its target is misspelt or not yet written to its end. It is drawn by nobody, but it was meant. */
export interface Buntu {
  readonly dari: IndeksSimbol;
  readonly range: Range;
}

/** A jump by connector: any number of sources, one target. */
export interface Konektor {
  readonly nama: string;
  readonly sumber: readonly {
    readonly dari: IndeksSimbol;
    readonly jenis: 'alur' | 'informasi';
    readonly label?: Teks;
    readonly range: Range;
  }[];
  /** Where `dari konektor` brings it, or absent while nobody wrote that. */
  readonly tujuan?: { readonly ke: IndeksSimbol; readonly range: Range };
  /** Its name at the first place that mentions it. */
  readonly range: Range;
}
