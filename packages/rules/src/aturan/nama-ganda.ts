import type { Peraturan } from '@alir/core';
import { laporkanKembar } from '../kembar.ts';
import { ucapkanLokasi } from '../lokasi.ts';
import type { Ringkasan } from '../ringkasan.ts';
import type { LaporanBerkas, Rule } from '../rule.ts';

const TERKAIT = { id: 'Nama yang sama di sini', en: 'The same name here' };

export const namaGanda: Rule = {
  code: 'nama-ganda',
  severity: 'error',
  summary: {
    id: 'Nama dipakai dua kali',
    en: 'A name is used twice',
  },
  message: {
    id: {
      lain: (p) => `Nama "${p.nama}" sudah dipakai di ${ucapkanLokasi.id(p)}. Pakai nama lain, supaya rujukannya jelas.`,
      bawaan: (p) =>
        `"${p.nama}" sudah menjadi nama profil bawaan, jadi profil ini tidak dipakai. Pakai nama lain; tulis "mewarisi ${p.nama}" di dalamnya bila ia menambah profil bawaan itu.`,
    },
    en: {
      lain: (p) => `The name "${p.nama}" is already used at ${ucapkanLokasi.en(p)}. Use another, so that references are clear.`,
      bawaan: (p) =>
        `"${p.nama}" is the name of a built-in profile already, so this one is not used. Use another; write "mewarisi ${p.nama}" in it if it adds to the built-in one.`,
    },
  },
  /** Names of SOPs and of profiles, which all files share; those within an SOP the reader of the text has compared. */
  *checkRuang({ berkas, peraturan: dikenal }) {
    const sop = berkas.flatMap((b) => b.sop.flatMap(({ nama }) => (nama ? { uri: b.uri, teks: nama.nama, range: nama.range } : [])));
    const peraturan = berkas.flatMap((b) => b.peraturan.map(({ nama }) => ({ uri: b.uri, teks: nama.nama, range: nama.range })));
    yield* laporkanKembar(sop, TERKAIT);
    yield* laporkanKembar(peraturan, TERKAIT);
    yield* laporkanBawaan(berkas, dikenal);
  },
};

/** A built-in profile cannot be replaced: everybody may rely on what its name stands for. */
function* laporkanBawaan(berkas: readonly Ringkasan[], dikenal: ReadonlyMap<string, Peraturan>): Generator<LaporanBerkas> {
  const milikRuang = new Set(berkas.flatMap((b) => b.peraturan));
  for (const { uri, peraturan } of berkas) {
    for (const { nama } of peraturan) {
      const berlaku = dikenal.get(nama.nama);
      if (berlaku && !milikRuang.has(berlaku)) yield { uri, range: nama.range, ragam: 'bawaan', params: { nama: nama.nama } };
    }
  }
}
