/** Writes a finished diagram down as the page that everybody reads: a page without rows. */
import type { Garis, GarisKisi, HalamanBisu, Jalur } from '../gambar.ts';
import { UKURAN } from '../opsi.ts';
import { KATALOG } from '../simbol/katalog.ts';
import type { TempatLabel } from '../tata/label.ts';
import type { LabelUkur } from '../tata/ruang.ts';
import { tataTeks } from '../teks/letak.ts';
import { HURUF_KEPALA, type IsiDiagram, type TataDiagram } from './susunan.ts';

export function rakitDiagram(
  { prosedur, pelaksana, graf }: IsiDiagram,
  number: number,
  laneIds: readonly string[],
  tata: TataDiagram,
  labels: ReadonlyMap<number, LabelUkur>,
  places: ReadonlyMap<number, TempatLabel>,
): HalamanBisu {
  const { datar, kepala, judul, lapangan } = tata;
  const bottom = lapangan.batas.y + lapangan.batas.height;
  return {
    number,
    kind: 'prosedur',
    width: datar.width,
    height: bottom,
    ...(prosedur.judul && { judul: prosedur.judul.text }),
    kepala: { y: kepala.y, height: kepala.height },
    lanes: pelaksana.map(
      ({ label, range }, i): Jalur => ({
        id: laneIds[i]!,
        indeks: i,
        label: label.text,
        ...datar.lanes[i]!,
        header: { y: kepala.y, height: kepala.height },
        range,
      }),
    ),
    rows: [],
    shapes: graf.bagian.map((b, i) => {
      const { x, y, width, height } = tata.kotak[i]!;
      const inner = KATALOG[b.jenis].kotakTeks(width, height);
      return {
        id: b.id,
        kind: b.jenis,
        x,
        y,
        width,
        height,
        lanes: laneIds.slice(b.awal, b.akhir + 1),
        row: prosedur.langkah[b.langkah]!.no,
        text: b.isi.map(({ text }) => text).join(' '),
        teks: tataTeks(tata.ukuran[i]!.lines, { ...inner, x: x + inner.x, y: y + inner.y }, { size: UKURAN.hurufSimbol, anchor: 'middle' }),
        generated: b.generated,
        ...(b.simbol !== undefined && { simbol: b.simbol }),
        range: b.range,
      };
    }),
    edges: graf.sambungan.map(({ id, kind, dari, ke, range }, i): Garis => {
      const label = labels.get(i);
      const kotak = places.get(i)?.kotak;
      return {
        id,
        kind,
        from: graf.bagian[dari]!.id,
        to: graf.bagian[ke]!.id,
        ...(label &&
          kotak && {
            label: { text: label.text, ...kotak, teks: tataTeks(label.lines, kotak, { size: UKURAN.hurufLabel, anchor: 'middle' }) },
          }),
        points: tata.garis[i]!,
        range,
      };
    }),
    kisi: kisiDiagram(tata, bottom),
    teks: [
      ...judul.teks,
      ...kepala.lines.flatMap((lines, i) => tataTeks(lines, { ...datar.lanes[i]!, ...kepala }, { ...HURUF_KEPALA, anchor: 'middle' })),
    ],
  };
}

/** Borders of the lanes, and the frame. */
function kisiDiagram({ datar: { lanes, width }, kepala }: TataDiagram, bottom: number): GarisKisi[] {
  const top = kepala.y;
  const head = top + kepala.height;
  return [
    ...lanes.slice(1).map(({ x }) => ({ x1: x, y1: top, x2: x, y2: bottom, tebal: false })),
    ...[top, head, bottom].map((y) => ({ x1: 0, y1: y, x2: width, y2: y, tebal: true })),
    ...[0, width].map((x) => ({ x1: x, y1: top, x2: x, y2: bottom, tebal: true })),
  ];
}
