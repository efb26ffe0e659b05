import { type DasarHukum, dasarHukum } from '../dasar-hukum.ts';
import { type Tingkat, tingkat } from '../hukum/index.ts';
import type { Perbaikan, Rule } from '../rule.ts';
import { gantiBagian } from '../sunting.ts';

export const dasarHukumUrutan: Rule = {
  code: 'dasar-hukum-urutan',
  severity: 'info',
  summary: {
    id: 'Dasar hukum tidak menurut hierarki peraturan',
    en: 'The legal bases are not in the order of the hierarchy',
  },
  message: {
    id: (p) =>
      `${p.nama} lebih tinggi daripada ${p.sebelum} yang ditulis sebelumnya (baris ${p.baris}). Tulis dasar hukum dari peraturan yang tertinggi.`,
    en: (p) =>
      `${p.nama} ranks higher than ${p.sebelum}, which stands before it (line ${p.baris}). List the legal bases from the highest regulation down.`,
  },
  *check(sop, { dokumen }) {
    const daftar = dasarHukum(sop, dokumen);
    let terendah = 0;
    let sebelum: DasarHukum | undefined;
    for (const butir of daftar) {
      const tempat = tingkatButir(butir);
      if (!tempat) continue;
      if (sebelum && tempat.terendah < terendah) {
        // The first place where the order breaks: putting that right moves all that is behind it.
        const params = { nama: namaButir(butir), sebelum: namaButir(sebelum), baris: sebelum.teks.range.start.line + 1 };
        yield { range: butir.teks.range, params, perbaikan: urutkan(daftar) };
        return;
      }
      if (tempat.tertinggi > terendah) {
        terendah = tempat.tertinggi;
        sebelum = butir;
      }
    }
  },
};

function tingkatButir({ kutipan }: DasarHukum): Tingkat | undefined {
  return kutipan && tingkat(kutipan.utama);
}

function namaButir({ kutipan }: DasarHukum): string {
  return kutipan!.utama.nama.teks;
}

/** Every text at the place that the hierarchy gives it; one that has no place stays behind the one before it. */
function urutkan(daftar: readonly DasarHukum[]): Perbaikan | undefined {
  let terakhir = 0;
  const berperingkat = daftar.map((butir) => {
    terakhir = tingkatButir(butir)?.tertinggi ?? terakhir;
    return { butir, peringkat: terakhir };
  });
  const urut = berperingkat.toSorted((a, b) => a.peringkat - b.peringkat).map(({ butir }) => butir.teks);
  const suntingan = daftar.flatMap(({ teks }, i) => {
    const baru = urut[i]!;
    if (baru === teks) return [];
    // Both ends of a move must be texts that read as they are written.
    const sunting = gantiBagian(baru, 0, 0, '') && gantiBagian(teks, 0, teks.text.length, baru.text);
    return [sunting];
  });
  const pasti = suntingan.filter((s) => s !== undefined);
  if (pasti.length < suntingan.length) return undefined;
  return { judul: { id: 'Urutkan menurut hierarki peraturan', en: 'Sort by the hierarchy' }, aman: false, suntingan: pasti };
}
