/** Draws an SOP as the regulated table: one continuous page per procedure. */
import type { Sop } from '@alir/core';
import { beriBacaan } from './bacaan/bacaan.ts';
import type { Gambar, HalamanBisu } from './gambar.ts';
import { identitasSop, idJalur } from './identitas.ts';
import { Ingatan } from './ingatan.ts';
import { susunanKolom } from './kolom-peraturan.ts';
import { KERTAS_BAWAAN, type LabelTabel, MARGIN_SAMPING, type OpsiGambar } from './opsi.ts';
import { penggalanUtuh } from './petak/penggalan.ts';
import { susunPetak } from './petak/susun.ts';
import { type Gaya, JALUR_NYAMAN, type KolomTabel, kolomTeks } from './tata/gaya.ts';
import { type IsiHalaman, tataHalaman } from './tata/halaman.ts';
import { kolomMenurutIsi } from './tata/kolom-isi.ts';
import { gayaMenurutKata } from './tata/kolom-kata.ts';

/** Only rows taller than this change the columns of the continuous table: a step more shall leave the others where they are. */
const BARIS_TINGGI = 36;

/** The drawing of `sop`; lengths in millimetres. Never throws on an incomplete model: it draws what is there. */
export function gambarTabel(sop: Sop, opsi: OpsiGambar = {}): Gambar {
  const paper = opsi.kertas ?? KERTAS_BAWAAN;
  const laneIds = idJalur(sop.pelaksana);
  const kolom = susunanKolom(opsi.kolom);
  const { label, urutan } = kolom;
  const lebarTabel = paper.width - (opsi.marginSamping ?? MARGIN_SAMPING);
  const gaya = gayaTabel(sop, label, urutan, lebarTabel);
  const isi = sop.prosedur.map((prosedur, i): IsiHalaman => {
    const awalan = `p${i + 1}-`;
    return {
      number: i + 1,
      prosedur,
      judul: prosedur.judul,
      langkah: prosedur.langkah,
      petak: susunPetak(prosedur, awalan, penggalanUtuh(prosedur, sop.pelaksana.length, awalan)),
      pelaksana: sop.pelaksana,
      laneIds,
      jalurAwal: 0,
      awalan,
      label,
      gaya,
      lebarTabel,
    };
  });
  return {
    sop: identitasSop(sop),
    view: 'tabel',
    paper,
    pages: tataSejajar(isi, opsi.ingatan ?? new Ingatan()).flatMap((halaman, i) => beriBacaan([{ halaman, kolom }], sop.prosedur[i]!)),
  };
}

/** The usual sizes, but for columns whose long texts would make rows that no screen holds. */
function gayaTabel(sop: Sop, label: LabelTabel, urutan: readonly KolomTabel[], lebarTabel: number): Gaya {
  const gaya = { ...gayaMenurutKata(sop, label), urutan };
  const lebar = lebarTabel - sop.pelaksana.length * JALUR_NYAMAN;
  const kolomBiasa = kolomMenurutIsi(sop, {
    kolom: kolomTeks(gaya),
    sempit: gaya.kolomSempit,
    huruf: gaya.hurufSel,
    lebar,
    terendah: BARIS_TINGGI,
  });
  return { ...gaya, kolomBiasa };
}

/** Lays out pages whose columns line up: every lane gets the width that it needs on the page where it needs most. */
function tataSejajar(isi: readonly IsiHalaman[], ingatan: Ingatan): HalamanBisu[] {
  const pages = isi.map((page) => tataHalaman(page, ingatan));
  if (pages.length < 2) return pages.map((page) => page.rakit());
  const lebarLane = pages[0]!.lebarLane.map((_, lane) => Math.max(...pages.map((page) => page.lebarLane[lane]!)));
  return isi.map((page) => tataHalaman({ ...page, lebarLane }, ingatan).rakit());
}
