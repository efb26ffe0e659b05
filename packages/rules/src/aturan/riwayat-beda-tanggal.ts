import { bandingkanTanggal, formatTanggal } from '@alir/core';
import { peristiwa } from '../daur-hidup.ts';
import type { Rule } from '../rule.ts';

export const riwayatBedaTanggal: Rule = {
  code: 'riwayat-beda-tanggal',
  severity: 'warning',
  summary: {
    id: 'Tanggal "disahkan" dalam riwayat berbeda dari tanggal pengesahan',
    en: 'The riwayat gives another date of approval than the form',
  },
  message: {
    id: (p) =>
      `Menurut riwayat SOP ini disahkan ${p.riwayat}, sedangkan tanggal pengesahannya ${p.pengesahan}. Samakan keduanya menurut naskah yang ditandatangani.`,
    en: (p) =>
      `By its riwayat this SOP was approved on ${p.riwayat}, but its "tanggal pengesahan" is ${p.pengesahan}. Make them agree, as the signed document has it.`,
  },
  *check(sop) {
    const pengesahan = sop.tanggal.pengesahan;
    const nilai = pengesahan?.nilai;
    const disahkan = peristiwa(sop, 'disahkan').flatMap((p) => p.tanggal ?? []);
    const akhir = disahkan.at(-1);
    // A form may keep the first approval and tell of later ones by its revision, so any of several will do.
    if (!nilai || !akhir || disahkan.some((tanggal) => bandingkanTanggal(tanggal, nilai) === 0)) return;
    const benar = formatTanggal(nilai);
    yield {
      range: akhir.range,
      params: { riwayat: formatTanggal(akhir), pengesahan: benar },
      related: [{ uri: sop.uri, range: pengesahan.range, message: { id: 'Tanggal pengesahan di sini', en: 'The date of the form' } }],
      perbaikan: {
        judul: { id: `Ganti dengan tanggal pengesahan: ${benar}`, en: `Replace with the date of the form: ${benar}` },
        aman: false,
        suntingan: [{ range: akhir.range, newText: benar }],
      },
    };
  },
};
