/** What the fields of the identity form say, and what they are called. */
import type { BagianFormulir, Daftar, Isian, IsianTanggal, JenisDaftar, JenisTanggal, LabelPeraturan, Range, Sop } from '@alir/core';
import { formatTanggal } from '@alir/core';
import { type ButirDaftar, polos } from './larik.ts';

/** A field or a section: what it is called, what it says, and from where; nothing where the author left it out. */
export interface IsianFormulir {
  readonly id: string;
  readonly label: string;
  readonly isi: readonly ButirDaftar[];
  readonly range: Range;
}

/** The parts of the form that it calls by a label. */
export type BagianBerlabel = Extract<
  BagianFormulir,
  'judul' | 'nomor' | `tanggal-${JenisTanggal}` | 'pengesahan' | 'maksudDanTujuan' | JenisDaftar
>;

const LABEL_BAWAAN: Readonly<Record<BagianBerlabel, string>> = {
  judul: 'Nama SOP',
  nomor: 'Nomor SOP',
  'tanggal-pembuatan': 'Tanggal Pembuatan',
  'tanggal-revisi': 'Tanggal Revisi',
  'tanggal-pengesahan': 'Tanggal Pengesahan',
  'tanggal-efektif': 'Tanggal Efektif',
  pengesahan: 'Disahkan oleh',
  maksudDanTujuan: 'Maksud dan Tujuan',
  dasarHukum: 'Dasar Hukum',
  kualifikasiPelaksana: 'Kualifikasi Pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan/Perlengkapan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan dan Pendataan',
};

/** How a document calls the parts of its form, and the SOPs that it refers to. */
export class Sebutan {
  readonly #label: ReadonlyMap<BagianFormulir, string>;
  readonly #judulSop: (nama: string) => string | undefined;

  constructor(label: readonly LabelPeraturan[] = [], judulSop: (nama: string) => string | undefined = () => undefined) {
    this.#label = new Map(label.map((satu) => [satu.bagian, satu.label.text]));
    this.#judulSop = judulSop;
  }

  label(bagian: BagianBerlabel): string {
    return this.#label.get(bagian) ?? LABEL_BAWAAN[bagian];
  }

  /** A profile calls this part by a name of its own. */
  menyebut(bagian: BagianBerlabel): boolean {
    return this.#label.has(bagian);
  }

  /** An SOP that is referred to: by its title, where that is known, else by its name, its words apart. */
  sop(nama: string): string {
    return `SOP ${this.#judulSop(nama) ?? nama.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll(/[_-]+/gu, ' ')}`;
  }
}

/** The fields of the form's right half above and below who signs. */
export function isianIdentitas(sop: Sop, sebutan: Sebutan): { readonly atas: readonly IsianFormulir[]; readonly judul: IsianFormulir } {
  const isian = (bagian: BagianBerlabel, isi: IsianFormulir['isi'], range: Range | undefined): IsianFormulir => ({
    id: `identitas-${bagian}`,
    label: sebutan.label(bagian),
    isi,
    range: range ?? sop.header,
  });
  return {
    atas: [
      isian('nomor', isiTeks(sop.nomor), sop.nomor?.range),
      ...tanggalFormulir(sop, sebutan).map((jenis) => {
        const tanggal = sop.tanggal[jenis];
        return isian(`tanggal-${jenis}`, isiTanggal(tanggal), tanggal?.range);
      }),
    ],
    judul: isian('judul', sop.judul ? [{ runs: sop.judul.runs }] : [], sop.judul?.range),
  };
}

/**
 * The dates of the form. That of approval and that of taking effect are two words for one field: it stands under the word that the author
 * uses, else under that of the profile; who writes both sees both.
 */
function tanggalFormulir({ tanggal }: Sop, sebutan: Sebutan): JenisTanggal[] {
  const disebut = (['pengesahan', 'efektif'] as const).filter((jenis) => tanggal[jenis]);
  const bawaan = sebutan.menyebut('tanggal-pengesahan') && !sebutan.menyebut('tanggal-efektif') ? 'pengesahan' : 'efektif';
  return ['pembuatan', 'revisi', ...(disebut.length > 0 ? disebut : ([bawaan] as const))];
}

/** The section of a list. */
export function isianDaftar(sop: Sop, jenis: JenisDaftar, sebutan: Sebutan): IsianFormulir {
  const daftar = sop.daftar[jenis];
  return {
    id: `identitas-${jenis}`,
    label: sebutan.label(jenis),
    isi: daftar ? isiDaftar(daftar, sebutan) : [],
    range: daftar?.range ?? sop.header,
  };
}

/** The sections that only some SOPs have: what is intended, before the lists of the form, and the author's own, after them. */
export function isianTambahan(sop: Sop, sebutan: Sebutan): Record<'awal' | 'akhir', readonly IsianFormulir[]> {
  const maksud = sop.maksudDanTujuan;
  return {
    awal: maksud ? [{ id: 'identitas-maksud', label: sebutan.label('maksudDanTujuan'), isi: isiTeks(maksud), range: maksud.range }] : [],
    akhir: sop.bagian.map((bagian, i) => ({
      id: `identitas-bagian-${i + 1}`,
      label: bagian.judul.text,
      isi: isiDaftar(bagian, sebutan),
      range: bagian.range,
    })),
  };
}

export function isiTeks(isian: Isian | undefined): ButirDaftar[] {
  if (isian?.teks) return [{ runs: isian.teks.runs }];
  return isian?.strip ? [{ runs: polos('-') }] : [];
}

function isiTanggal(isian: IsianTanggal | undefined): ButirDaftar[] {
  if (isian?.nilai) return [{ runs: polos(formatTanggal(isian.nilai)) }];
  return isian?.strip ? [{ runs: polos('-') }] : [];
}

function isiDaftar({ butir }: Daftar, sebutan: Sebutan): ButirDaftar[] {
  return butir.flatMap(({ teks, sop }): ButirDaftar[] => {
    if (teks) return [{ runs: teks.runs }];
    return sop ? [{ runs: polos(sebutan.sop(sop.nama)), sop: sop.nama }] : [];
  });
}

/** The year that an SOP is of: when it took effect, or the next best that is known. */
export function tahunSop({ tanggal }: Sop): number | undefined {
  const urutan = [tanggal.efektif, tanggal.pengesahan, tanggal.revisi, tanggal.pembuatan];
  return urutan.find((isian) => isian?.nilai)?.nilai?.tahun;
}
