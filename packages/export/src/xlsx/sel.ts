/** The cells of a sheet: what they hold, how they are merged, and the lines around them. */
import { type GarisKisi, kisiTampak } from '@alir/diagram';
import type { DaftarGaya, GayaSel, Tepi } from './gaya.ts';
import { type Kotak, letakIsi, nomorBertaut } from './kotak.ts';
import type { HalamanLembar } from './lembar.ts';
import type { Blok, Petak } from './petak.ts';
import { namaSel, tinggiBaris } from './satuan.ts';
import { type DaftarTeks, type RunSel, runsSel } from './teks.ts';
import { unsur } from './xml.ts';

export interface KotakTerletak {
  readonly kotak: Kotak;
  readonly blok: Blok;
}

/** The boxes of the pages in their cells; `sisa` are those that find none, each with the index of its page. */
export function letakkan(
  petak: Petak,
  kotak: readonly (readonly Kotak[])[],
): { readonly terletak: KotakTerletak[]; readonly sisa: { readonly kotak: Kotak; readonly halaman: number }[] } {
  const penuh = new Set<string>();
  const terletak: KotakTerletak[] = [];
  const sisa: { kotak: Kotak; halaman: number }[] = [];
  kotak.forEach((semua, halaman) => {
    for (const satu of semua) {
      const blok = petak.blok(satu, halaman);
      const sel = blok ? selBlok(blok).map(([k, b]) => namaSel(k, b)) : [];
      if (blok && sel.every((nama) => !penuh.has(nama))) {
        for (const nama of sel) penuh.add(nama);
        terletak.push({ kotak: satu, blok });
      } else if (satu.paragraf.length > 0) sisa.push({ kotak: satu, halaman });
    }
  });
  return { terletak, sisa };
}

function selBlok({ kiri, kanan, atas, bawah }: Blok): [number, number][] {
  const hasil: [number, number][] = [];
  for (let b = atas; b < bawah; b++) for (let k = kiri; k < kanan; k++) hasil.push([k, b]);
  return hasil;
}

/** The rows of the sheet. */
export function barisLembar(
  petak: Petak,
  halaman: readonly HalamanLembar[],
  terletak: readonly KotakTerletak[],
  gaya: DaftarGaya,
  teks: DaftarTeks,
): string {
  const tepi = new TepiLembar(petak, halaman);
  const isi = new Map<
    string,
    { readonly gaya: Omit<GayaSel, 'tepi'>; readonly runs: readonly RunSel[]; readonly angka?: string | undefined }
  >();
  for (const { kotak, blok } of terletak) {
    const runs = runsSel(kotak.paragraf, kotak.width);
    const huruf = runs[0]?.huruf;
    const milik = { huruf, kepala: kotak.kepala, ...letakIsi(kotak), kutip: SEPERTI_RUMUS.test(runs[0]?.text ?? '') };
    selBlok(blok).forEach(([k, b], i) => {
      isi.set(namaSel(k, b), { gaya: milik, ...(i === 0 ? { runs, angka: nomorBertaut(kotak)?.angka } : { runs: [] }) });
    });
  }
  return petak.baris
    .slice(1)
    .map((bawah, b) => {
      const sel = petak.kolom.slice(1).flatMap((_, k) => {
        const nama = namaSel(k, b);
        const { gaya: milik = { kepala: false }, runs = [], angka } = isi.get(nama) ?? {};
        const s = gaya.nomor({ ...milik, tepi: tepi.sel(k, b) });
        if (angka !== undefined) return [unsur('c', { r: nama, s }, unsur('v', {}, angka))];
        if (runs.length === 0) return s === 0 ? [] : [unsur('c', { r: nama, s })];
        return [unsur('c', { r: nama, s, t: 's' }, unsur('v', {}, String(teks.nomor(runs))))];
      });
      return unsur('row', { r: b + 1, ht: tinggiBaris(bawah - petak.baris[b]!), customHeight: 1 }, ...sel);
    })
    .join('');
}

/** What programs would take for a formula if it were typed. */
const SEPERTI_RUMUS = /^[=+\-@']/u;

/** The lines of the grids, as the edges of cells. */
class TepiLembar {
  readonly #datar = new Map<string, Tepi>();
  readonly #tegak = new Map<string, Tepi>();

  constructor(petak: Petak, halaman: readonly HalamanLembar[]) {
    halaman.forEach(({ page, mulai }, i) => {
      for (const garis of kisiTampak(page.kisi)) if (Math.max(garis.y1, garis.y2) > mulai - 0.05) this.#gores(petak, garis, i);
    });
  }

  #gores(petak: Petak, { x1, y1, x2, y2, tebal }: GarisKisi, halaman: number): void {
    const [k1, k2] = [petak.kolomDi(Math.min(x1, x2)), petak.kolomDi(Math.max(x1, x2))];
    const [b1, b2] = [petak.barisDi(Math.min(y1, y2), halaman), petak.barisDi(Math.max(y1, y2), halaman)];
    const catat = (tepi: Map<string, Tepi>, k: number, b: number) =>
      tepi.set(namaSel(k, b), tebal || tepi.get(namaSel(k, b)) === 2 ? 2 : 1);
    if (x1 === x2) for (let b = b1; b < b2; b++) catat(this.#tegak, k1, b);
    else for (let k = k1; k < k2; k++) catat(this.#datar, k, b1);
  }

  sel(kolom: number, baris: number): GayaSel['tepi'] {
    return {
      left: this.#tegak.get(namaSel(kolom, baris)) ?? 0,
      right: this.#tegak.get(namaSel(kolom + 1, baris)) ?? 0,
      top: this.#datar.get(namaSel(kolom, baris)) ?? 0,
      bottom: this.#datar.get(namaSel(kolom, baris + 1)) ?? 0,
    };
  }
}
