import type { Hari, Teks } from '@alir/core';
import { dasarHukum, sumberEntri, ucapkanSumber } from '../dasar-hukum.ts';
import {
  type EntriTerbaca,
  type IndeksRegister,
  indeksUntuk,
  judulBerlainan,
  judulSejalan,
  type KutipanHukum,
  kunciPeraturan,
  type PeraturanTerbaca,
  yangDikutip,
} from '../hukum/index.ts';
import type { Laporan, Perbaikan, Rule } from '../rule.ts';
import { gantiBagian } from '../sunting.ts';

/** The republic is no older, and its regulations are not either. */
const TAHUN_PERTAMA = 1945;

export const dasarHukumKeliru: Rule = {
  code: 'dasar-hukum-keliru',
  severity: 'warning',
  summary: {
    id: 'Nomor dan tahun dasar hukum tidak cocok dengan judulnya',
    en: 'Number and year of a legal basis do not match its title',
  },
  message: {
    id: {
      tahun: (p) =>
        `Tahun ${p.tahun} pada ${p.nama} tidak mungkin: peraturan Indonesia bertahun ${TAHUN_PERTAMA} sampai sekarang, dengan empat angka. Periksa tahunnya pada naskah peraturan.`,
      judul: (p) =>
        `${p.nama} bukan tentang "${p.judul}", melainkan tentang "${p.judulBenar}", ${ucapkanSumber.id(p)}. Periksa nomor, tahun, dan judulnya pada naskah peraturan.`,
      nomor: (p) =>
        `${p.nama} tampaknya salah nomor atau tahun: yang tentang "${p.judul}" adalah ${p.benar}, ${ucapkanSumber.id(p)}. Periksa nomor dan tahunnya pada naskah peraturan.`,
      campuran: (p) =>
        `${p.nama} tampaknya mencampur nomor dan tahun dua peraturan tentang "${p.judul}": ${p.satu} dan ${p.lain}, ${ucapkanSumber.id(p)}. Periksa mana yang dimaksud.`,
      perubahan: (p) =>
        `${p.nama} tampaknya salah nomor atau tahun: yang diubah dengan ${p.pengubah} adalah ${p.benar}, ${ucapkanSumber.id(p)}. Periksa nomor dan tahunnya pada naskah peraturan.`,
      'dalam-judul': (p) =>
        `Judul ${p.pemilik} menyebut ${p.benar}, bukan ${p.nama}, ${ucapkanSumber.id(p)}. Periksa nomor dan tahunnya pada naskah peraturan.`,
    },
    en: {
      tahun: (p) =>
        `The year ${p.tahun} of ${p.nama} cannot be: Indonesian regulations are of ${TAHUN_PERTAMA} up to now, in four digits. Check the year in the regulation's text.`,
      judul: (p) =>
        `${p.nama} is not about "${p.judul}" but about "${p.judulBenar}", ${ucapkanSumber.en(p)}. Check number, year and title in the regulation's text.`,
      nomor: (p) =>
        `${p.nama} seems to have a wrong number or year: the one about "${p.judul}" is ${p.benar}, ${ucapkanSumber.en(p)}. Check number and year in the regulation's text.`,
      campuran: (p) =>
        `${p.nama} seems to mix number and year of two regulations about "${p.judul}": ${p.satu} and ${p.lain}, ${ucapkanSumber.en(p)}. Check which is meant.`,
      perubahan: (p) =>
        `${p.nama} seems to have a wrong number or year: what ${p.pengubah} amends is ${p.benar}, ${ucapkanSumber.en(p)}. Check number and year in the regulation's text.`,
      'dalam-judul': (p) =>
        `The title of ${p.pemilik} names ${p.benar}, not ${p.nama}, ${ucapkanSumber.en(p)}. Check number and year in the regulation's text.`,
    },
  },
  *check(sop, { dokumen, register, hariIni }) {
    const indeks = indeksUntuk(register);
    for (const { teks, kutipan } of dasarHukum(sop, dokumen)) {
      const keliru = kutipan && cariKeliru(kutipan, indeks, hariIni);
      if (keliru) yield laporkan(teks, keliru);
    }
  },
};

interface Keliru {
  readonly ragam: string;
  readonly salah: PeraturanTerbaca;
  readonly params?: Laporan['params'];
  /** What the register says instead, and on whose word. */
  readonly benar?: PeraturanTerbaca;
  readonly entri?: EntriTerbaca;
}

function laporkan(teks: Teks, { ragam, salah, params, benar, entri }: Keliru): Laporan {
  return {
    range: teks.range,
    ragam,
    params: { nama: salah.nama.teks, ...params, ...(benar && { benar: benar.nama.teks }), ...(entri && sumberEntri(entri.entri)) },
    ...(benar && { perbaikan: betulkan(teks, salah, benar) }),
  };
}

/** The first thing that is wrong in an item: one item, one finding. */
function cariKeliru(kutipan: KutipanHukum, indeks: IndeksRegister, hariIni: Hari): Keliru | undefined {
  const dikutip = yangDikutip(kutipan);
  for (const peraturan of dikutip.flatMap((p) => [p, ...p.dalamJudul])) {
    const { tahun } = peraturan;
    if (tahun && !tahunMungkin(tahun.nilai, hariIni)) return { ragam: 'tahun', salah: peraturan, params: { tahun: tahun.teks } };
  }
  for (const peraturan of dikutip) {
    const keliru = judulLain(peraturan, indeks) ?? disebutJudul(peraturan, indeks) ?? nomorLain(peraturan, indeks);
    if (keliru) return keliru;
  }
  for (const disebut of dikutip.flatMap((p) => p.dalamJudul)) {
    const keliru = nomorLain(disebut, indeks);
    if (keliru) return keliru;
  }
  return diubahOleh(kutipan, indeks);
}

function tahunMungkin(tahun: number, hariIni: Hari): boolean {
  return tahun >= TAHUN_PERTAMA && tahun <= hariIni.tahun;
}

/** The register has this number and year, under quite another title. */
function judulLain(peraturan: PeraturanTerbaca, indeks: IndeksRegister): Keliru | undefined {
  const entri = indeks.cari(peraturan);
  const judul = peraturan.judul?.teks;
  const judulBenar = entri?.peraturan.judul?.teks;
  if (!entri || judul === undefined || judulBenar === undefined || judulSejalan(judul, judulBenar)) return undefined;
  const sejudul = indeks.denganJudul(peraturan);
  if (sejudul.length === 0 && !judulBerlainan(judul, judulBenar)) return undefined;
  const berlaku = sejudul.filter(({ penerus }) => penerus.length === 0);
  const benar = berlaku.length === 1 ? berlaku[0]!.peraturan : undefined;
  return { ragam: 'judul', salah: peraturan, params: { judul, judulBenar }, benar, entri };
}

/** The register knows which regulation the title of this one names, and it is another. */
function disebutJudul(peraturan: PeraturanTerbaca, indeks: IndeksRegister): Keliru | undefined {
  const entri = indeks.cari(peraturan);
  const benar = entri?.peraturan.dalamJudul[0];
  const salah = peraturan.dalamJudul[0];
  if (!benar || !salah || benar.jenis !== salah.jenis) return undefined;
  const [kunciBenar, kunciSalah] = [kunciPeraturan(benar), kunciPeraturan(salah)];
  if (kunciBenar === undefined || kunciSalah === undefined || kunciBenar === kunciSalah) return undefined;
  return { ragam: 'dalam-judul', salah, params: { pemilik: peraturan.nama.teks }, benar, entri };
}

/** The register does not have this number and year, but the title, under the same number of another year or the other way round. */
function nomorLain(peraturan: PeraturanTerbaca, indeks: IndeksRegister): Keliru | undefined {
  if (kunciPeraturan(peraturan) === undefined || indeks.cari(peraturan)) return undefined;
  const [entri, kedua, ketiga] = indeks.denganJudul(peraturan).filter((e) => hampirSama(e.peraturan, peraturan));
  if (!entri || ketiga) return undefined;
  const judul = peraturan.judul!.teks;
  if (!kedua) return { ragam: 'nomor', salah: peraturan, params: { judul }, benar: entri.peraturan, entri };
  if (setahun(entri, peraturan) === setahun(kedua, peraturan)) return undefined;
  return {
    ragam: 'campuran',
    salah: peraturan,
    params: { judul, satu: entri.peraturan.nama.teks, lain: kedua.peraturan.nama.teks },
    entri,
  };
}

function setahun({ peraturan }: EntriTerbaca, lain: PeraturanTerbaca): boolean {
  return peraturan.tahun?.nilai === lain.tahun?.nilai;
}

/** The register does not have it, but what the amendment that stands with it amends has the same number or the same year. */
function diubahOleh({ utama, perubahan }: KutipanHukum, indeks: IndeksRegister): Keliru | undefined {
  if (kunciPeraturan(utama) === undefined || indeks.cari(utama)) return undefined;
  for (const pengubah of perubahan) {
    const [entri, lainnya] = indeks.yangDiubahOleh(pengubah);
    if (!entri || lainnya || !hampirSama(entri.peraturan, utama)) continue;
    return { ragam: 'perubahan', salah: utama, params: { pengubah: pengubah.nama.teks }, benar: entri.peraturan, entri };
  }
  return undefined;
}

/** Numbers that begin anew each year: below this one, two of an office's regulations may share theirs by chance. */
const NOMOR_BERARTI = 10;
const NASIONAL = new Set(['uu', 'perppu', 'pp', 'perpres']);

/** Whether only the number or only the year differs, as after a slip of the pen. */
function hampirSama(benar: PeraturanTerbaca, salah: PeraturanTerbaca): boolean {
  if (benar.jenis !== salah.jenis || (benar.pembuat?.kunci ?? '') !== (salah.pembuat?.kunci ?? '')) return false;
  if (benar.tahun?.nilai === salah.tahun?.nilai) return true;
  const nomor = salah.nomor?.kunci ?? '';
  return benar.nomor?.kunci === nomor && (NASIONAL.has(salah.jenis) || Number.parseInt(nomor, 10) >= NOMOR_BERARTI);
}

/** Number and year of the right one, in the author's own way of writing. */
function betulkan(teks: Teks, salah: PeraturanTerbaca, benar: PeraturanTerbaca): Perbaikan | undefined {
  if (!salah.nomor || !salah.tahun || !benar.nomor || !benar.tahun || salah.tahun.awal < salah.nomor.akhir) return undefined;
  const bagian = [
    [salah.nomor, benar.nomor],
    [salah.tahun, benar.tahun],
  ] as const;
  const suntingan = bagian
    .filter(([lama, baru]) => lama.teks !== baru.teks)
    .map(([lama, baru]) => gantiBagian(teks, lama.awal, lama.akhir, baru.teks));
  const pasti = suntingan.filter((s) => s !== undefined);
  if (pasti.length < suntingan.length) return undefined;
  const nama = benar.nama.teks;
  return { judul: { id: `Ganti dengan ${nama}`, en: `Replace with ${nama}` }, aman: false, suntingan: pasti };
}
