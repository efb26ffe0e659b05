/**
 * Writes docs/ketertelusuran.md from the lists in docs/ketertelusuran/. With `--check`, only says whether the page is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PERATURAN_BAWAAN } from '../packages/language/src/builtin/bawaan.generated.ts';
import { namaPendek, sebutPasal } from '../packages/rules/src/kutipan.ts';
import {
  type Butir,
  bacaFitur,
  bacaKetertelusuran,
  type Fitur,
  JAWABAN,
  type Ketertelusuran,
  PERATURAN_TERTELUSUR,
  semuaButir,
} from './ketertelusuran.ts';

const fitur = bacaFitur();
const daftar = PERATURAN_TERTELUSUR.map(bacaKetertelusuran);

const isi = `# Ketertelusuran peraturan

Halaman ini menjawab dua pertanyaan: pasal mana yang diperiksa alat ini, dan apa yang terjadi dengan pasal lainnya. Tiap butir naskah (pasal, ayat, huruf, angka, isian formulir, kolom tabel, simbol) mendapat satu jawaban atau lebih:

- **Diperiksa**: aturan yang memeriksanya. Bila hanya sebagian yang diperiksa, catatannya mengatakan bagian yang mana.
- **Dilayani**: bagian alat tempat butir itu ditulis, digambar, atau dicatat; dengan sendirinya bukan pemeriksaan.
- **Dokumen**: dokumen kantor yang mewujudkannya, di luar berkas SOP.
- **Di luar alat**: alat ini tidak berurusan dengannya, beserta alasannya.

Pasal yang hanya terdiri atas ayat tidak menjadi butir sendiri. Ringkasannya kata-kata kami; yang berlaku adalah naskah peraturannya. Uji otomatis membandingkan daftar ini dengan kerangka naskah dan dengan pasal yang dikutip profil peraturan, sehingga tidak ada butir yang terlewat dan tidak ada aturan yang disebut tanpa dikutip.

| Peraturan | Butir | Diperiksa | Dilayani | Dokumen | Di luar alat |
|---|--:|--:|--:|--:|--:|
${daftar.map((d) => `| [${nama(d)}](#${jangkar(nama(d))}) | ${semuaButir(d).length} | ${JAWABAN.map((j) => banyak(d, j)).join(' | ')} |\n`).join('')}
Satu butir dapat mempunyai lebih dari satu jawaban, kecuali yang di luar alat.

## Bagian alat yang melayani

| Sebutan | Artinya |
|---|---|
${Object.values(fitur)
  .map(({ sebutan, uraian }) => `| ${sebutan} | ${uraian} |\n`)
  .join('')}
${daftar.map(halaman).join('\n')}`;

function halaman(d: Ketertelusuran): string {
  const bagian = d.bagian.map(({ bagian, judul, butir }) => {
    const baris = butir.map((b) => `| ${sel(sebut(b.id, bagian))} | ${sel(b.ikhtisar)} | ${jawab(b).map(sel).join('<br>')} |\n`);
    return `### ${bagian}${judul ? `: ${judul}` : ''}\n\n| Butir | Isi ringkas | Jawaban |\n|---|---|---|\n${baris.join('')}`;
  });
  return `## ${nama(d)}\n\n${d.naskah.map((kalimat) => `- ${kalimat}\n`).join('')}\n${bagian.join('\n')}`;
}

function jawab({ aturan = [], fitur: kunci = [], dokumen, luar, catatan }: Butir): string[] {
  return [
    ...(aturan.length > 0 ? [`**Diperiksa**: ${aturan.map((kode) => `[${kode}](aturan/${kode}.md)`).join(', ')}`] : []),
    ...(kunci.length > 0 ? [`**Dilayani**: ${kunci.map((k) => (fitur[k] as Fitur).sebutan).join(', ')}`] : []),
    ...(dokumen ? [`**Dokumen**: ${dokumen}`] : []),
    ...(luar ? [`**Di luar alat**: ${luar}`] : []),
    ...(catatan ? [catatan] : []),
  ];
}

/** Within the part of a Lampiran its name need not be repeated. */
function sebut(id: string, bagian: string): string {
  return id.startsWith(`${bagian} `) ? id.slice(bagian.length + 1) : sebutPasal(id);
}

function banyak(d: Ketertelusuran, jawaban: (typeof JAWABAN)[number]): number {
  return semuaButir(d).filter((b) => b[jawaban] !== undefined).length;
}

function nama({ peraturan }: Ketertelusuran): string {
  return namaPendek(PERATURAN_BAWAAN.find((p) => p.nama.nama === peraturan)!);
}

function jangkar(judul: string): string {
  return judul
    .toLowerCase()
    .replaceAll(/[^\p{L}\d -]/gu, '')
    .replaceAll(' ', '-');
}

function sel(teks: string): string {
  return teks.replaceAll('|', '\\|');
}

const path = fileURLToPath(new URL('../docs/ketertelusuran.md', import.meta.url));
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== isi) {
    console.error(`${path} is out of date: run npm run generate`);
    process.exitCode = 1;
  }
} else writeFileSync(path, isi);
