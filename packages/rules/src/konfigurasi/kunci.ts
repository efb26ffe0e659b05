/** The keys of `sop.config.json`, said once: the reader checks by them, and the JSON schema for editors is made of them. */
import { LOCALES, type Locale, NAMA_KERTAS, type Tingkat } from '@alir/core';
import { FIELD_INSTANSI } from '../setelan.ts';

/** How a configuration writes severities: in the words of the findings, or in those of programs. */
export const TINGKAT_KONFIGURASI: Readonly<Record<string, Tingkat>> = {
  kesalahan: 'error',
  peringatan: 'warning',
  informasi: 'info',
  petunjuk: 'hint',
  mati: 'mati',
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'hint',
  off: 'mati',
};

/** What a value must be: `jalur` a path within the folder of the configuration, `berkas` one of a file that is there, `peraturan` the name of a profile. */
export type Bentuk =
  | { readonly jenis: 'teks' | 'jalur' | 'berkas' | 'bilangan' | 'peraturan' }
  | { readonly jenis: 'pilihan'; readonly pilihan: readonly string[] }
  | { readonly jenis: 'daftar'; readonly isi: Bentuk }
  | { readonly jenis: 'tingkat-aturan' }
  | { readonly jenis: 'objek'; readonly kunci: Readonly<Record<string, Kunci>>; readonly wajib?: readonly string[] };

export interface Kunci {
  readonly bentuk: Bentuk;
  readonly arti: Readonly<Record<Locale, string>>;
}

const daftarTeks: Bentuk = { jenis: 'daftar', isi: { jenis: 'teks' } };

const peraturan: Kunci = {
  bentuk: { jenis: 'daftar', isi: { jenis: 'peraturan' } },
  arti: { id: 'Profil peraturan bagi SOP yang tidak menyebut peraturannya.', en: 'Regulation profiles of SOPs that name none.' },
};
const aturan: Kunci = {
  bentuk: { jenis: 'tingkat-aturan' },
  arti: {
    id: 'Tingkat temuan menurut kode aturan: kesalahan, peringatan, informasi, petunjuk, atau mati.',
    en: 'Severity of findings by code: error, warning, info, hint or off.',
  },
};

export const KUNCI: Readonly<Record<string, Kunci>> = {
  $schema: { bentuk: { jenis: 'teks' }, arti: { id: 'Skema berkas ini, bagi editor.', en: 'The schema of this file, for editors.' } },
  peraturan,
  aturan,
  untuk: {
    bentuk: {
      jenis: 'daftar',
      isi: {
        jenis: 'objek',
        wajib: ['berkas'],
        kunci: {
          berkas: {
            bentuk: daftarTeks,
            arti: { id: 'Pola nama berkas atau folder, misalnya "lama/**".', en: 'Globs of files or folders, such as "lama/**".' },
          },
          peraturan,
          aturan,
        },
      },
    },
    arti: { id: 'Yang berbeda bagi sebagian berkas.', en: 'What differs for some of the files.' },
  },
  abaikan: {
    bentuk: daftarTeks,
    arti: { id: 'Pola berkas atau folder yang tidak diperiksa.', en: 'Globs of files or folders that are not checked.' },
  },
  instansi: {
    bentuk: {
      jenis: 'objek',
      kunci: Object.fromEntries(
        FIELD_INSTANSI.map((field): [string, Kunci] => [
          field,
          {
            bentuk: { jenis: field === 'logo' ? 'berkas' : 'teks' },
            arti: { id: 'Berlaku bagi SOP yang tidak menulisnya.', en: 'Holds for SOPs that do not write it.' },
          },
        ]),
      ),
    },
    arti: { id: 'Isian identitas yang sama bagi semua SOP.', en: 'Fields of the identity that are the same in all SOPs.' },
  },
  register: {
    bentuk: { jenis: 'daftar', isi: { jenis: 'berkas' } },
    arti: { id: 'Berkas .sop yang memuat register peraturan.', en: 'Files with registers of regulations.' },
  },
  kertas: {
    bentuk: { jenis: 'pilihan', pilihan: NAMA_KERTAS },
    arti: { id: 'Kertas untuk mencetak.', en: 'The paper to print on.' },
  },
  bahasa: { bentuk: { jenis: 'pilihan', pilihan: LOCALES }, arti: { id: 'Bahasa temuan.', en: 'Language of findings.' } },
  maksPeringatan: {
    bentuk: { jenis: 'bilangan' },
    arti: { id: 'Pemeriksaan gagal bila peringatan lebih dari ini.', en: 'A check fails if there are more warnings than this.' },
  },
  baseline: {
    bentuk: { jenis: 'jalur' },
    arti: {
      id: 'Berkas temuan lama, yang tidak dilaporkan lagi; dibuat dengan sop check --update-baseline.',
      en: 'The file of old findings, which are not reported; made by sop check --update-baseline.',
    },
  },
};
