/** Draws the SVG. Loaded when the first PNG is asked for. */
import { type Gambar, keSvg, TINTA } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { HurufTakAda } from '../huruf-tak-ada.ts';
import { isiHuruf } from '../isi-huruf.ts';
import { pelukis, type TakMuat } from '../resvg.ts';
import type { OpsiPng } from './ke-png.ts';
import { CSS_PX_PER_M, denganKerapatan } from './kerapatan.ts';

export async function tulisPng(gambar: Gambar, { huruf, resvg, halaman, skala }: OpsiPng): Promise<HasilCetak | TakMuat> {
  const takAda = new HurufTakAda(isiHuruf(huruf));
  const svg = keSvg(takAda.ganti(gambar), { halaman });
  const lukis = await pelukis(resvg, huruf);
  const png = lukis(svg, { skala, latar: TINTA.kertas });
  if ('skalaTerbesar' in png) return png;
  return { byte: denganKerapatan(png, skala * CSS_PX_PER_M), peringatan: takAda.peringatan };
}
