import type { Dokumen, Locale, Peraturan, Range, Severity, Sop } from '@alir/core';
import type { Ringkasan } from './ringkasan.ts';

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
  /** Whether `// abaikan` may silence it; yes unless said otherwise. */
  readonly suppressible?: boolean;
  check?(sop: Sop, dokumen: Dokumen): Iterable<Laporan>;
  /** For what belongs to no SOP. */
  checkDokumen?(dokumen: Dokumen): Iterable<Laporan>;
  checkRuang?(ruang: Ruang): Iterable<LaporanBerkas>;
}
