import type { Rule } from '../rule.ts';

export const galatInternal: Rule = {
  code: 'galat-internal',
  severity: 'warning',
  summary: {
    id: 'Satu aturan tidak dapat dijalankan karena kesalahan pada alat ini',
    en: 'A rule could not be run because of a fault in this tool',
  },
  message: {
    id: {
      gagal: (p) =>
        `Aturan "${p.kode}" gagal dijalankan; aturan lain tetap diperiksa. Ini kesalahan alat, bukan kesalahan SOP: laporkan bersama teks ini.`,
      'kode-tak-dikenal': (p) =>
        `Teks ini bermasalah, tetapi alat tidak mengenal aturan "${p.kode}". Ini kesalahan alat: laporkan bersama teks ini.`,
    },
    en: {
      gagal: (p) =>
        `The rule "${p.kode}" failed; the others were still checked. This is a fault of the tool, not of the SOP: report it together with this text.`,
      'kode-tak-dikenal': (p) =>
        `Something is wrong with this text, but the tool knows no rule "${p.kode}". This is a fault of the tool: report it together with this text.`,
    },
  },
};
