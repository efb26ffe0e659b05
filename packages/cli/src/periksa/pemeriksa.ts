/** A check of many files: each by itself, what is declared beside them, and what only shows between them. */
import type { Hari, Locale } from '@alir/core';
import { PERATURAN_BAWAAN } from '@alir/language';
import { gabungkan, type HasilBerkas, type Setelan } from '@alir/rules';
import { Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pesan } from '../pesan.ts';
import { jumlahUtas, periksaSemua } from './bersama.ts';
import { cariDeklarasi, coba, type Deklarasi, deklarasiDari, namaTakDikenal } from './ruang-kerja.ts';
import { type HasilSatu, type Pengetahuan, periksaTeks } from './satu.ts';
import type { HasilPeriksa } from './temuan-berkas.ts';

export interface TugasPeriksa {
  /** Absolute paths of the files to check. */
  readonly jalur: readonly string[];
  /** Texts that stand for files: standard input, and what fixes made of a file. */
  readonly teks: ReadonlyMap<string, string>;
  setelan(jalur: string): Setelan;
  /** Regulations that the command line names for SOPs that name none. */
  readonly diminta: readonly string[];
  /** Profiles that the configurations name, whether an SOP needs them or not. */
  readonly disebut: readonly string[];
  /** Absolute paths of the folders in which declarations are looked for that the files do not hold. */
  readonly folder: readonly string[];
  /** Files of registers that count although they are not checked. */
  readonly berkasRegister: readonly string[];
  readonly locale: Locale;
  readonly hariIni: Hari;
  /** How many threads; by the number of files where it is not given. */
  readonly utas?: number;
}

export interface HasilPemeriksaan {
  readonly hasil: HasilPeriksa;
  readonly takTerbaca: readonly HasilSatu[];
  /** The names of all profiles that are known. */
  readonly peraturan: ReadonlySet<string>;
}

/** Checks files. Throws a `Galat` where a regulation is asked for that nobody declares. */
export async function periksaTugas(tugas: TugasPeriksa, lingkungan: Lingkungan, pesan: Pesan): Promise<HasilPemeriksaan> {
  const { jalur, teks, diminta, locale, hariIni } = tugas;
  const { cwd } = lingkungan;
  const diperiksa = new Set(jalur);
  const isi = [...new Set([...jalur, ...tugas.berkasRegister])].map((j) => ({ jalur: j, teks: teks.get(j) ?? coba(j) }));
  const sendiri = deklarasiDari(isi);
  const periksaDengan = (jalur: readonly string[], deklarasi: Deklarasi) =>
    periksaBersama({ ...tugas, jalur }, { locale, hariIni, ...deklarasi }, lingkungan, pesan);

  let satuan = await periksaDengan(jalur, sendiri);
  const terbaca = () => satuan.filter(({ gagal }) => gagal === undefined).map((s) => s.hasil);
  const dicari = namaTakDikenal(terbaca(), [...diminta, ...tugas.disebut]);
  const lain = cariDeklarasi(dicari, diperiksa, tugas.folder, pesan);
  const profilLain = lain.flatMap((h) => h.ringkasan.peraturan);
  if (profilLain.length > 0) {
    // Who names a profile that had to be looked for is checked again, now that it is known.
    const kurang = satuan.filter(({ hasil }) => namaTakDikenal([hasil], []).length > 0).map((s) => s.jalur);
    const ulang = await periksaDengan(kurang, { ...sendiri, peraturan: [...sendiri.peraturan, ...profilLain] });
    const menurutJalur = new Map(ulang.map((s) => [s.jalur, s]));
    satuan = satuan.map((s) => menurutJalur.get(s.jalur) ?? s);
  }
  const semua = [...terbaca(), ...lain];
  const peraturan = new Set([...PERATURAN_BAWAAN, ...semua.flatMap((h) => h.ringkasan.peraturan)].map((p) => p.nama.nama));
  const asing = diminta.find((id) => !peraturan.has(id));
  if (asing !== undefined) throw new Galat(pesan.peraturanTakDikenal(asing, [...peraturan].sort().join(', ')));
  const nama = new Map(satuan.filter(({ gagal }) => gagal === undefined).map((s) => [s.hasil.uri, namaTampil(cwd, s.jalur)]));
  return { hasil: bandingkan(semua, nama, locale), takTerbaca: satuan.filter(({ gagal }) => gagal !== undefined), peraturan };
}

/** Texts that stand for files are checked here, files in as many threads as are worth while. */
async function periksaBersama(tugas: TugasPeriksa, pengetahuan: Pengetahuan, lingkungan: Lingkungan, pesan: Pesan): Promise<HasilSatu[]> {
  const berkas = tugas.jalur.map((jalur) => ({ jalur, setelan: tugas.setelan(jalur) }));
  const dariBerkas = berkas.filter(({ jalur }) => !tugas.teks.has(jalur));
  const utas = tugas.utas ?? (await jumlahUtas(dariBerkas.length));
  const hasil = await periksaSemua(dariBerkas, utas, pengetahuan, lingkungan, pesan);
  for (const b of berkas) {
    const teks = tugas.teks.get(b.jalur);
    if (teks !== undefined) hasil.push({ jalur: b.jalur, hasil: periksaTeks(teks, b, pengetahuan) });
  }
  return hasil;
}

/** All findings of the files whose uri is in `nama`: their own and those that only show between files. */
function bandingkan(hasil: readonly HasilBerkas[], nama: ReadonlyMap<string, string>, locale: Locale): HasilPeriksa {
  const menurutUri = gabungkan(hasil, { locale, peraturan: PERATURAN_BAWAAN });
  const menurutNama = [...nama].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    berkas: menurutNama.map(([, nama]) => nama),
    temuan: menurutNama.flatMap(([uri, nama]) => (menurutUri.get(uri)?.temuan ?? []).map((temuan) => ({ nama, temuan }))),
    didiamkan: menurutNama.flatMap(([uri, nama]) =>
      (menurutUri.get(uri)?.diabaikan ?? []).map(({ temuan, alasan }) => ({ nama, temuan, alasan, oleh: 'komentar' as const })),
    ),
  };
}
