/** What Word and Excel have in common: lengths of drawings, and colours. */

/** English metric units. */
export const EMU_PER_MM = 36_000;

export function emu(mm: number): number {
  return Math.round(mm * EMU_PER_MM);
}

/** `#abc` or `#aabbcc` as six digits. */
export function heksa(warna: string): string {
  const angka = warna.slice(1);
  return (angka.length === 3 ? angka.replace(/./gu, '$&$&') : angka).toUpperCase();
}
