import { SEVERITIES } from '@alir/core';
import { bersih } from '../bersih.ts';
import { type HasilPeriksa, hitung, type TemuanBerkas } from '../periksa/temuan-berkas.ts';
import type { Pesan } from '../pesan.ts';
import { cuplikan } from './cuplikan.ts';
import type { Kuas } from './warna.ts';

export interface OpsiLaporanTeks {
  readonly pesan: Pesan;
  readonly warna: Kuas;
  /** Shows the line of each finding, at most this wide. */
  readonly cuplikan?: { readonly kolom: number; baris(nama: string): readonly string[] };
}

/** The report for people: a line for each finding (`file:line:column`, one-based, as editors and terminals link it), then the sum. */
export function laporanTeks(hasil: HasilPeriksa, opsi: OpsiLaporanTeks): string {
  const baris = hasil.temuan.map((t) => satuTemuan(t, opsi));
  const jumlah = hitung(hasil);
  const isi = SEVERITIES.filter((s) => jumlah[s] > 0).map((s) => opsi.warna(opsi.pesan.jumlahTingkat(jumlah[s], s), s));
  return `${baris.join('')}${opsi.pesan.ringkasan(hasil.berkas.length, isi.join(', ') || opsi.pesan.tanpaTemuan)}\n`;
}

function satuTemuan(
  { nama, temuan: { range, severity, message, code } }: TemuanBerkas,
  { pesan, warna, cuplikan: c }: OpsiLaporanTeks,
): string {
  const tempat = `${bersih(nama)}:${range.start.line + 1}:${range.start.character + 1}`;
  const kalimat = `${warna(tempat, 'tebal')}: ${warna(pesan.tingkat[severity], severity)}: ${bersih(message)} ${warna(`[${code}]`, 'redup')}\n`;
  return c ? kalimat + cuplikan(c.baris(nama), range, severity, c.kolom, warna) : kalimat;
}
