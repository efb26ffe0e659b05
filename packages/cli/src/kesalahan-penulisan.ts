import type { Locale, Masalah } from '@alir/core';
import { sampaikanMasalah } from '@alir/rules';

/** The syntax errors among `masalah` as sentences with their places: `surat.sop:3:1: …`. */
export function kesalahanPenulisan(nama: string, masalah: readonly Masalah[], locale: Locale): string[] {
  const sintaks = masalah.filter((m) => m.kode === 'sintaks');
  return sampaikanMasalah({ uri: nama, masalah: sintaks }, locale).map(
    ({ range: { start }, message }) => `${nama}:${start.line + 1}:${start.character + 1}: ${message}`,
  );
}
