import type { Rule } from '../rule.ts';
import { abaikanTakTerpakai } from './abaikan-tak-terpakai.ts';
import { abaikanTanpaAlasan } from './abaikan-tanpa-alasan.ts';
import { alurBertentangan } from './alur-bertentangan.ts';
import { aturanTakDikenal } from './aturan-tak-dikenal.ts';
import { bagianGanda } from './bagian-ganda.ts';
import { cabangTanpaLabel } from './cabang-tanpa-label.ts';
import { dasarHukumKosong } from './dasar-hukum-kosong.ts';
import { gabungTakBersebelahan } from './gabung-tak-bersebelahan.ts';
import { galatInternal } from './galat-internal.ts';
import { instansiKosong } from './instansi-kosong.ts';
import { jalurTakBersebelahan } from './jalur-tak-bersebelahan.ts';
import { jalurTanpaSimbol } from './jalur-tanpa-simbol.ts';
import { jikaPadaKerjaBersama } from './jika-pada-kerja-bersama.ts';
import { judulBerawalanSop } from './judul-berawalan-sop.ts';
import { judulGanda } from './judul-ganda.ts';
import { judulKosong } from './judul-kosong.ts';
import { kelengkapanKosong } from './kelengkapan-kosong.ts';
import { keputusanCabangKurang } from './keputusan-cabang-kurang.ts';
import { keterkaitanKosong } from './keterkaitan-kosong.ts';
import { konektorTakTerdefinisi } from './konektor-tak-terdefinisi.ts';
import { konektorTakTerpakai } from './konektor-tak-terpakai.ts';
import { kualifikasiKosong } from './kualifikasi-kosong.ts';
import { langkahOpsional } from './langkah-opsional.ts';
import { langkahTakDikenal } from './langkah-tak-dikenal.ts';
import { langkahTakTerjangkau } from './langkah-tak-terjangkau.ts';
import { langkahTanpaPelaksana } from './langkah-tanpa-pelaksana.ts';
import { maksudKosong } from './maksud-kosong.ts';
import { namaGanda } from './nama-ganda.ts';
import { nipTakLazim } from './nip-tak-lazim.ts';
import { nomorGanda } from './nomor-ganda.ts';
import { nomorKosong } from './nomor-kosong.ts';
import { nomorTakSesuaiPola } from './nomor-tak-sesuai-pola.ts';
import { outputBerisiWaktu } from './output-berisi-waktu.ts';
import { outputKosong } from './output-kosong.ts';
import { pelaksanaTakDikenal } from './pelaksana-tak-dikenal.ts';
import { pelaksanaTakDipakai } from './pelaksana-tak-dipakai.ts';
import { pelaksanaTunggal } from './pelaksana-tunggal.ts';
import { pencatatanKosong } from './pencatatan-kosong.ts';
import { pengesahKosong } from './pengesah-kosong.ts';
import { pengesahTakLengkap } from './pengesah-tak-lengkap.ts';
import { peralatanKosong } from './peralatan-kosong.ts';
import { peraturanTakDikenal } from './peraturan-tak-dikenal.ts';
import { peringatanKosong } from './peringatan-kosong.ts';
import { sintaks } from './sintaks.ts';
import { sopTakDikenal } from './sop-tak-dikenal.ts';
import { tanggalBedaIstilah } from './tanggal-beda-istilah.ts';
import { tanggalMendatang } from './tanggal-mendatang.ts';
import { tanggalPembuatanKosong } from './tanggal-pembuatan-kosong.ts';
import { tanggalPengesahanKosong } from './tanggal-pengesahan-kosong.ts';
import { tanggalRevisiKosong } from './tanggal-revisi-kosong.ts';
import { tanggalTerbalik } from './tanggal-terbalik.ts';
import { uraianBersubjek } from './uraian-bersubjek.ts';
import { uraianBukanKataKerja } from './uraian-bukan-kata-kerja.ts';
import { uraianKosong } from './uraian-kosong.ts';
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
  cabangTanpaLabel,
  dasarHukumKosong,
  gabungTakBersebelahan,
  galatInternal,
  instansiKosong,
  jalurTakBersebelahan,
  jalurTanpaSimbol,
  jikaPadaKerjaBersama,
  judulBerawalanSop,
  judulGanda,
  judulKosong,
  kelengkapanKosong,
  keputusanCabangKurang,
  keterkaitanKosong,
  konektorTakTerdefinisi,
  konektorTakTerpakai,
  kualifikasiKosong,
  langkahOpsional,
  langkahTakDikenal,
  langkahTakTerjangkau,
  langkahTanpaPelaksana,
  maksudKosong,
  namaGanda,
  nipTakLazim,
  nomorGanda,
  nomorKosong,
  nomorTakSesuaiPola,
  outputBerisiWaktu,
  outputKosong,
  pelaksanaTakDikenal,
  pelaksanaTakDipakai,
  pelaksanaTunggal,
  pencatatanKosong,
  pengesahKosong,
  pengesahTakLengkap,
  peralatanKosong,
  peraturanTakDikenal,
  peringatanKosong,
  sintaks,
  sopTakDikenal,
  tanggalBedaIstilah,
  tanggalMendatang,
  tanggalPembuatanKosong,
  tanggalPengesahanKosong,
  tanggalRevisiKosong,
  tanggalTerbalik,
  uraianBersubjek,
  uraianBukanKataKerja,
  uraianKosong,
  waktuKosong,
  waktuNol,
  waktuTakTerukur,
];
