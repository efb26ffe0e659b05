import type { Argumen } from '../argumen.ts';
import type { HasilPeriksa } from '../periksa/temuan-berkas.ts';

/** What a report may need beside the findings. */
export interface Keadaan extends Pick<Argumen, 'locale' | 'pesan'> {
  /** The working folder, to which the names of files are relative. */
  readonly cwd: string;
  /** The lines of a checked file; none where it cannot be read. */
  baris(nama: string): readonly string[];
}

/** A report for programs: the same findings give the same text. */
export type Laporan = (hasil: HasilPeriksa, keadaan: Keadaan) => string;

/** The reports for programs by the name of their format; each is loaded when it is asked for. */
export const LAPORAN: Readonly<Record<string, () => Promise<Laporan>>> = {
  json: async () => (await import('./json.ts')).laporanJson,
  sarif: async () => (await import('./sarif.ts')).laporanSarif,
  github: async () => (await import('./github.ts')).laporanGithub,
  junit: async () => (await import('./junit.ts')).laporanJunit,
};
