/** Duties that come back: when they fall due, and what is said about it. */
import {
  bandingkanTanggal,
  formatTanggal,
  type Hari,
  type JenisTenggat,
  type Locale,
  NAMA_BULAN,
  type Periode,
  panjangBulan,
  type Sop,
  sebutTahap,
  type Tahap,
  tambahBulan,
  tambahHari,
} from '@alir/core';
import { berlakuSejak, daurHidupMeragukan, hariTerakhir, type Saat, saatPeristiwa, saatTanggal, terakhir } from './daur-hidup.ts';
import type { Konteks, Laporan, Params, Rule } from './rule.ts';

/** The stage of a riwayat that fulfils a duty. */
const PEMENUHAN: Readonly<Record<JenisTenggat, Tahap>> = {
  kajiUlang: 'dikajiUlang',
  evaluasi: 'dievaluasi',
  pengawasan: 'diawasi',
  pelaporan: 'dilaporkan',
};

/** Nobody is reminded earlier than this, nor earlier than in the last quarter of the period. */
const HARI_PENGINGAT = 90;

/** What a duty is counted from. */
interface Dasar extends Saat {
  /** It is the duty itself, last fulfilled; otherwise what set it going. */
  readonly dipenuhi: boolean;
}

/**
 * A duty that is late, or soon will be, at the field or event that it is counted from: the latest of when it was last fulfilled and
 * when the SOP came into force. Of several regulations that apply the one that is due first counts, and is cited. A revision counts
 * as a review unless it is still to come: the field may hold the planned one.
 */
export function* tenggat(jenis: JenisTenggat, sop: Sop, { dokumen, ketentuan, hariIni }: Konteks): Generator<Laporan> {
  // Only an SOP with a riwayat tells what was done after its approval; its review shows in the field of its revision too.
  if (jenis !== 'kajiUlang' && !sop.riwayat) return;
  const periode = ketentuan.tenggat(jenis);
  if (periode.length === 0 || daurHidupMeragukan(sop, dokumen)) return;
  const dasar = dasarTenggat(jenis, sop, hariIni);
  if (!dasar) return;
  const semua = periode.map(({ nilai, peraturan }) => ({ nilai, peraturan, jatuh: jatuhTempo(dasar, nilai) }));
  const pertama = semua.reduce((a, b) => (bandingkanTanggal(b.jatuh, a.jatuh) < 0 ? b : a));
  const terlambat = bandingkanTanggal(hariIni, pertama.jatuh) > 0;
  if (!terlambat && bandingkanTanggal(hariIni, tambahHari(pertama.jatuh, -hariPengingat(pertama.nilai))) < 0) return;
  yield {
    range: dasar.range,
    ragam: terlambat ? 'terlambat' : 'mendekati',
    severity: terlambat && ketentuan.ditunjuk ? 'warning' : 'info',
    params: {
      ...ucapanPeriode(pertama.nilai),
      jatuh: formatTanggal(pertama.jatuh),
      dasar: dasar.sebutan,
      sejak: formatTanggal(dasar.tanggal),
    },
    peraturan: semua.filter(({ jatuh }) => bandingkanTanggal(jatuh, pertama.jatuh) === 0).map((s) => s.peraturan),
  };
}

function dasarTenggat(jenis: JenisTenggat, sop: Sop, hariIni: Hari): Dasar | undefined {
  const lalu = ({ tanggal }: Saat) => bandingkanTanggal(tanggal, hariIni) <= 0;
  const sejak = berlakuSejak(sop, hariIni);
  if (!sejak) return undefined;
  const mulai = [sejak, ...(jenis === 'kajiUlang' ? saatTanggal(sop, 'revisi').filter(lalu) : [])];
  return terakhir([
    ...mulai.map((saat) => ({ ...saat, dipenuhi: false })),
    ...saatPeristiwa(sop, PEMENUHAN[jenis])
      .filter(lalu)
      .map((saat) => ({ ...saat, dipenuhi: true })),
  ]);
}

/** The last day on which a duty is in time. One of each year is fulfilled for the calendar year in which it is done. */
function jatuhTempo({ tanggal, dipenuhi }: Dasar, { bulan, akhirBulan }: Periode): Hari {
  if (akhirBulan === undefined) return tambahBulan(tanggal, bulan);
  const akhir = (tahun: number): Hari => ({ tahun, bulan: akhirBulan, hari: panjangBulan(tahun, akhirBulan) });
  const tahunIni = akhir(tanggal.tahun);
  return dipenuhi || bandingkanTanggal(hariTerakhir(tanggal), tahunIni) >= 0 ? akhir(tanggal.tahun + 1) : tahunIni;
}

function hariPengingat({ bulan }: Periode): number {
  return Math.min(HARI_PENGINGAT, Math.floor((bulan * 30) / 4));
}

function ucapanPeriode({ bulan, akhirBulan }: Periode): Params {
  if (akhirBulan !== undefined) return { bulan, setiap: akhirBulan === 12 ? 'akhir tahun' : `akhir ${NAMA_BULAN[akhirBulan - 1]}` };
  return { bulan, setiap: bulan % 12 === 0 ? `${bulan / 12} tahun` : `${bulan} bulan` };
}

/** What rules about a duty say; `kewajiban` begins the sentence. */
export function pesanTenggat(jenis: JenisTenggat, kewajiban: Readonly<Record<Locale, string>>): Rule['message'] {
  const tahap = sebutTahap(PEMENUHAN[jenis]);
  const catat = `catat dalam riwayat: "${tahap}" beserta tanggalnya`;
  const record = `record it in the riwayat: "${tahap}" with its date`;
  const id = (p: Params) => `jatuh tempo pada ${p.jatuh}: setiap ${p.setiap}, dihitung dari "${p.dasar}" (${p.sejak})`;
  const en = (p: Params) => `due on ${p.jatuh}: every ${p.bulan} months ("setiap ${p.setiap}"), counted from "${p.dasar}" (${p.sejak})`;
  return {
    id: {
      terlambat: (p) => `${kewajiban.id} sudah ${id(p)}. Laksanakan, lalu ${catat}.`,
      mendekati: (p) => `${kewajiban.id} akan ${id(p)}. Siapkan dari sekarang, dan bila sudah terlaksana ${catat}.`,
    },
    en: {
      terlambat: (p) => `${kewajiban.en} was ${en(p)}. Do it, then ${record}.`,
      mendekati: (p) => `${kewajiban.en} is ${en(p)}. Prepare it now, and when it is done ${record}.`,
    },
  };
}
