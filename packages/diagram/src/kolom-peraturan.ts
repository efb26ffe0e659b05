/** The columns of the table as a regulation profile lays them down. */
import { KOLOM_SEL, type KolomPeraturan, type KolomTabel as NamaKolom } from '@alir/core';
import { LABEL_BAWAAN, type LabelTabel } from './opsi.ts';
import { type KolomTabel, URUTAN_BAWAAN } from './tata/gaya.ts';

/** What the tables of a drawing are made of: their columns from left to right, and all headings. */
export interface SusunanKolom {
  readonly urutan: readonly KolomTabel[];
  readonly label: LabelTabel;
}

const NAMA: Readonly<Record<NamaKolom, KolomTabel>> = {
  nomor: 'no',
  uraian: 'uraian',
  pelaksana: 'pelaksana',
  ...(Object.fromEntries(KOLOM_SEL.map((kolom) => [kolom, kolom])) as Record<(typeof KOLOM_SEL)[number], KolomTabel>),
};

/** Without the lanes there is no flow, and without the activities nobody knows what it is: these two are never left out. */
const SELALU: readonly KolomTabel[] = ['uraian', 'pelaksana'];

/** The columns of a profile, or the usual ones; of a column that stands twice the first counts. */
export function susunanKolom(kolom: readonly KolomPeraturan[] | undefined): SusunanKolom {
  if (!kolom || kolom.length === 0) return { urutan: URUTAN_BAWAAN, label: LABEL_BAWAAN };
  const urutan = [...new Set(kolom.map((k) => NAMA[k.kolom]))];
  const kurang = SELALU.filter((nama) => !urutan.includes(nama));
  const setelahNomor = urutan[0] === 'no' ? 1 : 0;
  const judul = kolom.flatMap(({ kolom: nama, judul }) => (judul ? [[NAMA[nama], judul.text] as const] : []));
  return {
    urutan: [...urutan.slice(0, setelahNomor), ...kurang, ...urutan.slice(setelahNomor)],
    label: { ...LABEL_BAWAAN, ...Object.fromEntries(judul.reverse()) },
  };
}
