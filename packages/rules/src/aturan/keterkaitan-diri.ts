import type { Rule } from '../rule.ts';
import { judulSeragam } from '../seragam.ts';
import { hapusButir } from '../sunting.ts';

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
  *check(milik) {
    const { nama, judul, daftar } = milik;
    const judulSendiri = judulSeragam(judul?.text ?? '');
    const { keterkaitan } = daftar;
    for (const butir of keterkaitan?.butir ?? []) {
      const { teks, sop, range } = butir;
      const diri = sop ? sop.nama === nama?.nama : judulSendiri !== '' && judulSeragam(teks?.text ?? '') === judulSendiri;
      if (!diri) continue;
      const judul = { id: 'Hapus butir ini', en: 'Remove this item' };
      yield { range, perbaikan: { judul, aman: false, suntingan: [hapusButir(milik, keterkaitan!, butir)] } };
    }
  },
};
