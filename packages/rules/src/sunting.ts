/** What rules need to make edits, knowing places but not the text. */
import {
  type Butir,
  comparePositions,
  type Daftar,
  type Dokumen,
  type Position,
  type Range,
  type Sop,
  type Teks,
  type TextEdit,
} from '@alir/core';

/** An edit that only adds. */
export function sisipan(tempat: Position, newText: string): TextEdit {
  return { range: { start: tempat, end: tempat }, newText };
}

/** A line of its own behind this place: also behind the comments there, but before what else (`lain`) begins on the same line. */
export function barisBaru({ komentarEkor }: Dokumen, sesudah: Position, teks: string, lain: readonly Range[]): TextEdit {
  const menyusul = (tempat: Position) => (range: Range) => range.start.line === tempat.line && comparePositions(range.start, tempat) >= 0;
  if (lain.some(menyusul(sesudah))) return sisipan(sesudah, `\n${teks}`);
  let tempat = sesudah;
  for (const komentar of komentarEkor) if (menyusul(tempat)(komentar)) tempat = komentar.end;
  return sisipan(tempat, `\n${teks}`);
}

/**
 * Where the characters `awal` to `akhir` (exclusive) of what a text says stand; `undefined` where that cannot be told: within or behind
 * italics, and in texts of several lines or with escapes, which are longer where they stand than what they say.
 */
export function potongan({ text, runs, range: { start, end } }: Teks, awal: number, akhir: number): Range | undefined {
  const [pertama] = runs;
  const tanda = 2 * runs.filter((run) => run.italic).length;
  const sebaris = start.line === end.line && end.character - start.character === text.length + tanda + 2;
  if (!sebaris || !pertama || pertama.italic || akhir > pertama.text.length) return undefined;
  const letak = (indeks: number) => ({ line: start.line, character: start.character + 1 + indeks });
  return { start: letak(awal), end: letak(akhir) };
}

/** The replacement of what a text says between two places, or `undefined` as in {@link potongan}. */
export function gantiBagian(teks: Teks, awal: number, akhir: number, baru: string): TextEdit | undefined {
  const range = potongan(teks, awal, akhir);
  return range && { range, newText: baru.replaceAll(/[\\"_]/gu, String.raw`\$&`) };
}

/** Removes an item of a list, with its line where nothing else stands on that. */
export function hapusButir(sop: Sop, { header, butir: semua }: Daftar, { range }: Butir): TextEdit {
  const lain = [header, ...semua.map((b) => b.range).filter((r) => r !== range), ...bagianSop(sop)];
  const sendirian = lain.every(({ start, end }) => end.line < range.start.line || start.line > range.end.line);
  if (!sendirian) return { range, newText: '' };
  return { range: { start: { line: range.start.line, character: 0 }, end: { line: range.end.line + 1, character: 0 } }, newText: '' };
}

/** The fields of an SOP, and the headings of its sections, so that none is taken for a part of another. */
export function bagianSop(sop: Sop): Range[] {
  const { daftar, bagian, riwayat, prosedur, tanggal, peraturan, unitKerja } = sop;
  const { instansi, logo, satuanKerja, nomor, jenis, disahkanOleh, maksudDanTujuan } = sop;
  const isian = [instansi, logo, satuanKerja, nomor, jenis, disahkanOleh, maksudDanTujuan, ...Object.values(tanggal)];
  const header = [...Object.values(daftar), ...bagian, riwayat, ...prosedur].map((b) => b?.header);
  const semua = [...[...isian, ...peraturan, ...unitKerja].map((b) => b?.range), ...header, sop.pelaksanaHeader];
  return semua.filter((range) => range !== undefined);
}
