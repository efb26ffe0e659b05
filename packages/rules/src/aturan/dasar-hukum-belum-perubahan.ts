import { type DasarHukum, dasarHukum, sumberEntri, ucapkanSumber } from '../dasar-hukum.ts';
import { indeksUntuk, kunciPeraturan, type PeraturanBernama, sesudah, yangDikutip } from '../hukum/index.ts';
import type { Perbaikan, Rule } from '../rule.ts';
import { gantiBagian } from '../sunting.ts';

export const dasarHukumBelumPerubahan: Rule = {
  code: 'dasar-hukum-belum-perubahan',
  severity: 'info',
  summary: {
    id: 'Perubahan dasar hukum tidak disebut',
    en: 'The amendments of a legal basis are not mentioned',
  },
  message: {
    id: (p) =>
      `${p.nama} sudah diubah dengan ${p.perubahan}, ${ucapkanSumber.id(p)}. Sebutkan perubahannya, dan periksa apakah prosedur ini sudah mengikutinya.`,
    en: (p) =>
      `${p.nama} has been amended by ${p.perubahan}, ${ucapkanSumber.en(p)}. Mention the amendment, and check whether this procedure follows it.`,
  },
  *check(sop, { dokumen, register, hariIni }) {
    const indeks = indeksUntuk(register);
    const daftar = dasarHukum(sop, dokumen);
    const disebut = new Set(daftar.flatMap(({ kutipan }) => (kutipan ? yangDikutip(kutipan).map(kunciPeraturan) : [])));
    for (const butir of daftar) {
      const { teks, kutipan } = butir;
      const entri = kutipan && !kutipan.menyebutPerubahan ? indeks.cari(kutipan.utama) : undefined;
      // Of what is revoked, the amendments are no longer of interest.
      if (!entri || entri.penerus.length > 0) continue;
      const terbit = entri.perubahan.filter((p) => !sesudah(p.peraturan, hariIni));
      if (terbit.length === 0 || entri.perubahan.some(({ peraturan }) => disebut.has(kunciPeraturan(peraturan)))) continue;
      const perubahan = terbit.map((p) => p.peraturan.nama.teks).join(' dan ');
      yield {
        range: teks.range,
        params: { nama: kutipan!.utama.nama.teks, perubahan, ...sumberEntri(entri.entri) },
        perbaikan: sebutkan(butir, terbit),
      };
    }
  },
};

/** As laws themselves say it: all amendments but the last only by their number. */
function sebutkan({ teks, kutipan }: DasarHukum, perubahan: readonly PeraturanBernama[]): Perbaikan | undefined {
  if (kutipan!.bersama.length > 0) return undefined;
  const terakhir = perubahan.at(-1)!.teks;
  const kali = perubahan.length > 1 ? 'beberapa kali diubah, terakhir dengan' : 'diubah dengan';
  const { akhir } = kutipan!.utama;
  const suntingan = gantiBagian(teks, akhir, akhir, ` sebagaimana telah ${kali} ${terakhir}`);
  return suntingan && { judul: { id: 'Sebutkan perubahannya', en: 'Mention the amendment' }, aman: false, suntingan: [suntingan] };
}
