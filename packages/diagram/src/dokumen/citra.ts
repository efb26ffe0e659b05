/** Pictures as the bytes of their files: what they are, and how large. */
import type { Citra } from '../gambar.ts';

export interface BerkasCitra extends Pick<Citra, 'jenis' | 'isi'> {
  /** In pixels. */
  readonly lebar: number;
  readonly tinggi: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The picture in `isi`, by its content; `undefined` where that is no PNG or JPEG, or has no size. */
export function bacaCitra(isi: Uint8Array): BerkasCitra | undefined {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const png = PNG.every((byte, i) => isi[i] === byte);
  const ukuran = png ? ukuranPng(lihat) : ukuranJpeg(lihat);
  if (!ukuran || ukuran.lebar === 0 || ukuran.tinggi === 0) return undefined;
  return { jenis: png ? 'png' : 'jpeg', isi, ...ukuran };
}

type Ukuran = Pick<BerkasCitra, 'lebar' | 'tinggi'>;

/** The first chunk of a PNG is its header, which begins with the size. */
function ukuranPng(lihat: DataView): Ukuran | undefined {
  return lihat.byteLength < 24 ? undefined : { lebar: lihat.getUint32(16), tinggi: lihat.getUint32(20) };
}

/** A JPEG is a row of marked segments; the one that begins a frame says its size. */
function ukuranJpeg(lihat: DataView): Ukuran | undefined {
  if (lihat.byteLength < 4 || lihat.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= lihat.byteLength && lihat.getUint8(at) === 0xff; at += 2 + lihat.getUint16(at + 2)) {
    const tanda = lihat.getUint8(at + 1);
    const bingkai = tanda >= 0xc0 && tanda <= 0xcf && tanda !== 0xc4 && tanda !== 0xc8 && tanda !== 0xcc;
    if (bingkai) return { tinggi: lihat.getUint16(at + 5), lebar: lihat.getUint16(at + 7) };
  }
  return undefined;
}
