/** The symbols as shapes of spreadsheets: each has its own in every office program. */
import type { Bentuk, Garis, JenisBentuk } from '@alir/diagram';

interface BentukJadi {
  readonly prst: string;
  /** What people call it. */
  readonly sebutan: string;
  /** The numbers of the places that connectors are glued to: top, left, bottom, right. */
  readonly lekat: readonly [number, number, number, number];
}

const EMPAT = [0, 1, 2, 3] as const;

export const BENTUK_JADI: Readonly<Record<JenisBentuk, BentukJadi>> = {
  mulai: { prst: 'flowChartTerminator', sebutan: 'Mulai', lekat: EMPAT },
  selesai: { prst: 'flowChartTerminator', sebutan: 'Selesai', lekat: EMPAT },
  proses: { prst: 'flowChartProcess', sebutan: 'Proses', lekat: EMPAT },
  keputusan: { prst: 'flowChartDecision', sebutan: 'Keputusan', lekat: EMPAT },
  dokumen: { prst: 'flowChartDocument', sebutan: 'Dokumen', lekat: EMPAT },
  penggandaan: { prst: 'flowChartMultidocument', sebutan: 'Penggandaan', lekat: EMPAT },
  arsip: { prst: 'flowChartMerge', sebutan: 'Arsip', lekat: EMPAT },
  // Its lid has two.
  berkas: { prst: 'flowChartMagneticDisk', sebutan: 'Berkas', lekat: [1, 2, 3, 4] },
  // The circle has one at each eighth.
  konektor: { prst: 'flowChartConnector', sebutan: 'Konektor', lekat: [0, 2, 4, 6] },
  'konektor-halaman': { prst: 'flowChartOffpageConnector', sebutan: 'Konektor halaman', lekat: EMPAT },
};

export const SEBUTAN_GARIS: Readonly<Record<Garis['kind'], string>> = {
  alur: 'Garis alur',
  informasi: 'Garis informasi',
  bersama: 'Garis kerja bersama',
};

/** The place that a line is glued to which leaves the symbol towards (`dx`, `dy`), or comes from there. */
export function tempatLekat({ kind }: Bentuk, dx: number, dy: number): number {
  const [atas, kiri, bawah, kanan] = BENTUK_JADI[kind].lekat;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? kanan : kiri;
  return dy > 0 ? bawah : atas;
}
