/** The middle one, or the p-th part from below. */
export function median(nilai: readonly number[], p = 0.5): number {
  return nilai.toSorted((a, b) => a - b)[Math.min(nilai.length - 1, Math.floor(nilai.length * p))]!;
}

/** Once this much time (ms) is spent, what was measured has to do. */
const CUKUP = 20_000;

/** The median of up to `kali` measurements, in milliseconds; `ukur` is told which one it is, from 1. */
export async function medianDari(kali: number, ukur: (ke: number) => Promise<number>): Promise<number> {
  const waktu: number[] = [];
  for (let i = 1, habis = 0; i <= kali && habis < CUKUP; i++) {
    waktu.push(await ukur(i));
    habis += waktu.at(-1)!;
  }
  return median(waktu);
}
