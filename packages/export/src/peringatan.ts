/**
 * What the reader of an exported file should know of it: that the font lacks these characters, which it shows as boxes, each once in the order
 * in which they are met (`huruf-tak-ada`), or that whatever program shows it takes another font for them (`huruf-lain`); or that these
 * pictures cannot be read, so that their places are empty.
 */
export type PeringatanEkspor =
  | { readonly kode: 'huruf-tak-ada' | 'huruf-lain'; readonly huruf: readonly string[] }
  | { readonly kode: 'citra-rusak'; readonly citra: readonly string[] };
