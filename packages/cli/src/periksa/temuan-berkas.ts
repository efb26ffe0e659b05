import type { Finding, Severity } from '@alir/core';
import { SEVERITIES } from '@alir/core';

/** A finding, and the file it is in as the user knows it. */
export interface TemuanBernama {
  readonly nama: string;
  readonly temuan: Finding;
}

/** What a check found: what every report is made of. */
export interface HasilPeriksa {
  /** The names of the files checked, ascending. */
  readonly berkas: readonly string[];
  /** Ascending by file, then position, then code. */
  readonly temuan: readonly TemuanBernama[];
  readonly didiamkan: readonly TemuanDidiamkan[];
}

/** A finding that is not reported: a comment in its file silences it, or it was there when the tool was adopted. */
export interface TemuanDidiamkan extends TemuanBernama {
  readonly alasan: string;
  readonly oleh: 'komentar' | 'baseline';
}

export function hitung({ temuan }: HasilPeriksa): Record<Severity, number> {
  const jumlah = Object.fromEntries(SEVERITIES.map((s) => [s, 0])) as Record<Severity, number>;
  for (const { temuan: t } of temuan) jumlah[t.severity]++;
  return jumlah;
}
