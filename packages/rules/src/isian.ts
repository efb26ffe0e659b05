/** Fields of the form that an SOP leaves out or leaves empty. */
import type { Isian, IsianTanggal, Range, Sop, Teks } from '@alir/core';

/** Whether a text says something: mere dashes or dots say nothing. */
export function berisi(teks: Pick<Teks, 'text'> | undefined): boolean {
  return teks !== undefined && /[\p{L}\p{N}]/u.test(teks.text);
}

/** Whether a text has gaps that are still to be filled: dots or lines instead of letters. */
export function rumpang({ text }: Pick<Teks, 'text'>): boolean {
  return /…|\.{3}|_{2}/u.test(text);
}

/**
 * Where it is told that a field has no value: at the field that is empty or holds a dash, at the `sop` line where the field is missing.
 * `undefined` where it has one, and where the text could not be read in full, so that it may have one.
 */
export function tempatKosong(sop: Sop, isian: Isian | IsianTanggal | undefined): Range | undefined {
  if (!isian) return sop.rusak ? undefined : sop.header;
  const kosong = isian.strip || ('teks' in isian && isian.teks !== undefined && !berisi(isian.teks));
  return kosong ? isian.range : undefined;
}
