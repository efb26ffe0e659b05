import type { Butir } from '@alir/core';
import type { Rule } from '../rule.ts';
import { judulSeragam } from '../seragam.ts';
import { hapusButir } from '../sunting.ts';

const TERKAIT = { id: 'Butir yang sama di sini', en: 'The same item here' };

export const keterkaitanGanda: Rule = {
  code: 'keterkaitan-ganda',
  severity: 'warning',
  summary: {
    id: 'Keterkaitan menyebut SOP yang sama dua kali',
    en: 'Keterkaitan names the same SOP twice',
  },
  message: {
    id: (p) => `Butir ini sama dengan butir di baris ${p.baris}. Hapus salah satunya.`,
    en: (p) => `This item is the same as the one in line ${p.baris}. Remove one of them.`,
  },
  *check(sop, { dokumen: { uri } }) {
    const { keterkaitan } = sop.daftar;
    const pertama = new Map<string, Butir>();
    for (const butir of keterkaitan?.butir ?? []) {
      const isi = isiButir(butir);
      if (isi === undefined) continue;
      const { range } = butir;
      const sama = pertama.get(isi);
      if (!sama) {
        pertama.set(isi, butir);
        continue;
      }
      const judul = { id: 'Hapus butir yang kedua', en: 'Remove the second item' };
      yield {
        range,
        params: { baris: sama.range.start.line + 1 },
        related: [{ uri, range: sama.range, message: TERKAIT }],
        perbaikan: { judul, aman: true, suntingan: [hapusButir(sop, keterkaitan!, butir)] },
      };
    }
  },
};

/** Which SOP the item names, as it is compared; nothing where it names none (`-`). */
function isiButir({ teks, sop }: Butir): string | undefined {
  if (sop) return `sop ${sop.nama}`;
  const judul = judulSeragam(teks?.text ?? '');
  return /[\p{L}\p{N}]/u.test(judul) ? `"${judul}"` : undefined;
}
