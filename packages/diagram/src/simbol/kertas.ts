/** Symbols that show paper: a document with its torn lower edge, and a pile of copies. */
import { type BentukSimbol, inset, type Perintah } from './garis-luar.ts';

/** Where the wave lies, and how far its control points reach, as parts of the height. */
const LEVEL = 0.87;
const REACH = 0.43;

/** The wave's height over the box's foot at `t` (0 left, 1 right): a cubic, so that drawing and touching agree exactly. */
function wave(t: number, height: number): number {
  const s = Math.min(1, Math.max(0, t));
  return height * (LEVEL + REACH * 3 * s * (1 - s) * (1 - 2 * s));
}

/** Outline of one sheet at (x, y). */
function sheet(x: number, y: number, w: number, h: number): Perintah[] {
  const level = y + h * LEVEL;
  return [
    ['M', x, y],
    ['L', x + w, y],
    ['L', x + w, level],
    ['C', x + (w * 2) / 3, level - h * REACH, x + w / 3, level + h * REACH, x, level],
    ['Z'],
  ];
}

/** Where the wave is lowest: left of it it falls, right of it it rises. */
const TROUGH = 0.5 - Math.sqrt(1 / 12);

/** How far a sheet reaches at height `y`: from its left to its right edge, or where the wave has cut it off, to the wave. */
function span(y: number, w: number, h: number): [number, number] | undefined {
  if (y < 0 || y > wave(TROUGH, h)) return undefined;
  if (y <= h * LEVEL) return [0, w];
  const meet = (dry: number, wet: number) => {
    for (let i = 0; i < 30; i++) {
      const middle = (dry + wet) / 2;
      if (wave(middle, h) >= y) wet = middle;
      else dry = middle;
    }
    return wet * w;
  };
  return [meet(0, TROUGH), meet(0.5, TROUGH)];
}

export const dokumen: BentukSimbol = {
  garis: (w, h) => sheet(0, 0, w, h),
  dalam(sisi, offset, w, h) {
    if (sisi === 'N') return 0;
    if (sisi === 'S') return Math.max(0, h - wave(0.5 + offset / w, h));
    const [left, right] = span(h / 2 + offset, w, h) ?? [w / 2, w / 2];
    return sisi === 'W' ? left : w - right;
  },
  kotakTeks: (w, h) => ({ x: 0.8, y: 0.6, width: w - 1.6, height: h * 0.72 - 0.6 }),
  ukuran: { width: 1, height: 1.1 },
};

/** How far each copy stands back from the one before it, as a part of the height. */
const STEP = 0.12;

/** What shows of a sheet behind one that lies `d` further left and down: its upper right edge, down to where the front sheet begins. */
function behind(x: number, y: number, w: number, h: number, d: number): Perintah[] {
  const level = y + h * LEVEL;
  // The wave from its right end to where the front sheet's edge cuts it: the beginning of the same cubic.
  const t = Math.min(1, d / w);
  const reach = h * REACH;
  const [p1, p2] = [level - reach, level + reach];
  const q1 = level + (p1 - level) * t;
  const r = p1 + (p2 - p1) * t;
  const q2 = q1 + (r - q1) * t;
  const r2 = r + (p2 + (level - p2) * t - r) * t;
  return [
    ['M', x, y],
    ['L', x + w, y],
    ['L', x + w, level],
    ['C', x + w - (w / 3) * t, q1, x + w - ((2 * w) / 3) * t, q2, x + w - w * t, q2 + (r2 - q2) * t],
    ['L', x + w - d, y + d],
    ['L', x, y + d],
    ['Z'],
  ];
}

/** Copies: three sheets, the front one lowest and furthest left. */
export const penggandaan: BentukSimbol = {
  garis(w, h) {
    const d = h * STEP;
    const [sw, sh] = [w - 2 * d, h - 2 * d];
    return [...sheet(0, 2 * d, sw, sh), ...behind(d, d, sw, sh, d), ...behind(2 * d, 0, sw, sh, d)];
  },
  dalam(sisi, offset, w, h) {
    const d = h * STEP;
    const [sw, sh] = [w - 2 * d, h - 2 * d];
    const x = w / 2 + offset;
    if (sisi === 'N') return x >= 2 * d ? 0 : x >= d ? d : 2 * d;
    if (sisi !== 'S') {
      const reaches = [0, 1, 2].flatMap((i) => span(h / 2 + offset - (2 - i) * d, sw, sh)?.map((edge) => edge + i * d) ?? []);
      if (reaches.length === 0) return w / 2;
      return sisi === 'W' ? Math.min(...reaches) : w - Math.max(...reaches);
    }
    const foot = (i: number) => (x >= i * d && x <= i * d + sw ? (2 - i) * d + wave((x - i * d) / sw, sh) : 0);
    return Math.max(0, h - Math.max(foot(0), foot(1), foot(2)));
  },
  kotakTeks(w, h) {
    const d = h * STEP;
    const front = inset(w - 2 * d, h - 2 * d, 0.6, 0.5);
    return { ...front, y: front.y + 2 * d, height: front.height * 0.72 };
  },
  ukuran: { width: 1.1, height: 1.25 },
};
