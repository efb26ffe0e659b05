import type { Butir, Dokumen, Nama, Peraturan, Range, Rujukan, Sop, Teks } from '@alir/core';
import type { Setelan } from './setelan.ts';

/** What rules across files need to know about one SOP. */
export interface RingkasanSop {
  readonly nama?: Nama;
  readonly judul?: Teks;
  /** The whole declaration. */
  readonly range: Range;
  /** The profiles that it says apply. */
  readonly peraturan: readonly Rujukan[];
  /** The names of those, or of the ones that its configuration applies to SOPs that name none. */
  readonly berlaku: readonly string[];
  /** Trimmed, runs of blanks folded to one, and the field it stands in; absent where there is none (`-` is none). */
  readonly nomor?: { readonly teks: string; readonly range: Range };
  /** Whose it is, for comparison: instansi, satuan kerja and unit kerja, of its own or its configuration, line by line; absent where that is not known. */
  readonly kantor?: string;
  /** The last line of its letterhead, of its own or its configuration. */
  readonly unit?: string;
  /** Other SOPs that it names. */
  readonly sopTerkait: readonly Rujukan[];
  /** The items of its section keterkaitan. */
  readonly keterkaitan: readonly Butir[];
}

/** What rules across files need to know about one file, so that nobody has to keep its tree. */
export interface Ringkasan {
  readonly uri: string;
  readonly sop: readonly RingkasanSop[];
  readonly peraturan: readonly Peraturan[];
  /** Only its declarations count: the file is not checked itself. */
  readonly hanyaDeklarasi?: true;
}

export function ringkas(dokumen: Dokumen, setelan: Setelan): Ringkasan {
  return { uri: dokumen.uri, sop: dokumen.sop.map((sop) => ringkasSop(sop, setelan)), peraturan: dokumen.peraturan };
}

function ringkasSop(sop: Sop, setelan: Setelan): RingkasanSop {
  const daftar = [...Object.values(sop.daftar), ...sop.bagian];
  const kop = kopSop(sop, setelan);
  return {
    nama: sop.nama,
    judul: sop.judul,
    range: sop.range,
    peraturan: sop.peraturan,
    berlaku: peraturanBerlaku(sop, setelan),
    nomor: nomorSop(sop),
    kantor: kop.join('\n'),
    unit: kop.findLast((baris) => baris !== ''),
    keterkaitan: sop.daftar.keterkaitan?.butir ?? [],
    sopTerkait: daftar.flatMap(({ butir }) => butir.flatMap((b) => b.sop ?? [])),
  };
}

/** The number as it is compared, or `undefined` where the SOP has none. */
export function nomorSop({ nomor }: Sop): RingkasanSop['nomor'] {
  const teks = nomor?.teks?.text.trim().replaceAll(/\s+/gu, ' ');
  return nomor && teks && teks !== '-' ? { teks, range: nomor.range } : undefined;
}

/** The lines of its letterhead, empty where it has none. */
function kopSop({ instansi, satuanKerja, unitKerja }: Sop, { instansi: baku }: Setelan): string[] {
  const baris = [
    instansi?.teks?.text ?? baku.instansi,
    satuanKerja?.teks?.text ?? baku.satuanKerja,
    ...(unitKerja.length > 0 ? unitKerja.map(({ text }) => text) : [baku.unitKerja]),
  ];
  return baris.map((b) => (b ?? '').trim().replaceAll(/\s+/gu, ' '));
}

/** What other files may refer to, and nothing else: for files that are not checked themselves. */
export function hanyaDeklarasi({ uri, sop, peraturan }: Ringkasan): Ringkasan {
  return {
    uri,
    sop: sop.map(({ nama, judul, range }) => ({ nama, judul, range, peraturan: [], berlaku: [], sopTerkait: [], keterkaitan: [] })),
    peraturan,
    hanyaDeklarasi: true,
  };
}

/** The names of the profiles that apply to an SOP: those it names, else those of its configuration. */
export function peraturanBerlaku(sop: Sop, setelan: Setelan): readonly string[] {
  return sop.peraturan.length > 0 ? sop.peraturan.map((r) => r.nama) : setelan.peraturan;
}
