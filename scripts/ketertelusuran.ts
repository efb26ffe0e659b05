/** The traceability of the regulations: for each item of a text what checks, serves or embodies it, or why it is outside the tool. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Peraturan } from '@alir/core';
import { parse } from 'yaml';
import type { Kerangka } from './kerangka-peraturan.ts';

export interface Butir {
  /** As it is cited: `9 ayat (3) huruf c`, `Lampiran II angka 2 butir (7)`. */
  readonly id: string;
  /** What it says, in words of our own. */
  readonly ikhtisar: string;
  /** Codes of the rules that check it, or, as `catatan` then says, a part of it. */
  readonly aturan?: readonly string[];
  /** Keys of docs/ketertelusuran/fitur.yaml. */
  readonly fitur?: readonly string[];
  /** The document of the office that embodies it. */
  readonly dokumen?: string;
  /** Why the tool has nothing to do with it; stands alone. */
  readonly luar?: string;
  /** Which part the answers cover, and what is doubtful in the text. */
  readonly catatan?: string;
}

/** What can be said of an item. */
export const JAWABAN = ['aturan', 'fitur', 'dokumen', 'luar'] as const;

/** The items of one regulation, by the parts of its text. */
export interface Ketertelusuran {
  readonly peraturan: string;
  /** Which text was read, and what is doubtful in it as a whole. */
  readonly naskah: readonly string[];
  readonly bagian: readonly { readonly bagian: string; readonly judul?: string; readonly butir: readonly Butir[] }[];
}

export interface Fitur {
  readonly sebutan: string;
  readonly uraian: string;
}

/** What a list is compared with. */
export interface Acuan {
  readonly kerangka: Kerangka;
  readonly kodeAturan: ReadonlySet<string>;
  readonly fitur: ReadonlySet<string>;
  /** The regulation's built-in profile. */
  readonly profil: Peraturan;
}

const FOLDER = new URL('../docs/ketertelusuran/', import.meta.url);
const baca = (nama: string) => readFileSync(new URL(nama, FOLDER), 'utf8');

/** Names of the regulations whose texts are traced, in the order of the alphabet. */
export const PERATURAN_TERTELUSUR = readdirSync(new URL('kerangka/', FOLDER))
  .map((nama) => nama.replace(/\.json$/u, ''))
  .sort();

export const bacaKetertelusuran = (peraturan: string): Ketertelusuran => parse(baca(`${peraturan}.yaml`));
export const bacaKerangkaTersimpan = (peraturan: string): Kerangka => JSON.parse(baca(`kerangka/${peraturan}.json`));
export const bacaFitur = (): Readonly<Record<string, Fitur>> => parse(baca('fitur.yaml'));

export const semuaButir = ({ bagian }: Ketertelusuran): readonly Butir[] => bagian.flatMap(({ butir }) => butir);

/** What is wrong with a list; nothing where it is complete and says the same as the profile. */
export function periksaKetertelusuran(daftar: Ketertelusuran, acuan: Acuan): string[] {
  return [
    ...bandingkanKerangka(daftar, acuan.kerangka),
    ...semuaButir(daftar).flatMap((b) => periksaButir(b, acuan)),
    ...bandingkanProfil(daftar, acuan),
  ];
}

function bandingkanKerangka(daftar: Ketertelusuran, kerangka: Kerangka): string[] {
  const bagian = (d: Ketertelusuran | Kerangka) => d.bagian.map((b) => b.bagian).join(', ');
  const salah = bagian(daftar) === bagian(kerangka) ? [] : [`The text has the parts ${bagian(kerangka)}; the list has ${bagian(daftar)}.`];
  for (const { bagian, butir } of kerangka.bagian) {
    const ditulis = daftar.bagian.filter((b) => b.bagian === bagian).flatMap((b) => b.butir.map(({ id }) => id));
    for (const id of butir) if (!ditulis.includes(id)) salah.push(`${bagian}: "${id}" is missing.`);
    for (const id of ditulis) if (!butir.includes(id)) salah.push(`${bagian}: "${id}" is not in the text.`);
    for (const [i, id] of ditulis.entries()) if (ditulis.indexOf(id) < i) salah.push(`${bagian}: "${id}" stands twice.`);
  }
  return salah;
}

function periksaButir({ id, ikhtisar, ...butir }: Butir, { kodeAturan, fitur }: Acuan): string[] {
  const salah: string[] = [];
  if (!ikhtisar) salah.push('says nothing of its content.');
  const jawaban = JAWABAN.filter((j) => butir[j] !== undefined && butir[j].length > 0);
  if (jawaban.length === 0) salah.push('has no answer.');
  if (jawaban.includes('luar') && jawaban.length > 1) salah.push('is outside the tool and has other answers too.');
  for (const kode of butir.aturan ?? []) if (!kodeAturan.has(kode)) salah.push(`names the rule "${kode}", which does not exist.`);
  for (const kunci of butir.fitur ?? []) if (!fitur.has(kunci)) salah.push(`names the feature "${kunci}", which does not exist.`);
  return salah.map((kalimat) => `"${id}" ${kalimat}`);
}

/** A rule checks an item exactly where the profile cites that item for it. */
function bandingkanProfil(daftar: Ketertelusuran, { profil }: Acuan): string[] {
  const butir = semuaButir(daftar);
  const dikutip = profil.tuntutan.map(({ kode, pasal }) => {
    const tujuan = butir.find(({ id }) => id === pasal);
    if (!tujuan) return `The profile cites "${pasal}" for ${kode}, which is no item.`;
    return tujuan.aturan?.includes(kode) ? [] : `The profile cites "${pasal}" for ${kode}, which the item does not name.`;
  });
  const diperiksa = butir.flatMap(({ id, aturan = [] }) =>
    aturan
      .filter((kode) => !profil.tuntutan.some((t) => t.kode === kode && t.pasal === id))
      .map((kode) => `"${id}" names ${kode}, for which the profile does not cite it.`),
  );
  return [...dikutip.flat(), ...diperiksa];
}
