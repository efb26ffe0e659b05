/** What is known of a rule beside the rule itself: its page, and who asks for it. */
import type { Peraturan } from '@alir/core';
import { PERATURAN_BAWAAN } from '@alir/language';
import { namaPendek, sebutPasal } from '@alir/rules';

/** A regulation that asks for what a rule checks, and where it does so. */
export interface Permintaan {
  readonly peraturan: Peraturan;
  /** As the profile cites them: `9 ayat (1)`, `Lampiran II angka 3`. */
  readonly pasal: readonly string[];
}

/** The built-in profiles that ask for this rule themselves, in their order; what a profile inherits is told of the profile it is from. */
export function dimintaOleh(kode: string): Permintaan[] {
  return PERATURAN_BAWAAN.map((peraturan) => ({
    peraturan,
    pasal: [...new Set(peraturan.tuntutan.filter((t) => t.kode === kode).map((t) => t.pasal))],
  })).filter(({ pasal }) => pasal.length > 0);
}

/** The section that ends the page of a rule: who asks for it. */
export function bagianPermintaan(kode: string): string {
  const baris = dimintaOleh(kode).map(
    ({ peraturan, pasal }) => `- ${namaPendek(peraturan)} (\`${peraturan.nama.nama}\`): ${pasal.map(sebutPasal).join(', ')}`,
  );
  return `## Diminta oleh\n\n${baris.join('\n') || 'Tidak ada profil peraturan bawaan yang memintanya.'}\n`;
}

/** Where the page of a rule stands in the project. */
export function jalurHalaman(kode: string): string {
  return `docs/aturan/${kode}.md`;
}
