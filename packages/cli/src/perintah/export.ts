import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Dokumen, type Locale, NAMA_KERTAS, type Sop } from '@alir/core';
import { bacaDokumen, PERATURAN_BAWAAN } from '@alir/language';
import { type BentukCetak, ketentuanSop, ringkas } from '@alir/rules';
import type { Argumen } from '../argumen.ts';
import { bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem, Galat } from '../galat.ts';
import { namaTampil, sebutFolder, uriBerkas } from '../jalur.ts';
import { catat, tulisBerkas } from '../keluaran.ts';
import { kesalahanPenulisan } from '../kesalahan-penulisan.ts';
import { PencariKonfigurasi } from '../konfigurasi.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { FORMAT, ORIENTASI, permintaan, sebutPeringatan, TAMPILAN } from '../lukisan.ts';
import { PencariProfil } from '../periksa/pencari-profil.ts';
import { profilTakDikenal } from '../periksa/ruang-kerja.ts';
import { type Pesan, sebab } from '../pesan.ts';
import { KELUAR, type KodeKeluar, type Perintah } from './perintah.ts';

export const perintah: Perintah = {
  pemakaian: 'FILE… --to FORMAT [-o PATH]',
  uraian: {
    id: `Menggambar SOP. FORMAT: ${Object.keys(FORMAT).join(', ')}. Tanpa -o hasilnya ke keluaran standar; "-" membaca masukan standar.`,
    en: `Draws SOPs. FORMAT: ${Object.keys(FORMAT).join(', ')}. Without -o the result goes to standard output; "-" reads standard input.`,
  },
  opsi: {
    to: { nilai: 'FORMAT', bantuan: { id: 'bentuk hasil', en: 'form of the result' } },
    output: {
      nilai: 'PATH',
      short: 'o',
      bantuan: { id: 'berkas hasil, atau FOLDER/ untuk satu berkas per SOP', en: 'file, or FOLDER/ for one file per SOP' },
    },
    sop: { nilai: 'NAME', bantuan: { id: 'SOP yang digambar, menurut nama atau judulnya', en: 'which SOP to draw, by name or title' } },
    view: {
      nilai: TAMPILAN.join('|'),
      pilihan: [...TAMPILAN],
      bantuan: { id: 'tabel baku, atau diagram jalur (bawaan: tabel)', en: 'the regulated table, or swimlanes (default: tabel)' },
    },
    kertas: {
      nilai: NAMA_KERTAS.join('|'),
      pilihan: NAMA_KERTAS,
      bantuan: {
        id: 'kertas (bawaan: menurut konfigurasi atau peraturan, atau A4)',
        en: 'paper (default: by configuration or regulation, or A4)',
      },
    },
    orientasi: {
      nilai: 'landscape|portrait',
      pilihan: [...ORIENTASI],
      bantuan: { id: 'arah kertas (bawaan: landscape)', en: 'orientation of the paper (default: landscape)' },
    },
    halaman: {
      nilai: 'N',
      bantuan: {
        id: 'halaman cetak ke-N saja (tanpa ini: satu gambar bersambung; pdf: semua halaman)',
        en: 'printed page N only (without it: one continuous drawing; pdf: all pages)',
      },
    },
    'stdin-filename': { nilai: 'NAME', bantuan: { id: 'nama berkas untuk masukan standar', en: 'file name for standard input' } },
  },

  async jalankan(argumen, lingkungan) {
    const { pesan } = argumen;
    periksaPermintaan(argumen);
    const { lukis, cetak } = permintaan(argumen);
    if (argumen.posisi.length === 0) throw new Galat(pesan.tanpaBerkas);
    const tujuan = argumen.teks('output') ?? '-';
    if (tujuan === '-' && lingkungan.stdout.terminal && FORMAT[argumen.teks('to')!]!.biner) throw new Galat(pesan.binerKeTerminal);
    const keFolder = sebutFolder(tujuan) || adalahFolder(resolve(lingkungan.cwd, tujuan));
    if (argumen.posisi.length > 1 && !keFolder) throw new Galat(pesan.butuhFolder);

    const { cwd } = lingkungan;
    if (tujuan !== '-' && argumen.posisi.some((nama) => resolve(cwd, nama) === resolve(cwd, tujuan)))
      throw new Galat(pesan.menimpaSumber(tujuan));

    const penulis = new Penulis(tujuan, keFolder, argumen.teks('to')!, lingkungan, pesan);
    const konfigurasi = new PencariKonfigurasi(cwd, pesan);
    const profil = new PencariProfil(pesan);
    let kode: KodeKeluar = KELUAR.bersih;
    for (const nama of argumen.posisi) {
      const sumber = await bacaSumber(nama, argumen, lingkungan);
      if (laporkanKesalahan(sumber, argumen.locale, lingkungan, pesan)) kode = KELUAR.temuan;
      const dipilih = pilih(sumber, keFolder, argumen, lingkungan);
      const bentuk = pembentuk(sumber, konfigurasi, profil, cwd);
      for (const sop of dipilih) {
        if (sop.prosedur.every((p) => p.langkah.length === 0)) catat(lingkungan, pesan.tanpaProsedur(sebutan(sop, sumber, pesan)));
        const gambar = await lukis(sop, bentuk(sop));
        for (const p of gambar.peringatan ?? []) catat(lingkungan, sebutPeringatan(p, sebutan(sop, sumber, pesan), pesan));
        const { isi, peringatan } = await cetak(gambar, sop);
        for (const p of peringatan) catat(lingkungan, sebutPeringatan(p, sebutan(sop, sumber, pesan), pesan));
        penulis.tulis(isi, sumber, sop);
      }
    }
    return kode;
  },
};

/** A text to draw, and what it means. */
interface Sumber {
  /** Absolute path of the file that it stands in. */
  readonly jalur: string;
  readonly nama: string;
  /** Whether it was read from standard input, whatever stands in the file. */
  readonly dariMasukan: boolean;
  readonly dokumen: Dokumen;
}

/** Refuses what does not exist before anything is read. */
function periksaPermintaan({ teks, pesan }: Argumen): void {
  const ada = Object.keys(FORMAT).join(', ');
  const format = teks('to');
  if (format === undefined) throw new Galat(pesan.butuhFormat(ada));
  if (!Object.hasOwn(FORMAT, format)) throw new Galat(pesan.formatBelumAda(format, ada));
}

async function bacaSumber(nama: string, { teks, pesan }: Argumen, { cwd, bacaStdin }: Lingkungan): Promise<Sumber> {
  const dariMasukan = nama === '-';
  const jalur = resolve(cwd, dariMasukan ? (teks('stdin-filename') ?? 'stdin.sop') : nama);
  const byte = dariMasukan ? await bacaStdin() : bacaAtauGalat(jalur, nama, pesan);
  return { jalur, nama: namaTampil(cwd, jalur), dariMasukan, dokumen: bacaDokumen(tanpaBom(teksDari(byte)), uriBerkas(jalur)) };
}

/** What the configuration and the regulations of an SOP lay down of its form; profiles that nobody near declares are looked for. */
function pembentuk(
  { jalur, dariMasukan, dokumen }: Sumber,
  konfigurasi: PencariKonfigurasi,
  profil: PencariProfil,
  cwd: string,
): (sop: Sop) => BentukCetak {
  const setelan = konfigurasi.setelan(jalur);
  const berlaku = konfigurasi.untuk(dirname(jalur));
  const hasil = { uri: dokumen.uri, temuan: [], abaian: [], ringkasan: ringkas(dokumen, setelan), setelan };
  const folder = [cwd, ...(berlaku ? [dirname(berlaku.jalur)] : [])];
  // What standard input stands for is not what the file of its name holds.
  const lain = profil.cari(profilTakDikenal([hasil]), folder, dariMasukan ? jalur : undefined);
  const peraturan = [...PERATURAN_BAWAAN, ...dokumen.peraturan, ...lain];
  const kertas = berlaku?.hasil.konfigurasi.kertas;
  return (sop) => ({ ...ketentuanSop(sop, setelan, peraturan).bentuk(), ...(kertas !== undefined && { kertas }) });
}

function bacaAtauGalat(jalur: string, nama: string, pesan: Pesan): Uint8Array {
  try {
    return bacaByte(jalur);
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    throw new Galat(error.code === 'ENOENT' ? pesan.tidakAda(nama) : pesan.tidakDapatDibaca(nama, sebab(pesan, error.code)));
  }
}

/** Syntax errors make a drawing that lacks what could not be read, which must not pass for the whole. Says whether there are any. */
function laporkanKesalahan({ nama, dokumen }: Sumber, locale: Locale, lingkungan: Lingkungan, pesan: Pesan): boolean {
  const kesalahan = kesalahanPenulisan(nama, dokumen.masalah, locale);
  if (kesalahan.length === 0) return false;
  catat(lingkungan, pesan.adaSintaks(nama));
  for (const k of kesalahan) catat(lingkungan, k);
  return true;
}

/** The SOPs of a file to draw: the one asked for; else all of them into a folder, and the first to a single place. */
function pilih(sumber: Sumber, semua: boolean, { teks, pesan }: Argumen, lingkungan: Lingkungan): readonly Sop[] {
  const { nama, dokumen } = sumber;
  const dicari = teks('sop');
  const [pertama, ...lain] = dokumen.sop;
  if (!pertama) throw new Galat(pesan.tanpaSop(nama));
  const sebut = (sop: readonly Sop[]) => sop.map((s) => sebutan(s, sumber, pesan)).join(', ');
  if (dicari !== undefined) {
    const menurutNama = dokumen.sop.filter((s) => s.nama?.nama === dicari);
    const cocok = menurutNama.length > 0 ? menurutNama : dokumen.sop.filter((s) => s.judul?.text === dicari);
    if (cocok.length === 0) throw new Galat(pesan.sopTakAda(dicari, sebut(dokumen.sop)));
    if (cocok.length > 1) throw new Galat(pesan.sopRangkap(dicari));
    return cocok;
  }
  if (semua) return dokumen.sop;
  if (lain.length > 0) catat(lingkungan, pesan.sopLain(nama, sebut([pertama]), sebut(lain)));
  return [pertama];
}

/** How an SOP is called to the user: by its name, else its title, else its place in the file. */
function sebutan(sop: Sop, { dokumen }: Sumber, pesan: Pesan): string {
  return sop.nama?.nama ?? (sop.judul ? `"${sop.judul.text}"` : pesan.sopKe(dokumen.sop.indexOf(sop) + 1));
}

function adalahFolder(jalur: string): boolean {
  return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Puts results where the user wants them; in a folder each gets a name of its own. */
class Penulis {
  readonly #terpakai = new Set<string>();
  readonly #tujuan: string;
  readonly #keFolder: boolean;
  readonly #akhiran: string;
  readonly #lingkungan: Lingkungan;
  readonly #pesan: Pesan;

  constructor(tujuan: string, keFolder: boolean, akhiran: string, lingkungan: Lingkungan, pesan: Pesan) {
    this.#tujuan = tujuan;
    this.#keFolder = keFolder;
    this.#akhiran = akhiran;
    this.#lingkungan = lingkungan;
    this.#pesan = pesan;
  }

  tulis(isi: string | Uint8Array, sumber: Sumber, sop: Sop): void {
    if (this.#keFolder) this.#tulisBerkas(join(this.#tujuan, this.#namaDalamFolder(sumber, sop)), isi);
    else if (this.#tujuan === '-') this.#lingkungan.stdout.tulis(isi);
    else this.#tulisBerkas(this.#tujuan, isi);
  }

  #tulisBerkas(jalur: string, isi: string | Uint8Array): void {
    if (this.#keFolder) this.#buatFolder();
    tulisBerkas(this.#lingkungan, this.#pesan, jalur, isi);
  }

  #buatFolder(): void {
    try {
      mkdirSync(resolve(this.#lingkungan.cwd, this.#tujuan), { recursive: true });
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      throw new Galat(this.#pesan.tidakDapatDitulis(this.#tujuan, sebab(this.#pesan, error.code)));
    }
  }

  /** The source's name, with the SOP's where the source holds several; a number where that is taken already. */
  #namaDalamFolder({ nama, dokumen }: Sumber, sop: Sop): string {
    const berkas = basename(nama).replace(/\.sop$/u, '');
    const pokok = dokumen.sop.length === 1 ? berkas : `${berkas}-${sop.nama?.nama ?? dokumen.sop.indexOf(sop) + 1}`;
    let unik = pokok;
    // Compared without case, as many file systems do.
    for (let n = 2; this.#terpakai.has(unik.toLowerCase()); n++) unik = `${pokok}-${n}`;
    this.#terpakai.add(unik.toLowerCase());
    return `${unik}.${this.#akhiran}`;
  }
}
