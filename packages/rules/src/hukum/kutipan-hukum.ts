/** Reads a legal basis as SOPs cite it: which regulation, with which amendments, and what else the item names. */
import { bacaKepala, type JenisPeraturan, type KepalaTerbaca, tanpaPembuat } from './jenis.ts';
import { type Kata, type Potongan, pisahkan, potong } from './kata.ts';
import { bacaLembaran, type Lembaran } from './lembaran.ts';
import { awalNomor, bacaNomorTahun, lewatiSela, type Nomor, sebutanNomor, sebutanTahun, sebutanTentang, type Tahun } from './nomor.ts';
import { kenaliPembuat, type Pembuat } from './pembuat.ts';

/** One regulation that an item names. Offsets are those of the item's text. */
export interface PeraturanTerbaca {
  readonly jenis: JenisPeraturan;
  /** Kind, maker, number and year, as written. */
  readonly nama: Potongan;
  /** The ministry, agency or region, where the kind has several and the text says which. */
  readonly pembuat?: Pembuat;
  readonly nomor?: Nomor;
  readonly tahun?: Tahun;
  /** What follows `tentang`, as written. */
  readonly judul?: Potongan;
  /** `Lembaran Negara …` and the like that stand with it. */
  readonly lembaran: readonly Lembaran[];
  /** All regulations that its title names: `Perubahan atas Undang-Undang Nomor …`. */
  readonly dalamJudul: readonly PeraturanTerbaca[];
  /** From its kind to the end of its title and gazettes. */
  readonly awal: number;
  readonly akhir: number;
}

export interface KutipanHukum {
  /** `Pasal 18 ayat (6)` before the regulation. */
  readonly pasal?: Potongan;
  readonly utama: PeraturanTerbaca;
  /** Those of `sebagaimana telah diubah dengan …`. */
  readonly perubahan: readonly PeraturanTerbaca[];
  /** Whether amendments are spoken of, be it only as `beserta perubahannya`. */
  readonly menyebutPerubahan: boolean;
  /** Further regulations of the same item: after `jo.`, after a semicolon. */
  readonly bersama: readonly PeraturanTerbaca[];
}

/** The item as a citation, or `undefined` where it names no regulation. Never throws; time is linear in the length of the text. */
export function bacaKutipanHukum(teks: string): KutipanHukum | undefined {
  return new Pembaca(teks).baca();
}

/** All regulations that an item cites as such: not those that only a title names. */
export function yangDikutip({ utama, perubahan, bersama }: KutipanHukum): PeraturanTerbaca[] {
  return [utama, ...perubahan, ...bersama];
}

type Peran = 'utama' | 'perubahan' | 'bersama';

type Mutabel<T> = { -readonly [K in keyof T]: T[K] };
interface Rakitan extends Mutabel<Omit<PeraturanTerbaca, 'lembaran' | 'dalamJudul'>> {
  readonly lembaran: Lembaran[];
  readonly dalamJudul: Rakitan[];
}

/** The furthest that a number stands from the kind: no maker has a longer name. */
const KATA_PEMBUAT_TERBANYAK = 30;

/** What speaks of amendments, and the words that lead up to it and belong to no title. */
const PERUBAHAN = new Set(['diubah', 'dirubah', 'perubahannya', 'disempurnakan', 'diganti', 'dicabut']);
const PENGANTAR_PERUBAHAN = new Set(
  'sebagaimana yang telah sudah terakhir kali beberapa dua beserta berikut serta dan segala seluruh semua juga'.split(' '),
);
const JUNCTO = new Set(['jo', 'juncto', 'yuncto', 'jis']);

/** What opens the name of a part of a regulation, and what such a name consists of. */
const PENANDA_PASAL = new Set(['pasal', 'bab', 'lampiran']);
const KATA_PASAL = new Set([...PENANDA_PASAL, 'ayat', 'huruf', 'angka', 'butir', 'dan', 'dari']);

class Pembaca {
  readonly #teks: string;
  readonly #kata: readonly Kata[];
  #utama: Rakitan | undefined;
  #pasal: Potongan | undefined;
  readonly #perubahan: Rakitan[] = [];
  readonly #bersama: Rakitan[] = [];
  #menyebutPerubahan = false;
  readonly #pengantar: { membuka: boolean; adaTentang: boolean; awalPasal?: number } = { membuka: true, adaTentang: false };
  #peran: Peran = 'utama';
  /** The regulation that was read last and is not inside of a title: its gazettes may follow. */
  #terakhir: Rakitan | undefined;
  /** Whose titles are being read: a regulation and those within its title, which end where it ends. */
  #judul: { readonly pemilik: Rakitan; readonly awal: number }[] = [];
  /** Where the title ends so far, and where it ended before words that may lead up to amendments. */
  #akhirJudul = 0;
  #akhirSebelumPengantar: number | undefined;

  constructor(teks: string) {
    this.#teks = teks;
    this.#kata = pisahkan(teks);
  }

  baca(): KutipanHukum | undefined {
    for (let i = 0; i < this.#kata.length; ) i = this.#peraturan(i) ?? this.#lembaran(i) ?? this.#kataLain(i);
    this.#tutupJudul();
    const utama = this.#utama;
    if (!utama) return undefined;
    return {
      pasal: this.#pasal,
      utama,
      perubahan: this.#perubahan,
      menyebutPerubahan: this.#menyebutPerubahan,
      bersama: this.#bersama,
    };
  }

  /** A regulation that begins at word `i`: the index after what was read of it, or nothing. */
  #peraturan(i: number): number | undefined {
    const kepala = bacaKepala(this.#kata, i);
    if (!kepala) return undefined;
    const dibaca = this.#bacaPeraturan(i, kepala);
    if (!dibaca) return undefined;
    const { peraturan, berikut } = dibaca;
    if (!this.#utama) {
      if (!this.#bolehPertama(peraturan)) return undefined;
      this.#utama = this.#terakhir = peraturan;
    } else if (!peraturan.nomor && peraturan.jenis !== 'uud') {
      return undefined;
    } else if (this.#judul.length > 0) {
      this.#judul[0]!.pemilik.dalamJudul.push(peraturan);
    } else {
      (this.#peran === 'perubahan' ? this.#perubahan : this.#bersama).push(peraturan);
      this.#terakhir = peraturan;
    }
    this.#catatAkhir(this.#kata[berikut - 1]!.akhir);
    const tentang = lewatiSela(this.#kata, berikut);
    if (!sebutanTentang(this.#kata[tentang])) return berikut;
    const pertama = this.#kata[tentang + 1];
    if (pertama) {
      this.#judul.push({ pemilik: peraturan, awal: pertama.awal });
      this.#akhirJudul = this.#kata[tentang]!.akhir;
      this.#akhirSebelumPengantar = undefined;
    }
    return tentang + 1;
  }

  #bacaPeraturan(i: number, { kepala, berikut, awalPembuat }: KepalaTerbaca): { peraturan: Rakitan; berikut: number } | undefined {
    const dasar = { jenis: kepala.jenis, awal: this.#kata[i]!.awal };
    const akhirPembuat = this.#akhirPembuat(berikut);
    const nomorTahun = bacaNomorTahun(this.#teks, this.#kata, akhirPembuat);
    const { nomor, tahun } = nomorTahun;
    const adaNomor = nomor !== undefined || tahun !== undefined;
    if (kepala.jenis === 'uud') {
      const akhir = adaNomor ? nomorTahun.berikut : berikut;
      return { peraturan: this.#rakit(dasar, akhir), berikut: akhir };
    }
    const pembuat = tanpaPembuat(kepala.jenis) ? undefined : this.#pembuat(kepala.jenis, kepala.pembuat, awalPembuat, akhirPembuat);
    const jenis = pembuat?.jenis ?? kepala.jenis;
    if (jenis === 'peraturan-lain' && (!nomor || this.#adaKepala(berikut, akhirPembuat))) return undefined;
    const akhir = adaNomor ? nomorTahun.berikut : Math.max(berikut, tanpaPembuat(jenis) ? 0 : akhirPembuat);
    return {
      peraturan: this.#rakit({ ...dasar, jenis, pembuat: pastikan(pembuat?.potongan, nomor), nomor, tahun }, akhir),
      berikut: akhir,
    };
  }

  #rakit(isi: Pick<Rakitan, 'jenis' | 'awal' | 'pembuat' | 'nomor' | 'tahun'>, sampai: number): Rakitan {
    const { akhir } = this.#kata[sampai - 1]!;
    return { ...isi, nama: potong(this.#teks, isi.awal, akhir), akhir, lembaran: [], dalamJudul: [] };
  }

  /** The index after the words that may name the maker. */
  #akhirPembuat(i: number): number {
    const batas = Math.min(this.#kata.length, i + KATA_PEMBUAT_TERBANYAK);
    for (let j = i; j < batas; j++) {
      const k = this.#kata[j]!;
      if (awalNomor(this.#kata, j) || sebutanNomor(k) || sebutanTentang(k) || sebutanTahun(this.#kata, j)) return j;
      if ('();:'.includes(k.teks) || k.teks === 'sebagaimana' || JUNCTO.has(k.teks)) return j;
    }
    return batas;
  }

  /** Whether words that should name a maker name another regulation: `Peraturan Pelaksanaan Undang-Undang Nomor …`. */
  #adaKepala(dari: number, sampai: number): boolean {
    for (let j = dari; j < sampai; j++) if (bacaKepala(this.#kata, j)) return true;
    return false;
  }

  #pembuat(
    jenis: JenisPeraturan,
    disebut: string | undefined,
    awal: number,
    sampai: number,
  ): { jenis: JenisPeraturan; potongan?: Pembuat } | undefined {
    const akhir = this.#kata[sampai - 1]!.akhir;
    const mentah = this.#teks.slice(awal, Math.max(awal, akhir));
    const tertulis = mentah.trim().replace(/^[-\s.]+/u, '');
    if (disebut === undefined && tertulis === '') return undefined;
    const dikenal = kenaliPembuat(jenis, disebut ?? tertulis);
    const mulai = awal + mentah.indexOf(tertulis);
    return { jenis: dikenal.jenis, potongan: { ...potong(this.#teks, mulai, mulai + tertulis.length), kunci: dikenal.kunci } };
  }

  /** Whether a regulation is what the item is about: it opens the item, or at least has a number and nothing before it is a title. */
  #bolehPertama({ nomor, awal }: Rakitan): boolean {
    const { membuka, adaTentang, awalPasal } = this.#pengantar;
    if (!membuka && (!nomor || adaTentang)) return false;
    if (membuka && awalPasal !== undefined) this.#pasal = potong(this.#teks, awalPasal, this.#teks.slice(0, awal).trimEnd().length);
    return true;
  }

  /** What stands before the first regulation: a number of the item and a pasal are no words of their own. */
  #kataPengantar(k: Kata): void {
    const pengantar = this.#pengantar;
    if (PENANDA_PASAL.has(k.teks)) pengantar.awalPasal ??= k.awal;
    const biasa = k.jenis !== 'huruf' || k.teks.length === 1 || (pengantar.awalPasal !== undefined && KATA_PASAL.has(k.teks));
    if (!biasa) pengantar.membuka = false;
    if (sebutanTentang(k)) pengantar.adaTentang = true;
  }

  /** A gazette at word `i`, with the bracket before it. */
  #lembaran(i: number): number | undefined {
    if (!this.#terakhir) return undefined;
    const dibaca = bacaLembaran(this.#teks, this.#kata, i);
    if (!dibaca) return undefined;
    this.#terakhir.lembaran.push(...dibaca.lembaran);
    this.#terakhir.akhir = this.#kata[dibaca.berikut - 1]!.akhir;
    return dibaca.berikut;
  }

  #kataLain(i: number): number {
    const k = this.#kata[i]!;
    if (!this.#utama) this.#kataPengantar(k);
    else if (PERUBAHAN.has(k.teks)) this.#mulaiPeran('perubahan', this.#akhirSebelumPengantar);
    else if (JUNCTO.has(k.teks) || k.teks === ';') this.#mulaiPeran('bersama');
    else if (!this.#utama.nomor && this.#judul.length > 0 && sebutanNomor(k)) return this.#nomorSetelahJudul(i);
    else this.#kataJudul(k);
    return i + 1;
  }

  /** Some write the title first: `Peraturan Bupati tentang … Nomor 5 Tahun 2015`. */
  #nomorSetelahJudul(i: number): number {
    const { nomor, tahun, berikut } = bacaNomorTahun(this.#teks, this.#kata, i);
    const utama = this.#utama!;
    if (!nomor) {
      this.#kataJudul(this.#kata[i]!);
      return i + 1;
    }
    this.#tutupJudul();
    const { akhir } = this.#kata[berikut - 1]!;
    Object.assign(utama, { nomor, tahun: tahun ?? utama.tahun, nama: potong(this.#teks, utama.awal, akhir), akhir });
    return berikut;
  }

  #kataJudul({ jenis, teks, akhir }: Kata): void {
    if (this.#judul.length === 0) return;
    if (jenis === 'huruf' && PENGANTAR_PERUBAHAN.has(teks)) this.#akhirSebelumPengantar ??= this.#akhirJudul;
    else if (jenis !== 'tanda') this.#akhirSebelumPengantar = undefined;
    if (jenis !== 'tanda' || teks === ')') this.#akhirJudul = akhir;
  }

  #mulaiPeran(peran: Peran, akhirJudul?: number): void {
    if (akhirJudul !== undefined) this.#akhirJudul = akhirJudul;
    this.#tutupJudul();
    this.#peran = peran;
    if (peran === 'perubahan') this.#menyebutPerubahan = true;
  }

  #tutupJudul(): void {
    for (const { pemilik, awal } of this.#judul) {
      if (this.#akhirJudul > awal) pemilik.judul = potong(this.#teks, awal, this.#akhirJudul);
      pemilik.akhir = Math.max(pemilik.akhir, this.#akhirJudul);
    }
    this.#judul = [];
    this.#akhirSebelumPengantar = undefined;
  }

  #catatAkhir(akhir: number): void {
    if (this.#judul.length > 0) {
      this.#akhirJudul = akhir;
      this.#akhirSebelumPengantar = undefined;
    } else if (this.#terakhir) this.#terakhir.akhir = Math.max(this.#terakhir.akhir, akhir);
  }
}

/** `PMK` and `KMK` are of the ministry of finance where the number says so; health goes by the same letters. */
function pastikan(pembuat: Pembuat | undefined, nomor: Nomor | undefined): Pembuat | undefined {
  return pembuat && nomor && /^[pk]mk$/u.test(pembuat.kunci) && /[pk]mk/iu.test(nomor.teks) ? { ...pembuat, kunci: 'keuangan' } : pembuat;
}
