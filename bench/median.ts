/** The middle one, or the p-th part from below. */
export function median(nilai: readonly number[], p = 0.5): number {
  return nilai.toSorted((a, b) => a - b)[Math.min(nilai.length - 1, Math.floor(nilai.length * p))]!;
}
