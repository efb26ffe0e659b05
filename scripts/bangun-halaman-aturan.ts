/**
 * Ends each page of docs/aturan with who asks for the rule, from the built-in profiles: the profiles know it, and a page that says it of its own
 * would be wrong with their next change.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bagianPermintaan } from '../packages/cli/src/katalog.ts';

const folder = new URL('../docs/aturan/', import.meta.url);

for (const berkas of readdirSync(folder)) {
  if (berkas === 'README.md' || !berkas.endsWith('.md')) continue;
  const url = new URL(berkas, folder);
  const lama = readFileSync(url, 'utf8');
  const isi = lama.replace(/\n## Diminta oleh\n[\s\S]*$/u, '').trimEnd();
  const baru = `${isi}\n\n${bagianPermintaan(berkas.replace(/\.md$/u, ''))}`;
  if (baru !== lama) writeFileSync(url, baru);
}
