import { lipatSpasi } from '@alir/core';
import { laporkanKembar } from '../kembar.ts';
import { ucapkanLokasi } from '../lokasi.ts';
import type { Rule } from '../rule.ts';
import { judulSeragam, seragam } from '../seragam.ts';

export const judulGanda: Rule = {
  code: 'judul-ganda',
  severity: 'warning',
  summary: {
    id: 'Dua SOP dari kantor yang sama berjudul sama',
    en: 'Two SOPs of one office have the same title',
  },
  message: {
    id: (p) =>
      `Judul "${p.nama}" sudah dipakai SOP di ${ucapkanLokasi.id(p)}. Bedakan judulnya, atau hapus salah satu bila keduanya SOP yang sama.`,
    en: (p) =>
      `The title "${p.nama}" already belongs to the SOP at ${ucapkanLokasi.en(p)}. Tell the titles apart, or remove one if both are the same SOP.`,
  },
  *checkRuang({ berkas }) {
    const nomorDilihat = new Set<string>();
    const judul = berkas.flatMap(({ uri, sop }) =>
      sop.flatMap(({ judul, kantor, nomor }) => {
        const teks = lipatSpasi(judul?.text ?? '');
        // A copy with its number is told by nomor-ganda.
        const salinan = nomor && nomorDilihat.has(nomor.teks);
        if (nomor) nomorDilihat.add(nomor.teks);
        // Every office has its own "Pengelolaan Surat Masuk".
        return judul && teks && kantor !== undefined && !salinan
          ? { uri, range: judul.range, teks, kunci: `${kantor.toLowerCase()}\n${judulSeragam(teks) || seragam(teks)}` }
          : [];
      }),
    );
    yield* laporkanKembar(judul, { id: 'Judul yang sama di sini', en: 'The same title here' });
  },
};
