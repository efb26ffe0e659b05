/**
 * Tables as text that spreadsheets open (RFC 4180): commas, lines that end with CR LF, every cell in quotes, and a byte order mark, without
 * which Excel does not take the file for UTF-8.
 */

/**
 * What spreadsheets take for the beginning of a formula, or hide one behind (OWASP, CSV Injection), also in its full width form. Such a cell
 * gets an apostrophe in front, so that it is shown as a text.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what may hide a formula.
const RUMUS = /^[\s\u0000-\u001f\u007f-\u009f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\u0000-\u001f\u007f-\u009f]/u;

export function keCsv(baris: readonly (readonly string[])[]): string {
  return `\ufeff${baris.map((sel) => `${sel.map(kutip).join(',')}\r\n`).join('')}`;
}

function kutip(teks: string): string {
  return `"${(RUMUS.test(teks) ? `'${teks}` : teks).replaceAll('"', '""')}"`;
}
