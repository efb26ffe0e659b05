/** Pictures as the bytes of their files: what they are, how large, and whether they may be shown. */
import type { LogoGagal } from '@alir/core';
import type { Citra } from '../gambar.ts';
import { bacaCitraSvg } from './citra-svg.ts';

export interface BerkasCitra extends Pick<Citra, 'jenis' | 'isi'> {
  /** In pixels; those of an SVG are 1/96 inch. */
  readonly lebar: number;
  readonly tinggi: number;
}

export type Ukuran = Pick<BerkasCitra, 'lebar' | 'tinggi'>;

/** As many as take 64 MiB when they are unpacked. */
const PIKSEL_TERBANYAK = 4096 * 4096;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The picture in `isi`, as {@link periksaCitra} has it; `undefined` where that is none. */
export function bacaCitra(isi: Uint8Array): BerkasCitra | undefined {
  const hasil = periksaCitra(isi);
  return 'sebab' in hasil ? undefined : hasil;
}

/** The picture in `isi`, by its content: PNG, JPEG, or an SVG that holds nothing but a picture. Else why it is none. */
export function periksaCitra(isi: Uint8Array): BerkasCitra | LogoGagal {
  const piksel = bacaPiksel(isi);
  if (!piksel) {
    const svg = bacaCitraSvg(isi, (data) => {
      const citra = bacaPiksel(data);
      return citra && pikselWajar(citra) ? citra.lebar * citra.tinggi : undefined;
    });
    return 'sebab' in svg ? svg : { jenis: 'svg', isi, ...svg };
  }
  return pikselWajar(piksel) ? piksel : { sebab: 'terlalu-banyak-piksel' };
}

function pikselWajar(citra: Ukuran): boolean {
  return citra.lebar * citra.tinggi <= PIKSEL_TERBANYAK;
}

/** The PNG or JPEG in `isi`; `undefined` where that is none, or has no size. */
function bacaPiksel(isi: Uint8Array): BerkasCitra | undefined {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const png = PNG.every((byte, i) => isi[i] === byte);
  const ukuran = png ? ukuranPng(lihat) : ukuranJpeg(lihat);
  if (!ukuran || ukuran.lebar === 0 || ukuran.tinggi === 0) return undefined;
  return { jenis: png ? 'png' : 'jpeg', isi, ...ukuran };
}

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
