import { NAMA_KERTAS } from '@alir/core';
import { JENIS_HALAMAN } from '@alir/diagram';
import type { Argumen } from '../argumen.ts';
import { eksporBuku, mintaBuku } from '../buku.ts';
import { eksporSop } from '../ekspor.ts';
import { FORMAT, type Format, formatYang, isFormat, SKALA } from '../format.ts';
import { Galat } from '../galat.ts';
import { ORIENTASI, TAMPILAN } from '../lukisan.ts';
import { bukaPenulis } from '../penulis.ts';
import { eksporPeta } from '../peta.ts';
import { CSV, eksporRegister } from '../register.ts';
import { KELUAR, type Perintah } from './perintah.ts';

/** The formats that have all pages of the document where nothing else is asked for, and that hold books. */
const BERLEMBAR = formatYang('berlembar');
const PER_HALAMAN = formatYang('perHalaman');

export const perintah: Perintah = {
  pemakaian: 'PATH… --to FORMAT [-o PATH]',
  uraian: {
    id: `Mencetak dan menggambar SOP dari berkas dan folder; semuanya ke satu berkas (${BERLEMBAR}) menjadi buku. Dengan --view peta keterkaitan semuanya, dengan --view register daftar nama dan nomornya (juga sebagai ${CSV}). FORMAT: ${Object.keys(FORMAT).join(', ')}. Tanpa -o hasil satu berkas ke keluaran standar; "-" membaca masukan standar.`,
    en: `Prints and draws the SOPs of files and folders; all into one file (${BERLEMBAR}) they are a book. With --view peta how they refer to each other, with --view register the list of their names and numbers (also as ${CSV}). FORMAT: ${Object.keys(FORMAT).join(', ')}. Without -o the result of one file goes to standard output; "-" reads standard input.`,
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
      nilai: 'N|semua',
      bantuan: {
        id: `halaman cetak ke-N saja, atau semua: satu berkas per halaman (${PER_HALAMAN}). Tanpa ini: satu gambar bersambung; ${BERLEMBAR}: semua halaman`,
        en: `printed page N only, or semua: one file for each page (${PER_HALAMAN}). Without it: one continuous drawing; ${BERLEMBAR}: all pages`,
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
        id: `dokumen cetak dengan bagian ini saja (bawaan untuk ${BERLEMBAR}: semua): ${JENIS_HALAMAN.join(', ')}`,
        en: `the printed document with these parts only (default for ${BERLEMBAR}: all): ${JENIS_HALAMAN.join(', ')}`,
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
    const penulis = bukaPenulis(format, FORMAT[format].biner, argumen, lingkungan);
    if (argumen.teks('view') === 'peta') return kodeKeluar(await eksporPeta(format, argumen, lingkungan, penulis));
    if (mintaBuku(format, argumen, lingkungan, penulis)) return kodeKeluar(await eksporBuku(format, argumen, lingkungan, penulis));
    if (argumen.ada('judul')) throw new Galat(pesan.judulHanyaBuku);
    return eksporSop(format, argumen, lingkungan, penulis);
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
