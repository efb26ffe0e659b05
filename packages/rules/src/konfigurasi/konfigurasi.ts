/** The configuration of a folder of SOPs, `sop.config.json`: what it says, and what that means for each file. */
import type { Locale, NamaKertas, Tingkat } from '@alir/core';
import type { FieldInstansi, Setelan } from '../setelan.ts';
import { pencocok } from './pencocok.ts';

/** The name of the file; the nearest one upward from an SOP counts. */
export const NAMA_KONFIGURASI = 'sop.config.json';

/** What a configuration says; paths and globs are relative to its folder, with `/` on every system. */
export interface Konfigurasi {
  /** Regulations of SOPs that name none. */
  readonly peraturan: readonly string[];
  /** How grave the findings of a rule are. */
  readonly aturan: Readonly<Record<string, Tingkat>>;
  /** What differs for some of the files; of several that speak of one file the later counts. */
  readonly untuk: readonly Pengecualian[];
  /** Files that are not checked when a folder is. */
  readonly abaikan: readonly string[];
  /** Fields of the identity that SOPs need not repeat. */
  readonly instansi: Readonly<Partial<Record<FieldInstansi, string>>>;
  /** Files with registers of regulations. */
  readonly register: readonly string[];
  /** Name of the paper to print on. */
  readonly kertas?: NamaKertas;
  readonly bahasa?: Locale;
  /** More warnings than this make a check fail. */
  readonly maksPeringatan?: number;
  /** The file of findings that were there when the tool was adopted. */
  readonly baseline?: string;
}

export interface Pengecualian {
  readonly berkas: readonly string[];
  readonly peraturan?: readonly string[];
  readonly aturan?: Readonly<Record<string, Tingkat>>;
}

export const KONFIGURASI_KOSONG: Konfigurasi = { peraturan: [], aturan: {}, untuk: [], abaikan: [], instansi: {}, register: [] };

/** Answers for one configuration what holds for a file; its globs are read once. */
export class PenerapKonfigurasi {
  readonly konfigurasi: Konfigurasi;
  readonly #abaikan: (jalur: string) => boolean;
  readonly #untuk: readonly { readonly cocok: (jalur: string) => boolean; readonly isi: Pengecualian }[];
  /** Files to which the same exceptions apply share their settings. */
  readonly #setelan = new Map<string, Setelan>();

  constructor(konfigurasi: Konfigurasi) {
    this.konfigurasi = konfigurasi;
    this.#abaikan = pencocok(konfigurasi.abaikan);
    this.#untuk = konfigurasi.untuk.map((isi) => ({ cocok: pencocok(isi.berkas), isi }));
  }

  /** Whether the file, by its path from the configuration's folder, is none to check. */
  dilewati(jalur: string): boolean {
    return this.#abaikan(jalur);
  }

  /** What holds for the file, by its path from the configuration's folder. */
  setelan(jalur: string): Setelan {
    const berlaku = this.#untuk.filter(({ cocok }) => cocok(jalur));
    const kunci = berlaku.map((b) => this.#untuk.indexOf(b)).join(' ');
    let setelan = this.#setelan.get(kunci);
    if (!setelan) {
      const { peraturan, aturan, instansi } = this.konfigurasi;
      setelan = {
        peraturan: berlaku.findLast(({ isi }) => isi.peraturan)?.isi.peraturan ?? peraturan,
        tingkat: Object.assign({}, aturan, ...berlaku.map(({ isi }) => isi.aturan)) as Setelan['tingkat'],
        instansi,
      };
      this.#setelan.set(kunci, setelan);
    }
    return setelan;
  }
}
