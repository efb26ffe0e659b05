/**
 * Characters that would command the terminal instead of being shown: controls (Cc; ANSI sequences begin with one), invisible format
 * characters (Cf), which can reverse the direction of what follows, and separators of lines (Zl, Zp).
 */
const PERINTAH_TERMINAL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Foreign text (a path, a piece of an SOP) made safe to print on one line: what is not shown as it is becomes `\u{1b}`. */
export function bersih(teks: string): string {
  return teks.replace(PERINTAH_TERMINAL, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}
