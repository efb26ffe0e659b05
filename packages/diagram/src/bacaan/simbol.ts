/**
 * What is said of each symbol to those who do not see it: what it is, who does it, what is done, and where the flow goes from there,
 * as the drawing shows it. A jump names both the connector that is drawn and the step that it leads to.
 */
import { comparePositions, type IndeksSimbol, type Prosedur } from '@alir/core';
import type { Garis, HalamanBisu } from '../gambar.ts';
import { besarkan, gabung, kecilkan, rangkai, sebaris, sebutLangkah } from './kata.ts';

type Simbol = HalamanBisu['shapes'][number];

/** The steps at both ends of the jumps that bear one name. */
interface Lompatan {
  readonly asal: Set<number>;
  readonly tujuan: Set<number>;
}

/** The sentence of each symbol of `pages`, by its id; the pages are all of one procedure. */
export function bacaanSimbol(pages: readonly HalamanBisu[], prosedur: Prosedur): Map<string, string> {
  const simbol = new Map(pages.flatMap(({ shapes }) => shapes.map((shape) => [shape.id, shape])));
  const edges = pages.flatMap((page) => page.edges);
  const pelaksana = new Map(pages.flatMap(({ lanes }) => lanes.map(({ indeks, label }) => [indeks, sebaris(label)])));
  const mulai = new Set(edges.map(({ from }) => from));
  const keluar = menurutAsal(edges);
  const rekan = rekanBersama(prosedur.alur);
  const lompatan = lompatanMenurutNama(edges, simbol);

  const pelaku = (index: IndeksSimbol) => prosedur.simbol[index]!.lanes.flatMap((lane) => pelaksana.get(lane) ?? []);
  const sebut = ({ kind, generated, simbol: index }: Simbol): string => {
    if (generated || index === undefined) return kind;
    const sendiri = pelaku(index);
    const lain = rangkai((rekan.get(index) ?? []).flatMap((other) => pelaku(other)));
    return `${kind} ${sendiri.length > 1 ? 'bersama oleh' : 'oleh'} ${rangkai(sendiri)}${lain && ` bersama ${lain}`}`;
  };
  const menuju = (dari: Simbol, ke: Simbol): string => {
    if (isKonektor(ke)) {
      const { tujuan } = lompatan.get(ke.text)!;
      const konektor = `konektor ${ke.text}${ke.catatan === undefined ? '' : ` ${lengkap(ke.catatan)}`}`;
      return tujuan.size === 0 ? konektor : `${sebutLangkah(tujuan)} (${konektor})`;
    }
    if (ke === dari) return 'simbol ini lagi';
    return ke.row === dari.row ? sebut(ke) : sebutLangkah([ke.row]);
  };
  const alur = (dari: Simbol, { kind, label, to }: Garis): string => {
    const ke = menuju(dari, simbol.get(to)!);
    const teks = kecilkan(sebaris(label?.text ?? ''));
    if (kind === 'informasi') return `informasi ${teks && `“${teks}” `}ke ${ke}`;
    return teks === '' ? `lanjut ke ${ke}` : `${teks} → ${ke}`;
  };
  const isi = ({ simbol: index, generated }: Simbol): string => {
    if (index === undefined || generated) return '';
    const { langkah, tulisan } = prosedur.simbol[index]!;
    const teks = sebaris(tulisan?.text ?? '') || gabung(prosedur.langkah[langkah]!.uraian.map(({ text }) => text));
    return teks && `: ${teks}`;
  };
  const kalimat = (shape: Simbol): string => {
    if (isKonektor(shape)) return kalimatKonektor(shape, lompatan.get(shape.text), mulai.has(shape.id));
    const exits = (keluar.get(shape.id) ?? []).map((edge) => alur(shape, edge)).join(', ');
    return `${besarkan(sebut(shape))}${isi(shape)} (${sebutLangkah([shape.row])})${exits && `; ${exits}`}`;
  };
  return new Map([...simbol].map(([id, shape]) => [id, kalimat(shape)]));
}

/** `Konektor A ke halaman 2: langkah 12`; `masuk` where the flow comes out of it. */
function kalimatKonektor({ text, catatan }: Simbol, lompatan: Lompatan | undefined, masuk: boolean): string {
  const arah = masuk ? 'dari' : 'ke';
  const langkah = (masuk ? lompatan?.asal : lompatan?.tujuan) ?? new Set();
  const seberang = langkah.size === 0 ? '' : sebutLangkah(langkah);
  if (catatan !== undefined) return `Konektor ${text} ${lengkap(catatan)}${seberang && `: ${seberang}`}`;
  return `Konektor ${text} ${arah} ${seberang || 'tempat yang belum ditulis'}`;
}

/** The note on a pentagon, `ke hal. 2`, with its words in full. */
function lengkap(catatan: string): string {
  return catatan.replace('hal.', 'halaman');
}

function isKonektor({ kind }: Simbol): boolean {
  return kind === 'konektor' || kind === 'konektor-halaman';
}

/** The flows out of each symbol, in the order of the text, whatever became of them on paper. */
function menurutAsal(edges: readonly Garis[]): Map<string, Garis[]> {
  const found = new Map<string, Garis[]>();
  for (const edge of edges) {
    if (edge.kind === 'bersama') continue;
    const list = found.get(edge.from);
    if (list) list.push(edge);
    else found.set(edge.from, [edge]);
  }
  for (const list of found.values()) list.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return found;
}

/** All that joint work ties to a symbol, directly or through others. */
function rekanBersama(alur: Prosedur['alur']): Map<IndeksSimbol, IndeksSimbol[]> {
  const kelompok = new Map<IndeksSimbol, Set<IndeksSimbol>>();
  for (const { jenis, dari, ke } of alur) {
    if (jenis !== 'bersama') continue;
    const all = new Set([...(kelompok.get(dari) ?? [dari]), ...(kelompok.get(ke) ?? [ke])]);
    for (const id of all) kelompok.set(id, all);
  }
  return new Map([...kelompok].map(([id, all]) => [id, [...all].filter((other) => other !== id)]));
}

function lompatanMenurutNama(edges: readonly Garis[], simbol: ReadonlyMap<string, Simbol>): Map<string, Lompatan> {
  const found = new Map<string, Lompatan>();
  const untuk = (nama: string): Lompatan => {
    if (!found.has(nama)) found.set(nama, { asal: new Set(), tujuan: new Set() });
    return found.get(nama)!;
  };
  for (const { from, to } of edges) {
    const [dari, ke] = [simbol.get(from)!, simbol.get(to)!];
    if (isKonektor(ke)) untuk(ke.text).asal.add(dari.row);
    if (isKonektor(dari)) untuk(dari.text).tujuan.add(ke.row);
  }
  return found;
}
