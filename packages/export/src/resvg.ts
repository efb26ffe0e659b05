/** SVG as pixels: resvg, compiled for everywhere; nothing else in the house knows that library. */
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { GAYA, type Huruf } from './huruf.ts';

/** Each takes four bytes, several times over; sheets of all our papers have fewer at ten pixels per CSS pixel. */
const PIKSEL_TERBANYAK = 120_000_000;

const KELUARGA = 'Arimo';

export interface OpsiLukis {
  /** Pixels per CSS pixel, of which an inch has 96. */
  readonly skala: number;
  /** Where it is left out, what nobody paints is clear. */
  readonly latar?: string;
}

/** There would be more pixels than memory has room for; at this scale, in hundredths, there are not. */
export interface TakMuat {
  readonly skalaTerbesar: number;
}

/** Draws SVG that holds all that it needs, as a PNG file; `undefined` where nothing can be seen of it. Throws where it is no SVG. */
export type Pelukis = (svg: string, opsi: OpsiLukis) => Uint8Array | TakMuat | undefined;

/** There is one in each process, whoever asks for it. */
let siap: Promise<unknown> | undefined;

/** The library, which the first call starts with the bytes of its program (`wasm`); texts are set in `huruf`. */
export async function pelukis(wasm: Uint8Array, huruf: Huruf): Promise<Pelukis> {
  siap ??= initWasm(wasm as Uint8Array<ArrayBuffer>);
  await siap;
  const font: ResvgRenderOptions['font'] = {
    fontBuffers: GAYA.map((gaya) => huruf[gaya]),
    defaultFontFamily: KELUARGA,
    serifFamily: KELUARGA,
    sansSerifFamily: KELUARGA,
    cursiveFamily: KELUARGA,
    fantasyFamily: KELUARGA,
    monospaceFamily: KELUARGA,
  };
  return (svg, { skala, latar }) => {
    const opsi: ResvgRenderOptions = { font, fitTo: { mode: 'zoom', value: skala }, ...(latar !== undefined && { background: latar }) };
    return dengan(new Resvg(svg, opsi), (lukisan) => {
      const skalaTerbesar = Math.floor(100 * Math.sqrt(PIKSEL_TERBANYAK / (lukisan.width * lukisan.height))) / 100;
      if (skala > skalaTerbesar) return { skalaTerbesar };
      return dengan(lukisan.render(), (gambar) => (latar !== undefined || terlihat(gambar.pixels) ? gambar.asPng() : undefined));
    });
  };
}

/** Whether any pixel (four bytes, the last of them how much it covers) can be seen. */
function terlihat(piksel: Uint8Array): boolean {
  for (let at = 3; at < piksel.length; at += 4) if (piksel[at] !== 0) return true;
  return false;
}

/** Memory of the program is given back by hand. */
function dengan<T extends { free(): void }, U>(milik: T, pakai: (milik: T) => U): U {
  try {
    return pakai(milik);
  } finally {
    milik.free();
  }
}
