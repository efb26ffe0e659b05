import type { Pelaksana } from '@alir/core';
import type { Rule } from '../rule.ts';
import { seragam } from '../seragam.ts';

const TERKAIT = { id: 'Label yang sama di sini', en: 'The same label here' };

export const pelaksanaLabelGanda: Rule = {
  code: 'pelaksana-label-ganda',
  severity: 'warning',
  summary: {
    id: 'Dua pelaksana berlabel sama',
    en: 'Two pelaksana have the same label',
  },
  message: {
    id: (p) =>
      `Label "${p.label}" sudah dipakai pelaksana "${p.pertama}" (baris ${p.baris}), jadi tabel mempunyai dua kolom yang berjudul sama. Satukan keduanya, atau tulis label yang membedakannya.`,
    en: (p) =>
      `The pelaksana "${p.pertama}" has the label "${p.label}" too (line ${p.baris}), so two columns of the table have the same heading. Make them one, or write labels that tell them apart.`,
  },
  *check(sop, { dokumen: { uri } }) {
    const pertama = new Map<string, Pelaksana>();
    for (const pelaksana of sop.pelaksana) {
      const { nama, label } = pelaksana;
      const kunci = seragam(label.text);
      const sama = pertama.get(kunci);
      if (!sama) pertama.set(kunci, pelaksana);
      // An empty label, and a name that stands twice, have findings of their own.
      else if (kunci !== '' && sama.nama.nama !== nama.nama) {
        const related = [{ uri, range: sama.label.range, message: TERKAIT }];
        yield {
          range: label.range,
          params: { label: label.text, pertama: sama.nama.nama, baris: sama.label.range.start.line + 1 },
          related,
        };
      }
    }
  },
};
