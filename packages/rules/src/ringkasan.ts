import type { Dokumen, Nama, Peraturan, Range, Rujukan, Sop } from '@alir/core';

/** What rules across files need to know about one SOP. */
export interface RingkasanSop {
  readonly nama?: Nama;
  /** The whole declaration. */
  readonly range: Range;
  /** The profiles that it says apply. */
  readonly peraturan: readonly Rujukan[];
  /** Trimmed, runs of blanks folded to one, and the field it stands in; absent where there is none (`-` is none). */
  readonly nomor?: { readonly teks: string; readonly range: Range };
  /** Other SOPs that it names. */
  readonly sopTerkait: readonly Rujukan[];
}

/** What rules across files need to know about one file, so that nobody has to keep its tree. */
export interface Ringkasan {
  readonly uri: string;
  readonly sop: readonly RingkasanSop[];
  readonly peraturan: readonly Peraturan[];
}

export function ringkas(dokumen: Dokumen): Ringkasan {
  return { uri: dokumen.uri, sop: dokumen.sop.map(ringkasSop), peraturan: dokumen.peraturan };
}

function ringkasSop(sop: Sop): RingkasanSop {
  const daftar = [...Object.values(sop.daftar), ...sop.bagian];
  return {
    nama: sop.nama,
    range: sop.range,
    peraturan: sop.peraturan,
    nomor: nomorSop(sop),
    sopTerkait: daftar.flatMap(({ butir }) => butir.flatMap((b) => b.sop ?? [])),
  };
}

/** The number as it is compared, or `undefined` where the SOP has none. */
export function nomorSop({ nomor }: Sop): RingkasanSop['nomor'] {
  const teks = nomor?.teks?.text.trim().replaceAll(/\s+/gu, ' ');
  return nomor && teks && teks !== '-' ? { teks, range: nomor.range } : undefined;
}
