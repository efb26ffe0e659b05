/** Draws the SVG. Loaded when the first PNG is asked for. */
import { type Gambar, keSvg, TINTA } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { citraRaster, terlukis } from '../citra-raster.ts';
import { tanpaCitraRusak } from '../citra-rusak.ts';
import { HurufTakAda } from '../huruf-tak-ada.ts';
import { isiHuruf } from '../isi-huruf.ts';
import { pelukis, type TakMuat } from '../resvg.ts';
import type { OpsiPng } from './ke-png.ts';
import { CSS_PX_PER_M, denganKerapatan } from './kerapatan.ts';

export async function tulisPng(gambar: Gambar, { huruf, resvg, halaman, skala }: OpsiPng): Promise<HasilCetak | TakMuat> {
  const takAda = new HurufTakAda(isiHuruf(huruf));
  // resvg draws no texts in an SVG within the SVG.
  const lengkap = await citraRaster(gambar, { huruf: () => huruf, resvg: () => resvg, rapat: 96 * skala });
  const diminta = lengkap.pages.filter(({ number }) => halaman === undefined || number === halaman);
  const lukis = await pelukis(resvg, huruf);
  // resvg shows nothing of a JPEG for the press.
  const { pages, peringatan } = await tanpaCitraRusak(diminta, (citra) => citra.jenis !== 'jpeg' || terlukis(citra, lukis));
  const svg = keSvg(takAda.ganti({ ...lengkap, pages }), { halaman });
  // On paper something can be seen always.
  const png = lukis(svg, { skala, latar: TINTA.kertas })!;
  if ('skalaTerbesar' in png) return png;
  return { byte: denganKerapatan(png, skala * CSS_PX_PER_M), peringatan: [...takAda.peringatan, ...peringatan] };
}
