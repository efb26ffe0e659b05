/** A check of many files: each by itself, what is declared beside them, and what only shows between them. */
import type { Hari, Locale } from '@alir/core';
import { PERATURAN_BAWAAN } from '@alir/language';
import { gabungkan, type HasilBerkas, type Setelan } from '@alir/rules';
import { Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { PenilaiLogo } from '../penilai-logo.ts';
import type { Pesan } from '../pesan.ts';
import { jumlahUtas, periksaSemua } from './bersama.ts';
import { Ingatan, type Teks, Terakhir } from './ingatan.ts';
import { cariDeklarasi, coba, type Deklarasi, deklarasiDari, namaTakDikenal } from './ruang-kerja.ts';
import { type HasilSatu, type Pengetahuan, periksaTeks } from './satu.ts';
import type { HasilPeriksa } from './temuan-berkas.ts';

export interface TugasPeriksa {
  /** Absolute paths of the files to check. */
  readonly jalur: readonly string[];
  setelan(jalur: string): Setelan;
  /** The folder that the logos of a file must lie in, where that is known. */
  akarLogo(jalur: string): string | undefined;
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

/** Checks the files of a run, again as their texts change; what has not changed since is not checked again. */
export class Pemeriksa {
  readonly #tugas: TugasPeriksa;
  readonly #lingkungan: Lingkungan;
  readonly #pesan: Pesan;
  readonly #deklarasi = new Ingatan<Deklarasi>(async (jalur, teks) => jalur.map((j) => deklarasiDari(teks.get(j) ?? coba(j), j)));
  /** Checks with what the files declare themselves. */
  readonly #sendiri = new Terakhir<Ingatan<HasilSatu>>();
  /** What was found beside the files. */
  readonly #lain = new Terakhir<HasilBerkas[]>();
  /** Checks with both. */
  readonly #meluas = new Terakhir<Ingatan<HasilSatu>>();

  constructor(tugas: TugasPeriksa, lingkungan: Lingkungan, pesan: Pesan) {
    this.#tugas = tugas;
    this.#lingkungan = lingkungan;
    this.#pesan = pesan;
  }

  /**
   * Checks all files; `teks` stands for some: standard input, and what fixes made of a file. Throws a `Galat` where a regulation is asked for
   * that nobody declares.
   */
  async periksa(teks: Teks): Promise<HasilPemeriksaan> {
    const { jalur, berkasRegister, diminta, disebut, folder, locale } = this.#tugas;
    const deklarasi = await this.#deklarasi.ambil([...new Set([...jalur, ...berkasRegister])], teks);
    const sendiri = this.#sendiri.ambil(deklarasi, () => this.#dengan(deklarasi));
    let satuan = await sendiri.ambil(jalur, teks);
    const terbaca = () => satuan.filter(({ gagal }) => gagal === undefined).map((s) => s.hasil);
    const dicari = [...new Set(namaTakDikenal(terbaca(), [...diminta, ...disebut]))].sort();
    const lain = this.#lain.ambil(dicari, () => cariDeklarasi(dicari, new Set(jalur), folder, this.#pesan));
    const profilLain = lain.flatMap((h) => h.ringkasan.peraturan);
    if (profilLain.length > 0) {
      // Who names a profile that had to be looked for is checked again, now that it is known.
      const kurang = satuan.filter(({ hasil }) => namaTakDikenal([hasil], []).length > 0).map((s) => s.jalur);
      const meluas = this.#meluas.ambil([sendiri, lain], () => this.#dengan([...deklarasi, { peraturan: profilLain, register: [] }]));
      const menurutJalur = new Map((await meluas.ambil(kurang, teks)).map((s) => [s.jalur, s]));
      satuan = satuan.map((s) => menurutJalur.get(s.jalur) ?? s);
    }
    const semua = [...terbaca(), ...lain];
    const peraturan = new Set([...PERATURAN_BAWAAN, ...semua.flatMap((h) => h.ringkasan.peraturan)].map((p) => p.nama.nama));
    const asing = diminta.find((id) => !peraturan.has(id));
    if (asing !== undefined) throw new Galat(this.#pesan.peraturanTakDikenal(asing, [...peraturan].sort().join(', ')));
    const { cwd } = this.#lingkungan;
    const nama = new Map(satuan.filter(({ gagal }) => gagal === undefined).map((s) => [s.hasil.uri, namaTampil(cwd, s.jalur)]));
    return { hasil: bandingkan(semua, nama, locale), takTerbaca: satuan.filter(({ gagal }) => gagal !== undefined), peraturan };
  }

  /** Checks of single files that know these declarations. */
  #dengan(deklarasi: readonly Deklarasi[]): Ingatan<HasilSatu> {
    const { locale, hariIni } = this.#tugas;
    const peraturan = deklarasi.flatMap((d) => d.peraturan);
    const register = deklarasi.flatMap((d) => d.register);
    return new Ingatan((jalur, teks) => this.#periksaBersama(jalur, teks, { locale, hariIni, peraturan, register }));
  }

  /** Texts that stand for files are checked here, files in as many threads as are worth while. */
  async #periksaBersama(jalur: readonly string[], teks: Teks, pengetahuan: Pengetahuan): Promise<HasilSatu[]> {
    const berkas = jalur.map((j) => ({ jalur: j, setelan: this.#tugas.setelan(j), akarLogo: this.#tugas.akarLogo(j) }));
    const penilai = new PenilaiLogo();
    const dariBerkas = berkas.filter((b) => !teks.has(b.jalur));
    const utas = this.#tugas.utas ?? (await jumlahUtas(dariBerkas.length));
    const dibaca = await periksaSemua(dariBerkas, utas, pengetahuan, this.#lingkungan, this.#pesan);
    const menurutJalur = new Map(dibaca.map((s) => [s.jalur, s]));
    return berkas.map(
      (b) => menurutJalur.get(b.jalur) ?? { jalur: b.jalur, hasil: periksaTeks(teks.get(b.jalur)!, b, pengetahuan, penilai) },
    );
  }
}

/** All findings of the files whose uri is in `nama`: their own and those that only show between files. */
function bandingkan(hasil: readonly HasilBerkas[], nama: ReadonlyMap<string, string>, locale: Locale): HasilPeriksa {
  const menurutUri = gabungkan(hasil, { locale, peraturan: PERATURAN_BAWAAN });
  const menurutNama = [...nama].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    berkas: menurutNama.map(([, nama]) => nama),
    temuan: menurutNama.flatMap(([uri, nama]) => (menurutUri.get(uri)?.temuan ?? []).map((temuan) => ({ nama, temuan }))),
    didiamkan: menurutNama.flatMap(([uri, nama]) =>
      (menurutUri.get(uri)?.didiamkan ?? []).map(({ temuan, alasan }) => ({ nama, temuan, alasan, oleh: 'komentar' as const })),
    ),
  };
}
