import { basename, resolve } from 'node:path';
import { NAMA_KERTAS, type Sop } from '@alir/core';
import { JENIS_HALAMAN } from '@alir/diagram';
import type { Argumen } from '../argumen.ts';
import { pembentuk } from '../bentuk.ts';
import { eksporBuku, mintaBuku } from '../buku.ts';
import { Galat } from '../galat.ts';
import { catat } from '../keluaran.ts';
import { PencariKonfigurasi } from '../konfigurasi.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { FORMAT, type Format, isFormat, ORIENTASI, permintaan, SKALA, sebutPeringatan, TAMPILAN } from '../lukisan.ts';
import { Penulis } from '../penulis.ts';
import { PencariProfil } from '../periksa/pencari-profil.ts';
import type { Pesan } from '../pesan.ts';
import { eksporPeta } from '../peta.ts';
import { CSV, eksporRegister } from '../register.ts';
import { bacaSumber, laporkanKesalahan, type Sumber } from '../sumber.ts';
import { KELUAR, type KodeKeluar, type Perintah } from './perintah.ts';

/** The formats that hold a book. */
const BERLEMBAR = Object.entries(FORMAT)
  .flatMap(([nama, { berlembar }]) => (berlembar ? [nama] : []))
  .join(', ');

export const perintah: Perintah = {
  pemakaian: 'FILE… --to FORMAT [-o PATH]',
  uraian: {
    id: `Menggambar SOP; dari folder atau beberapa berkas ke satu berkas ${BERLEMBAR}, sebuah buku SOP. Dengan --view peta keterkaitan semuanya, dengan --view register daftar nama dan nomornya (juga sebagai ${CSV}). FORMAT: ${Object.keys(FORMAT).join(', ')}. Tanpa -o hasilnya ke keluaran standar; "-" membaca masukan standar.`,
    en: `Draws SOPs; from a folder or several files into one file of ${BERLEMBAR}, a book of SOPs. With --view peta how they refer to each other, with --view register the list of their names and numbers (also as ${CSV}). FORMAT: ${Object.keys(FORMAT).join(', ')}. Without -o the result goes to standard output; "-" reads standard input.`,
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
      bantuan: {
        id: 'tabel baku, diagram jalur, peta keterkaitan, atau register nama dan nomor SOP (bawaan: tabel)',
        en: 'the regulated table, swimlanes, the map of SOPs, or the register of their names and numbers (default: tabel)',
      },
    },
    judul: { nilai: 'TEXT', bantuan: { id: 'judul buku atau register', en: 'title of the book or register' } },
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
    skala: {
      nilai: 'N',
      bantuan: {
        id: `png: piksel per piksel CSS, ${SKALA.min} sampai ${SKALA.maks}; 1 = 96 per inci (bawaan: ${SKALA.bawaan})`,
        en: `png: pixels per CSS pixel, ${SKALA.min} to ${SKALA.maks}; 1 = 96 per inch (default: ${SKALA.bawaan})`,
      },
    },
    bagian: {
      nilai: 'BAGIAN[,BAGIAN]',
      bantuan: {
        id: `dokumen cetak dengan bagian ini saja (bawaan untuk pdf: semua): ${JENIS_HALAMAN.join(', ')}`,
        en: `the printed document with these parts only (default for pdf: all): ${JENIS_HALAMAN.join(', ')}`,
      },
    },
    'stdin-filename': { nilai: 'NAME', bantuan: { id: 'nama berkas untuk masukan standar', en: 'file name for standard input' } },
  },

  async jalankan(argumen, lingkungan) {
    const { pesan } = argumen;
    const kodeKeluar = (utuh: boolean) => (utuh ? KELUAR.bersih : KELUAR.temuan);
    if (argumen.teks('view') === 'register') return kodeKeluar(await eksporRegister(argumen, lingkungan));
    const format = bacaFormat(argumen);
    if (argumen.posisi.length === 0) throw new Galat(pesan.tanpaBerkas);
    const tujuan = argumen.teks('output') ?? '-';
    if (tujuan === '-' && lingkungan.stdout.terminal && FORMAT[format].biner) throw new Galat(pesan.binerKeTerminal(format));
    const penulis = new Penulis(tujuan, format, lingkungan, pesan);
    if (argumen.teks('view') === 'peta') return kodeKeluar(await eksporPeta(format, argumen, lingkungan, penulis));
    if (mintaBuku(format, argumen, lingkungan, penulis)) return kodeKeluar(await eksporBuku(format, argumen, lingkungan, penulis));
    if (argumen.ada('judul')) throw new Galat(pesan.judulHanyaBuku);

    const { cwd } = lingkungan;
    const { lukis, cetak } = permintaan(format, argumen);
    if (argumen.posisi.length > 1 && !penulis.keFolder) throw new Galat(pesan.butuhFolder);
    penulis.tolakMenimpa(argumen.posisi.map((nama) => resolve(cwd, nama)));

    const konfigurasi = new PencariKonfigurasi(cwd, pesan);
    const profil = new PencariProfil(pesan);
    let kode: KodeKeluar = KELUAR.bersih;
    for (const nama of argumen.posisi) {
      const sumber = await bacaSumber(nama, argumen, lingkungan);
      if (laporkanKesalahan(sumber, argumen, lingkungan)) kode = KELUAR.temuan;
      const dipilih = pilih(sumber, penulis.keFolder, argumen, lingkungan);
      const bentuk = pembentuk(sumber, konfigurasi, profil, cwd);
      for (const sop of dipilih) {
        if (sop.prosedur.every((p) => p.langkah.length === 0)) catat(lingkungan, pesan.tanpaProsedur(sebutan(sop, sumber, pesan)));
        const gambar = await lukis(sop, bentuk(sop), sumber.dokumen.sop);
        for (const p of gambar.peringatan ?? []) catat(lingkungan, sebutPeringatan(p, sebutan(sop, sumber, pesan), pesan));
        const { isi, peringatan } = await cetak(gambar, sop);
        for (const p of peringatan) catat(lingkungan, sebutPeringatan(p, sebutan(sop, sumber, pesan), pesan));
        penulis.tulis(isi, pokokNama(sumber, sop));
      }
    }
    return kode;
  },
};

/** Refuses a format that does not exist before anything is read. */
function bacaFormat({ teks, pesan }: Argumen): Format {
  const ada = Object.keys(FORMAT).join(', ');
  const format = teks('to');
  if (format === undefined) throw new Galat(pesan.butuhFormat(ada));
  if (format === CSV) throw new Galat(pesan.csvHanyaRegister);
  if (!isFormat(format)) throw new Galat(pesan.formatBelumAda(format, ada));
  return format;
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

/** The source's name, with the SOP's where the source holds several. */
function pokokNama({ nama, dokumen }: Sumber, sop: Sop): string {
  const berkas = basename(nama).replace(/\.sop$/u, '');
  return dokumen.sop.length === 1 ? berkas : `${berkas}-${sop.nama?.nama ?? dokumen.sop.indexOf(sop) + 1}`;
}
