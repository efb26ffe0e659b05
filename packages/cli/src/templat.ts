/** What `sop init` writes: a whole SOP without findings, of an office that does not exist, to be replaced line by line. */
export const NAMA_TEMPLAT = 'sop-baru.sop';

export const TEMPLAT = `// SOP baru. Ini contoh lengkap dari kantor rekaan: ganti setiap isian dengan milik kantor Anda.
// Periksa dengan "sop check", rapikan dengan "sop format", gambar dengan "sop export --to svg".
sop LayananContoh "Pelayanan Permohonan Data"

// 1. Identitas. Nama sesudah "sop" dipakai SOP lain untuk merujuk SOP ini, judulnya dicetak pada formulir.
instansi            "Pemerintah Kabupaten Contoh"
satuan kerja        "Dinas Contoh"
unit kerja          "Bidang Pelayanan Data"
nomor               "000/CONTOH/001"
jenis               administratif
tanggal pembuatan   5 Januari 2026
tanggal revisi      -
tanggal efektif     2 Februari 2026
disahkan oleh       "Kepala Dinas Contoh"
  nama    "NAMA PEJABAT"
  pangkat "Pembina Utama Muda"
  nip     "000000000000000000"

// 2. Bagian formulir. Tambah atau hapus butir seperlunya.
dasar hukum
  - "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"

kualifikasi pelaksana
  - "Memahami tata naskah dinas"

keterkaitan
  - "SOP Pengelolaan Surat Masuk"

peralatan
  - "Komputer dan pencetak"

peringatan
  - "Jika permohonan tidak dicatat, data dapat diberikan tanpa persetujuan"

pencatatan
  - "Buku agenda permohonan data"

// 3. Pelaksana: satu kolom diagram untuk setiap jabatan, dari kiri ke kanan.
pelaksana
  kadis    "Kepala Dinas"
  kabid    "Kepala Bidang Pelayanan Data"
  petugas  "Petugas Pelayanan"

// 4. Prosedur: satu langkah satu baris tabel. Simbol dan panah mengikuti urutan langkah; "jika" membuat keputusan.
prosedur

  langkah terima "Menerima dan mencatat permohonan data" oleh petugas
    kelengkapan "Surat permohonan"
    waktu       10 menit
    output      "Permohonan tercatat"

  langkah "Memeriksa kelengkapan permohonan" oleh kabid
    kelengkapan "Permohonan tercatat"
    waktu       30 menit
    output      "Hasil pemeriksaan permohonan"
    jika ya     ke siapkan
    jika tidak  ke terima
    keterangan  "Permohonan yang kurang dikembalikan untuk dilengkapi"

  langkah siapkan "Menyiapkan data dan konsep surat jawaban" oleh kabid
    kelengkapan "Permohonan yang lengkap"
    waktu       1 hari kerja
    output      "Konsep surat jawaban"

  langkah "Menandatangani surat jawaban" oleh kadis
    kelengkapan "Konsep surat jawaban"
    waktu       1 jam
    output      "Surat jawaban"

  langkah "Menyerahkan data dan surat jawaban kepada pemohon" oleh petugas
    kelengkapan "Surat jawaban", "Data yang diminta"
    waktu       10 menit
    output      "Tanda terima"
`;

export const TEMPLAT_KONFIGURASI = `{
  // Berlaku bagi semua SOP di folder ini dan di bawahnya. Komentar boleh ditulis.

  // Profil peraturan bagi SOP yang tidak menyebut peraturannya, misalnya ["permendagri-52-2011"].
  "peraturan": [],

  // Isian identitas yang sama bagi semua SOP kantor ini, misalnya { "instansi": "Pemerintah Kabupaten Contoh" }.
  "instansi": {},

  // Tingkat temuan, misalnya { "waktu-kosong": "informasi" }. Pilihannya: kesalahan, peringatan, informasi, petunjuk, mati.
  "aturan": {},

  // Berkas dan folder yang tidak diperiksa, misalnya ["konsep"].
  "abaikan": []
}
`;
