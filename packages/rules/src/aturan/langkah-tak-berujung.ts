import {
  type IndeksLangkah,
  kebalikan,
  kelompokSalingTerjangkau,
  langkahBerikut,
  langkahTerjangkau,
  type Prosedur,
  telusuri,
} from '@alir/core';
import { cabangPerSimbol } from '../cabang.ts';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

export const langkahTakBerujung: Rule = {
  code: 'langkah-tak-berujung',
  severity: 'warning',
  summary: {
    id: 'Alur berputar dan tidak pernah sampai ke akhir',
    en: 'The flow goes round and never comes to an end',
  },
  message: {
    id: (p) =>
      `Dari langkah ${p.no} alur hanya kembali ke langkah ${p.awal} dan tidak pernah sampai ke akhir. Tulis jalan keluarnya: cabang "jika … ke" atau "jika … berakhir" pada langkah yang memutuskan, atau "berakhir" bila prosedur selesai di sini.`,
    en: (p) =>
      `From step ${p.no} the flow only goes back to step ${p.awal} and never comes to an end. Write the way out: an exit "jika … ke" or "jika … berakhir" at the step that decides, or "berakhir" if the procedure ends here.`,
  },
  *check(sop, { dokumen }) {
    for (const prosedur of sop.prosedur) {
      const { langkah, range } = prosedur;
      // A row that was not read in full, or has no symbol yet, may be where it ends; lines that contradict each other say nothing certain.
      if (langkah.some((l) => l.alurRusak || l.simbol.length === 0) || adaMasalah(dokumen, range, 'alur-bertentangan')) continue;
      for (const lingkaran of lingkaranTertutup(prosedur)) {
        const [awal, akhir] = [Math.min(...lingkaran), Math.max(...lingkaran)];
        yield { range: langkah[akhir]!.header, params: { no: langkah[akhir]!.no, awal: langkah[awal]!.no } };
      }
    }
  },
};

/** The rows that the flow reaches and cannot leave, circle by circle, the last first. Rows that only lead into a circle are not the fault. */
function lingkaranTertutup(prosedur: Prosedur): ReadonlySet<IndeksLangkah>[] {
  const berikut = langkahBerikut(prosedur);
  const berujung = telusuri(barisUjung(prosedur), kebalikan(berikut));
  const terjangkau = langkahTerjangkau(prosedur, berikut);
  const tertutup = (kelompok: ReadonlySet<IndeksLangkah>) =>
    [...kelompok].every((i) => terjangkau.has(i) && !berujung.has(i) && berikut[i]!.every((ke) => kelompok.has(ke)));
  return kelompokSalingTerjangkau(berikut)
    .filter(tertutup)
    .sort((a, b) => Math.max(...b) - Math.max(...a));
}

/** The rows that are an end, or may be one. */
function barisUjung(prosedur: Prosedur): IndeksLangkah[] {
  const cabang = cabangPerSimbol(prosedur);
  const terputus = [...prosedur.buntu, ...prosedur.konektor.flatMap((k) => (k.tujuan ? [] : k.sumber))];
  const taktentu = new Set(terputus.map(({ dari }) => dari));
  const ujung = prosedur.simbol.filter(({ id, jenis, rangeJenis }) => {
    const jumlah = cabang[id]!.length;
    // An end that the author drew is one, wherever it leads; the last row's, which follows from the defaults, is one only if it goes nowhere.
    if (jumlah === 0 || (jenis === 'selesai' && rangeJenis)) return true;
    // What leads nowhere, and the exit that a decision lacks, have findings of their own: either may be the way to the end.
    return taktentu.has(id) || (jenis === 'keputusan' && jumlah < 2);
  });
  return ujung.map(({ langkah }) => langkah);
}
