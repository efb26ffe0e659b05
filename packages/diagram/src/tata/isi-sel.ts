/** What the cells of the table say. */
import { formatWaktu, type KolomSel, type Langkah, type Teks } from '@alir/core';

export type IsiSel = readonly Pick<Teks, 'runs'>[];

/** What a cell of `kolom` says, one text per line. */
export function isiSel(step: Langkah, kolom: KolomSel): IsiSel {
  if (kolom === 'waktu') {
    const { nilai } = step.waktu;
    if (!nilai) return [];
    return nilai.kind === 'teks' ? [nilai.teks] : formatWaktu(nilai).flatMap(polos);
  }
  const { teks, strip } = step[kolom];
  return strip ? polos('-') : teks;
}

/** A text without styles. */
export function polos(text: string): IsiSel {
  return [{ runs: [{ text, italic: false }] }];
}
