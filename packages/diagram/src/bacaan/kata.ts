/** The few words and joints that every sentence about a drawing needs. They are Indonesian, as the drawing is. */

/** `A`, `A dan B`, `A, B, dan C`. */
export function rangkai(items: readonly string[]): string {
  if (items.length < 3) return items.join(' dan ');
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
}

/** `langkah 3 dan 5`: numbers of steps, each once, ascending. */
export function sebutLangkah(nomor: Iterable<number>): string {
  return `langkah ${rangkai([...new Set(nomor)].sort((a, b) => a - b).map(String))}`;
}

/** A text in one line, without the mark at its end, where the sentence around it sets its own. */
export function sebaris(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;]$/u, '');
}

/** The lines of a cell in one. */
export function gabung(lines: readonly string[]): string {
  return sebaris(lines.map(sebaris).join('; ').replaceAll(':; ', ': '));
}

/** A capitalised word inside a sentence: `Ya` becomes `ya`, but `ASN` and `R` stay. */
export function kecilkan(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

export function besarkan(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
