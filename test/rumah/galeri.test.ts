/** The gallery shows what the tool draws today (npm run generate makes it), of every example, and stays small enough to be kept. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bacaDokumen } from '@alir/language';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { GALERI, galeri } from '../../scripts/galeri.ts';

const akar = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const baca = (nama: string) => readFileSync(join(akar, nama), 'utf8');
const BATAS_BITA = 3_000_000;

let berkas: ReadonlyMap<string, string>;
beforeAll(async () => {
  berkas = await galeri();
});

describe('the gallery', () => {
  test('is what the tool draws today, and nothing else', () => {
    const ada = globSync(['README.md', 'gambar/*'], { cwd: join(akar, GALERI) }).map((nama) => nama.replaceAll('\\', '/'));
    expect(ada.sort()).toEqual([...berkas.keys()].sort());
    // Not compared by `toEqual`: a failure would print whole pictures.
    expect([...berkas].filter(([nama, isi]) => baca(`${GALERI}/${nama}`) !== isi).map(([nama]) => nama)).toEqual([]);
  });

  test('is small', () => {
    expect([...berkas.values()].reduce((jumlah, isi) => jumlah + Buffer.byteLength(isi), 0)).toBeLessThan(BATAS_BITA);
  });

  test('shows every example and demonstration that is an SOP', () => {
    const sumber = globSync(['examples/*.sop', `${GALERI}/sumber/*.sop`], { cwd: akar }).map((nama) => nama.replaceAll('\\', '/'));
    const berisi = sumber.filter((nama) => bacaDokumen(baca(nama), nama).sop.length > 0);
    const disebut = (parse(baca(`${GALERI}/keterangan.yaml`)) as { sumber: string }[]).map((k) => k.sumber);
    expect(disebut.sort()).toEqual(berisi.sort());
  });

  test('has every picture on its page, and every link leads somewhere', () => {
    const halaman = berkas.get('README.md')!;
    const tujuan = [...halaman.matchAll(/\]\(([^)]+)\)/g)].map(([, alamat]) => alamat!);
    for (const nama of berkas.keys()) if (nama !== 'README.md') expect(tujuan).toContain(nama);
    for (const alamat of tujuan) expect(() => baca(`${GALERI}/${alamat}`), alamat).not.toThrow();
  });
});
