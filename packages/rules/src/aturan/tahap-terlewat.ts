import { bandingkanTanggal, formatTanggal, type Sop, sebutTahap, type Tahap, tambahBulan } from '@alir/core';
import { berlakuSejak, daurHidupMeragukan, peristiwa, saatTanggal, sudahTerjadi } from '../daur-hidup.ts';
import type { Rule } from '../rule.ts';

const KODE = 'tahap-terlewat';

/** Stages that only an SOP reaches, not its draft. */
const CAPAIAN: readonly Tahap[] = ['disahkan', 'ditetapkan', 'disosialisasikan'];

export const tahapTerlewat: Rule = {
  code: KODE,
  severity: 'warning',
  summary: {
    id: 'Riwayat melewatkan tahap yang diminta peraturan',
    en: 'The riwayat passes over a stage that the regulation demands',
  },
  message: {
    id: {
      terlewat: (p) =>
        `Menurut riwayat SOP ini sudah ${p.tahap}, tetapi belum pernah ${p.kurang}. Laksanakan tahap itu, atau catat tanggal dan pejabatnya bila sudah terlaksana.`,
      sosialisasi: (p) =>
        `SOP ini berlaku sejak ${p.sejak}, tetapi riwayatnya belum mencatat sosialisasi. Sosialisasikan kepada para pelaksananya, lalu catat: "disosialisasikan" beserta tanggalnya.`,
    },
    en: {
      terlewat: (p) =>
        `By its riwayat this SOP is already "${p.tahap}", but it never was "${p.kurang}". Make up for that stage, or record its date and official if it was done.`,
      sosialisasi: (p) =>
        `This SOP is in force since ${p.sejak}, but its riwayat records no "disosialisasikan". Make it known to those who carry it out, then record it with its date.`,
    },
  },
  *check(sop, { dokumen, ketentuan, hariIni }) {
    if (!sop.riwayat || !ketentuan.menuntut(KODE) || daurHidupMeragukan(sop, dokumen)) return;
    const capaian = peristiwa(sop, ...CAPAIAN).find(sudahTerjadi);
    const kurang = capaian ? tahapKurang(sop, capaian.tahap) : [];
    if (capaian && kurang.length > 0) {
      const params = { tahap: sebutTahap(capaian.tahap), kurang: kurang.map(sebutTahap).join(', ') };
      yield { range: capaian.header, ragam: 'terlewat', params, severity: ketentuan.ditunjuk ? 'warning' : 'info' };
    }
    const sejak = berlakuSejak(sop, hariIni);
    // An SOP that has just been approved is being made known; nobody needs to be told.
    if (!sejak || bandingkanTanggal(tambahBulan(sejak.tanggal, 12), hariIni) > 0 || pernah(sop, 'disosialisasikan')) return;
    yield { range: sejak.range, ragam: 'sosialisasi', params: { sejak: formatTanggal(sejak.tanggal) }, severity: 'info' };
  },
};

/** What a draft must have gone through before this stage: to be made known it must also be approved, which the form may tell. */
function tahapKurang(sop: Sop, capaian: Tahap): Tahap[] {
  const kurang = (['diverifikasi', 'diujiCoba'] as const).filter((tahap) => !pernah(sop, tahap));
  const sah =
    capaian !== 'disosialisasikan' || pernah(sop, 'disahkan', 'ditetapkan') || saatTanggal(sop, 'pengesahan', 'efektif').length > 0;
  return sah ? kurang : [...kurang, 'disahkan'];
}

function pernah(sop: Sop, ...tahap: readonly Tahap[]): boolean {
  return peristiwa(sop, ...tahap).some(sudahTerjadi);
}
