/** @alir/diagram: the regulated table flowchart as positioned shapes, as SVG and as data. */

export { gambarHalaman, type OpsiHalaman } from './cetak/gambar-halaman.ts';
export { KERTAS, kertasDari, MARGIN, type Margin, type Orientasi } from './cetak/kertas.ts';
export { gambarLembarDiagram, type OpsiLembarDiagram } from './cetak/lembar-diagram.ts';
export { gambarDiagram, type OpsiDiagram } from './diagram-alir/gambar-diagram.ts';
export { hangatkanElk } from './diagram-alir/lapisan.ts';
export { type BerkasCitra, bacaCitra } from './dokumen/citra.ts';
export { gambarDokumen, type OpsiDokumen } from './dokumen/gambar-dokumen.ts';
export type {
  BarisTabel,
  Bentuk,
  Citra,
  Formulir,
  Gambar,
  Garis,
  GarisKisi,
  Halaman,
  Jalur,
  Kertas,
  LabelGaris,
  Peringatan,
  Persegi,
  SelFormulir,
  TeksLetak,
} from './gambar.ts';
export { JENIS_HALAMAN, type JenisHalaman } from './gambar.ts';
export { gambarTabel } from './gambar-tabel.ts';
export { bidangKepala, kepalaPanah, kisiTampak, PUTUS, TEBAL, tebalPada } from './goresan.ts';
export { guratan, type Titik } from './guratan.ts';
export { Ingatan } from './ingatan.ts';
export { type GambarJson, keJson } from './json.ts';
export { bukaGambar, type GambarKiriman, kemasGambar } from './kiriman.ts';
export { KERTAS_BAWAAN, LABEL_BAWAAN, type LabelTabel, type OpsiGambar } from './opsi.ts';
export { type GambarPeta, gambarPeta } from './peta/gambar-peta.ts';
export { type PetaJson, petaKeJson } from './peta/json-peta.ts';
export { JUDUL_PETA } from './peta/kepala.ts';
export { petaKeSvg } from './peta/svg-peta.ts';
export { type Sasaran, sasaran } from './sasaran.ts';
export type { BentukSimbol, KotakTeks, Perintah, Sisi } from './simbol/garis-luar.ts';
export { JENIS_BENTUK, type JenisBentuk, KATALOG, wujud } from './simbol/katalog.ts';
export { alamatCitra, citraSvg, coretanSvg, keSvg, lolos, type OpsiSvg, TINTA } from './svg.ts';
export { type Baris, bungkus, bungkusRuns, lebarBaris, type RunBaris, type Sambung, teksBaris } from './teks/bungkus.ts';
export { kotakBaris, tambahanSpasi, tataTeks } from './teks/letak.ts';
export { adaHuruf, type Huruf, ukurTeks } from './teks/ukur.ts';
