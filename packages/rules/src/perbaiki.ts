/** Applying fixes: which of them go together, and that none of them breaks a text. */
import { comparePositions, compareRanges, type Finding, type Fix, terapkanSuntingan } from '@alir/core';

/** The fixes that are wanted, in the order of the text: safe ones, or all. */
function diinginkan(temuan: readonly Finding[], tidakAman: boolean): Fix[] {
  return [...temuan]
    .sort((a, b) => compareRanges(a.range, b.range))
    .flatMap(({ fix }) => (fix && !fix.manual && (fix.safe || tidakAman) ? [fix] : []));
}

function bertabrakan(a: Fix, b: Fix): boolean {
  return a.edits.some((x) =>
    b.edits.some((y) => comparePositions(x.range.start, y.range.end) <= 0 && comparePositions(y.range.start, x.range.end) <= 0),
  );
}

/**
 * The text with the fixes of its findings that touch no other, one round of them; the same text where there are none. `sah` says of a text
 * whether it is as sound as the one before: a fix that makes it worse is left out.
 */
export function perbaiki(
  teks: string,
  temuan: readonly Finding[],
  tidakAman: boolean,
  sah: (teks: string) => boolean,
): { readonly teks: string; readonly jumlah: number } {
  const terpilih: Fix[] = [];
  for (const fix of diinginkan(temuan, tidakAman)) if (!terpilih.some((t) => bertabrakan(t, fix))) terpilih.push(fix);
  if (terpilih.length === 0) return { teks, jumlah: 0 };
  const terapkan = (fixes: readonly Fix[]) =>
    terapkanSuntingan(
      teks,
      fixes.flatMap((f) => f.edits),
    );
  const bersama = terapkan(terpilih);
  if (sah(bersama)) return { teks: bersama, jumlah: terpilih.length };
  const baik: Fix[] = [];
  for (const fix of terpilih) if (sah(terapkan([...baik, fix]))) baik.push(fix);
  return { teks: terapkan(baik), jumlah: baik.length };
}
