import type { Dokumen, Hari, Locale, LogoGagal, Peraturan, Range, Register, Severity, Sop, TextEdit } from '@alir/core';
import type { Ketentuan } from './ketentuan.ts';
import type { Ringkasan } from './ringkasan.ts';
import type { Setelan } from './setelan.ts';

/** What a sentence speaks about: names, dates, line numbers (1-based, as people count). */
export type Params = Readonly<Record<string, string | number>>;

export type Kalimat = (p: Params) => string;

/** What a rule says: one sentence, or one for each `ragam`; the first stands in for a ragam that has none of its own. */
export type Pesan = Kalimat | Readonly<Record<string, Kalimat>>;

/** A fault that a rule found, not yet in anybody's language. */
export interface Laporan {
  readonly range: Range;
  readonly params?: Params;
  /** Which of the rule's sentences applies. */
  readonly ragam?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Terkait[];
  /** The profiles that ask for it, by name, where not all that demand the rule do: only these are cited. */
  readonly peraturan?: readonly string[];
  readonly perbaikan?: Perbaikan;
}

/** What would mend a fault, not yet in anybody's language. */
export interface Perbaikan {
  /** What it does, in a few words without a full stop: `Ganti dengan "kabid"`. */
  readonly judul: Readonly<Record<Locale, string>>;
  /** It keeps what the SOP says: nobody needs to look at it afterwards. */
  readonly aman: boolean;
  /** It says something in the author's name: for an editor only. */
  readonly manual?: true;
  /** In the file of the report; they do not overlap. */
  readonly suntingan: readonly TextEdit[];
}

/** Another place that belongs to a fault. */
export interface Terkait {
  readonly uri: string;
  readonly range: Range;
  readonly message: Readonly<Record<Locale, string>>;
}

/** A fault that only shows when several files are compared, and the file it stands in. */
export interface LaporanBerkas extends Laporan {
  readonly uri: string;
}

/** What a rule may know beside the SOP. */
export interface Konteks {
  readonly dokumen: Dokumen;
  /** What the regulations ask of this SOP. */
  readonly ketentuan: Ketentuan;
  /** Today. */
  readonly hariIni: Hari;
  /** What is known of regulations that SOPs cite; later lists know better. */
  readonly register: readonly Register[];
  /** What the configuration says for the file. */
  readonly setelan: Setelan;
  /** Why the file that an SOP here names as its logo does not count; nothing where it does, or where nobody knows. */
  logoGagal(nama: string): LogoGagal | undefined;
}

/** What rules across files see. */
export interface Ruang {
  /** By uri, ascending: the order of files, in which the first of two equals is the one that may stay. */
  readonly berkas: readonly Ringkasan[];
  /** All known profiles by name: built in and declared. */
  readonly peraturan: ReadonlyMap<string, Peraturan>;
  /** The codes of the catalogue. */
  readonly kodeAturan: ReadonlySet<string>;
}

/**
 * A rule: what it is called, how bad its fault is, what it says, and how it finds it. A rule without any check reports what the
 * reader of the text already found (`Dokumen.masalah`). Checks are pure: the same model gives the same reports.
 */
export interface Rule {
  /** Indonesian, kebab-case, naming the fault. */
  readonly code: string;
  readonly severity: Severity;
  /** One line for catalogues, without a full stop. */
  readonly summary: Readonly<Record<Locale, string>>;
  /** Full sentences that end with a full stop: what is wrong, then what to do. Citations are added to them. */
  readonly message: Readonly<Record<Locale, Pesan>>;
  /** Whether `// abaikan` and the configuration may silence it; yes unless said otherwise. */
  readonly suppressible?: boolean;
  /** It speaks only where a regulation demands it that the SOP or its configuration names: one that is only assumed does not bind. */
  readonly hanyaDitunjuk?: boolean;
  check?(sop: Sop, konteks: Konteks): Iterable<Laporan>;
  /** For what belongs to no SOP. */
  checkDokumen?(dokumen: Dokumen): Iterable<Laporan>;
  checkRuang?(ruang: Ruang): Iterable<LaporanBerkas>;
}
