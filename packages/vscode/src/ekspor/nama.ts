/** What exported files are called, and what the command may be told by who calls it. */
import { NAMA_KERTAS, type NamaKertas } from '@alir/core';
import { isFormat, type NamaFormat } from './format.ts';

/** As much of an SOP as names its file. */
export interface Bernama {
  readonly judul: string;
  readonly nama?: string;
}

/** What no file system, or not every one, takes in a name. */
const TERLARANG = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const TERPANJANG = 80;

/**
 * The names of the files of all SOPs in the file `berkas`, without what ends them: its own name, with the SOP's where it has several. A text
 * that is no file yet gives its SOP's title. No two are the same, even where case does not count.
 */
export function pokokNama(berkas: string | undefined, sop: readonly Bernama[]): string[] {
  const milik = berkas?.replace(/\.sop$/iu, '');
  const terpakai = new Set<string>();
  return sop.map(({ judul, nama }, i) => {
    const sendiri = bersih(milik === undefined ? judul || nama || '' : (nama ?? `${i + 1}`));
    const pokok = milik === undefined ? sendiri || 'SOP' : sop.length === 1 ? milik : `${milik}-${sendiri}`;
    let unik = pokok;
    for (let n = 2; terpakai.has(unik.toLowerCase()); n++) unik = `${pokok}-${n}`;
    terpakai.add(unik.toLowerCase());
    return unik;
  });
}

function bersih(nama: string): string {
  return [...nama.replaceAll(TERLARANG, ' ').replaceAll(/\s+/gu, ' ').trim()]
    .slice(0, TERPANJANG)
    .join('')
    .replace(/[. ]+$/u, '');
}

/** What the command is told; it asks for the rest. Addresses are URIs. */
export interface Argumen {
  readonly uri?: string;
  readonly format?: NamaFormat;
  /** By its name or title. */
  readonly sop?: string;
  readonly target?: string;
  readonly kertas?: NamaKertas;
  readonly orientasi?: 'landscape' | 'portrait';
}

/** From what a menu (an address), a key binding or another extension (an object) hands over; what is not understood is not there. */
export function bacaArgumen(value: unknown): Argumen {
  if (typeof value !== 'object' || value === null) return {};
  if (isAlamat(value)) return { uri: value.toString() };
  const { uri, format, sop, target, kertas, orientasi } = value as Record<string, unknown>;
  const alamat = (isi: unknown) => (typeof isi === 'string' && isi !== '' ? isi : isAlamat(isi) ? isi.toString() : undefined);
  return {
    uri: alamat(uri),
    target: alamat(target),
    ...(isFormat(format) && { format }),
    ...(typeof sop === 'string' && { sop }),
    ...(isKertas(kertas) && { kertas }),
    ...((orientasi === 'landscape' || orientasi === 'portrait') && { orientasi }),
  };
}

function isAlamat(value: unknown): value is { toString(): string } {
  return typeof value === 'object' && value !== null && 'scheme' in value && typeof value.scheme === 'string' && 'path' in value;
}

function isKertas(value: unknown): value is NamaKertas {
  return NAMA_KERTAS.some((kertas) => kertas === value);
}
