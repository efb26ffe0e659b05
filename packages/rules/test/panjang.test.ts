/** Rules and long texts: no rule searches a text again and again. */
import { bacaDokumen } from '@alir/language';
import { ATURAN, gabungkan, periksa } from '@alir/rules';
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

/** So many signs at each place: what looks at each of them from each of them takes minutes, all else together less than a second. */
const BANYAK = 100_000;

test.each([' ', '.', ',', '(', ')', ' .', ', ', '-', '_ ', '/', 'a', '1 '])(
  'every rule ends where a text is full of %j',
  (pengisi) => {
    const dokumen = bacaDokumen(SOP.replaceAll('§', ` ${pengisi.repeat(BANYAK / pengisi.length)} `), 'file:///a.sop');
    expect(dokumen.masalah).toEqual([]);
    expect([...gabungkan([periksa(dokumen, OPSI)], OPSI).keys()]).toEqual(['file:///a.sop']);
  },
  // A hang, not a slow machine: it takes a second.
  60_000,
);
