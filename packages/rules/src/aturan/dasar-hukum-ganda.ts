import { type DasarHukum, dasarHukum } from '../dasar-hukum.ts';
import { judulBerlainan, kunciPeraturan } from '../hukum/index.ts';
import type { Rule } from '../rule.ts';
import { seragam, tanpaEkor } from '../seragam.ts';
import { hapusButir } from '../sunting.ts';

export const dasarHukumGanda: Rule = {
  code: 'dasar-hukum-ganda',
  severity: 'warning',
  summary: {
    id: 'Dasar hukum yang sama disebut dua kali',
    en: 'The same legal basis is named twice',
  },
  message: {
    id: (p) => `${p.nama} sudah disebut pada baris ${p.baris}. Hapus salah satunya.`,
    en: (p) => `${p.nama} is already named on line ${p.baris}. Remove one of them.`,
  },
  *check(sop, { dokumen }) {
    const pertama = new Map<string, DasarHukum>();
    for (const butir of dasarHukum(sop, dokumen)) {
      const { teks } = butir;
      const [sama, setara] = [kunciTeks(butir), kunciPeraturanButir(butir)];
      const kembaran = pertama.get(sama) ?? (setara === undefined ? undefined : pertama.get(setara));
      if (!kembaran || berlainan(butir, kembaran)) {
        pertama.set(sama, butir);
        if (setara !== undefined) pertama.set(setara, butir);
        continue;
      }
      const { range } = kembaran.teks;
      yield {
        range: teks.range,
        params: { nama: butir.kutipan?.utama.nama.teks ?? `"${teks.text}"`, baris: range.start.line + 1 },
        related: [{ uri: sop.uri, range, message: { id: 'Disebut pertama kali di sini.', en: 'First named here.' } }],
        perbaikan: {
          judul: { id: 'Hapus butir ini', en: 'Remove this item' },
          // Other words may say more: which of the two goes is the author's choice.
          aman: pertama.has(sama),
          suntingan: [hapusButir(sop, sop.daftar.dasarHukum!, butir.butir)],
        },
      };
    }
  },
};

function kunciTeks({ teks }: DasarHukum): string {
  return `teks ${tanpaEkor(seragam(teks.text))}`;
}

/** The regulation and the pasal: two pasal of one law are two bases. What has no number is told by its words alone. */
function kunciPeraturanButir({ kutipan }: DasarHukum): string | undefined {
  const kunci = kutipan && kunciPeraturan(kutipan.utama);
  return kunci === undefined ? undefined : `peraturan ${kunci} ${kutipan?.pasal?.teks.toLowerCase() ?? ''}`;
}

/** One number under two titles is a slip in one of them, not the same regulation twice. */
function berlainan(a: DasarHukum, b: DasarHukum): boolean {
  const [judulA, judulB] = [a, b].map(({ kutipan }) => kutipan?.utama.judul?.teks);
  return judulA !== undefined && judulB !== undefined && judulBerlainan(judulA, judulB);
}
