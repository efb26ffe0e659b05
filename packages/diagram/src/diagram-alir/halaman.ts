/** Lays out one diagram: layers become a grid, the table's router finds the lines, and what results is looked over. */
import type { Pelaksana, Prosedur } from '@alir/core';
import type { HalamanBisu } from '../gambar.ts';
import { rutekan } from '../router/index.ts';
import { GAYA_BAWAAN } from '../tata/gaya.ts';
import { type TempatLabel, tempatkanLabel } from '../tata/label.ts';
import { papanDari } from '../tata/papan.ts';
import { mintaRuang, ruangAwal, ukurLabel } from '../tata/ruang.ts';
import { type Graf, susunGraf } from './graf.ts';
import { susunKolom } from './kolom.ts';
import { type CariLapisan, type Lapisan, lapisTeks, sah } from './lapisan.ts';
import { hitungCacat } from './penjaga.ts';
import { rakitDiagram } from './rakit.ts';
import { type IsiDiagram, susunDiagram, ukurGraf } from './susunan.ts';
import { biayaGaris, perbaikiUrutan } from './urutan.ts';

/** How often a diagram is laid out again with more room for labels, and how far (millimetres) from its exit a label may stand at first. */
const ULANG = 5;
const JAUH = 14;

export interface BahanDiagram {
  readonly number: number;
  readonly prosedur: Prosedur;
  readonly pelaksana: readonly Pelaksana[];
  readonly laneIds: readonly string[];
  readonly awalan: string;
}

/** A finished page, the way its layers were found, and the faults that the guard counted. */
export interface HasilDiagram {
  readonly halaman: HalamanBisu;
  readonly dari: 'mesin' | 'teks';
  readonly cacat: number;
}

/** The page by the layers of `cari`; where those fail or lead to a fault, by the order of the text, if that has fewer. */
export async function tataDiagram(bahan: BahanDiagram, cari: CariLapisan): Promise<HasilDiagram> {
  const graf = susunGraf(bahan.prosedur, bahan.pelaksana.length, bahan.awalan);
  const lapisan = await cari(graf).catch(() => undefined);
  const usual = lapisan && sah(graf, lapisan) ? { ...gambarLapisan(bahan, graf, lapisan), dari: 'mesin' as const } : undefined;
  if (usual?.cacat === 0) return usual;
  const fallback = { ...gambarLapisan(bahan, graf, lapisTeks(graf)), dari: 'teks' as const };
  return usual && usual.cacat <= fallback.cacat ? usual : fallback;
}

/** A procedure in the layers of `lapisan`: its grid with the lines found, before any length. */
function rutekanLapisan({ prosedur, pelaksana }: BahanDiagram, graf: Graf, ukuran: IsiDiagram['ukuran'], lapisan: Lapisan) {
  const isi: IsiDiagram = { prosedur, pelaksana, graf, alir: susunKolom(graf, lapisan), ukuran };
  const papan = papanDari(isi.alir.petak);
  const hasil = rutekan(papan);
  const labels = ukurLabel(isi.alir.petak, hasil, GAYA_BAWAAN);
  return { isi, papan, hasil, labels, ruang: ruangAwal(isi.alir.petak, papan, hasil, labels.values()) };
}

function gambarLapisan(bahan: BahanDiagram, graf: Graf, lapisan: Lapisan): Omit<HasilDiagram, 'dari'> {
  const ukuran = ukurGraf(graf);
  const tenang = perbaikiUrutan(graf, lapisan, (other) => {
    const { isi, papan, hasil, ruang } = rutekanLapisan(bahan, graf, ukuran, other);
    const { garis, datar } = susunDiagram(isi, papan, hasil, ruang);
    return biayaGaris(garis, datar.width);
  });
  const { isi, papan, hasil, labels, ruang } = rutekanLapisan(bahan, graf, ukuran, tenang);
  let queue = [...labels.values()];
  for (let attempt = 0; ; attempt++) {
    const tata = susunDiagram(isi, papan, hasil, ruang);
    const places = tempatkanLabel(queue, tata.garis, tata.kotak, tata.lapangan);
    const cramped = queue.filter(({ tepi }) => sempit(places.get(tepi)!, attempt));
    if (cramped.length === 0 || attempt === ULANG) {
      const halaman = rakitDiagram(isi, bahan.number, bahan.laneIds, tata, labels, places);
      return { halaman, cacat: hitungCacat(graf, papan, tata, places.values()) };
    }
    for (const label of cramped) mintaRuang(ruang, papan, hasil, label, attempt);
    // Who found no place chooses first next time: others may have had more than one.
    queue = [...cramped, ...queue.filter((label) => !cramped.includes(label))];
  }
}

function sempit({ bersih, jauh }: TempatLabel, attempt: number): boolean {
  return !bersih || (jauh > JAUH && attempt === 0);
}
