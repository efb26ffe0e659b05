/**
 * Whether libraries can be given a picture as it is. pdfkit unpacks some PNG later, where nobody could catch what it throws, so they are
 * unpacked here first: what is shorter than its header says, or marked wrongly, is no picture to us.
 */
import type { Citra } from '@alir/diagram';

/** Samples of one pixel, by the colour type of the header. */
const SAMPEL: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Larger pictures (bytes, unpacked) are no logos. */
const TERBESAR = 64 * 1024 * 1024;

export async function citraUtuh({ jenis, isi }: Citra): Promise<boolean> {
  if (jenis !== 'png') return jenis === 'jpeg';
  try {
    return await pngUtuh(isi);
  } catch {
    return false;
  }
}

async function pngUtuh(isi: Uint8Array): Promise<boolean> {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const [lebar, tinggi] = [lihat.getUint32(16), lihat.getUint32(20)];
  const [bit, warna, berselang] = [lihat.getUint8(24), lihat.getUint8(25), lihat.getUint8(28)];
  const perBaris = 1 + Math.ceil((lebar * bit * (SAMPEL[warna] ?? 0)) / 8);
  // Interlaced ones are of another form.
  if (perBaris === 1 || berselang !== 0 || perBaris * tinggi > TERBESAR) return false;
  const potongan: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 8; at + 12 <= isi.length; ) {
    const panjang = lihat.getUint32(at);
    const nama = String.fromCharCode(...isi.subarray(at + 4, at + 8));
    if (nama === 'IEND') break;
    if (nama === 'IDAT') potongan.push(isi.slice(at + 8, at + 8 + panjang));
    at += 12 + panjang;
  }
  const data = await urai(new Blob(potongan), perBaris * tinggi);
  if (data.length !== perBaris * tinggi) return false;
  for (let baris = 0; baris < tinggi; baris++) if (data[baris * perBaris]! > 4) return false;
  return true;
}

/** Unpacks, and stops where it is more than `panjang`. */
async function urai(blob: Blob, panjang: number): Promise<Uint8Array> {
  const hasil = new Uint8Array(panjang);
  let terisi = 0;
  for await (const bagian of blob.stream().pipeThrough(new DecompressionStream('deflate'))) {
    if (terisi + bagian.length > panjang) return new Uint8Array();
    hasil.set(bagian, terisi);
    terisi += bagian.length;
  }
  return hasil.subarray(0, terisi);
}
