/** How the text of an activity begins: with its verb, as it should, or with a noun or with who acts. */
import { BENDA, KERJA_DARI_BENDA, PELAKU } from './kamus-kerja.ts';

/** What is certainly wrong with the beginning of an activity. All places are indices into the text. */
export type AwalKegiatan =
  /** A noun; `kerja` is the verb that says the same, and `ganti` what the beginning up to `sampai` would be with it. */
  | {
      readonly jenis: 'benda';
      readonly kata: string;
      readonly kerja?: string;
      readonly ganti?: { readonly teks: string; readonly sampai: number };
    }
  /** Somebody who acts, but none that the SOP names, or not so that the verb follows. */
  | { readonly jenis: 'pelaku'; readonly kata: string }
  /** Those who act by the SOP's own names; the verb begins at `sampai`. */
  | { readonly jenis: 'pelaksana'; readonly kata: string; readonly sampai: number };

/** Numbers and bullets before an activity. */
const NOMOR = /^[\s•*–—-]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?/iu;
const KATA = /^\p{L}[\p{L}\p{N}'’-]*/u;
const SAMBUNG = /^(?:\s*(?:,|&|\/)\s*(?:dan\s+|atau\s+|serta\s+)?|\s+(?:dan|atau|serta|bersama|dan\/atau)\s+)/iu;

/** A verb with an active prefix. Nouns with the same beginning (menteri, media) are few, and none of them follows a subject. */
const KERJA_AKTIF = /^(?:me(?:m|ng?|ny|l|r|w|y)?|ber)\p{L}{3,}/iu;

/**
 * What is certainly no verb by its form: pemeriksaan, perencanaan, keberangkatan, validasi, diterimanya. Words in -kan are mostly
 * commands (perlihatkan, kembalikan) unless they are formed with peN- (penunjukan).
 */
const BENTUK_BENDA = [
  /^pe(?:m|ng?|ny)\p{L}{3,}an$/u,
  /^(?:pe[lr]|ke)\p{L}{3,}(?<!k)an$/u,
  /^(?!me|ber|di|ter)\p{L}{3,}[aeikntu]si$/u,
  /^(?:ber|di|ter)\p{L}{3,}nya$/u,
];

/** Words of these forms that are something else. */
const BUKAN_BENDA = new Set(['kemudian', 'perlahan', 'perlahan-lahan', 'penuhi', 'batasi', 'lunasi', 'lintasi', 'lapisi', 'kemasi']);

/** After these words a verb in the place of the noun would have no object. */
const TANPA_OBJEK = /^(?:oleh|terhadap|atas|kepada|untuk|dari|di|pada|dalam|melalui|dengan|awal|akhir|bersama|lanjutan|berkala|yang)$/iu;

/**
 * Makes a reader of activities, for an SOP in which these labels name those who act. It tells what is certainly wrong with the beginning
 * of one; `undefined` where it begins with a verb, or with anything that may be one.
 */
export function pembacaKegiatan(label: readonly string[] = []): (teks: string) => AwalKegiatan | undefined {
  const pola = label.flatMap((l) => polaLabel(l) ?? []);
  return (teks) => awalKegiatan(teks, pola);
}

function awalKegiatan(teks: string, pelaksana: readonly RegExp[]): AwalKegiatan | undefined {
  const awal = NOMOR.exec(teks)![0].length;
  const isi = teks.slice(awal);
  const subjek = panjangSubjek(isi, pelaksana);
  if (subjek > 0 && KERJA_AKTIF.test(isi.slice(subjek))) {
    return { jenis: 'pelaksana', kata: isi.slice(0, subjek).trim(), sampai: awal + subjek };
  }
  const kata = KATA.exec(isi)?.[0];
  if (kata === undefined) return undefined;
  const kecil = kata.toLowerCase();
  if (PELAKU.has(kecil) || subjek > 0) return { jenis: 'pelaku', kata: subjek > 0 ? isi.slice(0, subjek).trim() : kata };
  const kerja = kerjaDari(isi);
  if (!kerja && !adalahBenda(kecil)) return undefined;
  const ganti = kerja && denganKerja(isi);
  return {
    jenis: 'benda',
    kata: kerja ? isi.slice(0, kerja.panjang) : kata,
    ...(kerja && { kerja: samakanHuruf(kerja.teks, kata) }),
    ...(ganti && { ganti: { teks: teks.slice(0, awal) + ganti.teks, sampai: awal + ganti.panjang } }),
  };
}

/** How far names of pelaksana reach at the beginning, with the blanks behind them; 0 where there is none. */
function panjangSubjek(isi: string, pelaksana: readonly RegExp[]): number {
  let panjang = 0;
  for (let sambung = 0; ; ) {
    const sisa = isi.slice(panjang + sambung);
    const cocok = pelaksana.map((pola) => pola.exec(sisa)?.[0].length ?? 0).reduce((a, b) => Math.max(a, b), 0);
    if (cocok === 0) break;
    panjang += sambung + cocok;
    sambung = SAMBUNG.exec(isi.slice(panjang))?.[0].length ?? 0;
    if (sambung === 0) break;
  }
  return panjang === 0 ? 0 : panjang + /^\s*/u.exec(isi.slice(panjang))![0].length;
}

/** A label at the beginning of a text, whatever its capitals and blanks; none for labels too short to be sure of. */
function polaLabel(label: string): RegExp | undefined {
  const kata = label.trim().split(/\s+/u);
  if (kata.join('').length < 2) return undefined;
  return new RegExp(`^${kata.map((k) => k.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function adalahBenda(kata: string): boolean {
  return BENDA.has(kata) || (!BUKAN_BENDA.has(kata) && BENTUK_BENDA.some((bentuk) => bentuk.test(kata)));
}

/** The verb for the noun, or the two words that belong together, at the beginning. */
function kerjaDari(isi: string): { readonly teks: string; readonly panjang: number } | undefined {
  const cocok = /^(\p{L}+)(?:\s+(\p{L}+))?/u.exec(isi);
  if (!cocok) return undefined;
  const [semua, satu, dua] = cocok;
  const kerjaDua = dua && KERJA_DARI_BENDA.get(`${satu} ${dua}`.toLowerCase());
  if (kerjaDua) return { teks: kerjaDua, panjang: semua.length };
  const kerjaSatu = KERJA_DARI_BENDA.get(satu!.toLowerCase());
  return kerjaSatu === undefined ? undefined : { teks: kerjaSatu, panjang: satu!.length };
}

/** The beginning with verbs for all its nouns (`Pengumpulan dan pengolahan data`); `undefined` where that makes no sentence. */
function denganKerja(isi: string): { readonly teks: string; readonly panjang: number } | undefined {
  if (/\soleh\s/iu.test(isi)) return undefined;
  let teks = '';
  let panjang = 0;
  for (;;) {
    const kerja = kerjaDari(isi.slice(panjang));
    if (!kerja) return undefined;
    teks += samakanHuruf(kerja.teks, isi.slice(panjang, panjang + kerja.panjang));
    panjang += kerja.panjang;
    const sambung = SAMBUNG.exec(isi.slice(panjang))?.[0];
    if (sambung === undefined) break;
    teks += sambung;
    panjang += sambung.length;
  }
  const [berikut] = KATA.exec(isi.slice(panjang).trimStart()) ?? [];
  return berikut !== undefined && TANPA_OBJEK.test(berikut) ? undefined : { teks, panjang };
}

/** The word in capitals, or with one, as the other is. */
function samakanHuruf(kata: string, contoh: string): string {
  if (contoh.length > 1 && contoh === contoh.toUpperCase()) return kata.toUpperCase();
  return /^\p{Lu}/u.test(contoh) ? kata.slice(0, 1).toUpperCase() + kata.slice(1) : kata;
}
