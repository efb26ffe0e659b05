/** Applying fixes: which of them go together, that none of them breaks a text, and round by round until nothing is left to mend. */
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

/** Fixes may show further faults that have fixes; more rounds than this would be a fault of the rules. */
const PUTARAN_TERBANYAK = 10;

/** How texts are read and checked while they are mended; their names are whatever tells them apart. */
export interface BahanPerbaikan {
  /** The findings of all texts by their names, with `teks` in the place of those that changed. */
  periksa(teks: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, readonly Finding[]>>;
  /** A text as it was before; asked only of one that has a fix. */
  baca(nama: string): string;
  /** How many findings with the code `sintaks` a text would have. */
  jumlahSintaks(teks: string): number;
}

/**
 * Checks and mends in rounds until nothing changes: the texts that changed, and how many faults were mended. The last check is that of the
 * texts as they are then. No round leaves a text with more syntax errors than it had.
 */
export async function perbaikiBertahap(
  { periksa, baca, jumlahSintaks }: BahanPerbaikan,
  tidakAman: boolean,
): Promise<{ readonly teks: ReadonlyMap<string, string>; readonly jumlah: number }> {
  const teks = new Map<string, string>();
  let temuan = await periksa(teks);
  let jumlah = 0;
  for (let putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
    let berubah = false;
    for (const [nama, milik] of temuan) {
      if (diinginkan(milik, tidakAman).length === 0) continue;
      const isi = teks.get(nama) ?? baca(nama);
      const kesalahan = milik.filter(({ code }) => code === 'sintaks').length;
      const hasil = perbaiki(isi, milik, tidakAman, (baru) => jumlahSintaks(baru) <= kesalahan);
      if (hasil.teks === isi) continue;
      teks.set(nama, hasil.teks);
      jumlah += hasil.jumlah;
      berubah = true;
    }
    if (!berubah) break;
    temuan = await periksa(teks);
  }
  return { teks, jumlah };
}
