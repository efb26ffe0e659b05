/** Lines of the flow as connectors of spreadsheets: straight ones, and bent ones of up to four corners. Lengths in millimetres. */
import type { Titik } from '@alir/diagram';

export interface Penghubung {
  /** Name of the preset geometry. */
  readonly bentuk: string;
  /** Where the preset's corners are: 100000 is the whole way from its beginning to its end. */
  readonly sudut: readonly number[];
  /** The box around its two ends. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** It is turned by a quarter: its geometry is as wide as it is high here. */
  readonly putar?: 90 | 270;
  readonly balikX?: boolean;
  readonly balikY?: boolean;
  /** Its geometry begins where the line ends. */
  readonly mundur?: boolean;
}

/** The corners of a line alone. */
export function sudutGaris(points: readonly Titik[]): Titik[] {
  const hasil: Titik[] = [];
  for (const titik of points) {
    const last = hasil.at(-1);
    if (last && sama(last, titik)) continue;
    const awal = hasil.at(-2);
    if (awal && last && ((kira(awal[0], last[0]) && kira(last[0], titik[0])) || (kira(awal[1], last[1]) && kira(last[1], titik[1]))))
      hasil.pop();
    hasil.push(titik);
  }
  return hasil;
}

const kira = (a: number, b: number) => Math.abs(a - b) < 0.005;
const sama = (a: Titik, b: Titik) => kira(a[0], b[0]) && kira(a[1], b[1]);

/** So far (mm) a line that ends beside its beginning begins inside of its symbol, or no part of its box could say where its corners are. */
const KE_DALAM = 0.25;

/** The connector along `points`, which has at least two corners and none but right angles; `undefined` where no preset is like it. */
export function penghubung(points: readonly Titik[]): Penghubung | undefined {
  const belokan = points.length - 2;
  if (belokan > 4) return undefined;
  const [a, b] = [points[0]!, points[1]!];
  const mendatar = kira(a[1], b[1]);
  if (belokan === 0) return kotak('straightConnector1', points, []);
  // The presets begin level; one with an odd number of corners then ends upright, so it is drawn from its other end.
  if (!mendatar && belokan % 2 === 1) {
    const balik = penghubung(points.toReversed());
    return balik && { ...balik, mundur: true };
  }
  const sumbu = mendatar ? 0 : 1;
  const akhir = points.at(-1)!;
  const awal = kira(a[sumbu], akhir[sumbu]) ? geser(a, sumbu, -KE_DALAM * Math.sign(b[sumbu] - a[sumbu])) : a;
  const bagian = (nilai: number, s: 0 | 1) => Math.round(((nilai - awal[s]) / (akhir[s] - awal[s])) * 1e5);
  const sudut = points.slice(1, -2).map((titik, i) => {
    const s = (i % 2 === 0 ? sumbu : 1 - sumbu) as 0 | 1;
    return bagian(titik[s], s);
  });
  if (!sudut.every(Number.isFinite)) return undefined;
  const lurus = kotak(`bentConnector${belokan + 1}`, [awal, akhir], sudut);
  if (mendatar) return lurus;
  const [ke, turun] = [akhir[0] > awal[0], akhir[1] > awal[1]];
  const { balikX: _, balikY: __, ...tegak } = lurus;
  return { ...tegak, putar: ke ? 270 : 90, ...(ke === turun && { balikX: true }) };
}

function geser([x, y]: Titik, sumbu: 0 | 1, jarak: number): Titik {
  return sumbu === 0 ? [x + jarak, y] : [x, y + jarak];
}

function kotak(bentuk: string, points: readonly Titik[], sudut: readonly number[]): Penghubung {
  const [[x1, y1], [x2, y2]] = [points[0]!, points.at(-1)!];
  return {
    bentuk,
    sudut,
    ...{ x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
    ...(x2 < x1 && { balikX: true }),
    ...(y2 < y1 && { balikY: true }),
  };
}
