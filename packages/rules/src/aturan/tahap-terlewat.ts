import { type Sop, sebutTahap, type Tahap } from '@alir/core';
import { daurHidupMeragukan, peristiwa, pernahTerjadi, saatTanggal, sudahTerjadi } from '../daur-hidup.ts';
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
    id: (p) =>
      `Menurut riwayat SOP ini sudah ${p.tahap}, tetapi belum pernah ${p.kurang}. Laksanakan tahap itu, atau catat tanggal dan pejabatnya bila sudah terlaksana.`,
    en: (p) =>
      `By its riwayat this SOP is already "${p.tahap}", but it never was "${p.kurang}". Make up for that stage, or record its date and official if it was done.`,
  },
  *check(sop, { dokumen, ketentuan }) {
    if (!ketentuan.menuntut(KODE) || daurHidupMeragukan(sop, dokumen)) return;
    const capaian = peristiwa(sop, ...CAPAIAN).find(sudahTerjadi);
    const kurang = capaian ? tahapKurang(sop, capaian.tahap) : [];
    if (!capaian || kurang.length === 0) return;
    const params = { tahap: sebutTahap(capaian.tahap), kurang: kurang.map(sebutTahap).join(', ') };
    yield { range: capaian.header, params, severity: ketentuan.ditunjuk ? 'warning' : 'info' };
  },
};

/** What a draft must have gone through before this stage: to be made known it must also be approved, which the form may tell. */
function tahapKurang(sop: Sop, capaian: Tahap): Tahap[] {
  const kurang = (['diverifikasi', 'diujiCoba'] as const).filter((tahap) => !pernahTerjadi(sop, tahap));
  const sah =
    capaian !== 'disosialisasikan' || pernahTerjadi(sop, 'disahkan', 'ditetapkan') || saatTanggal(sop, 'pengesahan', 'efektif').length > 0;
  return sah ? kurang : [...kurang, 'disahkan'];
}
