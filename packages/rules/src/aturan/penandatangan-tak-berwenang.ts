import { cocokJabatan, type Teks } from '@alir/core';
import { tulisanLengkap, yangMenandatangani } from '../jabatan/sebutan.ts';
import type { Rule } from '../rule.ts';

export const penandatanganTakBerwenang: Rule = {
  code: 'penandatangan-tak-berwenang',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'Jabatan yang mengesahkan bukan yang berwenang menurut peraturan',
    en: 'The office that approves is none that the regulation lets approve',
  },
  message: {
    id: (p) =>
      `"${p.jabatan}" bukan jabatan yang berwenang mengesahkan SOP; yang berwenang: ${p.berwenang}. Sesuaikan "disahkan oleh" dengan pejabat yang menandatangani SOP ini.`,
    en: (p) =>
      `"${p.jabatan}" is no office that may approve an SOP; these may: ${p.berwenang}. Let "disahkan oleh" name the official who signs this SOP.`,
  },
  *check(sop, { ketentuan }) {
    const jabatan = sop.disahkanOleh?.jabatan;
    const sebutan = jabatan && yangMenandatangani(tulisanLengkap(jabatan.text));
    if (!jabatan || !sebutan) return;
    const termasuk = (pola: readonly Teks[]) => pola.some(({ text }) => cocokJabatan(tulisanLengkap(text), sebutan));
    // A provision that names no office yet is half-written.
    const penandatangan = ketentuan.ketetapan('penandatangan').filter(({ nilai }) => nilai.jabatan.some(({ text }) => text.trim() !== ''));
    const menolak = penandatangan.filter(({ nilai }) => !termasuk(nilai.jabatan) || termasuk(nilai.kecuali));
    if (menolak.length === 0) return;
    yield {
      range: jabatan.range,
      params: {
        jabatan: jabatan.text.trim(),
        berwenang: sebutkanJabatan(menolak.flatMap(({ nilai }) => nilai.jabatan.map((pola) => pola.text))),
      },
      peraturan: menolak.map(({ peraturan }) => peraturan),
    };
  },
};

/** Patterns as people read them: `Kepala …, Sekretaris Daerah`. */
function sebutkanJabatan(pola: readonly string[]): string {
  return [
    ...new Set(
      pola.map((p) =>
        p
          .split('*')
          .map((kata) => kata.trim())
          .join(' … ')
          .trim(),
      ),
    ),
  ].join(', ');
}
