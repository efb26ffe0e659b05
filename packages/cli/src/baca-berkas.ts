/** Bytes to text. Whatever cannot be a text becomes one that the reader of SOPs refuses with a finding, instead of a crash here. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Enough bytes for more than the longest text that the reader accepts (4 Mi UTF-16 units, each of at most three bytes). */
const BATAS_BYTE = 3 * 4 * 1024 * 1024 + 16;

/** A text with this character is reported as "no UTF-8 text". */
export const BUKAN_TEKS = '\0';

/** The bytes of a file, or of a pipe, up to a limit that says no less about it than the whole. Throws what the system throws. */
export function bacaByte(jalur: string): Uint8Array {
  const fd = openSync(jalur, 'r');
  try {
    // One byte more than the file is said to have, so that the usual file is known to be at its end without a larger buffer.
    let wadah = new Uint8Array(Math.min(fstatSync(fd).size + 1, BATAS_BYTE));
    for (let panjang = 0; ; ) {
      if (panjang === BATAS_BYTE) return wadah;
      if (panjang === wadah.length) {
        const lebih = new Uint8Array(Math.min(Math.max(2 * panjang, 65_536), BATAS_BYTE));
        lebih.set(wadah);
        wadah = lebih;
      }
      const terbaca = readSync(fd, wadah, panjang, wadah.length - panjang, null);
      if (terbaca === 0) return wadah.subarray(0, panjang);
      panjang += terbaca;
    }
  } finally {
    closeSync(fd);
  }
}

/** The text of these bytes, a byte order mark included; {@link BUKAN_TEKS} where they are no UTF-8. */
export function teksDari(byte: Uint8Array): string {
  try {
    // What was cut at the limit may end within a character; `stream` allows that.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(byte, { stream: byte.length >= BATAS_BYTE });
  } catch {
    return BUKAN_TEKS;
  }
}

/** The text without its byte order mark, so that positions are those of an editor. */
export function tanpaBom(teks: string): string {
  return teks.startsWith('\uFEFF') ? teks.slice(1) : teks;
}
