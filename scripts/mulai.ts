/**
 * The main job, for somebody who has just cloned the project: checks the examples, draws and prints them, and says where everything is.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { VSIX } from './bangun-ekstensi.ts';

const ROOT = resolve(import.meta.dirname, '..');
const GAMBAR = join(ROOT, 'artifacts/gambar');
const DOKUMEN = join(ROOT, 'artifacts/dokumen');
const SOP = join(ROOT, 'packages/cli/bin/sop.cjs');

const sop = (...argumen: string[]) => execFileSync(process.execPath, [SOP, ...argumen], { cwd: ROOT, stdio: 'inherit' });

const contoh = globSync('examples/*.sop', { cwd: ROOT }).sort();
/** The day for which the examples are up to date: what they say of reviews and evaluations falls due like that of any other SOP. */
const HARI = '2026-06-30';
console.log(`\n$ npx sop check --tanggal ${HARI} ${contoh.join(' ')}`);
sop('check', '--tanggal', HARI, ...contoh);

mkdirSync(GAMBAR, { recursive: true });
const bergambar = contoh.filter((berkas) => /^sop\s/mu.test(readFileSync(join(ROOT, berkas), 'utf8')));
for (const berkas of bergambar) {
  const gambar = join(GAMBAR, `${basename(berkas, '.sop')}.svg`);
  console.log(`$ npx sop export ${berkas} --to svg -o ${relative(ROOT, gambar)}`);
  sop('export', berkas, '--to', 'svg', '-o', gambar);
}

const dokumen = `${relative(ROOT, DOKUMEN)}/`;
console.log(`$ npx sop export ${bergambar.join(' ')} --to pdf -o ${dokumen}`);
sop('export', ...bergambar, '--to', 'pdf', '-o', dokumen);

console.log(`
Contoh bersih, gambar dan dokumennya siap / the examples are clean, drawn, and printed:
  ${relative(ROOT, GAMBAR)}/
  ${dokumen}

Coba berkas yang salah / try the faulty one:
  npx sop check examples/salah/permohonan-data.sop

Pasang ekstensi VS Code / install the VS Code extension:
  code --install-extension ${relative(ROOT, VSIX)}
  lalu buka sebuah berkas .sop dan jalankan "SOP: Buka Pratinjau" / then open a .sop file and run "SOP: Buka Pratinjau"`);
