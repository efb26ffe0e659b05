/** Made-up SOPs for measurements: the same seed gives the same text, on every machine. */

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32). */
export function acak(benih: number): () => number {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const JALUR = ['petugas', 'kasubbag', 'kabid', 'sekretaris', 'kadis'];
const JABATAN = ['Petugas Pelayanan', 'Kepala Subbagian Umum', 'Kepala Bidang Pelayanan', 'Sekretaris Dinas', 'Kepala Dinas'];
const KERJA = [
  'Menerima',
  'Memeriksa',
  'Menyusun',
  'Meneliti',
  'Menandatangani',
  'Mencatat',
  'Menyerahkan',
  'Mengarsipkan',
  'Memverifikasi',
];
const BENDA = [
  'berkas permohonan',
  'konsep surat jawaban',
  'daftar kelengkapan',
  'laporan hasil pemeriksaan',
  'surat keputusan',
  'rekapitulasi data',
];
const WAKTU = ['10 menit', '30 menit', '1 jam', '2 jam', '1 hari kerja', '1-5 hari kerja'];

/** One procedure in the abstract: rows, each in a lane; a decision also goes back, or ahead, to another row. */
export interface Baris {
  readonly jalur: number;
  /** The row that `tidak` goes to, for decisions. */
  readonly tidak?: number;
}

/** `langkah` rows in five lanes, a fifth of them decisions. */
export function prosedurAcak(langkah: number, benih: number): Baris[] {
  const r = acak(benih);
  return Array.from({ length: langkah }, (_, i) => {
    const jalur = Math.floor(r() * JALUR.length);
    const keputusan = i > 0 && i < langkah - 2 && r() < 0.2;
    // Back to a recent row mostly, as real procedures do; ahead at times.
    const tidak = r() < 0.8 ? Math.max(0, i - 1 - Math.floor(r() * 4)) : Math.min(langkah - 1, i + 2 + Math.floor(r() * 3));
    return keputusan ? { jalur, tidak } : { jalur };
  });
}

/** The text of an SOP of so many steps, without findings; its name and number follow from `nomor`. */
export function sopAcak(langkah: number, nomor: number): string {
  const r = acak(nomor * 7919 + langkah);
  const pilih = (daftar: readonly string[]) => daftar[Math.floor(r() * daftar.length)]!;
  const baris = prosedurAcak(langkah, nomor);
  const isi = baris.map(({ jalur, tidak }, i) => {
    const cabang = tidak === undefined ? '' : `    jika ya     ke l${i + 2}\n    jika tidak  ke l${tidak + 1}\n`;
    return `
  langkah l${i + 1} "${pilih(KERJA)} ${pilih(BENDA)}" oleh ${JALUR[jalur]}
    kelengkapan "${pilih(BENDA)}", "${pilih(BENDA)}"
    waktu       ${pilih(WAKTU)}
    output      "${pilih(BENDA)} yang telah diperiksa"
${cabang}`;
  });
  return `sop Contoh${nomor} "Penanganan ${pilih(BENDA)} nomor ${nomor}"

instansi            "Pemerintah Kabupaten Contoh"
satuan kerja        "Dinas Contoh"
nomor               "000/CONTOH/${nomor}"
jenis               administratif
tanggal pembuatan   5 Januari 2026
tanggal efektif     2 Februari 2026
disahkan oleh       "Kepala Dinas Contoh"

dasar hukum
  - "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"

pelaksana
${JALUR.map((nama, i) => `  ${nama}  "${JABATAN[i]}"`).join('\n')}

prosedur
${isi.join('')}`;
}

/** `teks`, as {@link sopAcak} wrote it, with the step in the middle worded differently for each `versi`. */
export function sunting(teks: string, langkah: number, versi: number): string {
  const tengah = new RegExp(`(\\n {2}langkah l${Math.ceil(langkah / 2)} ")[^"]*"`, 'u');
  return teks.replace(tengah, (_, awal: string) => `${awal}Memeriksa ulang berkas permohonan ke-${versi}"`);
}
