/** What Word and Excel have in common: lengths of drawings, colours, and the names of shapes. */
import type { JenisBentuk } from '@alir/diagram';

/** English metric units. */
export const EMU_PER_MM = 36_000;

export function emu(mm: number): number {
  return Math.round(mm * EMU_PER_MM);
}

/** `#abc` or `#aabbcc` as six digits. */
export function heksa(warna: string): string {
  const angka = warna.slice(1);
  return (angka.length === 3 ? angka.replace(/./gu, '$&$&') : angka).toUpperCase();
}

/** The shapes of DrawingML that are our symbols: those of the menus of flow charts in every office program. */
export const PRESET = {
  mulai: 'flowChartTerminator',
  selesai: 'flowChartTerminator',
  proses: 'flowChartProcess',
  keputusan: 'flowChartDecision',
  dokumen: 'flowChartDocument',
  penggandaan: 'flowChartMultidocument',
  arsip: 'flowChartMerge',
  berkas: 'flowChartMagneticDisk',
  konektor: 'flowChartConnector',
  'konektor-halaman': 'flowChartOffpageConnector',
} as const satisfies Record<JenisBentuk, string>;
