/** The symbols as the presets that Word's own menu of flow charts has for them, and where those have their texts. */
import { type Bentuk, type JenisBentuk, type Persegi, wujud } from '@alir/diagram';
import { PRESET } from '../ooxml.ts';
import type { Paragraf } from '../susunan/paragraf.ts';
import type { BentukDocx, GarisLuar } from './isi.ts';
import { bidangTeks, teksBentuk } from './teks-bentuk.ts';

/** Left, top, right and bottom of a box, as parts of width and height. */
type Bagian = readonly [number, number, number, number];

const TERMINATOR: Bagian = [0.0471, 0.1464, 0.9529, 0.8536];
const UTUH: Bagian = [0, 0, 1, 1];

/** The boxes that the presets have for texts; from presetShapeDefinitions.xml of ECMA-376. */
const KOTAK_TEKS: Readonly<Record<JenisBentuk, Bagian>> = {
  mulai: TERMINATOR,
  selesai: TERMINATOR,
  proses: UTUH,
  keputusan: [0.25, 0.25, 0.75, 0.75],
  dokumen: [0, 0, 1, 0.8019],
  penggandaan: [0, 0.1701, 0.8609, 0.8343],
  arsip: [0.25, 0, 0.75, 0.5],
  berkas: [0, 1 / 3, 1, 5 / 6],
  konektor: [0.1464, 0.1464, 0.8536, 0.8536],
  'konektor-halaman': [0, 0, 1, 0.8],
};

/** Texts may be set so much narrower than on the drawing to keep the preset, and no more. */
const TERSEMPIT = 0.9;
/** Outlines of our own are told in hundredths of a millimetre. */
const SERATUS = 100;

/** What the symbol is in Word, with its texts: its preset, or where none points up or has room for the texts, its outline as it is drawn. */
export function wujudSimbol(bentuk: Bentuk, paragraf: readonly Paragraf[]): Pick<BentukDocx, 'jenis' | 'teks'> {
  const { kind, naik, x, y, width, height } = bentuk;
  const jenis = PRESET[kind];
  const [kiri, atas, kanan, bawah] = KOTAK_TEKS[kind];
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
