/**
 * The logo that an SOP names: what its path may be, and why its file may not count. The decisions are here and in `@alir/diagram` (what the
 * file holds); whoever has files reads them.
 */

/** Larger files (bytes) are no logos. */
export const BATAS_LOGO = 2 * 1024 * 1024;

/**
 * Why a logo does not count: its path is none within a workspace; the file is outside, missing, not to be read, or too large; it is no PNG,
 * JPEG or SVG; it has too many pixels; or the SVG holds what a picture does not need (`rincian` names it).
 */
export type SebabLogo =
  | 'jalur'
  | 'di-luar'
  | 'tak-ada'
  | 'tak-terbaca'
  | 'terlalu-besar'
  | 'bukan-gambar'
  | 'terlalu-banyak-piksel'
  | 'tak-aman';

export interface LogoGagal {
  readonly sebab: SebabLogo;
  readonly rincian?: string;
}

/** Schemes of addresses, and drives. */
const BERSKEMA = /^[a-z][a-z0-9+.-]*:/iu;
const KENDALI = /\p{Cc}/u;

/**
 * Whether a text may be the path of a logo: relative to the folder of the SOP's file, with `/` on every system, `..` included. Addresses,
 * absolute paths, drives and shares are none. Nothing is decoded: a file may be called `%2e`.
 */
export function jalurLogoSah(jalur: string): boolean {
  return jalur !== '' && !jalur.startsWith('/') && !jalur.includes('\\') && !BERSKEMA.test(jalur) && !KENDALI.test(jalur);
}

/**
 * The folder that a logo must lie in, links resolved: that of the configuration that applies, if the SOP's file is below it; else the folder
 * that is worked in; else the file's own. `memuat` says whether one folder is another or holds it.
 */
export function akarLogo<T>(folder: T, konfigurasi: T | undefined, kerja: readonly T[], memuat: (luar: T, dalam: T) => boolean): T {
  return [konfigurasi, ...kerja].find((satu) => satu !== undefined && memuat(satu, folder)) ?? folder;
}
