/** What the reader of an exported file should know of it: that the font lacks these characters, which it shows as boxes. */
export interface PeringatanEkspor {
  readonly kode: 'huruf-tak-ada';
  /** Each once, in the order in which they are met. */
  readonly huruf: readonly string[];
}
