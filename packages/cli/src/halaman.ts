/**
 * The pages of the rules. Among the sources they are read where they are; in the bundle their texts stand in this module's place
 * (scripts/bangun-cli.ts).
 */
import { readFileSync } from 'node:fs';
import { jalurHalaman } from './katalog.ts';

/** The page of the rule with this code, in Markdown. Throws where there is none; every rule of the catalogue has one. */
export function halaman(kode: string): string {
  return readFileSync(new URL(`../../../${jalurHalaman(kode)}`, import.meta.url), 'utf8');
}
