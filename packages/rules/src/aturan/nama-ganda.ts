import { laporkanKembar } from '../kembar.ts';
import { ucapkanLokasi } from '../lokasi.ts';
import type { Rule } from '../rule.ts';

const TERKAIT = { id: 'Nama yang sama di sini', en: 'The same name here' };

export const namaGanda: Rule = {
  code: 'nama-ganda',
  severity: 'error',
  summary: {
    id: 'Nama dipakai dua kali',
    en: 'A name is used twice',
  },
  message: {
    id: (p) => `Nama "${p.nama}" sudah dipakai di ${ucapkanLokasi.id(p)}. Pakai nama lain, supaya rujukannya jelas.`,
    en: (p) => `The name "${p.nama}" is already used at ${ucapkanLokasi.en(p)}. Use another, so that references are clear.`,
  },
  /** Names of SOPs and of profiles, which all files share; those within an SOP the reader of the text has compared. */
  *checkRuang({ berkas }) {
    const sop = berkas.flatMap((b) => b.sop.flatMap(({ nama }) => (nama ? { uri: b.uri, teks: nama.nama, range: nama.range } : [])));
    const peraturan = berkas.flatMap((b) => b.peraturan.map(({ nama }) => ({ uri: b.uri, teks: nama.nama, range: nama.range })));
    yield* laporkanKembar(sop, TERKAIT);
    yield* laporkanKembar(peraturan, TERKAIT);
  },
};
