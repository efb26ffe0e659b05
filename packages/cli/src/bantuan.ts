import type { Locale } from '@alir/core';
import { OPSI_UMUM, type SkemaOpsi } from './argumen.ts';
import type { Perintah } from './perintah/perintah.ts';

const KATA = {
  id: { pemakaian: 'Pemakaian', perintah: 'Perintah', opsi: 'Opsi', umum: 'Opsi umum', keluar: 'Kode keluar' },
  en: { pemakaian: 'Usage', perintah: 'Commands', opsi: 'Options', umum: 'Common options', keluar: 'Exit codes' },
} as const;

const RINGKASAN = {
  id: 'Memeriksa, merapikan, dan menggambar SOP yang ditulis sebagai teks.',
  en: 'Checks, formats and draws Standard Operating Procedures written as text.',
} as const;

const KELUAR = {
  id: '0 bersih · 1 ada temuan · 2 salah pakai, masukan tidak dapat diolah, atau kesalahan internal',
  en: '0 clean · 1 findings · 2 wrong usage, bad input or internal error',
} as const;

const SEMUA_PERINTAH = {
  id: 'Bantuan satu perintah: sop PERINTAH --help. Versi: sop --version.',
  en: 'Help for one command: sop COMMAND --help. Version: sop --version.',
} as const;

/** One line for each command, for the help of the whole. */
const DAFTAR_PERINTAH: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  check: { id: 'periksa berkas dan folder', en: 'check files and folders' },
  export: {
    id: 'cetak dan gambar SOP (pdf, docx, xlsx, html, svg, png, json)',
    en: 'print and draw SOPs (pdf, docx, xlsx, html, svg, png, json)',
  },
  format: { id: 'rapikan letak teks', en: 'bring texts into the standard layout' },
  rules: { id: 'daftar semua aturan', en: 'list all rules' },
  explain: { id: 'jelaskan satu aturan', en: 'explain one rule' },
  init: { id: 'tulis SOP baru dari contoh', en: 'write a new SOP from an example' },
  lsp: { id: 'server bahasa untuk editor', en: 'language server for editors' },
};

export function bantuanUmum(locale: Locale): string {
  const kata = KATA[locale];
  const perintah = Object.entries(DAFTAR_PERINTAH).map(([nama, uraian]): [string, string] => [nama, uraian[locale]]);
  return [
    RINGKASAN[locale],
    '',
    `${kata.pemakaian}: sop ${kata.perintah.toUpperCase().replace(/S$/u, '')} …`,
    '',
    `${kata.perintah}:`,
    ...dalamKolom(perintah),
    '',
    `${kata.umum}:`,
    ...dalamKolom(barisOpsi(OPSI_UMUM, locale)),
    '',
    `${kata.keluar}: ${KELUAR[locale]}`,
    SEMUA_PERINTAH[locale],
    '',
  ].join('\n');
}

export function bantuanPerintah(nama: string, { pemakaian, uraian, opsi }: Perintah, locale: Locale): string {
  const kata = KATA[locale];
  return [
    uraian[locale],
    '',
    `${kata.pemakaian}: sop ${nama} ${pemakaian}`,
    '',
    `${kata.opsi}:`,
    ...dalamKolom(barisOpsi({ ...opsi, ...OPSI_UMUM }, locale)),
    '',
    `${kata.keluar}: ${KELUAR[locale]}`,
    '',
  ].join('\n');
}

function barisOpsi(opsi: SkemaOpsi, locale: Locale): [string, string][] {
  return Object.entries(opsi).map(([nama, { nilai, short, bantuan }]) => [
    `${short ? `-${short}, ` : ''}--${nama}${nilai ? ` ${nilai}` : ''}`,
    bantuan[locale],
  ]);
}

function dalamKolom(baris: readonly (readonly [string, string])[]): string[] {
  const lebar = Math.max(...baris.map(([kiri]) => kiri.length));
  return baris.map(([kiri, kanan]) => `  ${kiri.padEnd(lebar)}  ${kanan}`);
}
