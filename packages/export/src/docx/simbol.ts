/** The symbols as the presets that Word's own menu of flow charts has for them, and where those have their texts. */
import { type Bentuk, type JenisBentuk, type Persegi, wujud } from '@alir/diagram';
import type { BentukDocx, JenisPreset } from './isi.ts';

interface Preset {
  readonly jenis: JenisPreset;
  /** Left, top, right and bottom of the box for texts, as parts of width and height; from presetShapeDefinitions.xml of ECMA-376. */
  readonly teks: readonly [number, number, number, number];
}

const terminator: Preset = { jenis: 'flowChartTerminator', teks: [0.0471, 0.1464, 0.9529, 0.8536] };
const UTUH = [0, 0, 1, 1] as const;

const PRESET: Readonly<Record<JenisBentuk, Preset>> = {
  mulai: terminator,
  selesai: terminator,
  proses: { jenis: 'flowChartProcess', teks: UTUH },
  keputusan: { jenis: 'flowChartDecision', teks: [0.25, 0.25, 0.75, 0.75] },
  dokumen: { jenis: 'flowChartDocument', teks: [0, 0, 1, 0.8019] },
  penggandaan: { jenis: 'flowChartMultidocument', teks: [0, 0.1701, 0.8609, 0.8343] },
  arsip: { jenis: 'flowChartMerge', teks: [0.25, 0, 0.75, 0.5] },
  berkas: { jenis: 'flowChartMagneticDisk', teks: [0, 1 / 3, 1, 5 / 6] },
  konektor: { jenis: 'flowChartConnector', teks: [0.1464, 0.1464, 0.8536, 0.8536] },
  'konektor-halaman': { jenis: 'flowChartOffpageConnector', teks: [0, 0, 1, 0.8] },
};

/** Units of an outline's own coordinates in a millimetre. */
const SERATUS = 100;

/** How the symbol is drawn, and where its preset has its text. No preset points up, so that one brings its outline along. */
export function presetSimbol({ kind, naik, x, y, width, height }: Bentuk): { readonly jenis: BentukDocx['jenis']; readonly teks: Persegi } {
  if (kind === 'konektor-halaman' && naik) {
    const lintasan = wujud(kind, naik)
      .garis(width, height)
      .map(([perintah, ...angka]) => [perintah, ...angka.map((n) => Math.round(n * SERATUS))].join(' '))
      .join(' ');
    return { jenis: { lintasan }, teks: { x, y, width, height } };
  }
  const { jenis, teks } = PRESET[kind];
  const [kiri, atas, kanan, bawah] = teks;
  return {
    jenis,
    teks: { x: x + kiri * width, y: y + atas * height, width: (kanan - kiri) * width, height: (bawah - atas) * height },
  };
}
