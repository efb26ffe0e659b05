/** The columns of a table whose lanes go on on the sheet beside: what each sheet shows of them, under the numbers of the whole table. */
import type { RentangJalur } from '../petak/penggalan.ts';
import type { KolomTabel } from '../tata/gaya.ts';

/** Without these nobody knows which row he reads, so every sheet has them. */
const DIULANG: readonly KolomTabel[] = ['no', 'uraian'];

/** The columns of the sheet that holds `jalur` of `lanes` lanes: what stands left of the lanes on the first, what stands right of them on the last. */
export function kolomLembar(
  urutan: readonly KolomTabel[],
  { awal, akhir }: RentangJalur,
  lanes: number,
): { readonly urutan: readonly KolomTabel[]; readonly nomor: readonly number[] } {
  const tengah = urutan.indexOf('pelaksana');
  const tampil = urutan.map((kolom, i) => kolom === 'pelaksana' || DIULANG.includes(kolom) || (i < tengah ? awal === 0 : akhir === lanes));
  const nomor = urutan.flatMap((_, i): number[] => {
    if (!tampil[i]) return [];
    if (i === tengah) return Array.from({ length: akhir - awal }, (_, lane) => tengah + awal + lane + 1);
    return [i < tengah ? i + 1 : i + lanes];
  });
  return { urutan: urutan.filter((_, i) => tampil[i]), nomor };
}
