/** Pictures as PNG, for formats that know no SVG, and for libraries that cannot read every PNG. */
import { bacaCitra, type Citra, citraSvg, type Gambar, type Halaman } from '@alir/diagram';
import { citraUtuh } from './citra-utuh.ts';
import type { Huruf } from './huruf.ts';
import type { Pelukis } from './resvg.ts';
import { svgBerukuran } from './ukuran-svg.ts';

/** Dots of print (pixels per inch), so that no edge shows steps. */
const CETAK = 600;
const MM_PER_INCI = 25.4;

export interface BahanRaster {
  /** The font files and the program of resvg (`resvg.wasm`), asked for where there is something to make pixels of. */
  readonly huruf: () => Huruf;
  readonly resvg: () => Uint8Array | Promise<Uint8Array>;
  /** Pixels per inch of paper, where it is not for print. Default 600. */
  readonly rapat?: number;
}

/**
 * The drawing with each SVG as PNG, as fine as the size in which it is drawn needs, and each PNG of an unusual form as a usual one. What is
 * drawn in one size is one PNG. What cannot be drawn stays as it is.
 */
export async function citraRaster(gambar: Gambar, { huruf, resvg, rapat = CETAK }: BahanRaster): Promise<Gambar> {
  const ganti = new Map<Uint8Array, Citra[]>();
  for (const citra of gambar.pages.flatMap(({ formulir }) => formulir?.citra ?? [])) {
    const seukuran = ganti.get(citra.isi) ?? [];
    if (seukuran.some(({ width }) => width === citra.width) || (await citraUtuh(citra))) continue;
    ganti.set(citra.isi, [...seukuran, citra]);
  }
  if (ganti.size === 0) return gambar;
  const { pelukis } = await import('./resvg.ts');
  const lukis = await pelukis(await resvg(), huruf());
  const jadi = new Map([...ganti].map(([isi, citra]) => [isi, new Map(citra.map((satu) => [satu.width, png(satu, lukis, rapat)]))]));
  const raster = (citra: Citra): Citra => {
    const isi = jadi.get(citra.isi)?.get(citra.width);
    return isi ? { ...citra, jenis: 'png', isi } : citra;
  };
  return { ...gambar, pages: gambar.pages.map((page) => dengan(page, raster)) };
}

function dengan(page: Halaman, raster: (citra: Citra) => Citra): Halaman {
  return page.formulir ? { ...page, formulir: { ...page.formulir, citra: page.formulir.citra.map(raster) } } : page;
}

/** Whether anything can be seen of a picture of pixels where it is drawn. */
export function terlukis(citra: Citra, lukis: Pelukis): boolean {
  return lukis(sebagaiSvg(citra), { skala: 1 }) !== undefined;
}

/** `undefined` where nothing can be seen of it: the library says no more of a picture that is broken. */
function png(citra: Citra, lukis: Pelukis, rapat: number): Uint8Array | undefined {
  const [width, height] = [citra.width, citra.height].map((mm) => Math.max(1, Math.round((mm / MM_PER_INCI) * rapat))) as [number, number];
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
