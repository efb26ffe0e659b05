/** Symbols with straight or round outlines: terminator, process, decision, manual archive, data file and the two connectors. */
import { type BentukSimbol, inset, lengkung, seperempat } from './garis-luar.ts';

const MARGIN = 0.8;

export const terminator: BentukSimbol = {
  garis(w, h) {
    const r = Math.min(w, h) / 2;
    return [
      ['M', r, 0],
      ['L', w - r, 0],
      seperempat(w - r, 0, w, r, 'horizontal'),
      ['L', w, h - r],
      seperempat(w, h - r, w - r, h, 'vertical'),
      ['L', r, h],
      seperempat(r, h, 0, h - r, 'horizontal'),
      ['L', 0, r],
      seperempat(0, r, r, 0, 'vertical'),
      ['Z'],
    ];
  },
  dalam(sisi, offset, w, h) {
    const r = Math.min(w, h) / 2;
    const straight = (sisi === 'N' || sisi === 'S' ? w : h) / 2 - r;
    return lengkung(r, Math.max(0, Math.abs(offset) - straight));
  },
  kotakTeks: (w, h) => inset(w, h, Math.max(MARGIN, Math.min(w, h) * 0.22), MARGIN),
};

export const proses: BentukSimbol = {
  garis: (w, h) => [['M', 0, 0], ['L', w, 0], ['L', w, h], ['L', 0, h], ['Z']],
  dalam: () => 0,
  kotakTeks: (w, h) => inset(w, h, MARGIN, MARGIN),
};

export const keputusan: BentukSimbol = {
  garis: (w, h) => [['M', w / 2, 0], ['L', w, h / 2], ['L', w / 2, h], ['L', 0, h / 2], ['Z']],
  dalam(sisi, offset, w, h) {
    return sisi === 'N' || sisi === 'S' ? (h * Math.min(Math.abs(offset), w / 2)) / w : (w * Math.min(Math.abs(offset), h / 2)) / h;
  },
  kotakTeks: (w, h) => inset(w, h, w * 0.235, h * 0.28),
  ukuran: { width: 1, height: 1.15 },
  runcing: true,
};

/** Manual archive: the offline storage triangle, on its point. */
export const arsip: BentukSimbol = {
  garis: (w, h) => [['M', 0, 0], ['L', w, 0], ['L', w / 2, h], ['Z']],
  dalam(sisi, offset, w, h) {
    if (sisi === 'N') return 0;
    if (sisi === 'S') return (h * Math.min(Math.abs(offset), w / 2)) / (w / 2);
    return (w / 2) * Math.min(1, Math.max(0, 0.5 + offset / h));
  },
  // Its lower corners must not leave the outline, which narrows downwards.
  kotakTeks: (w, h) => ({ x: w * 0.27, y: MARGIN / 2, width: w * 0.46, height: Math.max(0.1, h * 0.5 - MARGIN) }),
  ukuran: { width: 0.8, height: 1.15 },
  runcing: true,
};

/** Height of the lid of a data file's cylinder, as a part of its height. */
const LID = 0.13;

/** Data file: a cylinder. */
export const berkas: BentukSimbol = {
  garis(w, h) {
    const ry = h * LID;
    return [
      ['M', 0, ry],
      seperempat(0, ry, w / 2, 0, 'vertical'),
      seperempat(w / 2, 0, w, ry, 'horizontal'),
      ['L', w, h - ry],
      seperempat(w, h - ry, w / 2, h, 'vertical'),
      seperempat(w / 2, h, 0, h - ry, 'horizontal'),
      ['Z'],
      ['M', 0, ry],
      seperempat(0, ry, w / 2, 2 * ry, 'vertical'),
      seperempat(w / 2, 2 * ry, w, ry, 'horizontal'),
    ];
  },
  dalam(sisi, offset, w, h) {
    if (sisi === 'N' || sisi === 'S') return lengkung(1, offset / (w / 2)) * h * LID;
    return lengkung(1, Math.max(0, Math.abs(offset) - h * (0.5 - LID)) / (h * LID)) * (w / 2);
  },
  kotakTeks: (w, h) => ({ x: MARGIN, y: h * LID * 2, width: w - 2 * MARGIN, height: h * (1 - 3.2 * LID) }),
  ukuran: { width: 0.85, height: 1.1 },
};

/** Jump on the same page. */
export const konektor: BentukSimbol = {
  garis: (w, h) => [
    ['M', w / 2, 0],
    seperempat(w / 2, 0, w, h / 2, 'horizontal'),
    seperempat(w, h / 2, w / 2, h, 'vertical'),
    seperempat(w / 2, h, 0, h / 2, 'horizontal'),
    seperempat(0, h / 2, w / 2, 0, 'vertical'),
    ['Z'],
  ],
  dalam: (sisi, offset, w, h) =>
    sisi === 'N' || sisi === 'S' ? lengkung(1, offset / (w / 2)) * (h / 2) : lengkung(1, offset / (h / 2)) * (w / 2),
  kotakTeks: (w, h) => inset(w, h, w * 0.14, h * 0.2),
  runcing: true,
};

/** Where the pentagon's sides end and its point begins, as a part of its height. */
export const BAHU_KONEKTOR = 0.72;

/** Jump to another page. */
export const konektorHalaman: BentukSimbol = {
  garis: (w, h) => [['M', 0, 0], ['L', w, 0], ['L', w, h * BAHU_KONEKTOR], ['L', w / 2, h], ['L', 0, h * BAHU_KONEKTOR], ['Z']],
  dalam(sisi, offset, w, h) {
    if (sisi === 'N') return 0;
    if (sisi === 'S') return (h * (1 - BAHU_KONEKTOR) * Math.min(Math.abs(offset), w / 2)) / (w / 2);
    return (w / 2) * Math.max(0, (0.5 + offset / h - BAHU_KONEKTOR) / (1 - BAHU_KONEKTOR));
  },
  kotakTeks: (w, h) => ({ x: 0.5, y: 0.3, width: w - 1, height: h * BAHU_KONEKTOR - 0.3 }),
  runcing: true,
};

/** Jump to an earlier page: the same, standing on its head. */
export const konektorHalamanNaik: BentukSimbol = {
  garis: (w, h) => [['M', 0, h], ['L', 0, h * (1 - BAHU_KONEKTOR)], ['L', w / 2, 0], ['L', w, h * (1 - BAHU_KONEKTOR)], ['L', w, h], ['Z']],
  dalam(sisi, offset, w, h) {
    if (sisi === 'N' || sisi === 'S') return konektorHalaman.dalam(sisi === 'N' ? 'S' : 'N', offset, w, h);
    return konektorHalaman.dalam(sisi, -offset, w, h);
  },
  kotakTeks(w, h) {
    const box = konektorHalaman.kotakTeks(w, h);
    return { ...box, y: h - box.y - box.height };
  },
  runcing: true,
};
