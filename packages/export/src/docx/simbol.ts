/** The symbols as the presets that Word's own menu of flow charts has for them, and where those have their texts. */
import { type Bentuk, type JenisBentuk, type Persegi, wujud } from '@alir/diagram';
import type { Paragraf } from '../susunan/paragraf.ts';
import type { BentukDocx, GarisLuar, JenisPreset } from './isi.ts';
import { bidangTeks, teksBentuk } from './teks-bentuk.ts';

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

/** Texts may be set so much narrower than on the drawing to keep the preset, and no more. */
const TERSEMPIT = 0.9;
/** Outlines of our own are told in hundredths of a millimetre. */
const SERATUS = 100;

/** What the symbol is in Word, with its texts: its preset, or where none points up or has room for the texts, its outline as it is drawn. */
export function wujudSimbol(bentuk: Bentuk, paragraf: readonly Paragraf[]): Pick<BentukDocx, 'jenis' | 'teks'> {
  const { kind, naik, x, y, width, height } = bentuk;
  const { jenis, teks } = PRESET[kind];
  const [kiri, atas, kanan, bawah] = teks;
  const kotak = { x: x + kiri * width, y: y + atas * height, width: (kanan - kiri) * width, height: (bawah - atas) * height };
  const adaPreset = !(kind === 'konektor-halaman' && naik);
  if (paragraf.length === 0) return { jenis: adaPreset ? jenis : garisLuar(bentuk, { x, y, width, height }) };
  const isi = teksBentuk(paragraf, kotak);
  if (adaPreset && isi.sempit >= TERSEMPIT && isi.muat) return { jenis, teks: isi.teks };
  const cukup = bidangTeks(paragraf, kotak);
  const ruang = { x: Math.max(x, cukup.kiri), y, width: Math.min(x + width, cukup.kanan) - Math.max(x, cukup.kiri), height };
  return { jenis: garisLuar(bentuk, ruang), teks: teksBentuk(paragraf, ruang).teks };
}

function garisLuar({ kind, naik, x, y, width, height }: Bentuk, ruang: Persegi): GarisLuar {
  const lintasan = wujud(kind, naik)
    .garis(width, height)
    .map(([perintah, ...angka]) => [perintah, ...angka.map((n) => Math.round(n * SERATUS))].join(' '))
    .join(' ');
  return { lintasan, teks: { ...ruang, x: ruang.x - x, y: ruang.y - y }, satuan: SERATUS };
}
