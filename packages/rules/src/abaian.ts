import { type Abaian, contains, kelompokkan, type Locale, type Range, terdekat } from '@alir/core';
import { abaikanTakTerpakai } from './aturan/abaikan-tak-terpakai.ts';
import { abaikanTanpaAlasan } from './aturan/abaikan-tanpa-alasan.ts';
import type { Laporan, Perbaikan, Rule } from './rule.ts';
import { denganSaran } from './saran.ts';
import { susunTemuan, type Temuan } from './temuan.ts';

/** What suppression comments make of the findings of a file. */
export interface HasilAbaian {
  readonly temuan: readonly Temuan[];
  readonly didiamkan: readonly { readonly temuan: Temuan; readonly alasan: string }[];
}

/**
 * The findings of one file that its suppression comments leave, and what is wrong with the comments themselves: a comment
 * without a reason silences nothing, and a code that silences nothing should not stand there.
 */
export function terapkanAbaian(
  uri: string,
  temuan: readonly Temuan[],
  abaian: readonly Abaian[],
  aturan: ReadonlyMap<string, Rule>,
  locale: Locale,
): HasilAbaian {
  const diam = new Map<Temuan, string>();
  const menurutKode = kelompokkan(temuan, (t) => t.code);
  const kena = (abai: Abaian, kode: string) => (menurutKode.get(kode) ?? []).filter((t) => mencakup(abai, t));
  const tambahan: Temuan[] = [];
  const tambah = (rule: Rule, laporan: Laporan) => tambahan.push(susunTemuan(uri, rule, laporan, locale));
  for (const abai of abaian) {
    if (abai.alasan.trim() === '') {
      tambah(abaikanTanpaAlasan, { range: abai.range });
      continue;
    }
    if (abai.kode.length === 0) tambah(abaikanTakTerpakai, { range: abai.range, ragam: 'tanpa-kode' });
    for (const { kode, range } of abai.kode) {
      const rule = aturan.get(kode);
      if (!rule) {
        tambah(abaikanTakTerpakai, { range, ragam: 'tak-dikenal', params: denganSaran({ kode }, terdekat(kode, aturan.keys())) });
      } else if (rule.suppressible === false) {
        tambah(abaikanTakTerpakai, { range, ragam: 'tetap', params: { kode }, perbaikan: tanpaKode(abai, range, rule) });
      } else {
        const terdiam = kena(abai, kode);
        for (const t of terdiam) if (!diam.has(t)) diam.set(t, abai.alasan.trim());
        // Where the text was not read in full, what it silences may only not have been found.
        if (terdiam.length === 0 && kena(abai, 'sintaks').length === 0) {
          tambah(abaikanTakTerpakai, { range, ragam: 'tak-terpakai', params: { kode }, perbaikan: tanpaKode(abai, range, rule) });
        }
      }
    }
  }
  return {
    temuan: [...temuan.filter((t) => !diam.has(t)), ...tambahan],
    didiamkan: [...diam].map(([temuan, alasan]) => ({ temuan, alasan })),
  };
}

/** Takes a code out of its comment, with what sets it off from the others; the last one with the comment. */
function tanpaKode({ kode, hapusan }: Abaian, range: Range, rule: Rule): Perbaikan {
  const indeks = kode.findIndex((k) => k.range === range);
  const [sebelum, sesudah] = [kode[indeks - 1]?.range, kode[indeks + 1]?.range];
  const sendiri = !sebelum && !sesudah;
  return {
    judul: sendiri ? { id: 'Hapus komentar ini', en: 'Remove this comment' } : { id: 'Hapus kode ini', en: 'Remove this code' },
    // What it silences may lie between this file and others that were not looked at.
    aman: !rule.checkRuang,
    suntingan: [
      {
        range: sendiri ? hapusan : sesudah ? { start: range.start, end: sesudah.start } : { start: sebelum!.end, end: range.end },
        newText: '',
      },
    ],
  };
}

function mencakup({ cakupan }: Abaian, { range }: Temuan): boolean {
  return cakupan === 'berkas' || contains(cakupan, range.start);
}
