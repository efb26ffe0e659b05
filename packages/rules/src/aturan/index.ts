import type { Rule } from '../rule.ts';
import { abaikanTakTerpakai } from './abaikan-tak-terpakai.ts';
import { abaikanTanpaAlasan } from './abaikan-tanpa-alasan.ts';
import { alurBertentangan } from './alur-bertentangan.ts';
import { aturanTakDikenal } from './aturan-tak-dikenal.ts';
import { bagianGanda } from './bagian-ganda.ts';
import { butirKosong } from './butir-kosong.ts';
import { cabangKeDiri } from './cabang-ke-diri.ts';
import { cabangLabelGanda } from './cabang-label-ganda.ts';
import { cabangTanpaLabel } from './cabang-tanpa-label.ts';
import { dasarHukumBelumPerubahan } from './dasar-hukum-belum-perubahan.ts';
import { dasarHukumBelumTerbit } from './dasar-hukum-belum-terbit.ts';
import { dasarHukumDicabut } from './dasar-hukum-dicabut.ts';
import { dasarHukumGanda } from './dasar-hukum-ganda.ts';
import { dasarHukumKeliru } from './dasar-hukum-keliru.ts';
import { dasarHukumKosong } from './dasar-hukum-kosong.ts';
import { dasarHukumTakTerbaca } from './dasar-hukum-tak-terbaca.ts';
import { dasarHukumTanpaNomor } from './dasar-hukum-tanpa-nomor.ts';
import { dasarHukumUrutan } from './dasar-hukum-urutan.ts';
import { evaluasiTerlambat } from './evaluasi-terlambat.ts';
import { gabungTakBersebelahan } from './gabung-tak-bersebelahan.ts';
import { galatInternal } from './galat-internal.ts';
import { instansiKosong } from './instansi-kosong.ts';
import { jalurTakBersebelahan } from './jalur-tak-bersebelahan.ts';
import { jalurTanpaSimbol } from './jalur-tanpa-simbol.ts';
import { jikaPadaKerjaBersama } from './jika-pada-kerja-bersama.ts';
import { judulBerawalanSop } from './judul-berawalan-sop.ts';
import { judulGanda } from './judul-ganda.ts';
import { judulKosong } from './judul-kosong.ts';
import { kajiUlangTerlambat } from './kaji-ulang-terlambat.ts';
import { kelengkapanKosong } from './kelengkapan-kosong.ts';
import { keputusanCabangKurang } from './keputusan-cabang-kurang.ts';
import { keputusanCabangLebih } from './keputusan-cabang-lebih.ts';
import { ketentuanTakBerpengaruh } from './ketentuan-tak-berpengaruh.ts';
import { keterkaitanDiri } from './keterkaitan-diri.ts';
import { keterkaitanGanda } from './keterkaitan-ganda.ts';
import { keterkaitanKosong } from './keterkaitan-kosong.ts';
import { keterkaitanTanpaRujukan } from './keterkaitan-tanpa-rujukan.ts';
import { konektorTakTerdefinisi } from './konektor-tak-terdefinisi.ts';
import { konektorTakTerpakai } from './konektor-tak-terpakai.ts';
import { konfigurasiSalah } from './konfigurasi-salah.ts';
import { kualifikasiKosong } from './kualifikasi-kosong.ts';
import { langkahGanda } from './langkah-ganda.ts';
import { langkahOpsional } from './langkah-opsional.ts';
import { langkahTakBerujung } from './langkah-tak-berujung.ts';
import { langkahTakDikenal } from './langkah-tak-dikenal.ts';
import { langkahTakTerjangkau } from './langkah-tak-terjangkau.ts';
import { langkahTanpaPelaksana } from './langkah-tanpa-pelaksana.ts';
import { logoTakTerbaca } from './logo-tak-terbaca.ts';
import { maksudKosong } from './maksud-kosong.ts';
import { mulaiGanda } from './mulai-ganda.ts';
import { namaGanda } from './nama-ganda.ts';
import { nipTakLazim } from './nip-tak-lazim.ts';
import { nomorGanda } from './nomor-ganda.ts';
import { nomorKosong } from './nomor-kosong.ts';
import { nomorTakSesuaiPola } from './nomor-tak-sesuai-pola.ts';
import { outputBerisiWaktu } from './output-berisi-waktu.ts';
import { outputKosong } from './output-kosong.ts';
import { pelaksanaLabelGanda } from './pelaksana-label-ganda.ts';
import { pelaksanaNamaOrang } from './pelaksana-nama-orang.ts';
import { pelaksanaTakDikenal } from './pelaksana-tak-dikenal.ts';
import { pelaksanaTakDipakai } from './pelaksana-tak-dipakai.ts';
import { pelaksanaTanpaLabel } from './pelaksana-tanpa-label.ts';
import { pelaksanaTunggal } from './pelaksana-tunggal.ts';
import { pelaporanTerlambat } from './pelaporan-terlambat.ts';
import { penandatanganTakBerwenang } from './penandatangan-tak-berwenang.ts';
import { pencatatanKosong } from './pencatatan-kosong.ts';
import { penetapanTanpaKeputusan } from './penetapan-tanpa-keputusan.ts';
import { pengawasanTerlambat } from './pengawasan-terlambat.ts';
import { pengesahKosong } from './pengesah-kosong.ts';
import { pengesahTakLengkap } from './pengesah-tak-lengkap.ts';
import { peralatanKosong } from './peralatan-kosong.ts';
import { peraturanBerputar } from './peraturan-berputar.ts';
import { peraturanTakDikenal } from './peraturan-tak-dikenal.ts';
import { peringatanKosong } from './peringatan-kosong.ts';
import { polaNomorSalah } from './pola-nomor-salah.ts';
import { prosedurKosong } from './prosedur-kosong.ts';
import { registerTakTerbaca } from './register-tak-terbaca.ts';
import { riwayatBedaTanggal } from './riwayat-beda-tanggal.ts';
import { riwayatTerbalik } from './riwayat-terbalik.ts';
import { simbolDiLuarPeraturan } from './simbol-di-luar-peraturan.ts';
import { sintaks } from './sintaks.ts';
import { sopTakDikenal } from './sop-tak-dikenal.ts';
import { sosialisasiTerlewat } from './sosialisasi-terlewat.ts';
import { tahapTerlewat } from './tahap-terlewat.ts';
import { tanggalBedaIstilah } from './tanggal-beda-istilah.ts';
import { tanggalMendatang } from './tanggal-mendatang.ts';
import { tanggalPembuatanKosong } from './tanggal-pembuatan-kosong.ts';
import { tanggalPengesahanKosong } from './tanggal-pengesahan-kosong.ts';
import { tanggalRevisiKosong } from './tanggal-revisi-kosong.ts';
import { tanggalTerbalik } from './tanggal-terbalik.ts';
import { tanpaAkhir } from './tanpa-akhir.ts';
import { tanpaAwal } from './tanpa-awal.ts';
import { teknisBanyakPelaksana } from './teknis-banyak-pelaksana.ts';
import { uraianBersubjek } from './uraian-bersubjek.ts';
import { uraianBukanKataKerja } from './uraian-bukan-kata-kerja.ts';
import { uraianKosong } from './uraian-kosong.ts';
import { urutanPelaksana } from './urutan-pelaksana.ts';
import { verifikatorTakDisebut } from './verifikator-tak-disebut.ts';
import { waktuKosong } from './waktu-kosong.ts';
import { waktuNol } from './waktu-nol.ts';
import { waktuTakTerukur } from './waktu-tak-terukur.ts';

/** The catalogue, by code. A rule is its file here, its page in docs/aturan with examples, and its line in this list. */
export const ATURAN: readonly Rule[] = [
  abaikanTakTerpakai,
  abaikanTanpaAlasan,
  alurBertentangan,
  aturanTakDikenal,
  bagianGanda,
  butirKosong,
  cabangKeDiri,
  cabangLabelGanda,
  cabangTanpaLabel,
  dasarHukumBelumPerubahan,
  dasarHukumBelumTerbit,
  dasarHukumDicabut,
  dasarHukumGanda,
  dasarHukumKeliru,
  dasarHukumKosong,
  dasarHukumTakTerbaca,
  dasarHukumTanpaNomor,
  dasarHukumUrutan,
  evaluasiTerlambat,
  gabungTakBersebelahan,
  galatInternal,
  instansiKosong,
  jalurTakBersebelahan,
  jalurTanpaSimbol,
  jikaPadaKerjaBersama,
  judulBerawalanSop,
  judulGanda,
  judulKosong,
  kajiUlangTerlambat,
  kelengkapanKosong,
  keputusanCabangKurang,
  keputusanCabangLebih,
  ketentuanTakBerpengaruh,
  keterkaitanDiri,
  keterkaitanGanda,
  keterkaitanKosong,
  keterkaitanTanpaRujukan,
  konektorTakTerdefinisi,
  konektorTakTerpakai,
  konfigurasiSalah,
  kualifikasiKosong,
  langkahGanda,
  langkahOpsional,
  langkahTakBerujung,
  langkahTakDikenal,
  langkahTakTerjangkau,
  langkahTanpaPelaksana,
  logoTakTerbaca,
  maksudKosong,
  mulaiGanda,
  namaGanda,
  nipTakLazim,
  nomorGanda,
  nomorKosong,
  nomorTakSesuaiPola,
  outputBerisiWaktu,
  outputKosong,
  pelaksanaLabelGanda,
  pelaksanaNamaOrang,
  pelaksanaTakDikenal,
  pelaksanaTakDipakai,
  pelaksanaTanpaLabel,
  pelaksanaTunggal,
  pelaporanTerlambat,
  penandatanganTakBerwenang,
  pencatatanKosong,
  penetapanTanpaKeputusan,
  pengawasanTerlambat,
  pengesahKosong,
  pengesahTakLengkap,
  peralatanKosong,
  peraturanBerputar,
  peraturanTakDikenal,
  peringatanKosong,
  polaNomorSalah,
  prosedurKosong,
  registerTakTerbaca,
  riwayatBedaTanggal,
  riwayatTerbalik,
  simbolDiLuarPeraturan,
  sintaks,
  sopTakDikenal,
  sosialisasiTerlewat,
  tahapTerlewat,
  tanggalBedaIstilah,
  tanggalMendatang,
  tanggalPembuatanKosong,
  tanggalPengesahanKosong,
  tanggalRevisiKosong,
  tanggalTerbalik,
  tanpaAkhir,
  tanpaAwal,
  teknisBanyakPelaksana,
  uraianBersubjek,
  uraianBukanKataKerja,
  uraianKosong,
  urutanPelaksana,
  verifikatorTakDisebut,
  waktuKosong,
  waktuNol,
  waktuTakTerukur,
];
