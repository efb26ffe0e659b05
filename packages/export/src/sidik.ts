/** What tells one drawing from every other: a digest of all that it draws, in hexadecimal digits. */
import type { Gambar } from '@alir/diagram';

/** The same for the same drawing; page by page, because that of a book would be a text too long to hold. */
export async function sidikGambar({ pages, ...lain }: Gambar): Promise<string> {
  const citra = new Map<Uint8Array, string>();
  for (const { isi } of pages.flatMap(({ formulir }) => formulir?.citra ?? [])) {
    if (!citra.has(isi)) citra.set(isi, await sidikByte(isi));
  }
  const bagian: string[] = [];
  for (const satu of [lain, ...pages]) {
    const teks = JSON.stringify(satu, (_, nilai) => (nilai instanceof Uint8Array ? citra.get(nilai) : nilai));
    bagian.push(await sidikByte(new TextEncoder().encode(teks)));
  }
  return sidikByte(new TextEncoder().encode(bagian.join()));
}

/** The digest of bytes (SHA-256). */
async function sidikByte(byte: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', byte as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (satu) => satu.toString(16).padStart(2, '0')).join('');
}
