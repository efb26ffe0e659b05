/** What is made from sources and kept in the repository is what the sources make today. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const akar = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

test('langium generate leaves no difference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alir-langium-'));
  try {
    const config = JSON.parse(readFileSync(join(akar, 'langium-config.json'), 'utf8'));
    const asli = join(akar, config.out);
    config.out = join(folder, 'generated');
    for (const bahasa of config.languages) bahasa.grammar = join(akar, bahasa.grammar);
    writeFileSync(join(folder, 'langium-config.json'), JSON.stringify(config));
    const langium = join(akar, 'node_modules/langium-cli/bin/langium.js');
    execFileSync(process.execPath, [langium, 'generate', '-f', join(folder, 'langium-config.json')], { stdio: 'pipe' });
    const berkas = readdirSync(asli).sort();
    expect(berkas).toEqual(['ast.ts', 'grammar.ts', 'module.ts']);
    expect(readdirSync(config.out).sort()).toEqual(berkas);
    for (const nama of berkas) expect(readFileSync(join(config.out, nama), 'utf8'), nama).toBe(readFileSync(join(asli, nama), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the module of built-in profiles is up to date', () => {
  execFileSync(process.execPath, [join(akar, 'scripts/bangun-bawaan.ts'), '--check'], { stdio: 'pipe' });
});

test('the page of traceability is up to date', () => {
  execFileSync(process.execPath, [join(akar, 'scripts/bangun-ketertelusuran.ts'), '--check'], { stdio: 'pipe' });
});
