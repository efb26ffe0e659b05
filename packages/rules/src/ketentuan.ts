/** What the regulations ask of an SOP: the profiles that apply to it, each with what it inherits, and how they add up. */
import type {
  BagianFormulir,
  JenisTenggat,
  KetentuanProfil,
  Ketetapan,
  KolomPeraturan,
  KolomTabel,
  LabelPeraturan,
  NamaKertas,
  Peraturan,
  Periode,
  Severity,
  Tingkat,
} from '@alir/core';
import { SEVERITIES } from '@alir/core';
import type { Setelan } from './setelan.ts';

/** The regulations that speak where an SOP names none that is known: those whose full text the tool has been checked against. */
export const PERATURAN_BAKU = ['kukar-57-2012', 'serang-50-2017', 'kupang-41-2018'] as const;

/** A provision, and the profile that lays it down. */
export interface KetetapanProfil<T> extends Ketetapan<T> {
  readonly peraturan: string;
}

/** The provisions of which a profile has at most one. */
type KetentuanTunggal = Exclude<keyof KetentuanProfil, 'label' | 'tenggat'>;
type Nilai<K extends KetentuanTunggal> = NonNullable<KetentuanProfil[K]> extends Ketetapan<infer T> ? T : never;

/** How an SOP is printed. */
export interface BentukCetak {
  readonly kolom?: readonly KolomPeraturan[];
  readonly kertas?: NamaKertas;
  /** What the form calls its parts, where that is not the usual name; each part once. */
  readonly label?: readonly LabelPeraturan[];
  /** The fields that all SOPs of the office share. */
  readonly instansi?: Setelan['instansi'];
}

/** What applies to one SOP. */
export class Ketentuan {
  /** The SOP or its configuration names the regulations; otherwise they are only assumed. */
  readonly ditunjuk: boolean;
  /** For each regulation that applies: its profile and what that inherits, nearest first. */
  readonly rantai: readonly (readonly Peraturan[])[];
  /** All of them, each once and before what it inherits. */
  readonly profil: readonly Peraturan[];

  constructor(nama: readonly string[], peraturan: ReadonlyMap<string, Peraturan>) {
    const dikenal = nama.filter((n) => peraturan.has(n));
    this.ditunjuk = dikenal.length > 0;
    const akar = this.ditunjuk ? [...new Set(dikenal)] : PERATURAN_BAKU.filter((n) => peraturan.has(n));
    this.rantai = akar.map((n) => denganWarisan(n, peraturan));
    this.profil = [...new Set(this.rantai.flat())];
  }

  /** A provision as each regulation lays it down: its own, or the nearest that it inherits. One that several inherit stands once. */
  ketetapan<K extends KetentuanTunggal>(jenis: K): KetetapanProfil<Nilai<K>>[] {
    return this.#terdekat((k) => k[jenis] as Ketetapan<Nilai<K>> | undefined);
  }

  /** How often a duty comes back, by each regulation that says so. */
  tenggat(jenis: JenisTenggat): KetetapanProfil<Periode>[] {
    return this.#terdekat((k) => k.tenggat[jenis]);
  }

  /** What the regulations that are named lay down of the printed form, the first that says so; one that is only assumed changes no drawing. */
  bentuk(): BentukCetak {
    const pertama = <K extends 'kolom' | 'kertas'>(jenis: K) => (this.ditunjuk ? this.ketetapan(jenis)[0]?.nilai : undefined);
    return { kolom: pertama('kolom'), kertas: pertama('kertas'), label: this.ditunjuk ? this.#label() : undefined };
  }

  /** Whether the table has this column: what no profile that lays down columns names is not there to be filled. */
  adaKolom(kolom: KolomTabel): boolean {
    const susunan = this.ketetapan('kolom');
    return susunan.length === 0 || susunan.some(({ nilai }) => nilai.some((k) => k.kolom === kolom));
  }

  /** Whether a regulation demands what the rule checks. */
  menuntut(kode: string): boolean {
    return this.rantai.some((rantai) => tuntutanDari(rantai, kode).length > 0);
  }

  /** Whether a regulation wants this part of the form filled. */
  mewajibkan(bagian: BagianFormulir): boolean {
    return this.rantai.some((rantai) =>
      rantai.some((p) => p.tuntutan.some((t) => t.bagian === bagian && menuntutDalam(rantai, t.kode).includes(p))),
    );
  }

  /**
   * How grave the fault is where it is not the rule's own severity: by the strictest of the regulations that say so; `mati` where one of
   * them drops the demand and none other makes it.
   */
  tingkat(kode: string, bawaan: Severity): Tingkat | undefined {
    if (!this.menuntut(kode)) return this.profil.some((p) => p.tidakMenuntut.some((n) => n.nama === kode)) ? 'mati' : undefined;
    // Within a chain the nearest profile knows best.
    return this.rantai
      .map((rantai) => tuntutanDari(rantai, kode))
      .filter((tuntutan) => tuntutan.length > 0)
      .map((tuntutan) => tuntutan.find((t) => t.tingkat)?.tingkat ?? bawaan)
      .reduce(lebihBerat);
  }

  /** Which pasal of which profile demand it. */
  kutipan(kode: string): { readonly peraturan: string; readonly pasal: string }[] {
    const kutipan = this.rantai.flatMap((rantai) =>
      menuntutDalam(rantai, kode).flatMap((p) =>
        p.tuntutan.filter((t) => t.kode === kode).map(({ pasal }) => ({ peraturan: p.nama.nama, pasal })),
      ),
    );
    return kutipan.filter((a, i) => kutipan.findIndex((b) => a.peraturan === b.peraturan && a.pasal === b.pasal) === i);
  }

  #label(): LabelPeraturan[] {
    const semua = this.rantai.flat().flatMap(({ ketentuan }) => ketentuan.label);
    return semua.filter(({ bagian }, i) => semua.findIndex((lain) => lain.bagian === bagian) === i);
  }

  #terdekat<T>(ambil: (ketentuan: KetentuanProfil) => Ketetapan<T> | undefined): KetetapanProfil<T>[] {
    const ditemukan = new Map<Ketetapan<T>, KetetapanProfil<T>>();
    for (const rantai of this.rantai) {
      for (const { nama, ketentuan } of rantai) {
        const satu = ambil(ketentuan);
        if (!satu) continue;
        ditemukan.set(satu, { ...satu, peraturan: nama.nama });
        break;
      }
    }
    return [...ditemukan.values()];
  }
}

/** The profile named and all it inherits, each once, nearest first; unknown names and circles are passed over. */
export function denganWarisan(nama: string, peraturan: ReadonlyMap<string, Peraturan>): Peraturan[] {
  const urutan = new Map<string, Peraturan>();
  const antrean = [nama];
  for (let n = antrean.shift(); n !== undefined; n = antrean.shift()) {
    const profil = peraturan.get(n);
    if (!profil || urutan.has(n)) continue;
    urutan.set(n, profil);
    antrean.unshift(...profil.mewarisi.map((induk) => induk.nama));
  }
  return [...urutan.values()];
}

/** The profiles of a chain whose demands of this code count: those before the first that drops it, and that one itself. */
function menuntutDalam(rantai: readonly Peraturan[], kode: string): readonly Peraturan[] {
  const batas = rantai.findIndex((p) => p.tidakMenuntut.some((n) => n.nama === kode));
  return batas < 0 ? rantai : rantai.slice(0, batas + 1);
}

function tuntutanDari(rantai: readonly Peraturan[], kode: string) {
  return menuntutDalam(rantai, kode).flatMap((p) => p.tuntutan.filter((t) => t.kode === kode));
}

export function lebihBerat(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

export function lebihRingan(a: Severity, b: Severity): Severity {
  return lebihBerat(a, b) === a ? b : a;
}
