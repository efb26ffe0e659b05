/**
 * The candidate most like `kata`, for "did you mean": at most a third of its letters differ (swapped neighbours count as one).
 * `undefined` where none is near. Of equally near ones the alphabetically first, whatever the order they come in.
 */
export function terdekat(kata: string, calon: Iterable<string>): string | undefined {
  const kecil = kata.toLowerCase();
  const dicari = [...kecil];
  const hurufDicari = himpunanHuruf(kecil);
  let batas = Math.max(1, Math.floor(dicari.length / 3));
  let terbaik: string | undefined;
  for (const c of calon) {
    if (c === kata) continue;
    const calonKecil = c.toLowerCase();
    // Every letter that only one of the two has costs an edit: this spares nearly all comparisons in a large workspace.
    const hurufCalon = himpunanHuruf(calonKecil);
    if (jumlahBit(hurufDicari & ~hurufCalon) > batas || jumlahBit(hurufCalon & ~hurufDicari) > batas) continue;
    const huruf = [...calonKecil];
    if (Math.abs(huruf.length - dicari.length) > batas) continue;
    const beda = jarak(dicari, huruf, batas);
    if (beda > batas || (beda === batas && terbaik !== undefined && c >= terbaik)) continue;
    batas = beda;
    terbaik = c;
  }
  return terbaik;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each costing one. Given up, and so
 * infinite, as soon as it must exceed `batas`: the best of a row never gets smaller in later rows.
 */
function jarak(a: readonly string[], b: readonly string[], batas: number): number {
  let duaSebelum: number[] = [];
  let sebelum = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const baris = [i];
    for (let j = 1; j <= b.length; j++) {
      const ganti = sebelum[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const tukar = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? duaSebelum[j - 2]! + 1 : ganti;
      baris.push(Math.min(ganti, tukar, sebelum[j]! + 1, baris[j - 1]! + 1));
    }
    if (Math.min(...baris) > batas) return Number.POSITIVE_INFINITY;
    duaSebelum = sebelum;
    sebelum = baris;
  }
  return sebelum[b.length]!;
}

/** The letters of a word as bits; different letters may share one, so a bit that lacks says more than a bit that stands. */
function himpunanHuruf(kata: string): number {
  let himpunan = 0;
  for (const huruf of kata) himpunan |= 1 << (huruf.codePointAt(0)! & 31);
  return himpunan;
}

function jumlahBit(himpunan: number): number {
  let jumlah = 0;
  for (let sisa = himpunan; sisa !== 0; sisa &= sisa - 1) jumlah++;
  return jumlah;
}
