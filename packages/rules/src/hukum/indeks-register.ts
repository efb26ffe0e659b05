import type { EntriRegister, Hari, Register, Teks } from '@alir/core';
import { judulBaku } from './judul.ts';
import { bacaKutipanHukum, type PeraturanTerbaca } from './kutipan-hukum.ts';

/** A regulation as a register names it; `teks` is the name with its title, ready to be cited. */
export interface PeraturanBernama {
  readonly peraturan: PeraturanTerbaca;
  readonly teks: string;
}

/** What the register knows of a regulation. */
export interface EntriTerbaca extends PeraturanBernama {
  readonly entri: EntriRegister;
  /** What took its place: what replaced it, where that is said, or else what revoked it. Empty while it is in force. */
  readonly penerus: readonly PeraturanBernama[];
  readonly perubahan: readonly PeraturanBernama[];
}

/**
 * What is known of regulations, by the regulation and by its title. Of two entries on one regulation the later one counts; those that
 * cannot be read as a citation are passed over. Entries are read when somebody first asks for their like: most files cite a handful, and
 * reading a register costs more than checking a file.
 */
export class IndeksRegister {
  readonly #entri: readonly EntriRegister[];
  /** Entries by the years that they mention: what is asked for is among them. */
  #menurutTahun?: ReadonlyMap<string, readonly EntriRegister[]>;
  /** By the years of their amendments. */
  #menurutTahunPerubahan?: ReadonlyMap<string, readonly EntriRegister[]>;
  #menurutJudul?: ReadonlyMap<string, readonly EntriRegister[]>;

  constructor(entri: Iterable<EntriRegister>) {
    this.#entri = [...entri];
  }

  /** What is known of this regulation, by kind, maker, number and year. */
  cari(peraturan: PeraturanTerbaca): EntriTerbaca | undefined {
    const kunci = kunciPeraturan(peraturan);
    if (kunci === undefined) return undefined;
    this.#menurutTahun ??= kelompokkan(this.#entri, (e) => tahunDalam(e.peraturan.text));
    const calon = this.#menurutTahun.get(String(peraturan.tahun!.nilai)) ?? [];
    return calon.map(bacaEntri).findLast((e) => e && kunciPeraturan(e.peraturan) === kunci);
  }

  /** The regulations of the same kind and maker that have this title. */
  denganJudul(peraturan: PeraturanTerbaca): readonly EntriTerbaca[] {
    if (!peraturan.judul) return [];
    const baku = judulBaku(peraturan.judul.teks);
    this.#menurutJudul ??= kelompokkan(this.#entri, (e) => judulDalam(e.peraturan.text));
    const kunci = kunciJudul(peraturan, baku);
    return this.#berlaku(this.#menurutJudul.get(awalJudul(baku)) ?? []).filter(
      ({ peraturan: p }) => p.judul && kunciJudul(p, judulBaku(p.judul.teks)) === kunci,
    );
  }

  /** The regulations that this one amends. */
  yangDiubahOleh(peraturan: PeraturanTerbaca): readonly EntriTerbaca[] {
    const kunci = kunciPeraturan(peraturan);
    if (kunci === undefined) return [];
    this.#menurutTahunPerubahan ??= kelompokkan(this.#entri, (e) => e.diubah.flatMap(({ text }) => tahunDalam(text)));
    return this.#berlaku(this.#menurutTahunPerubahan.get(String(peraturan.tahun!.nilai)) ?? []).filter(({ perubahan }) =>
      perubahan.some((p) => kunciPeraturan(p.peraturan) === kunci),
    );
  }

  /** These entries as far as they can be read and no later one knows their regulation better. */
  #berlaku(entri: readonly EntriRegister[]): EntriTerbaca[] {
    return entri.flatMap((e) => {
      const terbaca = bacaEntri(e);
      return terbaca && this.cari(terbaca.peraturan) === terbaca ? [terbaca] : [];
    });
  }

  /** What stands today in place of a regulation, through all that came between, or `undefined` where several things do or none is named. */
  penggantiBerlaku({ peraturan, penerus }: EntriTerbaca): PeraturanBernama | undefined {
    const dilewati = new Set([kunciPeraturan(peraturan)]);
    let berlaku: PeraturanBernama | undefined;
    for (let calon = penerus; calon.length === 1; ) {
      const kunci = kunciPeraturan(calon[0]!.peraturan);
      if (dilewati.has(kunci)) return undefined;
      dilewati.add(kunci);
      const entri = this.cari(calon[0]!.peraturan);
      berlaku = entri ?? calon[0]!;
      calon = entri?.penerus ?? [];
      if (calon.length > 1) return undefined;
    }
    return berlaku;
  }
}

/** Indexes by the registers they are made of, one after the other: lists come and go, registers stay. */
interface Simpul {
  indeks?: IndeksRegister;
  readonly lanjut: WeakMap<Register, Simpul>;
}

const AKAR: Simpul = { lanjut: new WeakMap() };

/** The index over a list of registers, of which later ones know better; made once for the same registers. */
export function indeksUntuk(register: readonly Register[]): IndeksRegister {
  let simpul = AKAR;
  for (const r of register) {
    let lanjut = simpul.lanjut.get(r);
    if (!lanjut) {
      lanjut = { lanjut: new WeakMap() };
      simpul.lanjut.set(r, lanjut);
    }
    simpul = lanjut;
  }
  simpul.indeks ??= new IndeksRegister(register.flatMap((r) => r.entri));
  return simpul.indeks;
}

/** What one regulation is told from another by, or `undefined` where number or year is missing. */
export function kunciPeraturan({ jenis, pembuat, nomor, tahun }: PeraturanTerbaca): string | undefined {
  return nomor && tahun ? `${jenis}|${pembuat?.kunci ?? ''}|${nomor.kunci}|${tahun.nilai}` : undefined;
}

/** Whether a regulation is of a year after this day's: by its year alone, as days are not known. */
export function sesudah({ tahun }: PeraturanTerbaca, hari: Hari): boolean {
  return tahun !== undefined && Number(tahun.nilai) > hari.tahun;
}

function kunciJudul({ jenis, pembuat }: PeraturanTerbaca, baku: string): string {
  return `${jenis}|${pembuat?.kunci ?? ''}|${baku}`;
}

/** The years that a text mentions, each once. */
function tahunDalam(teks: string): string[] {
  return [...new Set(teks.match(/(?<!\d)\d{4}(?!\d)/gu))];
}

/** How the titles in a text may begin: one behind each `tentang`. */
function judulDalam(teks: string): string[] {
  return [...new Set([...teks.matchAll(/\btentang\s+/giu)].map((t) => awalJudul(judulBaku(teks.slice(t.index + t[0].length)))))];
}

/** Enough of a title to find the few that may be the same. */
function awalJudul(baku: string): string {
  return baku.split(' ').slice(0, 2).join(' ');
}

function kelompokkan(entri: readonly EntriRegister[], kunci: (e: EntriRegister) => readonly string[]): Map<string, EntriRegister[]> {
  const kelompok = new Map<string, EntriRegister[]>();
  for (const e of entri) for (const k of kunci(e)) tambahkan(kelompok, k, e);
  return kelompok;
}

/** A register's text as a regulation that can be looked up, or `undefined`. */
export function bacaNama({ text }: Teks): PeraturanBernama | undefined {
  const peraturan = bacaKutipanHukum(text)?.utama;
  return peraturan && { peraturan, teks: text.slice(peraturan.awal, peraturan.judul?.akhir ?? peraturan.nama.akhir) };
}

/** The entries that were read: registers outlive the indexes made of them. */
const TERBACA = new WeakMap<EntriRegister, EntriTerbaca>();

function bacaEntri(entri: EntriRegister): EntriTerbaca | undefined {
  const sudah = TERBACA.get(entri);
  if (sudah) return sudah;
  const nama = bacaNama(entri.peraturan);
  if (!nama) return undefined;
  const penerus = bacaSemua(entri.diganti.length > 0 ? entri.diganti : entri.dicabut);
  const terbaca = { ...nama, entri, penerus, perubahan: bacaSemua(entri.diubah) };
  TERBACA.set(entri, terbaca);
  return terbaca;
}

function bacaSemua(teks: readonly Teks[]): PeraturanBernama[] {
  return teks.flatMap((t) => bacaNama(t) ?? []);
}

function tambahkan<T>(peta: Map<string, T[]>, kunci: string, nilai: T): void {
  const ada = peta.get(kunci);
  if (ada) ada.push(nilai);
  else peta.set(kunci, [nilai]);
}
