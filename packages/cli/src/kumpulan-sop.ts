/** The SOPs of files and folders together: for what is made of all of them. */
import type { Dokumen, NamaKertas, Sop } from '@alir/core';
import type { IsiBuku } from '@alir/diagram/buku';
import { denganInstansi } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { pembentuk } from './bentuk.ts';
import { type BerkasDisebut, berkasDisebut } from './berkas-disebut.ts';
import { Galat } from './galat.ts';
import { catat } from './keluaran.ts';
import { PencariKonfigurasi } from './konfigurasi.ts';
import type { Lingkungan } from './lingkungan.ts';
import { PemberiLogo } from './logo.ts';
import type { Penulis } from './penulis.ts';
import { PencariProfil } from './periksa/pencari-profil.ts';
import { bacaSumber, laporkanKesalahan, type Sumber } from './sumber.ts';

export interface SopTerkumpul {
  readonly isi: IsiBuku;
  readonly dokumen: Dokumen;
  /** What its configuration or regulation prints it on. */
  readonly kertas: NamaKertas | undefined;
}

export interface KumpulanSop {
  /** In the order of the files, at least one. */
  readonly sop: readonly SopTerkumpul[];
  /** The titles of all SOPs, those of files that are left out too. */
  judulSop(nama: string): string | undefined;
  /** Every file could be read. */
  readonly utuh: boolean;
}

/** What speaks of one SOP, or of a text that is no file. */
const TAK_BERLAKU = ['sop', 'stdin-filename'];

/**
 * Reads what the user named, except what a configuration leaves out. Files that are faulty are named to the user and left out: what stands in
 * a book or register must be all of the SOP. Throws a {@link Galat} where nothing is left, or where the target is one of the files.
 */
export async function kumpulkanSop(argumen: Argumen, lingkungan: Lingkungan, penulis: Penulis): Promise<KumpulanSop> {
  const { pesan, posisi } = argumen;
  const { cwd } = lingkungan;
  const salah = TAK_BERLAKU.find((opsi) => argumen.ada(opsi));
  if (salah !== undefined) throw new Galat(pesan.bukuTanpaOpsi(`--${salah}`));
  if (posisi.includes('-')) throw new Galat(pesan.bukuTanpaMasukan);

  const konfigurasi = new PencariKonfigurasi(cwd, pesan);
  const berkas = berkasDisebut(posisi, cwd, konfigurasi, pesan);
  penulis.tolakMenimpa(berkas.map(({ jalur }) => jalur));
  const profil = new PencariProfil(pesan);
  const logo = new PemberiLogo(konfigurasi, argumen, lingkungan);
  const judul = new Map<string, string>();
  const sop: SopTerkumpul[] = [];
  let utuh = true;
  for (const satu of berkas) {
    const sumber = await baca(satu, argumen, lingkungan);
    for (const { nama, judul: teks } of sumber?.dokumen.sop ?? [])
      if (nama && teks && !judul.has(nama.nama)) judul.set(nama.nama, teks.text);
    if (satu.dilewati) continue;
    if (!sumber || laporkanKesalahan(sumber, argumen, lingkungan, pesan.tidakIkutBuku)) utuh = false;
    else sop.push(...terkumpul(sumber, pembentuk(sumber, konfigurasi, profil, cwd), (milik) => logo.isi(milik, satu.jalur)));
  }
  if (sop.length === 0) throw new Galat(pesan.bukuTanpaSop);
  return { sop, judulSop: (nama) => judul.get(nama), utuh };
}

/** One that cannot be read is named to the user, unless it would not have counted. */
async function baca({ jalur, nama, dilewati }: BerkasDisebut, argumen: Argumen, lingkungan: Lingkungan): Promise<Sumber | undefined> {
  try {
    return { ...(await bacaSumber(jalur, argumen, lingkungan)), nama };
  } catch (error) {
    if (!(error instanceof Galat)) throw error;
    if (!dilewati) catat(lingkungan, argumen.pesan.takTerbacaBuku(error.message));
    return undefined;
  }
}

function terkumpul(
  { dokumen }: Sumber,
  bentuk: ReturnType<typeof pembentuk>,
  logoSop: (sop: Sop) => Uint8Array | undefined,
): SopTerkumpul[] {
  return dokumen.sop.map((sop: Sop) => {
    const { kolom, label, kertas, instansi = {} } = bentuk(sop);
    const logo = logoSop(sop);
    return { isi: { sop: denganInstansi(sop, instansi), kolom, ...(label && { label }), ...(logo && { logo }) }, dokumen, kertas };
  });
}
