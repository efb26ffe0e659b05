/** Rules and long texts: four times the text takes about four times as long, not sixteen times. */
import { bacaDokumen } from '@alir/language';
import { ATURAN, gabungkan, periksa, TANPA_SETELAN } from '@alir/rules';
import { expect, test } from 'vitest';
import { OPSI } from './bangun.ts';

/** `§` in a text of each kind that rules read; what is to be found at its end is not there. */
const SOP = `sop "SOP§(SOP) Uji"
peraturan uji
instansi "Dinas§Uji"
nomor "1§2"
disahkan oleh "Plt.§Kepala Dinas"
  nama "Contoh§Saja"
  pangkat "Pembina§Muda"
  nip "1990§1"
maksud dan tujuan "Agar§tertib"
dasar hukum
  - "Peraturan Menteri§Dalam Negeri Nomor 52 Tahun 2011 tentang Standar"
  - "Undang-Undang Nomor 23 Tahun 2014§tentang Pemerintahan§Daerah"
  - "Keputusan§Lain"
kualifikasi pelaksana
  - "S1§Hukum"
keterkaitan
  - "SOP§Lain"
peralatan
  - "Komputer§Lama"
peringatan
  - "Awas§Segera"
pencatatan
  - "Buku§Besar"
pelaksana
  a "Kepala§Dinas"
  b "Staf§Umum"
prosedur
  langkah x "Pemeriksaan§berkas" oleh a
    kelengkapan "Berkas§Lain"
    waktu "1§hari"
    output "Surat§Lain"
    keterangan "Bila§perlu"
  langkah y "Kepala§Dinas memeriksa bila§lengkap" oleh b
    jika "Lengkap§Sudah" berakhir
    jika "Belum§Lengkap" ke x
peraturan uji adalah "Peraturan Bupati§Contoh Nomor 1§Tahun 2020"
${ATURAN.map(({ code }) => `  menuntut ${code} pasal "1"\n`).join('')}  disahkan oleh "Bupati§*§Contoh" pasal "2"
  pola nomor "SOP§{angka}/{tahun}" pasal "3"
`;

/** Milliseconds of the processor for each rule on texts with so much of this between two words: other programs do not count. */
function waktuAturan(pengisi: string, banyak: number): Map<string, number> {
  const isi = SOP.replaceAll('§', ` ${pengisi.repeat(banyak / pengisi.length)} `);
  const dokumen = bacaDokumen(isi, 'file:///a.sop');
  expect(dokumen.masalah).toEqual([]);
  const waktu = new Map<string, number>();
  for (const rule of ATURAN) {
    const awal = process.cpuUsage().user;
    gabungkan([periksa(dokumen, OPSI, TANPA_SETELAN, [rule])], OPSI, [rule]);
    waktu.set(rule.code, (process.cpuUsage().user - awal) / 1000);
  }
  return waktu;
}

/** What is quicker than this says nothing of how it grows: it may be the first run of something, or memory being tidied. */
const TERUKUR = 60;

test.each([' ', '.', ',', '(', ')', ' .', ', ', '-', '_ ', '/', 'a', '1 '])('no rule is slow where a text is full of %j', (pengisi) => {
  const pendek = waktuAturan(pengisi, 12_500);
  const lambat = [...waktuAturan(pengisi, 50_000)].filter(([kode, waktu]) => waktu > 8 * Math.max(pendek.get(kode)!, TERUKUR));
  expect(lambat).toEqual([]);
});
