/** Draws an SOP as the regulated table: one continuous page per procedure. */
import type { Pelaksana, Sop } from '@alir/core';
import { beriBacaan } from './bacaan/bacaan.ts';
import type { Gambar, HalamanBisu } from './gambar.ts';
import { Ingatan } from './ingatan.ts';
import { susunanKolom } from './kolom-peraturan.ts';
import { KERTAS_BAWAAN, MARGIN_SAMPING, type OpsiGambar } from './opsi.ts';
import { penggalanUtuh } from './petak/penggalan.ts';
import { susunPetak } from './petak/susun.ts';
import { type IsiHalaman, tataHalaman } from './tata/halaman.ts';
import { gayaMenurutKata } from './tata/kolom-kata.ts';

/** The drawing of `sop`; lengths in millimetres. Never throws on an incomplete model: it draws what is there. */
export function gambarTabel(sop: Sop, opsi: OpsiGambar = {}): Gambar {
  const paper = opsi.kertas ?? KERTAS_BAWAAN;
  const laneIds = idJalur(sop.pelaksana);
  const kolom = susunanKolom(opsi.kolom);
  const { label, urutan } = kolom;
  const gaya = { ...gayaMenurutKata(sop, label), urutan };
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
      lebarTabel: paper.width - (opsi.marginSamping ?? MARGIN_SAMPING),
    };
  });
  return {
    sop: { ...(sop.judul && { judul: sop.judul.text }), ...(sop.nomor?.teks && { nomor: sop.nomor.teks.text }) },
    view: 'tabel',
    paper,
    pages: tataSejajar(isi, opsi.ingatan ?? new Ingatan()).flatMap((halaman, i) => beriBacaan([{ halaman, kolom }], sop.prosedur[i]!)),
  };
}

/** Lays out pages whose columns line up: every lane gets the width that it needs on the page where it needs most. */
function tataSejajar(isi: readonly IsiHalaman[], ingatan: Ingatan): HalamanBisu[] {
  const pages = isi.map((page) => tataHalaman(page, ingatan));
  if (pages.length < 2) return pages.map((page) => page.rakit());
  const lebarLane = pages[0]!.lebarLane.map((_, lane) => Math.max(...pages.map((page) => page.lebarLane[lane]!)));
  return isi.map((page) => tataHalaman({ ...page, lebarLane }, ingatan).rakit());
}

/** A lane is called by its pelaksana's name; a name that stands twice gets a number, so that every id is unique. */
export function idJalur(pelaksana: readonly Pelaksana[]): string[] {
  const used = new Set<string>();
  return pelaksana.map(({ nama }) => {
    let id = nama.nama;
    for (let n = 2; used.has(id); n++) id = `${nama.nama}~${n}`;
    used.add(id);
    return id;
  });
}
