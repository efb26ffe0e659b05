import { createHash } from 'node:crypto';
import type { TemuanBernama } from '../periksa/temuan-berkas.ts';

/** Enough of a hash to tell the findings of one project apart: 64 bits as hexadecimal digits. */
const PANJANG = 16;

/**
 * For each finding what tells it from others when lines come and go around it: the rule, the text of its line (blanks do not
 * count, the formatter moves them), and the how-manieth it is of its file with both. Findings must be in the order of a report.
 */
export function sidikJari(temuan: readonly TemuanBernama[], baris: (nama: string) => readonly string[]): string[] {
  const ke = new Map<string, number>();
  return temuan.map(({ nama, temuan: { code, range } }) => {
    const teks = (baris(nama)[range.start.line] ?? '').trim().replaceAll(/\s+/gu, ' ');
    const kunci = JSON.stringify([nama, code, teks]);
    const n = (ke.get(kunci) ?? 0) + 1;
    ke.set(kunci, n);
    return `${createHash('sha256')
      .update(JSON.stringify([code, teks]))
      .digest('hex')
      .slice(0, PANJANG)}:${n}`;
  });
}
