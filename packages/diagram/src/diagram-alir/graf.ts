/**
 * What the diagram is made of: a procedure's symbols with the text each holds, and the lines between them. A connector is a device
 * of tables, whose arrows would grow long; here, where the flow decides what stands next to what, its jumps are drawn as arrows.
 * Only a connector that leads nowhere (or comes from nowhere) keeps its circle.
 */
import type { IndeksLangkah, IndeksSimbol, Prosedur, Range, Simbol, Teks } from '@alir/core';
import type { Sambungan } from '../petak/jenis.ts';
import type { JenisBentuk } from '../simbol/katalog.ts';

type Isi = Pick<Teks, 'text' | 'runs'>;

/** A symbol; it stands in the lanes `awal` to `akhir`, inclusive. */
export interface Bagian {
  readonly id: string;
  readonly jenis: JenisBentuk;
  readonly langkah: IndeksLangkah;
  readonly awal: number;
  readonly akhir: number;
  /** Its texts, each beginning on a line of its own. */
  readonly isi: readonly Isi[];
  readonly generated: boolean;
  readonly simbol?: IndeksSimbol;
  readonly range: Range;
}

/** What is placed as one: a symbol, or several that joint work ties together, over the lanes `awal` to `akhir`. */
export interface Unit {
  /** Indices in {@link Graf.bagian}. */
  readonly anggota: readonly number[];
  readonly awal: number;
  readonly akhir: number;
}

/** A small symbol that stands beside the one it belongs to: the end of an exit, the circle of an open connector. */
export interface Satelit {
  readonly bagian: number;
  /** The symbol it stands beside, and whether the arrow leads from there to it. */
  readonly tuan: number;
  readonly arah: 'keluar' | 'masuk';
}

export interface Graf {
  readonly lanes: number;
  readonly bagian: readonly Bagian[];
  readonly sambungan: readonly Sambungan[];
  /** In the order of the text. Together with the satellites they hold every symbol once. */
  readonly unit: readonly Unit[];
  readonly satelit: readonly Satelit[];
}

/** The graph of `prosedur` over `lanes` lanes. `awalan` makes ids unique among the procedures of one drawing. */
export function susunGraf(prosedur: Prosedur, lanes: number, awalan: string): Graf {
  const bagian: Bagian[] = [];
  const sambungan: Sambungan[] = [];
  const satelit: Satelit[] = [];
  const index = new Map<IndeksSimbol, number>();
  for (const simbol of prosedur.simbol) {
    const inside = simbol.lanes.filter((lane) => lane >= 0 && lane < lanes);
    if (inside.length === 0) continue;
    index.set(simbol.id, bagian.length);
    bagian.push({
      id: `${awalan}s${simbol.id}`,
      jenis: simbol.jenis,
      langkah: simbol.langkah,
      awal: Math.min(...inside),
      akhir: Math.max(...inside),
      isi: isiSimbol(prosedur, simbol),
      generated: simbol.generated,
      simbol: simbol.id,
      range: simbol.range,
    });
  }
  prosedur.alur.forEach(({ jenis, dari, ke, label, range }, i) => {
    const [from, to] = [index.get(dari), index.get(ke)];
    if (from === undefined || to === undefined) return;
    sambungan.push({ id: `${awalan}a${i}`, kind: jenis, dari: from, ke: to, ...(label && { label }), range });
  });
  for (const simbol of prosedur.simbol) {
    const own = simbol.generated ? index.get(simbol.id) : undefined;
    if (own === undefined) continue;
    const tuan = sambungan.find(({ ke, dari }) => ke === own && dari !== own)?.dari;
    if (tuan === undefined || bagian[tuan]!.generated) continue;
    const lane = bagian[tuan]!.akhir;
    bagian[own] = { ...bagian[own]!, awal: lane, akhir: lane };
    satelit.push({ bagian: own, tuan, arah: 'keluar' });
  }

  const lingkaran = (tuan: number, arah: Satelit['arah'], id: string, nama: string, range: Range): number => {
    const lane = bagian[tuan]!.akhir;
    const isi = [polos(nama)];
    satelit.push({ bagian: bagian.length, tuan, arah });
    bagian.push({ id, jenis: 'konektor', langkah: bagian[tuan]!.langkah, awal: lane, akhir: lane, isi, generated: false, range });
    return bagian.length - 1;
  };
  prosedur.konektor.forEach(({ nama, sumber, tujuan }, k) => {
    const target = tujuan && index.get(tujuan.ke);
    let used = false;
    sumber.forEach(({ dari, jenis, label, range }, n) => {
      const from = index.get(dari);
      if (from === undefined) return;
      used = true;
      const ke = target ?? lingkaran(from, 'keluar', `${awalan}k${k}-${n}`, nama, range);
      sambungan.push({ id: `${awalan}k${k}-${n}-a`, kind: jenis, dari: from, ke, ...(label && { label }), range });
    });
    if (tujuan && target !== undefined && !used) {
      const dari = lingkaran(target, 'masuk', `${awalan}k${k}-t`, nama, tujuan.range);
      sambungan.push({ id: `${awalan}k${k}-t-a`, kind: 'alur', dari, ke: target, range: tujuan.range });
    }
  });
  const beside = new Set(satelit.map((s) => s.bagian));
  return { lanes, bagian, sambungan, satelit, unit: unitDari(bagian, sambungan, beside) };
}

/** The text inside a symbol: number and activity at the first symbol of a step, or the symbol's own words with the number. */
function isiSimbol({ langkah }: Prosedur, simbol: Simbol): Isi[] {
  if (simbol.generated) return [polos('Selesai')];
  const step = langkah[simbol.langkah]!;
  const own = simbol.tulisan && simbol.tulisan.text.trim() !== '' ? [simbol.tulisan] : [];
  const lines = own.length > 0 && step.simbol[0] !== simbol.id ? own : [...step.uraian, ...own];
  const [first, ...rest] = lines;
  return [bernomor(step.no, first), ...rest];
}

function bernomor(no: number, teks: Isi | undefined): Isi {
  if (!teks || teks.text.trim() === '') return polos(String(no));
  // On paper the number keeps to its first word.
  return { text: `${no}. ${teks.text}`, runs: [{ text: `${no}.\u00a0`, italic: false }, ...teks.runs] };
}

function polos(text: string): Isi {
  return { text, runs: [{ text, italic: false }] };
}

function unitDari(bagian: readonly Bagian[], sambungan: readonly Sambungan[], beside: ReadonlySet<number>): Unit[] {
  const root = bagian.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at]!;
    return at;
  };
  for (const { kind, dari, ke } of sambungan) {
    if (kind !== 'bersama' || beside.has(dari) || beside.has(ke)) continue;
    const [a, b] = [find(dari), find(ke)];
    root[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  bagian.forEach((_, i) => {
    if (beside.has(i)) return;
    const key = find(i);
    const list = groups.get(key);
    if (list) list.push(i);
    else groups.set(key, [i]);
  });
  const unit = [...groups.values()]
    .flatMap((anggota) => (tumpangTindih(anggota.map((i) => bagian[i]!)) ? anggota.map((i) => [i]) : [anggota]))
    .map((anggota) => ({
      anggota,
      awal: Math.min(...anggota.map((i) => bagian[i]!.awal)),
      akhir: Math.max(...anggota.map((i) => bagian[i]!.akhir)),
    }));
  const place = ({ anggota }: Unit) => bagian[anggota[0]!]!.langkah;
  return unit.sort((a, b) => place(a) - place(b) || a.anggota[0]! - b.anggota[0]!);
}

/** Whether two of them want the same lane, so that they cannot stand beside each other. */
function tumpangTindih(bagian: readonly Bagian[]): boolean {
  const sorted = [...bagian].sort((a, b) => a.awal - b.awal);
  return sorted.some((b, i) => i > 0 && b.awal <= sorted[i - 1]!.akhir);
}
