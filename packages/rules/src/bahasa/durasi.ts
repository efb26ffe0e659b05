import { SATUAN_WAKTU } from '@alir/core';

const SINGKATAN: Readonly<Record<string, string>> = {
  dtk: 'detik',
  mnt: 'menit',
  hr: 'hari',
  mgg: 'minggu',
  bln: 'bulan',
  thn: 'tahun',
  th: 'tahun',
};
const SATUAN = [...SATUAN_WAKTU, ...Object.keys(SINGKATAN)].join('|');
const ANGKA = '(\\d{1,6}(?:,\\d{1,2})?)(?:\\s*\\(\\s*[\\p{L}\\s]+\\))?';
const JUMLAH = `${ANGKA}(?:\\s*(?:-|–|—|s\\.?/?d\\.?|sampai(?: dengan)?)\\s*${ANGKA})?\\s*(${SATUAN})\\.?(\\s+kerja)?`;
const SATU_JUMLAH = new RegExp(JUMLAH, 'giu');
const DURASI = new RegExp(`^\\s*${JUMLAH}(?:\\s+${JUMLAH})*(?:\\s*(?:/|per)\\s*(\\p{L}+))?[\\s.]*$`, 'iu');

/** No duration is longer, in characters. */
const TERPANJANG = 80;

/**
 * A text that is nothing but a duration, as the language writes it: `1 (satu)  Hari Kerja` is `1 hari kerja`, `2 mnt/berkas` is
 * `2 menit per berkas`, `2 bulan; 1 hari` stays two. `undefined` for anything else, and for a range whose end is before its beginning.
 */
export function durasiDari(teks: string): string | undefined {
  if (teks.length > TERPANJANG) return undefined;
  const bagian = teks.split(';').map(bagianDari);
  return bagian.every((b) => b !== undefined) ? bagian.join('; ') : undefined;
}

function bagianDari(teks: string): string | undefined {
  const cocok = DURASI.exec(teks);
  if (!cocok) return undefined;
  const jumlah: string[] = [];
  for (const [, min, maks, satuan, kerja] of teks.matchAll(SATU_JUMLAH)) {
    if (maks !== undefined && nilai(maks) < nilai(min!)) return undefined;
    const kecil = satuan!.toLowerCase();
    jumlah.push(`${min}${maks === undefined ? '' : `-${maks}`} ${SINGKATAN[kecil] ?? kecil}${kerja === undefined ? '' : ' kerja'}`);
  }
  const per = cocok.at(-1);
  return `${jumlah.join(' ')}${per === undefined ? '' : ` per ${per.toLowerCase()}`}`;
}

function nilai(angka: string): number {
  return Number(angka.replace(',', '.'));
}
