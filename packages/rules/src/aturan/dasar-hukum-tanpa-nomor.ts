import type { Teks } from '@alir/core';
import { dasarHukum } from '../dasar-hukum.ts';
import { type IndeksRegister, indeksUntuk, type JenisPeraturan, type PeraturanTerbaca } from '../hukum/index.ts';
import type { Params, Perbaikan, Rule } from '../rule.ts';
import { gantiBagian } from '../sunting.ts';

/** Kinds that always have a number and a year. Decrees and circulars are told by a date as well. */
const BERNOMOR = new Set<JenisPeraturan>([
  'uu',
  'uu-darurat',
  'perppu',
  'pp',
  'perpres',
  'keppres',
  'inpres',
  'permen',
  'perlembaga',
  'perda',
  'pergub',
  'perbup',
  'perwali',
]);

/** What the Netherlands Indies left is told by its Staatsblad. */
const KOLONIAL = /staatsblad|stbl|ordonn?ant?[st]ie/iu;

const saran = (p: Params, kata: string) => (p.mungkin === undefined ? '' : kata.replace('%', String(p.mungkin)));

export const dasarHukumTanpaNomor: Rule = {
  code: 'dasar-hukum-tanpa-nomor',
  severity: 'warning',
  summary: {
    id: 'Dasar hukum tanpa nomor atau tahun',
    en: 'A legal basis without number or year',
  },
  message: {
    id: (p) =>
      `${p.nama} disebut tanpa ${p.kurang}, sehingga peraturannya tidak dapat dipastikan.${saran(p, ' Mungkin maksudnya %.')} Tulis nomor dan tahunnya, misalnya "Nomor 25 Tahun 2009".`,
    en: (p) =>
      `${p.nama} is named without ${p.kurangEn}, so that nobody can tell which it is.${saran(p, ' Perhaps % is meant.')} Write its number and year, as in "Nomor 25 Tahun 2009".`,
  },
  *check(sop, { dokumen, register }) {
    const indeks = indeksUntuk(register);
    for (const { teks, kutipan } of dasarHukum(sop, dokumen)) {
      const utama = kutipan?.utama;
      if (!utama || !BERNOMOR.has(utama.jenis) || (utama.nomor && utama.tahun) || KOLONIAL.test(teks.text)) continue;
      const mungkin = satuBerlaku(utama, indeks);
      yield {
        range: teks.range,
        params: { nama: utama.nama.teks, ...kurang(utama), ...(mungkin && { mungkin: mungkin.nama.teks }) },
        ...(mungkin && { perbaikan: lengkapi(teks, utama, mungkin) }),
      };
    }
  },
};

function kurang({ nomor, tahun }: PeraturanTerbaca): Params {
  if (nomor) return { kurang: 'tahun', kurangEn: 'a year' };
  return tahun ? { kurang: 'nomor', kurangEn: 'a number' } : { kurang: 'nomor dan tahun', kurangEn: 'number and year' };
}

/** The only regulation in force that has this title, as far as the register knows. */
function satuBerlaku(peraturan: PeraturanTerbaca, indeks: IndeksRegister): PeraturanTerbaca | undefined {
  const berlaku = indeks.denganJudul(peraturan).filter(({ penerus }) => penerus.length === 0);
  return berlaku.length === 1 ? berlaku[0]!.peraturan : undefined;
}

function lengkapi(teks: Teks, { nama }: PeraturanTerbaca, mungkin: PeraturanTerbaca): Perbaikan | undefined {
  const suntingan = gantiBagian(teks, nama.awal, nama.akhir, mungkin.nama.teks);
  const lengkap = mungkin.nama.teks;
  return suntingan && { judul: { id: `Tulis ${lengkap}`, en: `Write ${lengkap}` }, aman: false, suntingan: [suntingan] };
}
