import { SEVERITIES } from '@alir/core';
import { bersih } from '../bersih.ts';
import { type HasilPeriksa, hitung, type TemuanBernama } from '../periksa/temuan-berkas.ts';
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
  const ringkasan = opsi.pesan.ringkasan(hasil.berkas.length, isi.join(', ') || opsi.pesan.tanpaTemuan);
  return [...baris, ringkasan, '\n', ...catatan(hasil, opsi.pesan).map((c) => `${c}.\n`)].join('');
}

function satuTemuan(
  { nama, temuan: { range, severity, message, code } }: TemuanBernama,
  { pesan, warna, cuplikan: c }: OpsiLaporanTeks,
): string {
  const tempat = `${bersih(nama)}:${range.start.line + 1}:${range.start.character + 1}`;
  const kalimat = `${warna(tempat, 'tebal')}: ${warna(pesan.tingkat[severity], severity)}: ${bersih(message)} ${warna(`[${code}]`, 'redup')}\n`;
  return c ? kalimat + cuplikan(c.baris(nama), range, severity, c.kolom, warna) : kalimat;
}

/** What else is to know: what can be mended by the command, and what is kept back. */
function catatan({ temuan, didiamkan }: HasilPeriksa, pesan: Pesan): string[] {
  const fix = temuan.flatMap((t) => t.temuan.fix ?? []).filter((f) => !f.manual);
  const aman = fix.filter((f) => f.safe).length;
  const lama = didiamkan.filter(({ oleh }) => oleh === 'baseline').length;
  return [
    ...(fix.length > 0 ? [pesan.dapatDiperbaiki(aman, fix.length - aman)] : []),
    ...(lama > 0 ? [pesan.didiamkanBaseline(lama)] : []),
  ];
}
