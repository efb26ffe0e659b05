/** Patterns of SOP numbers, as a regulation profile writes them, and of offices. */

/** What stands in a number's pattern for what changes from SOP to SOP; everything else stands for itself. */
export const ISIAN_POLA: Readonly<Record<string, { readonly pola: string; readonly arti: string }>> = {
  angka: { pola: '[0-9]+', arti: 'angka' },
  tahun: { pola: '[0-9]{4}', arti: 'tahun empat angka' },
  romawi: { pola: '[IVXLCDM]+', arti: 'angka Romawi' },
  teks: { pola: '[^/\\s][^/]*', arti: 'teks tanpa garis miring' },
};

/** The words in braces of a pattern that mean nothing. */
export function isianTakDikenal(pola: string): string[] {
  return [...pola.matchAll(/\{([^{}]*)\}/gu)].map((cocok) => cocok[1]!).filter((isian) => !Object.hasOwn(ISIAN_POLA, isian));
}

/**
 * Whether a number is as the pattern says: `SOP-{angka}/{teks}/{tahun}`. Blanks at the ends and capitals do not matter. A word in braces
 * that means nothing stands for itself.
 */
export function cocokPola(pola: string, nomor: string): boolean {
  const sumber = pola
    .trim()
    .replaceAll(/\{(\w+)\}|[\s\S]/gu, (bagian: string, isian?: string) =>
      isian !== undefined && Object.hasOwn(ISIAN_POLA, isian)
        ? ISIAN_POLA[isian]!.pola
        : bagian.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'),
    );
  return new RegExp(`^${sumber}$`, 'iu').test(nomor.trim());
}

/** Whether an office is one that the pattern names: `Kepala *` is every office that begins so. Capitals and blanks do not matter. */
export function cocokJabatan(pola: string, jabatan: string): boolean {
  const rapi = (teks: string) => teks.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  const bagian = rapi(pola).split('*');
  let sisa = rapi(jabatan);
  for (const [i, potongan] of bagian.entries()) {
    const letak = i === 0 ? (sisa.startsWith(potongan) ? 0 : -1) : sisa.indexOf(potongan);
    if (letak < 0) return false;
    sisa = sisa.slice(letak + potongan.length);
  }
  return bagian.at(-1) === '' || sisa === '';
}
