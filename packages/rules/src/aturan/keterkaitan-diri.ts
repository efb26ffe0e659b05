import type { Rule } from '../rule.ts';
import { judulSeragam } from '../seragam.ts';

export const keterkaitanDiri: Rule = {
  code: 'keterkaitan-diri',
  severity: 'warning',
  summary: {
    id: 'SOP terkait dengan dirinya sendiri',
    en: 'An SOP is related to itself',
  },
  message: {
    id: () =>
      'Butir ini menyebut SOP ini sendiri, sedangkan keterkaitan menjelaskan hubungannya dengan SOP lain. Hapus, atau ganti dengan SOP yang dimaksud.',
    en: () => 'This item names this very SOP, while keterkaitan is about other SOPs. Remove it, or name the SOP that is meant.',
  },
  *check({ nama, judul, daftar }) {
    const judulSendiri = judulSeragam(judul?.text ?? '');
    for (const { teks, sop, range } of daftar.keterkaitan?.butir ?? []) {
      const diri = sop ? sop.nama === nama?.nama : judulSendiri !== '' && judulSeragam(teks?.text ?? '') === judulSendiri;
      if (!diri) continue;
      const judul = { id: 'Hapus butir ini', en: 'Remove this item' };
      yield { range, perbaikan: { judul, aman: false, suntingan: [{ range, newText: '' }] } };
    }
  },
};
