/** Whether two pieces of plain data hold the same. Where both are one and the same object nothing in it is looked at. */
export function samaIsi(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [isiA, isiB] = [Object.entries(a), new Map(Object.entries(b))];
  return isiA.length === isiB.size && isiA.every(([kunci, nilai]) => isiB.has(kunci) && samaIsi(nilai, isiB.get(kunci)));
}
