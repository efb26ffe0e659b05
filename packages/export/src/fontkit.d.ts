/** As much of fontkit as is used here; it ships no types. */
declare module 'fontkit' {
  export function create(isi: Uint8Array): { hasGlyphForCodePoint(codePoint: number): boolean };
}
