/** The guard must see what is wrong, or its silence means nothing. */
import { describe, expect, it } from 'vitest';
import { susunGraf } from '../../src/diagram-alir/graf.ts';
import { susunKolom } from '../../src/diagram-alir/kolom.ts';
import { lapisTeks } from '../../src/diagram-alir/lapisan.ts';
import { hitungCacat } from '../../src/diagram-alir/penjaga.ts';
import { susunDiagram, type TataDiagram, ukurGraf } from '../../src/diagram-alir/susunan.ts';
import { rutekan } from '../../src/router/index.ts';
import { GAYA_BAWAAN } from '../../src/tata/gaya.ts';
import type { TempatLabel } from '../../src/tata/label.ts';
import { papanDari } from '../../src/tata/papan.ts';
import { ruangAwal, ukurLabel } from '../../src/tata/ruang.ts';
import { sopAcak } from '../pembangkit.ts';

const sop = sopAcak({ benih: 7, rows: 12, lanes: 5, keputusan: 0.4, majemuk: 0.2, lompat: 3 });
const prosedur = sop.prosedur[0]!;
const graf = susunGraf(prosedur, 5, 'p1-');
const alir = susunKolom(graf, lapisTeks(graf));
const papan = papanDari(alir.petak);
const hasil = rutekan(papan);
const ruang = ruangAwal(alir.petak, papan, hasil, ukurLabel(alir.petak, hasil, GAYA_BAWAAN).values());
const tata = susunDiagram({ prosedur, pelaksana: sop.pelaksana, graf, alir, ukuran: ukurGraf(graf) }, papan, hasil, ruang);

type Ubah<T> = { -readonly [K in keyof T]: T[K] extends object ? Ubah<T[K]> : T[K] };

function cacat(change: (tata: Pick<Ubah<TataDiagram>, 'kotak' | 'garis'>) => void, label: TempatLabel[] = []): number {
  const other = { ...tata, kotak: structuredClone(tata.kotak), garis: structuredClone(tata.garis) };
  change(other as unknown as Ubah<TataDiagram>);
  return hitungCacat(graf, papan, other, label);
}

describe('the guard', () => {
  it('is content with the layout itself', () => expect(cacat(() => {})).toBe(0));

  it('sees a symbol outside its lane', () => expect(cacat(({ kotak }) => (kotak[0]!.x -= 60))).toBeGreaterThan(0));

  it('sees a symbol that has no place at all', () => expect(cacat(({ kotak }) => (kotak[0]!.x = Number.NaN))).toBeGreaterThan(0));

  it('sees symbols over each other', () => {
    const same = graf.bagian.findIndex((b, i) => i > 0 && b.awal === graf.bagian[0]!.awal);
    expect(cacat(({ kotak }) => Object.assign(kotak[same]!, kotak[0]!))).toBeGreaterThan(0);
  });

  it('sees a slanted line', () => {
    const long = tata.garis.findIndex((points) => points.length > 2);
    expect(cacat(({ garis }) => ((garis[long]![1] as unknown as number[])[0]! += 0.4))).toBeGreaterThan(0);
  });

  it('sees a line through a symbol', () => {
    const { x, y, width, height } = tata.kotak[0]!;
    const foreign = graf.sambungan.findIndex(({ dari, ke }) => dari !== 0 && ke !== 0);
    const through: [number, number][] = [
      [x - 1, y + height / 2],
      [x + width + 1, y + height / 2],
    ];
    expect(cacat(({ garis }) => (garis[foreign] = through as never))).toBeGreaterThan(0);
  });

  it('sees lines along foreign lines', () => {
    const [first] = graf.sambungan;
    const other = graf.sambungan.findIndex(({ dari, ke }) => dari !== first!.dari && ke !== first!.ke);
    expect(cacat(({ garis }) => (garis[other] = garis[0]!))).toBeGreaterThan(0);
  });

  it('sees a label without a clear place', () => {
    const kotak = { x: 0, y: 0, width: 1, height: 1 };
    expect(cacat(() => {}, [{ kotak, bersih: false, jauh: 0 }])).toBe(1);
    expect(cacat(() => {}, [{ kotak, bersih: true, jauh: 0 }])).toBe(0);
  });
});
