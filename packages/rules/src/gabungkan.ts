import { type Citation, compareFindings, contains, type Finding, type Locale, ORIGIN_RANGE, type Peraturan } from '@alir/core';
import { terapkanAbaian } from './abaian.ts';
import { ATURAN } from './aturan/index.ts';
import { jalankan } from './jalankan.ts';
import { Pengutip } from './kutipan.ts';
import type { HasilBerkas, OpsiPeriksa } from './periksa.ts';
import type { Ringkasan } from './ringkasan.ts';
import type { Ruang, Rule } from './rule.ts';
import type { Temuan } from './temuan.ts';

/**
 * All findings of a workspace by uri (every file has an entry, in ascending order of uri): those of each file and those that only
 * show between files, without what is suppressed, each with the pasal that ask for it. The order of `hasil` does not matter; of
 * two results with one uri the later counts. `aturan` is the whole catalogue unless a caller wants less.
 */
export function gabungkan(
  hasil: Iterable<HasilBerkas>,
  { locale, peraturan }: OpsiPeriksa,
  aturan: readonly Rule[] = ATURAN,
): Map<string, Finding[]> {
  const berkas = [...new Map([...hasil].map((h) => [h.uri, h])).values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const ruang: Ruang = {
    berkas: berkas.map((h) => h.ringkasan),
    peraturan: menurutNama([...peraturan, ...berkas.flatMap((h) => h.ringkasan.peraturan)]),
    kodeAturan: new Set(aturan.map((rule) => rule.code)),
  };
  const silang = menurutUri(periksaRuang(ruang, aturan, locale));
  const menurutKode = new Map(aturan.map((rule) => [rule.code, rule]));
  const pengutip = new Pengutip(ruang.peraturan);

  return new Map(
    berkas.map(({ uri, temuan, abaian, ringkasan }) => {
      const semua = [...temuan, ...(silang.get(uri) ?? [])];
      const sisa = terapkanAbaian(uri, semua, abaian, menurutKode, locale);
      return [uri, sisa.map((t) => beriKutipan(t, ringkasan, pengutip, locale)).sort(urutan)];
    }),
  );
}

/** By name; the first of several with one name counts. */
function menurutNama(peraturan: readonly Peraturan[]): Map<string, Peraturan> {
  return new Map(peraturan.toReversed().map((p) => [p.nama.nama, p]));
}

function menurutUri(temuan: readonly Temuan[]): Map<string, Temuan[]> {
  const kelompok = new Map<string, Temuan[]>();
  for (const t of temuan) {
    const sudah = kelompok.get(t.uri);
    if (sudah) sudah.push(t);
    else kelompok.set(t.uri, [t]);
  }
  return kelompok;
}

function periksaRuang(ruang: Ruang, aturan: readonly Rule[], locale: Locale): Temuan[] {
  const pertama = ruang.berkas[0];
  if (!pertama) return [];
  const tempat = { uri: pertama.uri, range: ORIGIN_RANGE };
  return aturan.flatMap((rule) => (rule.checkRuang ? jalankan(rule, [{ jalan: () => rule.checkRuang!(ruang), tempat }], locale) : []));
}

function beriKutipan(temuan: Temuan, { sop }: Ringkasan, pengutip: Pengutip, locale: Locale): Finding {
  const pemilik = sop.find(({ range }) => contains(range, temuan.range.start));
  const citations = pemilik
    ? pengutip.kutip(
        temuan.code,
        pemilik.peraturan.map((r) => r.nama),
      )
    : [];
  return { ...temuan, message: tambahKutipan(temuan.message, citations, pengutip, locale), citations };
}

function tambahKutipan(message: string, citations: readonly Citation[], pengutip: Pengutip, locale: Locale): string {
  if (citations.length === 0) return message;
  return `${message.replace(/\.$/u, '')} (${pengutip.sebutkan(citations, locale)}).`;
}

function urutan(a: Finding, b: Finding): number {
  return compareFindings(a, b) || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
}
