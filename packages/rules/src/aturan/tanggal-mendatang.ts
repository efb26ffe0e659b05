import { bandingkanTanggal, formatTanggal, sebutTahap } from '@alir/core';
import type { Rule } from '../rule.ts';

export const tanggalMendatang: Rule = {
  code: 'tanggal-mendatang',
  severity: 'info',
  summary: {
    id: 'Tanggal dari sesuatu yang sudah terjadi masih akan datang',
    en: 'The date of something that has happened is still to come',
  },
  message: {
    id: (p) =>
      `Menurut tanggalnya (${p.tanggal}), SOP ini belum ${p.peristiwa}. Perbaiki tanggalnya bila salah tulis, atau isi "-" sampai hal itu terjadi.`,
    en: (p) =>
      `By its date (${p.tanggal}), this has not happened yet: "${p.peristiwa}". Mend the date if it is a slip, or write "-" until it happens.`,
  },
  *check({ tanggal, riwayat }, { hariIni }) {
    // An SOP may be approved for a coming day, and the field of the revision may hold the planned one.
    const terjadi = [
      { peristiwa: 'dibuat', tanggal: tanggal.pembuatan?.nilai },
      ...(riwayat?.peristiwa ?? []).map((p) => ({ peristiwa: sebutTahap(p.tahap), tanggal: p.tanggal })),
    ];
    for (const { peristiwa, tanggal: nilai } of terjadi) {
      if (!nilai || bandingkanTanggal(nilai, hariIni) <= 0) continue;
      yield { range: nilai.range, params: { peristiwa, tanggal: formatTanggal(nilai) } };
    }
  },
};
