/** How dense the pixels of a PNG are, so that it is printed at its size: the chunk pHYs (PNG specification, 11.3.4.3). */

/** 96 pixels per inch. */
export const CSS_PX_PER_M = 96 / 0.0254;

/** Signature and header, behind which the chunk stands. */
const KEPALA = 33;
const PER_METER = 1;

/** The file with this density (pixels per metre); it must have none yet. */
export function denganKerapatan(png: Uint8Array, perMeter: number): Uint8Array {
  const potongan = new Uint8Array(21);
  const lihat = new DataView(potongan.buffer);
  lihat.setUint32(0, 9);
  potongan.set(
    [...'pHYs'].map((huruf) => huruf.codePointAt(0)!),
    4,
  );
  lihat.setUint32(8, Math.round(perMeter));
  lihat.setUint32(12, Math.round(perMeter));
  lihat.setUint8(16, PER_METER);
  lihat.setUint32(17, crc(potongan.subarray(4, 17)));
  const hasil = new Uint8Array(png.length + potongan.length);
  hasil.set(png.subarray(0, KEPALA));
  hasil.set(potongan, KEPALA);
  hasil.set(png.subarray(KEPALA), KEPALA + potongan.length);
  return hasil;
}

/** The checksum of a chunk's name and contents (PNG specification, annex D). */
function crc(byte: Uint8Array): number {
  let sisa = 0xffffffff;
  for (const satu of byte) {
    sisa ^= satu;
    for (let bit = 0; bit < 8; bit++) sisa = sisa & 1 ? (sisa >>> 1) ^ 0xedb88320 : sisa >>> 1;
  }
  return (sisa ^ 0xffffffff) >>> 0;
}
