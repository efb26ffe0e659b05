/**
 * The pages of the rules. Among the sources they are read where they are; in every bundle, the browser's too, their texts stand in this
 * module's place (scripts/halaman-tersemat.ts).
 */
import { readFileSync } from 'node:fs';

/** The page of the rule with this code, in Markdown. Throws where there is none; every rule of the catalogue has one. */
export function halaman(kode: string): string {
  return readFileSync(new URL(`../../../../docs/aturan/${kode}.md`, import.meta.url), 'utf8');
}
