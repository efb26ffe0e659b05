import { terdekat } from '@alir/core';
import { Ketentuan } from '../ketentuan.ts';
import type { Rule } from '../rule.ts';
import { denganSaran, ucapkanSaran } from '../saran.ts';

export const ketentuanTakBerpengaruh: Rule = {
  code: 'ketentuan-tak-berpengaruh',
  severity: 'info',
  summary: {
    id: 'Profil mencabut tuntutan yang tidak diwarisinya',
    en: 'A profile drops a demand that it does not inherit',
  },
  message: {
    id: (p) =>
      `Tidak ada profil yang diwarisi yang menuntut "${p.nama}", jadi tidak ada tuntutan yang dicabut di sini.${ucapkanSaran.id(p)} Periksa kodenya dan profil yang diwarisi, atau hapus.`,
    en: (p) =>
      `No profile that this one inherits from demands "${p.nama}", so no demand is dropped here.${ucapkanSaran.en(p)} Check the code and what is inherited, or remove it.`,
  },
  *checkRuang({ berkas, peraturan, kodeAturan }) {
    for (const { uri, peraturan: profil } of berkas) {
      for (const { mewarisi, tidakMenuntut } of profil) {
        const induk = mewarisi.map(({ nama }) => nama);
        // What a profile that is not known would demand, nobody knows.
        if (induk.some((nama) => !peraturan.has(nama))) continue;
        const warisan = induk.length > 0 ? new Ketentuan(induk, peraturan) : undefined;
        for (const { nama, range } of tidakMenuntut) {
          if (warisan?.menuntut(nama)) continue;
          yield { uri, range, params: denganSaran({ nama }, kodeAturan.has(nama) ? undefined : terdekat(nama, kodeAturan)) };
        }
      }
    }
  },
};
