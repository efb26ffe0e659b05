/** The gallery: what the tool draws of the examples and of a few demonstrations, in every form, with a page that shows it all. */
import { readFileSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import type { Sop } from '@alir/core';
import { parse } from 'yaml';
import { gambarDiagram, gambarHalaman, gambarPeta, gambarTabel, keSvg, petaKeSvg } from '../packages/diagram/src/index.ts';
import { bacaDokumen, PERATURAN_BAWAAN } from '../packages/language/src/index.ts';
import { ketentuanSop, petaSop, ringkas, TANPA_SETELAN } from '../packages/rules/src/index.ts';

const AKAR = resolve(import.meta.dirname, '..');
/** Where the gallery stands, from the root. */
export const GALERI = 'docs/galeri';

/** What is to be seen in the pictures of one source, which is named from the root. */
interface Keterangan {
  readonly sumber: string;
  readonly tabel: string;
  readonly diagram: string;
  readonly halaman: string;
}

interface Lukisan {
  readonly berkas: string;
  readonly judul: string;
  readonly svg: string;
}

/** Every file that the tool makes there, by its name in {@link GALERI}. */
export async function galeri(): Promise<ReadonlyMap<string, string>> {
  const daftar = (parse(baca(`${GALERI}/keterangan.yaml`)) as Keterangan[]).map((keterangan) => {
    const dokumen = bacaDokumen(baca(keterangan.sumber), keterangan.sumber);
    return { keterangan, dokumen };
  });
  const profil = [...PERATURAN_BAWAAN, ...bacaDokumen(baca('examples/peraturan-daerah.sop'), '').peraturan];
  const berkas = new Map<string, string>();
  const bagian: string[] = [];
  for (const { keterangan, dokumen } of daftar) {
    const nama = basename(keterangan.sumber, '.sop');
    const [sop] = dokumen.sop;
    const lukisan = await lukis(nama, sop!, profil);
    for (const { berkas: tempat, svg } of Object.values(lukisan).flat()) berkas.set(tempat, svg);
    bagian.push(bab(nama, sop!, keterangan, lukisan));
  }
  const contoh = daftar.filter(({ keterangan }) => keterangan.sumber.startsWith('examples/'));
  berkas.set(PETA, petaKeSvg(await gambarPeta(petaSop(contoh.map(({ dokumen }) => ringkas(dokumen, TANPA_SETELAN))))));
  bagian.push(BAB_PETA);
  berkas.set('README.md', `${PEMBUKA}\n${bagian.join('\n')}`);
  return berkas;
}

async function lukis(nama: string, sop: Sop, profil: typeof PERATURAN_BAWAAN): Promise<Record<Bentuk, Lukisan[]>> {
  const { kolom, kertas } = ketentuanSop(sop, TANPA_SETELAN, profil).bentuk();
  const halaman = gambarHalaman(sop, { kolom, kertas });
  const satu = (bentuk: string, judul: string, svg: string): Lukisan => ({ berkas: `gambar/${nama}-${bentuk}.svg`, judul, svg });
  return {
    tabel: [satu('tabel', 'Tabel bersambung', keSvg(gambarTabel(sop, { kolom })))],
    diagram: [satu('diagram', 'Diagram jalur', keSvg(await gambarDiagram(sop)))],
    halaman: halaman.pages.map(({ number }) =>
      satu(`halaman-${number}`, `Halaman ${number} dari ${halaman.pages.length}`, keSvg(halaman, { halaman: number })),
    ),
  };
}

type Bentuk = 'tabel' | 'diagram' | 'halaman';

const JUDUL_BENTUK: Readonly<Record<Bentuk, string>> = { tabel: 'Tabel', diagram: 'Diagram jalur', halaman: 'Halaman cetak' };

const PEMBUKA = `<!-- Dibuat oleh npm run generate dari keterangan.yaml; jangan disunting. -->

# Galeri

Semua gambar di sini dibuat Alir dari berkas \`.sop\` yang disebut pada tiap bagian, tanpa disentuh tangan: tabel bersambung
(\`sop export --to svg\`), halaman cetak (\`--halaman N\`), diagram jalur (\`--view diagram\`), dan peta (\`--view peta\`). Kantor, pejabat, dan nomornya rekaan.
`;

const PETA = 'gambar/peta.svg';

const BAB_PETA = `## Peta keterkaitan

Sumber: [semua contoh](../../examples/README.md)

Setiap kartu satu SOP; panah menuju SOP yang dirujuk di bawah *keterkaitan*. Panah ke SOP yang sama menyatu di depannya, sehingga SOP yang banyak
dirujuk tetap terbaca. Surat masuk dan surat keluar saling merujuk: satu garis dengan dua mata panah.

![Peta keterkaitan SOP dari semua contoh](${PETA})
`;

function bab(nama: string, sop: Sop, keterangan: Keterangan, lukisan: Readonly<Record<Bentuk, readonly Lukisan[]>>): string {
  const isi = (Object.keys(JUDUL_BENTUK) as Bentuk[]).map((bentuk) => {
    const gambar = lukisan[bentuk].map(({ berkas, judul }) => `![${judul}: ${sop.judul!.text}](${berkas})`);
    return `### ${JUDUL_BENTUK[bentuk]}\n\n${keterangan[bentuk].trim()}\n\n${gambar.join('\n\n')}\n`;
  });
  const sumber = posix.relative(GALERI, keterangan.sumber);
  return `## ${sop.judul!.text}\n\nSumber: [${nama}.sop](${sumber})\n\n${isi.join('\n')}`;
}

function baca(nama: string): string {
  return readFileSync(join(AKAR, nama), 'utf8');
}
