/** What is said of a row of the table: the step with its activity, and what its other cells say, each under its heading. */
import { KOLOM_SEL, type KolomSel, type Prosedur } from '@alir/core';
import type { BarisTabel } from '../gambar.ts';
import type { SusunanKolom } from '../kolom-peraturan.ts';
import { isiSel } from '../tata/isi-sel.ts';
import { teksBaris } from '../teks/bungkus.ts';
import { gabung, sebaris, sebutLangkah } from './kata.ts';

/** The sentences of a row; `kolom` says which columns the table has, in which order, and what they are called. */
export function bacaanBaris(
  { indeks, no }: Pick<BarisTabel, 'indeks' | 'no'>,
  { langkah }: Prosedur,
  { urutan, label }: SusunanKolom,
): Pick<BarisTabel, 'bacaan' | 'bacaanSel'> {
  const uraian = gabung(langkah[indeks]!.uraian.map(({ text }) => text));
  const sel = urutan.filter(isKolomSel).flatMap((kolom) => {
    const isi = bacaanSel(langkah, indeks, kolom);
    return isi === '' ? [] : [`${sebaris(label[kolom])}: ${isi}`];
  });
  return { bacaan: `Langkah ${no}${uraian && `: ${uraian}`}`, bacaanSel: sel.join('. ') };
}

/** What a cell says. One that several rows share says it at the first of them; an empty one, or one with a stroke, is silent. */
function bacaanSel(langkah: Prosedur['langkah'], indeks: number, kolom: KolomSel): string {
  const step = langkah[indeks]!;
  const { awal, akhir } = step[kolom];
  const isi = gabung(isiSel(step, kolom).map(({ runs }) => teksBaris(runs)));
  if (isi === '' || isi === '-') return '';
  if (awal === akhir) return isi;
  if (indeks !== awal) return `sama dengan ${sebutLangkah([langkah[awal]!.no])}`;
  return `${isi}, juga untuk ${sebutLangkah(langkah.slice(awal + 1, akhir + 1).map(({ no }) => no))}`;
}

function isKolomSel(kolom: string): kolom is KolomSel {
  return KOLOM_SEL.some((nama) => nama === kolom);
}
