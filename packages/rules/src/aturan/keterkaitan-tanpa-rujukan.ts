import { kelompokkan } from '@alir/core';
import type { RingkasanSop } from '../ringkasan.ts';
import type { Rule } from '../rule.ts';
import { judulSeragam } from '../seragam.ts';

const TERKAIT = { id: 'SOP yang berjudul demikian', en: 'The SOP of that title' };

export const keterkaitanTanpaRujukan: Rule = {
  code: 'keterkaitan-tanpa-rujukan',
  severity: 'info',
  summary: {
    id: 'SOP di ruang kerja disebut dengan judulnya, tidak dirujuk dengan namanya',
    en: 'An SOP of the workspace is named by its title, not referred to by its name',
  },
  message: {
    id: (p) =>
      `Judul ini milik SOP "${p.nama}" di ruang kerja ini. Tulis "- sop ${p.nama}" supaya keduanya tetap terhubung ketika judulnya berubah.`,
    en: (p) =>
      `This is the title of the SOP "${p.nama}" in this workspace. Write "- sop ${p.nama}", so that they stay related when the title changes.`,
  },
  *checkRuang({ berkas }) {
    const semua = berkas.flatMap(({ uri, sop }) => sop.map((satu) => ({ uri, sop: satu })));
    const menurutJudul = kelompokkan(semua, ({ sop }) => judul(sop));
    for (const { uri, sop } of berkas) {
      for (const [pemilik, { teks }] of sop.flatMap((s) => s.keterkaitan.map((butir) => [s, butir] as const))) {
        const [calon, ...lain] = menurutJudul.get(judulSeragam(teks?.text ?? '')) ?? [];
        const nama = calon?.sop.nama?.nama;
        // An empty title is nobody's, one that several SOPs share says not which is meant, and an SOP's own has a finding of its own.
        if (!teks || !calon || nama === undefined || lain.length > 0 || judul(calon.sop) === '' || calon.sop === pemilik) continue;
        const perbaikan = {
          judul: { id: `Ganti dengan "sop ${nama}"`, en: `Replace with "sop ${nama}"` },
          aman: false,
          suntingan: [{ range: teks.range, newText: `sop ${nama}` }],
        };
        const related = [{ uri: calon.uri, range: calon.sop.judul!.range, message: TERKAIT }];
        yield { uri, range: teks.range, params: { nama }, related, perbaikan };
      }
    }
  },
};

function judul(sop: RingkasanSop): string {
  return judulSeragam(sop.judul?.text ?? '');
}
