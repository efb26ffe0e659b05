/**
 * Nouns with which activities are often named, and the active verb that says the same. Two words that belong together come before the
 * first of them alone. The verbs are as KBBI has them: of k, p, s and t only the loans with a cluster keep their first letter.
 */
const PASANGAN = `
analisis menganalisis · approval menyetujui · asistensi mengasistensi · audit mengaudit · disposisi mendisposisikan
diskusi_dengan berdiskusi_dengan · diskusi mendiskusikan · distribusi mendistribusikan · dokumentasi mendokumentasikan · download mengunduh · entri memasukkan · entry memasukkan
evaluasi mengevaluasi · fotokopi memfotokopi · identifikasi mengidentifikasi · input memasukkan · inspeksi menginspeksi
inventarisasi menginventarisasi · kajian mengkaji · klarifikasi mengklarifikasi · klasifikasi mengklasifikasikan
konfirmasi mengonfirmasi · koordinasi_dengan berkoordinasi_dengan · koordinasi mengoordinasikan · koreksi mengoreksi
konsultasi_dengan berkonsultasi_dengan · konsultasi mengonsultasikan · laporan melaporkan · legalisasi melegalisasi
mediasi memediasi · monitoring memantau · observasi mengobservasi · otorisasi mengotorisasi · pelaksanaan melaksanakan · pelaporan melaporkan
pelatihan melatih · pelayanan melayani · pelelangan melelang · pelimpahan melimpahkan · pemaketan memaketkan · pemanggilan memanggil
pemantauan memantau · pemaparan memaparkan · pemasangan memasang · pembacaan membacakan · pembagian membagikan · pembahasan membahas
pembaruan memperbarui · pembatalan membatalkan · pembayaran membayar · pembelian membeli · pembentukan membentuk
pemberhentian memberhentikan · pemberian memberikan · pemberitahuan memberitahukan · pemberkasan memberkaskan · pembersihan membersihkan
pembinaan membina · pembuatan membuat · pembukaan membuka · pembukuan membukukan · pemeliharaan memelihara · pemeriksaan memeriksa
pemesanan memesan · pemilahan memilah · pemilihan memilih · pemindahan memindahkan · pemindaian memindai · pemrosesan memproses
pemulangan memulangkan · pemusnahan memusnahkan · pemutakhiran memutakhirkan · pemutusan memutus · penagihan menagih
penandatanganan menandatangani · penanganan menangani · penawaran menawarkan · pencairan mencairkan · pencarian mencari
pencatatan mencatat · pencetakan mencetak · pendaftaran mendaftarkan · pendampingan mendampingi · pendataan mendata
pendistribusian mendistribusikan · pendokumentasian mendokumentasikan · penelaahan menelaah · penelitian meneliti · penelusuran menelusuri
penentuan menentukan · penerapan menerapkan · penerbitan menerbitkan · penerimaan menerima · penerusan meneruskan · penetapan menetapkan
pengadaan mengadakan · pengagendaan mengagendakan · pengajuan mengajukan · pengalihan mengalihkan · pengamanan mengamankan
pengambilan mengambil · pengangkatan mengangkat · pengangkutan mengangkut · pengantaran mengantarkan · pengarahan mengarahkan
pengarsipan mengarsipkan · pengawasan mengawasi · pengecekan mengecek · pengelolaan mengelola · pengelompokan mengelompokkan
pengembalian mengembalikan · pengenaan mengenakan · pengendalian mengendalikan · pengentrian memasukkan · pengesahan mengesahkan
pengetikan mengetik · penggabungan menggabungkan · penggandaan menggandakan · penghapusan menghapus · penghentian menghentikan
penghimpunan menghimpun · penghitungan menghitung · penginputan memasukkan · pengiriman mengirimkan · pengisian mengisi
pengkajian mengkaji · pengolahan mengolah · penguasaan menguasai · pengujian menguji · pengukuran mengukur · pengumpulan mengumpulkan
pengumuman mengumumkan · pengunduhan mengunduh · pengunggahan mengunggah · pengusulan mengusulkan · penilaian menilai
peninjauan meninjau · penjadwalan menjadwalkan · penjelasan menjelaskan · penjemputan menjemput · penolakan menolak · penomoran menomori
penugasan menugaskan · penulisan menulis · penunjukan menunjuk · penutupan menutup · penyaluran menyalurkan · penyampaian menyampaikan
penyaringan menyaring · penyebaran menyebarkan · penyebarluasan menyebarluaskan · penyelenggaraan menyelenggarakan
penyelesaian menyelesaikan · penyempurnaan menyempurnakan · penyerahan menyerahkan · penyesuaian menyesuaikan · penyetoran menyetorkan
penyiapan menyiapkan · penyimpanan menyimpan · penyortiran menyortir · penyusunan menyusun · perawatan merawat · perbaikan memperbaiki
perekaman merekam · perencanaan merencanakan · perhitungan menghitung · permintaan meminta · permohonan memohon
perpanjangan memperpanjang · persetujuan menyetujui · persiapan mempersiapkan · pertimbangan mempertimbangkan · perubahan mengubah
perumusan merumuskan · print mencetak · proses memproses · publikasi memublikasikan · rapat mengadakan_rapat · registrasi meregistrasi
rekapitulasi merekapitulasi · rekomendasi merekomendasikan · review mereviu · reviu mereviu · revisi merevisi · rilis merilis
scan memindai · seleksi menyeleksi · serah_terima menyerahterimakan · sosialisasi menyosialisasikan · survei menyurvei
tanda_tangan menandatangani · telaah menelaah · tindak_lanjut menindaklanjuti · uji_coba mengujicobakan · update memutakhirkan
upload mengunggah · usulan mengusulkan · validasi memvalidasi · verifikasi memverifikasi · wawancara mewawancarai
`;

/** The verb for a noun or a pair of words, all in small letters. */
export const KERJA_DARI_BENDA: ReadonlyMap<string, string> = new Map(
  PASANGAN.trim()
    .split(/\s*[·\n]\s*/u)
    .map((pasangan) => pasangan.split(' ').map((kata) => kata.replaceAll('_', ' ')) as [string, string]),
);

/** Other words that are certainly no verb, though no one verb says the same. */
export const BENDA: ReadonlySet<string> = new Set(
  `agenda arsip berkas data denda dokumen draf draft formulir hasil jadwal konsep nota rancangan rekap surat undangan`.split(' '),
);

/** Who acts: words with which a sentence begins that tells its subject. */
export const PELAKU: ReadonlySet<string> = new Set(
  `admin administrator anggota apoteker arsiparis asisten atasan auditor bendahara bidan bupati camat direktur dokter gubernur guru inspektur
  kabag kabid kadis kasi kasir kasie kasubag kasubbag kasubbid kasubdit kasubsi kasubsie kepala ketua koordinator kpa kurir lurah mahasiswa
  masyarakat menteri operator panitia pasien pegawai pejabat pelapor pelaksana pemohon pengadministrasi pengawas pengelola pengguna
  penyedia perawat petugas pimpinan pokja ppk resepsionis satpam sekda sekdis sekretaris siswa sopir staf staff tamu tim verifikator
  walikota warga`.split(/\s+/u),
);
