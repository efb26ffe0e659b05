/** SOPs for books, and what a reader finds in one. */
import type { Sop } from '@alir/core';
import { type Gambar, type Halaman, teksBaris } from '../../src/index.ts';
import { isian, sopLengkap } from '../dokumen/alat.ts';
import { range, teks } from '../pembangkit.ts';

type Ringkas = Partial<Record<'nama' | 'judul' | 'nomor' | 'instansi' | 'satuanKerja', string>> & {
  readonly unitKerja?: readonly string[];
};

/** An SOP that says only this of itself. */
export function sopBuku({ nama, judul, nomor, instansi, satuanKerja, unitKerja = [] }: Ringkas, lain: Partial<Sop> = {}): Sop {
  const { nama: _, judul: _j, nomor: _n, instansi: _i, satuanKerja: _s, logo: _l, ...sop } = sopLengkap();
  return {
    ...sop,
    ...(nama !== undefined && { nama: { nama, range: range(0) } }),
    ...(judul !== undefined && { judul: teks(judul) }),
    ...(nomor !== undefined && { nomor: isian(nomor) }),
    ...(instansi !== undefined && { instansi: isian(instansi) }),
    ...(satuanKerja !== undefined && { satuanKerja: isian(satuanKerja) }),
    unitKerja: unitKerja.map((satu) => teks(satu)),
    ...lain,
  };
}

export function tulisan(pages: readonly Halaman[]): string[] {
  return pages.flatMap((page) => page.teks.map(({ runs }) => teksBaris(runs)));
}

export function halaman({ pages }: Gambar, kind: Halaman['kind']): Halaman[] {
  return pages.filter((page) => page.kind === kind);
}

/** The rows of the contents that lead to SOPs: number in the book, title, and page. */
export function daftarIsi(
  gambar: Gambar,
): { readonly kunci: string; readonly no: number; readonly judul: string; readonly halaman: number }[] {
  const hasil: { kunci: string; no: number; judul: string; halaman: number }[] = [];
  for (const { runs, sop } of halaman(gambar, 'daftar-isi').flatMap(({ teks }) => teks)) {
    const kata = teksBaris(runs);
    const akhir = hasil.at(-1);
    if (/^\d+\.$/u.test(kata) && sop === undefined) hasil.push({ kunci: '', no: Number.parseInt(kata, 10), judul: '', halaman: 0 });
    if (!akhir || sop === undefined) continue;
    akhir.kunci = sop;
    if (akhir.judul.endsWith('.....')) {
      akhir.judul = akhir.judul.replace(/ \.+$/u, '');
      akhir.halaman = Number(kata);
    } else akhir.judul = `${akhir.judul} ${kata}`.trim();
  }
  return hasil;
}

/** The rows of the register. */
export function register({ pages }: Gambar): { readonly judul: string; readonly nomor: string }[] {
  const sel = pages.flatMap((page) => (page.kind === 'register' ? (page.formulir?.sel ?? []) : []));
  const isi = (jenis: string) =>
    sel.filter(({ id }) => id.startsWith(`register-${jenis}-`)).map(({ bacaan }) => bacaan.replace(/^[^:]*: /u, ''));
  const nomor = isi('nomor');
  return isi('judul').map((judul, i) => ({ judul, nomor: nomor[i]!.replace(/^kosong$/u, '') }));
}
