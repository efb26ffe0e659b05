/** Markdown for hovers. */

/** Paragraphs, without those that are empty. */
export function paragraf(...isi: string[]): string {
  return isi.filter(Boolean).join('\n\n');
}

/** A list of what has something to say. */
export function butir(baris: readonly (readonly [label: string, isi: string])[]): string {
  return baris
    .filter(([, isi]) => isi)
    .map(([label, isi]) => `- ${label}: ${isi}`)
    .join('\n');
}

/** The author's text as plain text in Markdown: nothing of it becomes a link, an image or HTML. */
export function md(teks: string): string {
  return teks.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
