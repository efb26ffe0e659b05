import { laporkanKembar } from '../kembar.ts';
import { ucapkanLokasi } from '../lokasi.ts';
import type { Rule } from '../rule.ts';

export const nomorGanda: Rule = {
  code: 'nomor-ganda',
  severity: 'warning',
  summary: {
    id: 'Dua SOP memakai nomor yang sama',
    en: 'Two SOPs have the same number',
  },
  message: {
    id: (p) => `Nomor "${p.nama}" sudah dipakai SOP di ${ucapkanLokasi.id(p)}. Beri SOP ini nomor yang belum dipakai.`,
    en: (p) => `The number "${p.nama}" already belongs to the SOP at ${ucapkanLokasi.en(p)}. Give this SOP a number that is free.`,
  },
  *checkRuang({ berkas }) {
    const nomor = berkas.flatMap(({ uri, sop }) => sop.flatMap((s) => (s.nomor ? { uri, ...s.nomor } : [])));
    yield* laporkanKembar(nomor, { id: 'Nomor yang sama di sini', en: 'The same number here' });
  },
};
