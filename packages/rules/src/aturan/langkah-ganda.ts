import type { Langkah, Prosedur } from '@alir/core';
import type { Rule } from '../rule.ts';
import { seragam } from '../seragam.ts';

const TERKAIT = { id: 'Langkah yang sama di sini', en: 'The same step here' };

export const langkahGanda: Rule = {
  code: 'langkah-ganda',
  severity: 'info',
  summary: {
    id: 'Dua langkah sama uraian dan pelaksananya',
    en: 'Two steps have the same text and the same pelaksana',
  },
  message: {
    id: (p) =>
      `Uraian dan pelaksana langkah ${p.no} sama dengan langkah ${p.pertama}. Hapus salah satunya, atau jelaskan bedanya dalam uraian; untuk mengulang langkah, arahkan alur kembali ke langkah ${p.pertama}.`,
    en: (p) =>
      `Step ${p.no} has the same text and the same pelaksana as step ${p.pertama}. Remove one of them, or say in the text how they differ; to repeat a step, lead the flow back to step ${p.pertama}.`,
  },
  *check(sop, { dokumen: { uri } }) {
    for (const prosedur of sop.prosedur) {
      const pertama = new Map<string, Langkah>();
      for (const langkah of prosedur.langkah) {
        const isi = isiLangkah(langkah, prosedur);
        if (isi === undefined) continue;
        const sama = pertama.get(isi);
        if (!sama) pertama.set(isi, langkah);
        else {
          const related = [{ uri, range: sama.header, message: TERKAIT }];
          yield { range: langkah.header, params: { no: langkah.no, pertama: sama.no }, related };
        }
      }
    }
  },
};

/** What is done and by whom, as it is compared; nothing where one of them is not known. */
function isiLangkah({ uraian, simbol, alurRusak }: Langkah, prosedur: Prosedur): string | undefined {
  const teks = seragam(uraian.map(({ text }) => text).join(' '));
  const lanes = [...new Set(simbol.flatMap((id) => prosedur.simbol[id]!.lanes))].sort((a, b) => a - b);
  return teks === '' || lanes.length === 0 || alurRusak ? undefined : `${lanes.join()} ${teks}`;
}
