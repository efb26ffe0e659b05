import { type DasarHukum, dasarHukum } from '../dasar-hukum.ts';
import { judulBerlainan, kunciPeraturan } from '../hukum/index.ts';
import type { Rule } from '../rule.ts';
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
      const kembaran = pertama.get(kunciTeks(butir)) ?? pertama.get(kunciButir(butir));
      if (!kembaran || berlainan(butir, kembaran)) {
        pertama.set(kunciTeks(butir), butir);
        pertama.set(kunciButir(butir), butir);
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
          aman: kunciTeks(butir) === kunciTeks(kembaran),
          suntingan: [hapusButir(sop, sop.daftar.dasarHukum!, butir.butir)],
        },
      };
    }
  },
};

function kunciTeks({ teks }: DasarHukum): string {
  return `teks ${teks.text
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim()}`;
}

/** The regulation and the pasal: two pasal of one law are two bases. What has no number is told by its words alone. */
function kunciButir(butir: DasarHukum): string {
  const { kutipan } = butir;
  const kunci = kutipan && kunciPeraturan(kutipan.utama);
  return kunci === undefined ? kunciTeks(butir) : `peraturan ${kunci} ${kutipan?.pasal?.teks.toLowerCase() ?? ''}`;
}

/** One number under two titles is a slip in one of them, not the same regulation twice. */
function berlainan(a: DasarHukum, b: DasarHukum): boolean {
  const [judulA, judulB] = [a, b].map(({ kutipan }) => kutipan?.utama.judul?.teks);
  return judulA !== undefined && judulB !== undefined && judulBerlainan(judulA, judulB);
}
