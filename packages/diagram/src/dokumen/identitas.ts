/** The identity form of an SOP, cell by cell: agency and fields above, below them the sections of the form in pairs. */
import { JENIS_DAFTAR, type Pengesahan, type Run, type Sop, type Teks } from '@alir/core';
import { PT } from '../opsi.ts';
import { tinggiBaris } from '../teks/letak.ts';
import type { BerkasCitra } from './citra.ts';
import { type IsianFormulir, isianDaftar, isianIdentitas, isianTambahan, isiTeks, type Sebutan } from './isian.ts';
import { BANTALAN, type Bab, type Deret, type Kotak, kosong, type Larik, lanjutan, type Sel } from './kotak.ts';
import { type GayaLarik, jeda, larikDaftar, larikPolos, larikTeks, larikTitik } from './larik.ts';
import { larikLogo } from './logo.ts';

/** What a form is made of: its SOP, its words and its logo, its width, and the size of its type; in millimetres. */
export interface BahanFormulir {
  readonly sop: Sop;
  readonly sebutan: Sebutan;
  readonly logo?: BerkasCitra | undefined;
  readonly width: number;
  readonly size: number;
}

/** Width of the fields' labels, as a part of the type size. */
const LEBAR_LABEL = 11.5;
/** The agency's name is set larger than the form. */
const KOP = 1.2;
/** Room to sign and to stamp, or for a QR code. */
const TANDA_TANGAN = 22;
/** Length of the dots that the name of who signs is written on. */
const TITIK = 50;
const TINGGI_LOGO = 24;
/** Least lines of a section, and of one that is to be filled by hand. */
const BARIS = { terisi: 2, kosong: 3 };

export function formulirIdentitas(bahan: BahanFormulir): Kotak {
  const { sop, sebutan } = bahan;
  const { awal, akhir } = isianTambahan(sop, sebutan);
  const daftar = JENIS_DAFTAR.map((jenis) => isianDaftar(sop, jenis, sebutan));
  const pasangan = [0, 2, 4].map((i) => bab([daftar[i]!, daftar[i + 1]!], bahan));
  return {
    susun: 'tumpuk',
    anak: [identitas(bahan), ...awal.map((isian) => bab([isian], bahan)), ...pasangan, ...akhir.map((isian) => bab([isian], bahan))],
  };
}

/** Left the agency under its logo, right the fields. */
function identitas(bahan: BahanFormulir): Deret {
  const { sop, sebutan, width, size } = bahan;
  const half = width / 2;
  const label = LEBAR_LABEL * size;
  const isi = half - label;
  const baris = ({ id, label: judul, isi: butir, range }: IsianFormulir, gaya: GayaLarik): Deret => ({
    susun: 'deret',
    anak: [
      { width: label, kotak: { susun: 'sel', larik: larikPolos(judul, dalam(label), { size }) } },
      {
        width: isi,
        kotak: {
          susun: 'sel',
          larik: butir.flatMap(({ runs }) => larikTeks(runs, dalam(isi), gaya)),
          sebutan: { id, teks: judul, range },
          terendah: terendah(1, size),
        },
      },
    ],
  });
  const { atas, judul } = isianIdentitas(sop, sebutan);
  const pengesahan: Deret = {
    susun: 'deret',
    utuh: true,
    anak: [
      { width: label, kotak: { susun: 'sel', larik: larikPolos(sebutan.label('pengesahan'), dalam(label), { size }) } },
      { width: isi, kotak: selPengesahan(sop, sebutan.label('pengesahan'), dalam(isi), size) },
    ],
  };
  return {
    susun: 'deret',
    anak: [
      { width: half, kotak: selKop(bahan, half) },
      {
        width: half,
        kotak: { susun: 'tumpuk', anak: [...atas.map((isian) => baris(isian, { size })), pengesahan, baris(judul, { size, bold: true })] },
      },
    ],
  };
}

function selKop({ sop, logo, size }: BahanFormulir, width: number): Sel {
  const tulis = (runs: readonly Run[], besar: number) => larikTeks(runs, dalam(width), { size: besar, bold: true, anchor: 'middle' });
  const larik = [
    ...larikLogo(sop, logo, TINGGI_LOGO, 3),
    ...isiTeks(sop.instansi).flatMap(({ runs }) => tulis(runs, KOP * size)),
    ...[...isiTeks(sop.satuanKerja), ...sop.unitKerja].flatMap(({ runs }) => tulis(runs, size)),
  ];
  const range = sop.instansi?.range ?? sop.satuanKerja?.range ?? sop.header;
  return { susun: 'sel', tengah: true, larik, sebutan: { id: 'identitas-instansi', teks: 'Instansi', range } };
}

/** Who approves, with room to sign; dots where nobody is named. */
function selPengesahan({ disahkanOleh, header }: Sop, label: string, width: number, size: number): Sel {
  const { jabatan, nama, pangkat, nip }: Partial<Pengesahan> = disahkanOleh ?? {};
  const tulis = (runs: Teks['runs'] | undefined, gaya: Partial<GayaLarik> = {}): Larik[] =>
    runs ? larikTeks(runs, width, { size, anchor: 'middle', ...gaya }) : [];
  return {
    susun: 'sel',
    larik: [
      ...tulis(jabatan?.runs),
      jeda(TANDA_TANGAN),
      ...(nama ? tulis(nama.runs, { bold: true, garisBawah: true }) : [larikTitik(TITIK, { size })]),
      ...tulis(pangkat?.runs),
      ...(nama || nip ? tulis(nip && [{ text: 'NIP ', italic: false }, ...nip.runs]) : [larikTitik(TITIK, { size }, 'NIP ')]),
    ],
    sebutan: { id: 'identitas-pengesahan', teks: label, range: disahkanOleh?.range ?? header },
  };
}

/** Sections side by side, each under its bar. */
function bab(isian: readonly IsianFormulir[], { width, size }: BahanFormulir): Bab {
  const lebar = width / isian.length;
  const kepala = (judul: readonly string[]): Deret => ({
    susun: 'deret',
    anak: judul.map((teks) => ({
      width: lebar,
      kotak: { susun: 'sel', bidang: true, larik: teks === '' ? [] : larikPolos(teks, dalam(lebar), { size, bold: true }) },
    })),
  });
  return {
    susun: 'bab',
    kepala: kepala(isian.map(({ label }) => label)),
    isi: {
      susun: 'deret',
      anak: isian.map(({ id, label, isi, range }) => ({
        width: lebar,
        kotak: {
          susun: 'sel',
          larik: larikDaftar(isi, dalam(lebar), { size, rata: true }),
          sebutan: { id, teks: label, range },
          terendah: terendah(isi.length > 0 ? BARIS.terisi : BARIS.kosong, size),
        },
      })),
    },
    lanjutan: (sisa) =>
      kepala(isian.map(({ label }, i) => (sisa.susun === 'deret' && !kosong(sisa.anak[i]!.kotak) ? lanjutan(label) : ''))),
  };
}

function terendah(baris: number, size: number): number {
  return tinggiBaris(baris, size) + 2 * BANTALAN.tegak;
}

function dalam(width: number): number {
  return width - 2 * BANTALAN.datar;
}

/** The type that a form is set in so that it fits a sheet, the largest that does; and what a longer one is set in, which goes on. */
export const HURUF_FORMULIR = [10, 9.5, 9, 8.5, 8].map((pt) => pt * PT);
export const HURUF_BERLANJUT = 9 * PT;
