/** Lays out one diagram: layers become a grid, the table's router finds the lines, and what results is looked over. */
import type { Pelaksana, Prosedur } from '@alir/core';
import type { HalamanBisu, Peringatan } from '../gambar.ts';
import { rutekan } from '../router/index.ts';
import { GAYA_BAWAAN } from '../tata/gaya.ts';
import { type TempatLabel, tempatkanLabel } from '../tata/label.ts';
import { papanDari } from '../tata/papan.ts';
import { mintaLagi, ruangAwal, ukurLabel } from '../tata/ruang.ts';
import { type Graf, susunGraf } from './graf.ts';
import { susunKolom } from './kolom.ts';
import { type CariLapisan, type Lapisan, lapisTeks, sah } from './lapisan.ts';
import { hitungCacat } from './penjaga.ts';
import { rakitDiagram } from './rakit.ts';
import { renggangkan } from './renggang.ts';
import { type IsiDiagram, susunDiagram, ukurGraf } from './susunan.ts';
import { biayaGaris, perbaikiUrutan } from './urutan.ts';

/** How often a diagram is laid out again with more room for labels, and how far (millimetres) from its exit a label may stand at first. */
const ULANG = 5;
const JAUH = 14;
/** Lanes are wider than a table's, and labels of one line leave more room between exits. */
const LABEL_TERLEBAR = { tegak: [27], datar: [27] };

export interface BahanDiagram {
  readonly number: number;
  readonly prosedur: Prosedur;
  readonly pelaksana: readonly Pelaksana[];
  readonly laneIds: readonly string[];
  readonly awalan: string;
}

/** Why the layers are not those of the engine. */
export type SebabMundur = Extract<Peringatan, { kode: 'diagram-menurut-teks' }>['sebab'];

/** A finished page, why its steps stand in the order of the text (if they do), and the faults that the guard counted. */
export interface HasilDiagram {
  readonly halaman: HalamanBisu;
  readonly mundur?: SebabMundur;
  readonly cacat: number;
}

/** Called between stages of the work; may wait, so that others have their turn, and rejects to end it. */
export type Jeda = () => Promise<void>;

/** The page by the layers of `cari`; where those fail or lead to a fault, by the order of the text, if that has fewer. */
export async function tataDiagram(bahan: BahanDiagram, cari: CariLapisan, jeda: Jeda = async () => {}): Promise<HasilDiagram> {
  const graf = susunGraf(bahan.prosedur, bahan.pelaksana.length, bahan.awalan);
  const lapisan = await cari(graf).catch(() => undefined);
  await jeda();
  const menurutTeks = async (mundur: SebabMundur) => ({ ...(await gambarLapisan(bahan, graf, lapisTeks(graf), jeda)), mundur });
  if (!lapisan) return menurutTeks('mesin');
  if (!sah(graf, lapisan)) return menurutTeks('lapisan');
  const usual = await gambarLapisan(bahan, graf, lapisan, jeda);
  if (usual.cacat === 0) return usual;
  const fallback = await menurutTeks('cacat');
  return usual.cacat <= fallback.cacat ? usual : fallback;
}

/** A procedure in the layers of `lapisan`: its grid with the lines found, before any length. */
function rutekanLapisan({ prosedur, pelaksana }: BahanDiagram, graf: Graf, ukuran: IsiDiagram['ukuran'], lapisan: Lapisan) {
  const isi: IsiDiagram = { prosedur, pelaksana, graf, alir: susunKolom(graf, lapisan), ukuran };
  const papan = papanDari(isi.alir.petak);
  const hasil = rutekan(papan);
  const labels = ukurLabel(isi.alir.petak, hasil, GAYA_BAWAAN, LABEL_TERLEBAR);
  const ruang = ruangAwal(isi.alir.petak, papan, hasil, labels.values());
  renggangkan(ruang, papan, hasil, labels.values());
  return { isi, papan, hasil, labels, ruang };
}

async function gambarLapisan(bahan: BahanDiagram, graf: Graf, lapisan: Lapisan, jeda: Jeda): Promise<Omit<HasilDiagram, 'mundur'>> {
  const ukuran = ukurGraf(graf);
  const tenang = await perbaikiUrutan(graf, lapisan, async (other) => {
    await jeda();
    const { isi, papan, hasil, ruang } = rutekanLapisan(bahan, graf, ukuran, other);
    const { garis, datar } = susunDiagram(isi, papan, hasil, ruang);
    return biayaGaris(garis, datar.width);
  });
  const { isi, papan, hasil, labels, ruang } = rutekanLapisan(bahan, graf, ukuran, tenang);
  let queue = [...labels.values()];
  for (let attempt = 0; ; attempt++) {
    await jeda();
    const tata = susunDiagram(isi, papan, hasil, ruang);
    const places = tempatkanLabel(queue, tata.garis, tata.kotak, tata.lapangan);
    const cramped = queue.filter(({ tepi }) => sempit(places.get(tepi)!, attempt));
    if (cramped.length === 0 || attempt === ULANG) {
      const halaman = rakitDiagram(isi, bahan.number, bahan.laneIds, tata, labels, places);
      return { halaman, cacat: hitungCacat(graf, papan, tata, places.values()) };
    }
    queue = mintaLagi(ruang, papan, hasil, { antrean: queue, sempit: cramped, attempt });
  }
}

function sempit({ bersih, jauh }: TempatLabel, attempt: number): boolean {
  return !bersih || (jauh > JAUH && attempt === 0);
}
