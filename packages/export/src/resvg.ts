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

/** There would be more pixels than memory has room for; at this scale there are not. */
export interface TakMuat {
  readonly skalaTerbesar: number;
}

/** Draws SVG that holds all that it needs, as a PNG file. Throws where it is no SVG. */
export type Pelukis = (svg: string | Uint8Array, opsi: OpsiLukis) => Uint8Array | TakMuat;

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
  return (svg, { skala, latar }) =>
    dengan(
      new Resvg(svg, { font, fitTo: { mode: 'zoom', value: skala }, ...(latar !== undefined && { background: latar }) }),
      (lukisan) => {
        const skalaTerbesar = Math.sqrt(PIKSEL_TERBANYAK / (lukisan.width * lukisan.height));
        return skala > skalaTerbesar ? { skalaTerbesar } : dengan(lukisan.render(), (piksel) => piksel.asPng());
      },
    );
}

/** Memory of the program is given back by hand. */
function dengan<T extends { free(): void }, U>(milik: T, pakai: (milik: T) => U): U {
  try {
    return pakai(milik);
  } finally {
    milik.free();
  }
}
