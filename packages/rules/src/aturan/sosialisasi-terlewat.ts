import { bandingkanTanggal, formatTanggal, tambahBulan } from '@alir/core';
import { berlakuSejak, daurHidupMeragukan, pernahTerjadi } from '../daur-hidup.ts';
import type { Rule } from '../rule.ts';

const KODE = 'sosialisasi-terlewat';

/** An SOP that has just been approved is being made known; nobody needs to be told. */
const BULAN_TENGGANG = 12;

export const sosialisasiTerlewat: Rule = {
  code: KODE,
  severity: 'info',
  summary: {
    id: 'SOP yang sudah lama berlaku belum tercatat disosialisasikan',
    en: 'An SOP long in force is not recorded as made known',
  },
  message: {
    id: (p) =>
      `SOP ini berlaku sejak ${p.sejak}, tetapi riwayatnya belum mencatat sosialisasi. Sosialisasikan kepada para pelaksananya, lalu catat: "disosialisasikan" beserta tanggalnya.`,
    en: (p) =>
      `This SOP is in force since ${p.sejak}, but its riwayat records no "disosialisasikan". Make it known to those who carry it out, then record it with its date.`,
  },
  *check(sop, { dokumen, ketentuan, hariIni }) {
    if (!sop.riwayat || !ketentuan.menuntut(KODE) || daurHidupMeragukan(sop, dokumen)) return;
    const sejak = berlakuSejak(sop, hariIni);
    if (!sejak || bandingkanTanggal(tambahBulan(sejak.tanggal, BULAN_TENGGANG), hariIni) > 0) return;
    if (!pernahTerjadi(sop, 'disosialisasikan')) yield { range: sejak.range, params: { sejak: formatTanggal(sejak.tanggal) } };
  },
};
