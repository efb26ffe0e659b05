/** Patterns of SOP numbers, as a regulation profile writes them, and of offices. */
import { lipatSpasi } from './teks.ts';

/** What stands in a number's pattern for what changes from SOP to SOP: so many signs of a kind. Everything else stands for itself. */
export const ISIAN_POLA: Readonly<Record<string, { readonly tanda: RegExp; readonly panjang?: number; readonly arti: string }>> = {
  angka: { tanda: /^[0-9]$/u, arti: 'angka' },
  tahun: { tanda: /^[0-9]$/u, panjang: 4, arti: 'tahun empat angka' },
  romawi: { tanda: /^[IVXLCDM]$/iu, arti: 'angka Romawi' },
  teks: { tanda: /^[^/]$/u, arti: 'teks tanpa garis miring' },
};

/** The words in braces of a pattern that mean nothing. */
export function isianTakDikenal(pola: string): string[] {
  return [...pola.matchAll(/\{([^{}]*)\}/gu)].map((cocok) => cocok[1]!).filter((isian) => !Object.hasOwn(ISIAN_POLA, isian));
}

/**
 * Whether a number is as the pattern says: `SOP-{angka}/{teks}/{tahun}`. Blanks at the ends and capitals do not matter. A word in braces
 * that means nothing stands for itself. Follows all readings at once: a pattern comes with the files of others, and must not be able to make
 * a search go on for ever.
 */
export function cocokPola(pola: string, nomor: string): boolean {
  const isi = [...nomor.trim().toLowerCase()];
  let letak = new Set([0]);
  for (const [bagian, isian] of pola.trim().matchAll(/\{(\w+)\}|[\s\S]/gu)) {
    const dikenal = isian !== undefined && Object.hasOwn(ISIAN_POLA, isian) ? ISIAN_POLA[isian] : undefined;
    letak = dikenal ? lewati(isi, letak, dikenal) : harfiah(isi, letak, [...bagian.toLowerCase()]);
  }
  return letak.has(isi.length);
}

/** Where one may be behind one or more signs of a kind, or behind exactly so many. */
function lewati(isi: readonly string[], letak: ReadonlySet<number>, { tanda, panjang }: (typeof ISIAN_POLA)[string]): Set<number> {
  const sesudah = new Set<number>();
  for (const awal of letak) {
    for (let i = awal; i < isi.length && tanda.test(isi[i]!) && !(panjang === undefined && sesudah.has(i + 1)); i++) {
      if (panjang === undefined || i + 1 - awal === panjang) sesudah.add(i + 1);
    }
  }
  return sesudah;
}

function harfiah(isi: readonly string[], letak: ReadonlySet<number>, tulisan: readonly string[]): Set<number> {
  return new Set([...letak].filter((awal) => tulisan.every((huruf, i) => isi[awal + i] === huruf)).map((awal) => awal + tulisan.length));
}

/** Whether an office is one that the pattern names: `Kepala *` is every office that begins so. Capitals and blanks do not matter. */
export function cocokJabatan(pola: string, jabatan: string): boolean {
  const rapi = (teks: string) => lipatSpasi(teks).toLowerCase();
  const [awal, ...lain] = rapi(pola).split('*');
  const isi = rapi(jabatan);
  const akhir = lain.pop();
  if (akhir === undefined) return isi === awal;
  if (!isi.startsWith(awal!) || !isi.slice(awal!.length).endsWith(akhir)) return false;
  let letak = awal!.length;
  for (const potongan of lain) {
    const ditemukan = isi.indexOf(potongan, letak);
    if (ditemukan < 0) return false;
    letak = ditemukan + potongan.length;
  }
  return letak <= isi.length - akhir.length;
}
