/** The messages between the extension and the preview's page. What arrives on either side is checked before it is believed. */
import { PANDANGAN } from '@alir/language/protocol';

/** What the preview shows, a tab each: one of the two pictures of its text, or the map of the workspace. */
export const PANDANGAN_PRATINJAU = [...PANDANGAN, 'peta'] as const;
export type PandanganPratinjau = (typeof PANDANGAN_PRATINJAU)[number];

/** One drawn SOP, as the page gets it. */
export interface Lembar {
  readonly judul: string;
  readonly svg: string;
  /** The ids in the picture that lead back to the text. */
  readonly sasaran: readonly string[];
}

/** Something in the picture: which SOP of the text, and which id in its picture. */
export interface Titik {
  readonly sop: number;
  readonly id: string;
}

/** Why the page shows what it shows: the whole picture, the last whole one, a part, none, or a failure. */
export const KEADAAN = ['utuh', 'terakhir', 'sebagian', 'tanpaProsedur', 'tanpaBerkas', 'memuat', 'gagal'] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** Extension to page. */
export type PesanKeHalaman =
  | {
      readonly jenis: 'gambar';
      /** Text that is drawn, or empty where there is none. */
      readonly uri: string;
      readonly keadaan: Keadaan;
      readonly lembar: readonly Lembar[];
      readonly sematkan: boolean;
      readonly pandangan: PandanganPratinjau;
    }
  | {
      readonly jenis: 'sorot';
      /** What to highlight, or null for nothing. */
      readonly titik: Titik | null;
      /** Scroll to it where it is out of sight. */
      readonly tampakkan: boolean;
    };

/** Page to extension. */
export type PesanKeEkstensi =
  | { readonly jenis: 'siap' }
  | { readonly jenis: 'ekspor' }
  | { readonly jenis: 'pilih'; readonly titik: Titik }
  | { readonly jenis: 'sematkan'; readonly sematkan: boolean }
  | { readonly jenis: 'pandangan'; readonly pandangan: PandanganPratinjau };

/** The message in `value`, or undefined where it is none. */
export function bacaPesanKeHalaman(value: unknown): PesanKeHalaman | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const { jenis, uri, keadaan, lembar, sematkan, pandangan, titik, tampakkan } = value;
  if (jenis === 'gambar') {
    const utuh = typeof uri === 'string' && isKeadaan(keadaan) && typeof sematkan === 'boolean' && isPandangan(pandangan);
    return utuh && Array.isArray(lembar) && lembar.every(isLembar) ? { jenis, uri, keadaan, lembar, sematkan, pandangan } : undefined;
  }
  if (jenis === 'sorot') {
    return typeof tampakkan === 'boolean' && (titik === null || isTitik(titik)) ? { jenis, titik, tampakkan } : undefined;
  }
  return undefined;
}

/** The message in `value`, or undefined where it is none. */
export function bacaPesanKeEkstensi(value: unknown): PesanKeEkstensi | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const { jenis, titik, sematkan, pandangan } = value;
  switch (jenis) {
    case 'siap':
    case 'ekspor':
      return { jenis };
    case 'pilih':
      return isTitik(titik) ? { jenis, titik } : undefined;
    case 'sematkan':
      return typeof sematkan === 'boolean' ? { jenis, sematkan } : undefined;
    case 'pandangan':
      return isPandangan(pandangan) ? { jenis, pandangan } : undefined;
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeadaan(value: unknown): value is Keadaan {
  return KEADAAN.some((keadaan) => keadaan === value);
}

export function isPandangan(value: unknown): value is PandanganPratinjau {
  return PANDANGAN_PRATINJAU.some((pandangan) => pandangan === value);
}

function isTitik(value: unknown): value is Titik {
  return isRecord(value) && typeof value.sop === 'number' && Number.isInteger(value.sop) && value.sop >= 0 && typeof value.id === 'string';
}

function isLembar(value: unknown): value is Lembar {
  return (
    isRecord(value) &&
    typeof value.judul === 'string' &&
    typeof value.svg === 'string' &&
    Array.isArray(value.sasaran) &&
    value.sasaran.every((id) => typeof id === 'string')
  );
}
