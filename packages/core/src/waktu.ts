import type { Range } from './range.ts';
import type { Teks } from './teks.ts';

/** The units of mutu baku waktu, smallest first. */
export const SATUAN_WAKTU = ['detik', 'menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'] as const;
export type SatuanWaktu = (typeof SATUAN_WAKTU)[number];

/** One amount: `5 menit`, `1-5 hari kerja`. `min` equals `maks` where the author gave one number. */
export interface Jumlah {
  readonly min: number;
  readonly maks: number;
  readonly satuan: SatuanWaktu;
  /** Working time (`hari kerja`) rather than calendar time. */
  readonly kerja: boolean;
}

/** Amounts that belong together (`1 jam 30 menit`), for one piece or per something (`per berkas`). */
export interface BagianWaktu {
  readonly jumlah: readonly Jumlah[];
  readonly per?: string;
}

/** Standard time of a step: computable parts, a free text (`"Sesuai kebutuhan"`), or a deliberate dash. */
export type Waktu =
  | { readonly kind: 'durasi'; readonly bagian: readonly BagianWaktu[]; readonly range: Range }
  | { readonly kind: 'teks'; readonly teks: Teks; readonly range: Range }
  | { readonly kind: 'strip'; readonly range: Range };

/** Amounts of each unit; working days and calendar days are never added to each other. */
export interface TotalWaktu {
  /** Keyed `menit`, `hari`, `hari kerja`, …; minimum and maximum in that unit. */
  readonly jumlah: ReadonlyMap<string, { readonly min: number; readonly maks: number }>;
  /** False where a part could not be counted (free text, a dash, a rate): the total is then "paling sedikit". */
  readonly lengkap: boolean;
}

/** The lines of a waktu cell as printed, one per part. */
export function formatWaktu(waktu: Waktu): string[] {
  if (waktu.kind === 'strip') return ['-'];
  if (waktu.kind === 'teks') return [waktu.teks.text];
  return waktu.bagian.map(formatBagian);
}

function formatBagian(bagian: BagianWaktu): string {
  const jumlah = bagian.jumlah.map(formatJumlah).join(' ');
  return bagian.per === undefined ? jumlah : `${jumlah} per ${bagian.per}`;
}

function formatJumlah({ min, maks, satuan, kerja }: Jumlah): string {
  const angka = min === maks ? formatAngka(min) : `${formatAngka(min)}-${formatAngka(maks)}`;
  return `${angka} ${satuan}${kerja ? ' kerja' : ''}`;
}

/** Indonesian numbers: a comma before the decimals. */
function formatAngka(angka: number): string {
  return String(angka).replace('.', ',');
}

/** Units that convert exactly into another, as [unit, how many of the base]; months and years do not convert into days. */
const DASAR: Record<SatuanWaktu, readonly [SatuanWaktu, number]> = {
  detik: ['menit', 1 / 60],
  menit: ['menit', 1],
  jam: ['menit', 60],
  hari: ['hari', 1],
  minggu: ['hari', 7],
  bulan: ['bulan', 1],
  tahun: ['bulan', 12],
};

/**
 * Adds standard times. Clock time is counted in minutes, calendar time in days and months, and working time apart from both,
 * because no regulation says how many hours a working day has; a working week is kept as working weeks for the same reason.
 */
export function totalWaktu(daftar: Iterable<Waktu>): TotalWaktu {
  const jumlah = new Map<string, { min: number; maks: number }>();
  let lengkap = true;
  for (const waktu of daftar) {
    if (waktu.kind !== 'durasi') {
      lengkap = false;
      continue;
    }
    for (const bagian of waktu.bagian) {
      if (bagian.per !== undefined) lengkap = false;
      for (const { min, maks, satuan, kerja } of bagian.jumlah) {
        const [dasar, faktor] = kerja && satuan === 'minggu' ? (['minggu', 1] as const) : DASAR[satuan];
        const kunci = kerja ? `${dasar} kerja` : dasar;
        const sejauhIni = jumlah.get(kunci) ?? { min: 0, maks: 0 };
        jumlah.set(kunci, { min: sejauhIni.min + min * faktor, maks: sejauhIni.maks + maks * faktor });
      }
    }
  }
  return { jumlah, lengkap };
}

/** `3 hari kerja, 20-30 menit`, the large units first; `paling sedikit` before it where not everything could be counted. */
export function formatTotal({ jumlah, lengkap }: TotalWaktu): string {
  const urutan = (kunci: string) => SATUAN_WAKTU.indexOf(kunci.split(' ')[0] as SatuanWaktu);
  const bagian = [...jumlah]
    .sort(([a], [b]) => urutan(b) - urutan(a) || (a < b ? -1 : 1))
    .map(
      ([kunci, { min, maks }]) =>
        `${min === maks ? formatAngka(bulat(min)) : `${formatAngka(bulat(min))}-${formatAngka(bulat(maks))}`} ${kunci}`,
    );
  if (bagian.length === 0) return '';
  return `${lengkap ? '' : 'paling sedikit '}${bagian.join(', ')}`;
}

/** Seconds become fractions of a minute; two decimals tell them apart. */
function bulat(angka: number): number {
  return Math.round(angka * 100) / 100;
}
