import type { Locale, Range } from '@alir/core';
import { galatInternal } from './aturan/galat-internal.ts';
import type { Laporan, Rule } from './rule.ts';
import { susunTemuan, type Temuan } from './temuan.ts';

/** One run of a rule, on an SOP, a document or all files. */
export interface Pemeriksaan {
  /** What it reports; without a uri, about the file at `tempat`. */
  readonly jalan: () => Iterable<Laporan & { readonly uri?: string }>;
  /** Where the rule's failure is told. */
  readonly tempat: { readonly uri: string; readonly range: Range };
}

/**
 * Runs a rule so that its failure harms nobody else: what it reported before it threw counts, its further runs go on, and the
 * first failure becomes one finding that names the rule.
 */
export function jalankan(rule: Rule, pemeriksaan: Iterable<Pemeriksaan>, locale: Locale): Temuan[] {
  const temuan: Temuan[] = [];
  let gagal = false;
  for (const { jalan, tempat } of pemeriksaan) {
    try {
      for (const laporan of jalan()) temuan.push(susunTemuan(laporan.uri ?? tempat.uri, rule, laporan, locale));
    } catch {
      if (!gagal) temuan.push(susunTemuan(tempat.uri, galatInternal, { range: tempat.range, params: { kode: rule.code } }, locale));
      gagal = true;
    }
  }
  return temuan;
}
