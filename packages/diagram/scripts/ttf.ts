/**
 * The little of TrueType that measuring needs: which characters a font has, and how far each moves the pen.
 * Only the build step reads fonts; the runtime works with the table made from them.
 */

/** Advance widths in font units, by code point. */
export interface LebarHuruf {
  readonly unitsPerEm: number;
  readonly lebar: ReadonlyMap<number, number>;
}

/** Reads advance widths from the bytes of a TrueType font; throws where a needed table is missing. */
export function bacaLebar(bytes: Uint8Array): LebarHuruf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    tables.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), view.getUint32(entry + 8));
  }
  const table = (tag: string) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`font has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const longMetrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const lebar = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs(view, table('cmap'))) {
    lebar.set(codePoint, view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)));
  }
  return { unitsPerEm, lebar };
}

/** Code points and their glyphs from the Unicode subtable of format 4 (basic plane). */
function* glyphs(view: DataView, cmap: number): Generator<[number, number]> {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    if (view.getUint16(subtable) !== 4) continue;
    const twice = view.getUint16(subtable + 6);
    for (let s = 0; s < twice; s += 2) {
      const end = view.getUint16(subtable + 14 + s);
      const start = view.getUint16(subtable + 16 + twice + s);
      const delta = view.getUint16(subtable + 16 + 2 * twice + s);
      const rangeAt = subtable + 16 + 3 * twice + s;
      const range = view.getUint16(rangeAt);
      for (let c = start; c <= end && c < 0xffff; c++) {
        const direct = range === 0 ? c : view.getUint16(rangeAt + range + 2 * (c - start));
        const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff;
        if (glyph !== 0) yield [c, glyph];
      }
    }
    return;
  }
  throw new Error('font has no cmap of format 4');
}
