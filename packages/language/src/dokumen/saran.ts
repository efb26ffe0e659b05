/** The known name nearest to a wrong one, if it is near enough to be what was meant (Damerau-Levenshtein, a third of the letters). */
export function saran(salah: string, dikenal: Iterable<string>): string | undefined {
  let terbaik: string | undefined;
  let jarakTerbaik = Math.max(1, Math.floor(salah.length / 3)) + 1;
  for (const calon of dikenal) {
    if (Math.abs(calon.length - salah.length) >= jarakTerbaik) continue;
    const jarak = jarakSunting(salah.toLowerCase(), calon.toLowerCase());
    if (jarak < jarakTerbaik) {
      jarakTerbaik = jarak;
      terbaik = calon;
    }
  }
  return terbaik;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost one each. */
function jarakSunting(a: string, b: string): number {
  let dua: number[] = [];
  let satu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const kini = [i];
    for (let j = 1; j <= b.length; j++) {
      const ganti = satu[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let jarak = Math.min(satu[j]! + 1, kini[j - 1]! + 1, ganti);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) jarak = Math.min(jarak, dua[j - 2]! + 1);
      kini.push(jarak);
    }
    dua = satu;
    satu = kini;
  }
  return satu[b.length]!;
}
