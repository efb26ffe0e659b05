import type { Finding, Locale } from '@alir/core';
import type { Laporan, Params, Pesan, Rule } from './rule.ts';

/** A finding before anybody looked up which regulations ask for it. */
export type Temuan = Omit<Finding, 'citations'>;

/** Says a report in the reader's language. */
export function susunTemuan(uri: string, rule: Rule, laporan: Laporan, locale: Locale): Temuan {
  const related = laporan.related?.map(({ uri, range, message }) => ({ uri, range, message: message[locale] }));
  return {
    uri,
    range: laporan.range,
    severity: laporan.severity ?? rule.severity,
    code: rule.code,
    message: ucapkan(rule.message[locale], laporan.ragam, laporan.params ?? {}),
    ...(related ? { related } : {}),
  };
}

function ucapkan(pesan: Pesan, ragam: string | undefined, params: Params): string {
  if (typeof pesan === 'function') return pesan(params);
  const kalimat = ragam !== undefined && Object.hasOwn(pesan, ragam) ? pesan[ragam]! : Object.values(pesan)[0]!;
  return kalimat(params);
}
