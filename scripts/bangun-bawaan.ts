/**
 * Writes the built-in regulation profiles and registers (packages/language/src/builtin/*.sop) as a module: their texts, for "go to definition",
 * and their models, so that no run has to parse them. With `--check`, only says whether the module is up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bacaDokumen } from '../packages/language/src/baca.ts';

const folder = new URL('../packages/language/src/builtin/', import.meta.url);
const tujuan = new URL('bawaan.generated.ts', folder);

const bawaan = readdirSync(folder)
  .filter((nama) => nama.endsWith('.sop'))
  .sort()
  .map((nama) => {
    const uri = `sop-bawaan:/${nama}`;
    const teks = readFileSync(new URL(nama, folder), 'utf8');
    const { peraturan, register, masalah } = bacaDokumen(teks, uri);
    if (masalah.length > 0 || peraturan.length + register.length === 0) throw new Error(`${nama}: ${JSON.stringify(masalah)}`);
    return { uri, teks, peraturan, register };
  });

const isi = `// Made by scripts/bangun-bawaan.ts from the .sop files beside it. Do not edit.
import type { Peraturan, Register } from '@alir/core';

/** A file that ships with the tool: where it is shown, its text, and what the text declares. */
export interface Bawaan {
  readonly uri: string;
  readonly teks: string;
  readonly peraturan: readonly Peraturan[];
  readonly register: readonly Register[];
}

export const BAWAAN: readonly Bawaan[] = ${JSON.stringify(bawaan)};

/** All profiles that ship with the tool. */
export const PERATURAN_BAWAAN: readonly Peraturan[] = BAWAAN.flatMap(({ peraturan }) => peraturan);

/** All registers that ship with the tool. */
export const REGISTER_BAWAAN: readonly Register[] = BAWAAN.flatMap(({ register }) => register);
`;

const path = fileURLToPath(tujuan);
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== isi) {
    console.error(`${path} is out of date: run npm run generate`);
    process.exitCode = 1;
  }
} else writeFileSync(path, isi);
