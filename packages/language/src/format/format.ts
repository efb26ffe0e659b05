/**
 * The formatter: one layout for every text that says the same. It moves white space and lowers keywords, nothing else, and
 * proves it: a result whose words differ from the source's is not handed out.
 */
import type { Masalah } from '@alir/core';
import type { LexerResult } from 'langium';
import { bacaPohon, layananInti } from '../baca.ts';
import { susunDokumen } from '../dokumen/susun.ts';
import type { Berkas } from '../generated/ast.ts';
import { cetak, daftarKata } from './cetak.ts';
import { tata } from './tata.ts';

export type HasilFormat =
  | { readonly ok: true; readonly teks: string }
  /** The text has syntax errors; what it means is not known well enough to move it. */
  | { readonly ok: false; readonly masalah: readonly Masalah[] };

/** The text in its one layout. Line ends (the first one's) and a byte order mark are kept. Idempotent. */
export function formatTeks(teks: string): HasilFormat {
  const pohon = bacaPohon(teks);
  if (pohon.parseResult.lexerErrors.length > 0 || pohon.parseResult.parserErrors.length > 0) {
    return { ok: false, masalah: susunDokumen(pohon, '').masalah.filter((m) => m.kode === 'sintaks') };
  }
  const eol = /\r\n|\n/.exec(teks)?.[0] ?? '\n';
  const leksikal = tokenize(teks);
  const berkas = pohon.parseResult.value as Berkas;
  const daftar = daftarKata(leksikal.tokens, leksikal.hidden);
  if (daftar.length === 0) return { ok: true, teks };
  const hasil = (teks.startsWith('\uFEFF') ? '\uFEFF' : '') + cetak(daftar, tata(berkas), eol);
  return { ok: true, teks: samaKata(leksikal, tokenize(hasil)) ? hasil : teks };
}

function tokenize(teks: string): LexerResult {
  return layananInti().sop.parser.Lexer.tokenize(teks);
}

function samaKata(a: LexerResult, b: LexerResult): boolean {
  const kata = (hasil: LexerResult) => daftarKata(hasil.tokens, hasil.hidden).map(({ image }) => image);
  const [kataA, kataB] = [kata(a), kata(b)];
  return (
    b.errors.length === 0 && kataA.length === kataB.length && kataA.every((image, i) => image.toLowerCase() === kataB[i]!.toLowerCase())
  );
}
