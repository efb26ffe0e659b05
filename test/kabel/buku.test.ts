/** The built command makes a book of a folder, which another program opens and finds its way in. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { SERVER } from './perintah.ts';

const [NODE, SOP] = SERVER;
const AKAR = resolve(import.meta.dirname, '../..');
const jalankan = (...argv: string[]) => execFileSync(NODE, [SOP!, 'export', 'examples', ...argv], { cwd: AKAR, maxBuffer: 1 << 26 });

/** Titles and numbers, as the register says them. */
function register(): string[][] {
  const [, ...baris] = jalankan('--view', 'register', '--to', 'csv').toString('utf8').trimEnd().split('\r\n');
  return baris.map((satu) => [...satu.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, isi]) => isi!));
}

test('the contents of a book, its links, its bookmarks and its pages agree', async () => {
  const byte = jalankan('--to', 'pdf', '--judul', 'Kumpulan');
  expect(jalankan('--to', 'pdf', '--judul', 'Kumpulan').equals(byte)).toBe(true);
  const pdf = await getDocument({ data: new Uint8Array(byte), verbosity: 0, stopAtErrors: true, useSystemFonts: false }).promise;
  const teks = async (nomor: number) => {
    const { items } = await (await pdf.getPage(nomor)).getTextContent({ disableNormalization: true });
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
  };
  const halaman = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => teks(i + 1)));
  const isi = halaman.findIndex((satu) => satu.startsWith('DAFTAR ISI')) + 1;
  const daftar = register();
  expect(daftar.length).toBeGreaterThan(7);

  const tautan = await (await pdf.getPage(isi)).getAnnotations();
  const tujuan = new Map<string, number>();
  for (const { dest, contentsObj } of tautan) {
    const nomor = (await pdf.getPageIndex((await pdf.getDestination(dest))![0])) + 1;
    const [, judul, tertulis] = /^SOP (.*), halaman (\d+)$/u.exec(contentsObj.str)!;
    expect(nomor).toBe(Number(tertulis));
    tujuan.set(judul!, nomor);
  }
  expect([...tujuan.keys()]).toEqual(daftar.map(([, judul]) => judul));
  for (const [judul, nomor] of tujuan) {
    expect(halaman[isi - 1]).toMatch(new RegExp(`${judul} \\.+ ${nomor} `, 'u'));
    expect(halaman[nomor - 1]).toContain(`STANDAR OPERASIONAL PROSEDUR ${judul}`);
  }
  halaman.forEach((satu, i) => {
    const sampul = satu.startsWith('STANDAR') || /^\S+ STANDAR OPERASIONAL PROSEDUR /u.test(satu);
    if (!sampul) expect(satu).toContain(`${i + 1} dari ${pdf.numPages}`);
  });

  const penanda = await pdf.getOutline();
  const bab = penanda.filter(({ items }) => items.some(({ title }: { title: string }) => title === 'Formulir identitas'));
  expect(bab.map(({ title }) => title)).toEqual(daftar.map(([, judul]) => judul));
  for (const { title, dest } of bab)
    expect((await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1).toBe(tujuan.get(title));
});
