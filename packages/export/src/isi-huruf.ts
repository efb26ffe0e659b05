/** What a font file has glyphs for: fontkit; nothing else in the house knows that library. */
import { create } from 'fontkit';
import type { Gaya, Huruf } from './huruf.ts';

/** Whether a face has a glyph for a character; each file is read when it is first asked about. */
export function isiHuruf(huruf: Huruf): (gaya: Gaya, huruf: string) => boolean {
  const terbuka = new Map<Gaya, ReturnType<typeof create>>();
  return (gaya, satu) => {
    const font = terbuka.get(gaya) ?? create(huruf[gaya]);
    terbuka.set(gaya, font);
    return font.hasGlyphForCodePoint(satu.codePointAt(0)!);
  };
}
