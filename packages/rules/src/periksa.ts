import { type Abaian, type Dokumen, type Locale, ORIGIN_RANGE, type Peraturan } from '@alir/core';
import { galatInternal } from './aturan/galat-internal.ts';
import { ATURAN } from './aturan/index.ts';
import { jalankan, type Pemeriksaan } from './jalankan.ts';
import { type Ringkasan, ringkas } from './ringkasan.ts';
import type { Rule } from './rule.ts';
import { susunTemuan, type Temuan } from './temuan.ts';

export interface OpsiPeriksa {
  readonly locale: Locale;
  /** All known profiles, built in and of the workspace. Those that the checked files declare themselves need not be listed. */
  readonly peraturan: readonly Peraturan[];
}

/** What one file alone tells, and what the comparison with others needs: plain data, without the tree. */
export interface HasilBerkas {
  readonly uri: string;
  readonly temuan: readonly Temuan[];
  readonly ringkasan: Ringkasan;
  readonly abaian: readonly Abaian[];
}

/**
 * Checks one file. The result depends on the text and the locale only, so it may be kept until either changes; suppressions and
 * citations come with {@link gabungkan}. `aturan` is the whole catalogue unless a caller wants less.
 */
export function periksa(dokumen: Dokumen, opsi: Pick<OpsiPeriksa, 'locale'>, aturan: readonly Rule[] = ATURAN): HasilBerkas {
  const temuan = [
    ...laporkanMasalah(dokumen, opsi.locale, aturan),
    ...aturan.flatMap((rule) => jalankanBerkas(rule, dokumen, opsi.locale)),
  ];
  return { uri: dokumen.uri, temuan, ringkasan: ringkas(dokumen), abaian: dokumen.abaian };
}

function laporkanMasalah({ uri, masalah }: Dokumen, locale: Locale, aturan: readonly Rule[]): Temuan[] {
  const menurutKode = new Map(aturan.map((rule) => [rule.code, rule]));
  return masalah.map(({ kode, ragam, params, range }) => {
    const rule = menurutKode.get(kode);
    if (rule) return susunTemuan(uri, rule, { range, ragam, params }, locale);
    return susunTemuan(uri, galatInternal, { range, ragam: 'kode-tak-dikenal', params: { kode } }, locale);
  });
}

function jalankanBerkas(rule: Rule, dokumen: Dokumen, locale: Locale): Temuan[] {
  const { uri } = dokumen;
  const pemeriksaan: Pemeriksaan[] = [];
  if (rule.check) {
    for (const sop of dokumen.sop) pemeriksaan.push({ jalan: () => rule.check!(sop, dokumen), tempat: { uri, range: sop.header } });
  }
  if (rule.checkDokumen) pemeriksaan.push({ jalan: () => rule.checkDokumen!(dokumen), tempat: { uri, range: ORIGIN_RANGE } });
  return jalankan(rule, pemeriksaan, locale);
}
