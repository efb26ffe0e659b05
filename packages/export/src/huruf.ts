/** The four faces that texts are set in. */
export const GAYA = ['biasa', 'tebal', 'miring', 'tebalMiring'] as const;
export type Gaya = (typeof GAYA)[number];

/** The font files (TrueType) of the faces; only those that a drawing uses are read. */
export type Huruf = Readonly<Record<Gaya, Uint8Array>>;

export function gaya(tebal: boolean, miring: boolean): Gaya {
  if (tebal) return miring ? 'tebalMiring' : 'tebal';
  return miring ? 'miring' : 'biasa';
}
