/** Pictures as PNG, for formats that know no SVG, and for libraries that cannot read every PNG. */
import { bacaCitra, citraSvg, type Gambar, type Halaman } from '@alir/diagram';
import { type Citra, citraUtuh } from './citra-utuh.ts';
import type { Huruf } from './huruf.ts';
import type { Pelukis } from './resvg.ts';
import { svgBerukuran } from './ukuran-svg.ts';

/** Dots of print, so that no edge shows steps. */
const PX_PER_MM = 600 / 25.4;

export interface BahanRaster {
  readonly huruf: Huruf;
  /** The program of resvg (`resvg.wasm`), asked for where there is something to make pixels of. */
  readonly resvg: () => Uint8Array | Promise<Uint8Array>;
}

/**
 * The drawing with each SVG as PNG, of 600 pixels per inch at the largest size in which it is drawn, and each PNG of an unusual form as a usual
 * one. What cannot be drawn stays as it is.
 */
export async function citraRaster(gambar: Gambar, bahan: BahanRaster): Promise<Gambar> {
  const ganti = new Map<Uint8Array, Citra>();
  for (const citra of gambar.pages.flatMap(({ formulir }) => formulir?.citra ?? [])) {
    if ((ganti.get(citra.isi)?.width ?? 0) < citra.width && !(await citraUtuh(citra))) ganti.set(citra.isi, citra);
  }
  if (ganti.size === 0) return gambar;
  const { pelukis } = await import('./resvg.ts');
  const lukis = await pelukis(await bahan.resvg(), bahan.huruf);
  const jadi = new Map([...ganti].map(([isi, citra]) => [isi, png(citra, lukis)]));
  const raster = (citra: Citra): Citra => {
    const isi = jadi.get(citra.isi);
    return isi ? { ...citra, jenis: 'png', isi } : citra;
  };
  return { ...gambar, pages: gambar.pages.map((page) => dengan(page, raster)) };
}

function dengan(page: Halaman, raster: (citra: Citra) => Citra): Halaman {
  return page.formulir ? { ...page, formulir: { ...page.formulir, citra: page.formulir.citra.map(raster) } } : page;
}

/** `undefined` where nothing can be seen of it: the library says no more of a picture that is broken. */
function png(citra: Citra, lukis: Pelukis): Uint8Array | undefined {
  const [width, height] = [citra.width, citra.height].map((mm) => Math.max(1, Math.round(mm * PX_PER_MM))) as [number, number];
  try {
    const hasil = lukis(citra.jenis === 'svg' ? svgBerukuran(bacaCitra(citra.isi)!, width, height) : sebagaiSvg(citra), { skala: 1 });
    return hasil instanceof Uint8Array ? hasil : undefined;
  } catch {
    return undefined;
  }
}

/** A picture of pixels in its own size. */
function sebagaiSvg(citra: Citra): string {
  const { lebar, tinggi } = bacaCitra(citra.isi)!;
  const isi = citraSvg({ ...citra, x: 0, y: 0, width: lebar, height: tinggi });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}">${isi}</svg>`;
}
