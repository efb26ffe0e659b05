/** The items by what they have in common, in their order; the groups in the order of their first items. */
export function kelompokkan<T, K>(items: Iterable<T>, kunci: (item: T) => K): Map<K, T[]> {
  const kelompok = new Map<K, T[]>();
  for (const item of items) {
    const k = kunci(item);
    const ada = kelompok.get(k);
    if (ada) ada.push(item);
    else kelompok.set(k, [item]);
  }
  return kelompok;
}
