/**
 * "Words stay free": a keyword may be used as a name. Which of the two a word is depends only on the words around it, so it is
 * decided here, between lexer and parser; the grammar then knows names by one terminal and stays free of ambiguity.
 *
 * A word that follows a name-wanting word on the same line is a name. On another line it stays what it is, so that a
 * half-written `oleh`, `ke` or `bersama` does not swallow the line below it.
 */
import type { IToken, TokenType } from 'chevrotain';
import { BARIS_SOP, JENIS_SIMBOL_BARIS } from './pembuka.ts';

const JENIS_SIMBOL = new Set(JENIS_SIMBOL_BARIS);

/** Begins as words do. Kept here because the bundler writes such an expression as a call, which would make it anew for each word. */
const AWAL_HURUF = /^\p{L}/u;

/** Words after which the language wants a name, whatever stands around them. */
const SEBELUM_NAMA = new Set(['oleh', 'lalu', 'bersama', 'per', 'mewarisi', 'menuntut', '+']);

/** Words that name no pelaksana in the list of pelaksana, because they open something of the SOP. */
const PEMBUKA_SOP = new Set([...BARIS_SOP, 'langkah', 'sop']);

/** Changes, in place, the keywords of `tokens` that are names into tokens of type `nama`. */
export function bebaskanKata(tokens: readonly IToken[], nama: TokenType): void {
  const kata = tokens.map((token) => (token.tokenType === nama || !AWAL_HURUF.test(token.image) ? token.image : token.image.toLowerCase()));
  const adalahNama = (i: number) => tokens[i]?.tokenType === nama;
  const jenis = (i: number) => tokens[i]?.tokenType.name;
  const sebaris = (i: number) => i > 0 && tokens[i - 1]!.endLine === tokens[i]!.startLine;
  /** The keyword at `i`, or the empty text where a name, a text or nothing stands there. */
  const kunci = (i: number) => (i >= 0 && i < tokens.length && !adalahNama(i) && jenis(i) !== 'TEKS' ? kata[i]! : '');
  let dalamDaftarPelaksana = false;
  let dalamPeraturan = false;

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tokenType === nama || !AWAL_HURUF.test(token.image)) continue;
    // No section of this name takes a text, so one behind it tells a lane.
    const jalurRiwayat = kata[i] === 'riwayat' && jenis(i + 1) === 'TEKS';
    if (dalamDaftarPelaksana && (!PEMBUKA_SOP.has(kata[i]!) || jalurRiwayat)) {
      if (jenis(i + 1) === 'TEKS') ubahJenis(token, nama);
      continue;
    }
    if (sebaris(i) && inginNama(i)) {
      ubahJenis(token, nama);
      continue;
    }
    if (kata[i] === 'adalah') dalamPeraturan = true;
    else if (kata[i] === 'sop' && jenis(i - 1) !== 'STRIP') dalamPeraturan = false;
    // A profile speaks of the pelaksana; it has no list of them.
    dalamDaftarPelaksana = kata[i] === 'pelaksana' && kunci(i - 1) !== 'kualifikasi' && !dalamPeraturan;
  }

  /** `proses oleh oleh X`: the first is the symbol's name; in `proses oleh oleh` the second is a lane's. */
  function namaOleh(i: number): boolean {
    return kunci(i + 1) === 'oleh' && /^[\p{L}_]/u.test(tokens[i + 2]?.image ?? '') && sebaris(i + 2);
  }

  function inginNama(i: number): boolean {
    const sebelum = kunci(i - 1);
    // In a profile `oleh` ends the name of a part of the form: `wajib nomor, disahkan oleh pasal "…"`.
    if (SEBELUM_NAMA.has(sebelum)) return !(dalamPeraturan && sebelum === 'oleh');
    switch (sebelum) {
      case 'ke':
        return kata[i] !== 'konektor';
      case 'konektor':
        return kunci(i - 2) === 'ke' || kunci(i - 2) === 'dari' || kunci(i - 2) === 'dan';
      case 'dan':
        return kunci(i - 2) !== 'maksud' && kata[i] !== 'konektor';
      case ',':
        return jenis(i - 2) === 'ID';
      case 'langkah':
        return true;
      case 'sop':
      case 'peraturan':
        return true;
      default:
        // A profile lists symbols, and names the pasal behind the last.
        if (dalamPeraturan) return false;
        return JENIS_SIMBOL.has(sebelum) && kunci(i - 2) !== 'simbol' && (kata[i] !== 'oleh' || namaOleh(i));
    }
  }
}

/** Gives a token another type, in place. */
export function ubahJenis(token: IToken, jenis: TokenType): void {
  token.tokenType = jenis;
  token.tokenTypeIdx = jenis.tokenTypeIdx!;
}
