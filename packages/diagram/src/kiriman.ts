/** A drawing on its way from one program to another, as JSON: the files of its pictures are the only thing in it that JSON cannot hold. */
import { dariBase64, keBase64 } from '@alir/core';
import type { Citra, Formulir, Gambar, Halaman } from './gambar.ts';

/** A page whose pictures are held as `Isi`. */
type DenganCitra<Isi> = Omit<Halaman, 'formulir'> & {
  readonly formulir?: Omit<Formulir, 'citra'> & { readonly citra: readonly (Omit<Citra, 'isi'> & { readonly isi: Isi })[] };
};

/** A {@link Gambar} that survives JSON: the bytes of its pictures are base64. */
export type GambarKiriman = Omit<Gambar, 'pages'> & { readonly pages: readonly DenganCitra<string>[] };

/** The drawing as it can be sent; {@link bukaGambar} gives it back. */
export function kemasGambar(gambar: Gambar): GambarKiriman {
  return { ...gambar, pages: gambar.pages.map((page) => dengan(page, keBase64)) };
}

/** The drawing that was sent; it prints to the same bytes. Pictures of one file have one file again. */
export function bukaGambar(kiriman: GambarKiriman): Gambar {
  const dibuka = new Map<string, Uint8Array>();
  const buka = (teks: string) => {
    const isi = dibuka.get(teks) ?? dariBase64(teks);
    dibuka.set(teks, isi);
    return isi;
  };
  return { ...kiriman, pages: kiriman.pages.map((page) => dengan(page, buka)) };
}

function dengan<A, B>(page: DenganCitra<A>, ubah: (isi: A) => B): DenganCitra<B> {
  const { formulir } = page;
  return { ...page, formulir: formulir && { ...formulir, citra: formulir.citra.map((satu) => ({ ...satu, isi: ubah(satu.isi) })) } };
}
