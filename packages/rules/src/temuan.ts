import type { Finding, Locale } from '@alir/core';
import type { Laporan, Params, Pesan, Rule } from './rule.ts';
import { terimaSaran } from './saran.ts';

/** A finding before anybody looked up which regulations ask for it. */
export interface Temuan extends Omit<Finding, 'citations'> {
  /** The only profiles that are cited for it; all that demand the rule where it is absent. */
  readonly peraturan?: readonly string[];
}

/** Says a report in the reader's language. */
export function susunTemuan(uri: string, rule: Rule, laporan: Laporan, locale: Locale): Temuan {
  const { range, peraturan, params = {} } = laporan;
  const perbaikan = laporan.perbaikan ?? terimaSaran(params, range);
  const related = laporan.related?.map(({ uri, range, message }) => ({ uri, range, message: message[locale] }));
  return {
    uri,
    range,
    severity: laporan.severity ?? rule.severity,
    code: rule.code,
    message: ucapkan(rule.message[locale], laporan.ragam, params),
    ...(related && { related }),
    ...(peraturan && { peraturan }),
    ...(perbaikan && {
      fix: {
        title: perbaikan.judul[locale],
        safe: perbaikan.aman,
        ...(perbaikan.manual && { manual: true }),
        edits: perbaikan.suntingan,
      },
    }),
  };
}

function ucapkan(pesan: Pesan, ragam: string | undefined, params: Params): string {
  if (typeof pesan === 'function') return pesan(params);
  const kalimat = ragam !== undefined && Object.hasOwn(pesan, ragam) ? pesan[ragam]! : Object.values(pesan)[0]!;
  return kalimat(params);
}
