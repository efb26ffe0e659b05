import type { Rule } from '../rule.ts';
import { abaikanTakTerpakai } from './abaikan-tak-terpakai.ts';
import { abaikanTanpaAlasan } from './abaikan-tanpa-alasan.ts';
import { alurBertentangan } from './alur-bertentangan.ts';
import { aturanTakDikenal } from './aturan-tak-dikenal.ts';
import { bagianGanda } from './bagian-ganda.ts';
import { cabangTanpaLabel } from './cabang-tanpa-label.ts';
import { dasarHukumKosong } from './dasar-hukum-kosong.ts';
import { evaluasiTerlambat } from './evaluasi-terlambat.ts';
import { gabungTakBersebelahan } from './gabung-tak-bersebelahan.ts';
import { galatInternal } from './galat-internal.ts';
import { jalurTakBersebelahan } from './jalur-tak-bersebelahan.ts';
import { jalurTanpaSimbol } from './jalur-tanpa-simbol.ts';
import { jikaPadaKerjaBersama } from './jika-pada-kerja-bersama.ts';
import { kajiUlangTerlambat } from './kaji-ulang-terlambat.ts';
import { kelengkapanKosong } from './kelengkapan-kosong.ts';
import { keputusanCabangKurang } from './keputusan-cabang-kurang.ts';
import { konektorTakTerdefinisi } from './konektor-tak-terdefinisi.ts';
import { konektorTakTerpakai } from './konektor-tak-terpakai.ts';
import { langkahTakDikenal } from './langkah-tak-dikenal.ts';
import { langkahTakTerjangkau } from './langkah-tak-terjangkau.ts';
import { langkahTanpaPelaksana } from './langkah-tanpa-pelaksana.ts';
import { namaGanda } from './nama-ganda.ts';
import { nomorGanda } from './nomor-ganda.ts';
import { nomorKosong } from './nomor-kosong.ts';
import { outputKosong } from './output-kosong.ts';
import { pelaksanaTakDikenal } from './pelaksana-tak-dikenal.ts';
import { pelaksanaTakDipakai } from './pelaksana-tak-dipakai.ts';
import { pelaksanaTunggal } from './pelaksana-tunggal.ts';
import { pelaporanTerlambat } from './pelaporan-terlambat.ts';
import { penandatanganTakBerwenang } from './penandatangan-tak-berwenang.ts';
import { penetapanTanpaKeputusan } from './penetapan-tanpa-keputusan.ts';
import { pengawasanTerlambat } from './pengawasan-terlambat.ts';
import { peraturanTakDikenal } from './peraturan-tak-dikenal.ts';
import { riwayatBedaTanggal } from './riwayat-beda-tanggal.ts';
import { riwayatTerbalik } from './riwayat-terbalik.ts';
import { sintaks } from './sintaks.ts';
import { sopTakDikenal } from './sop-tak-dikenal.ts';
import { sosialisasiTerlewat } from './sosialisasi-terlewat.ts';
import { tahapTerlewat } from './tahap-terlewat.ts';
import { tanggalTerbalik } from './tanggal-terbalik.ts';
import { verifikatorTakDisebut } from './verifikator-tak-disebut.ts';
import { waktuKosong } from './waktu-kosong.ts';

/** The catalogue, by code. A rule is its file here, its page in docs/aturan with examples, and its line in this list. */
export const ATURAN: readonly Rule[] = [
  abaikanTakTerpakai,
  abaikanTanpaAlasan,
  alurBertentangan,
  aturanTakDikenal,
  bagianGanda,
  cabangTanpaLabel,
  dasarHukumKosong,
  evaluasiTerlambat,
  gabungTakBersebelahan,
  galatInternal,
  jalurTakBersebelahan,
  jalurTanpaSimbol,
  jikaPadaKerjaBersama,
  kajiUlangTerlambat,
  kelengkapanKosong,
  keputusanCabangKurang,
  konektorTakTerdefinisi,
  konektorTakTerpakai,
  langkahTakDikenal,
  langkahTakTerjangkau,
  langkahTanpaPelaksana,
  namaGanda,
  nomorGanda,
  nomorKosong,
  outputKosong,
  pelaksanaTakDikenal,
  pelaksanaTakDipakai,
  pelaksanaTunggal,
  pelaporanTerlambat,
  penandatanganTakBerwenang,
  penetapanTanpaKeputusan,
  pengawasanTerlambat,
  peraturanTakDikenal,
  riwayatBedaTanggal,
  riwayatTerbalik,
  sintaks,
  sopTakDikenal,
  sosialisasiTerlewat,
  tahapTerlewat,
  tanggalTerbalik,
  verifikatorTakDisebut,
  waktuKosong,
];
