/** Writes the gallery anew; a picture that is no longer made goes away. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GALERI, galeri } from './galeri.ts';

const folder = resolve(import.meta.dirname, '..', GALERI);
const berkas = await galeri();
rmSync(join(folder, 'gambar'), { recursive: true, force: true });
mkdirSync(join(folder, 'gambar'));
for (const [nama, isi] of berkas) writeFileSync(join(folder, nama), isi);
