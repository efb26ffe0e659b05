/** Puts a laid out table onto its sheet: scaled, moved inside the margins, and numbered. */
import type { Halaman, Kertas, LabelGaris, TeksLetak } from '../gambar.ts';
import { PT } from '../opsi.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Margin } from './kertas.ts';

interface Lembar {
  readonly kertas: Kertas;
  readonly margin: Margin;
  readonly skala: number;
  readonly number: number;
  readonly jumlah: number;
  /** What the sheet belongs to, title and number: a loose one must find its way back. */
  readonly milik: readonly [judul: string, nomor: string];
}

export function keLembar(halaman: Halaman, lembar: Lembar): Halaman {
  const { kertas, margin, skala, number } = lembar;
  const x = (value: number) => margin.samping + value * skala;
  const y = (value: number) => margin.atas + value * skala;
  const rentang = <T extends { readonly y: number; readonly height: number }>(item: T): T => ({
    ...item,
    y: y(item.y),
    height: item.height * skala,
  });
  const kotak = <T extends { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>(item: T): T => ({
    ...rentang(item),
    x: x(item.x),
    width: item.width * skala,
  });
  const teks = (item: TeksLetak): TeksLetak => ({ ...item, x: x(item.x), y: y(item.y), size: item.size * skala });
  const label = (item: LabelGaris): LabelGaris => ({ ...kotak(item), teks: item.teks.map(teks) });
  return {
    ...halaman,
    number,
    width: kertas.width,
    height: kertas.height,
    tabel: { x: margin.samping, width: halaman.width * skala },
    skala,
    kepala: rentang(halaman.kepala),
    lanes: halaman.lanes.map((lane) => ({ ...lane, x: x(lane.x), width: lane.width * skala, header: rentang(lane.header) })),
    rows: halaman.rows.map(rentang),
    shapes: halaman.shapes.map((shape) => ({ ...kotak(shape), teks: shape.teks.map(teks) })),
    edges: halaman.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([px, py]) => [x(px), y(py)] as const),
      ...(edge.label && { label: label(edge.label) }),
    })),
    kisi: halaman.kisi.map((line) => ({ ...line, x1: x(line.x1), y1: y(line.y1), x2: x(line.x2), y2: y(line.y2) })),
    teks: [...halaman.teks.map(teks), ...kaki(lembar)],
  };
}

const HURUF_KAKI = 7 * PT;

/** The lower margin: what the sheet belongs to, and `2 dari 5` in the middle, or at the right where the title needs the room. */
function kaki({ kertas, margin, number, jumlah, milik }: Lembar): TeksLetak[] {
  const y = kertas.height - margin.bawah / 2;
  const tulis = (text: string, x: number, anchor: TeksLetak['anchor']): TeksLetak => ({
    x,
    y,
    anchor,
    size: HURUF_KAKI,
    bold: false,
    runs: [{ text, italic: false }],
  });
  const nomor = `${number} dari ${jumlah}`;
  const lebarNomor = ukurTeks(nomor, { size: HURUF_KAKI });
  const sisa = kertas.width - 2 * margin.samping - lebarNomor;
  const ditengah = ukurTeks(gabung(milik), { size: HURUF_KAKI }) <= sisa / 2 - JARAK_KAKI;
  const kiri = pendekkan(milik, sisa - JARAK_KAKI);
  return [
    ...(kiri === '' ? [] : [tulis(kiri, margin.samping, 'start')]),
    ditengah ? tulis(nomor, kertas.width / 2, 'middle') : tulis(nomor, kertas.width - margin.samping - lebarNomor, 'start'),
  ];
}

/** Kept free between what stands in the lower margin. */
const JARAK_KAKI = 4;

function gabung(bagian: Lembar['milik']): string {
  return bagian.filter((text) => text !== '').join(' · ');
}

/** The number, behind as many words of the title as fit `width` together. */
function pendekkan([judul, nomor]: Lembar['milik'], width: number): string {
  const muat = (text: string) => ukurTeks(text, { size: HURUF_KAKI }) <= width;
  const words = judul.split(' ');
  for (let n = words.length; n > 0; n--) {
    const text = gabung([n === words.length ? judul : `${words.slice(0, n).join(' ')} …`, nomor]);
    if (muat(text)) return text;
  }
  return muat(nomor) ? nomor : '';
}
