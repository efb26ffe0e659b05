/** Bytes as letters that any text can hold. */
export function keBase64(byte: Uint8Array): string {
  return btoa(Array.from(byte, (satu) => String.fromCharCode(satu)).join(''));
}

/** The bytes that were written by {@link keBase64}. Throws where the text is none of it. */
export function dariBase64(teks: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(teks), (huruf) => huruf.charCodeAt(0));
}
