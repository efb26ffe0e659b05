import { compareRanges } from '@alir/core';
import { cabangPerSimbol } from '../cabang.ts';
import type { Laporan, Rule } from '../rule.ts';
import { seragam } from '../seragam.ts';

const TERKAIT = { id: 'Label yang sama di sini', en: 'The same label here' };

export const cabangLabelGanda: Rule = {
  code: 'cabang-label-ganda',
  severity: 'warning',
  summary: {
    id: 'Dua cabang satu keputusan berlabel sama',
    en: 'Two exits of one decision have the same label',
  },
  message: {
    id: (p) =>
      `Label "${p.label}" sudah dipakai cabang lain dari keputusan ini (baris ${p.baris}), jadi pembaca tidak tahu cabang mana yang ditempuh. Beri tiap cabang jawaban yang berbeda.`,
    en: (p) =>
      `Another exit of this decision has the label "${p.label}" too (line ${p.baris}), so readers cannot tell which to take. Give each exit an answer of its own.`,
  },
  *check(sop, { dokumen: { uri } }) {
    // The line of a flow that leaves several symbols at once makes an exit of each of them, but is one fault.
    const dilaporkan = new Set<string>();
    for (const cabang of sop.prosedur.flatMap(cabangPerSimbol)) {
      const pertama = new Map<string, Laporan['range']>();
      for (const { label, range } of cabang.toSorted((a, b) => compareRanges(a.range, b.range))) {
        if (!label) continue;
        const sudah = pertama.get(seragam(label.text));
        if (!sudah) {
          pertama.set(seragam(label.text), range);
          continue;
        }
        const tempat = `${range.start.line}:${range.start.character}`;
        if (dilaporkan.has(tempat)) continue;
        dilaporkan.add(tempat);
        const related = [{ uri, range: sudah, message: TERKAIT }];
        yield { range, params: { label: label.text, baris: sudah.start.line + 1 }, related };
      }
    }
  },
};
