import type { EntriRegister, Register, Teks } from '@alir/core';
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
 * What is known of regulations, by the regulation and by its title. Built once for a set of registers; every look-up takes the
 * same time, however many entries there are. Of two entries on one regulation the later one counts.
 */
export class IndeksRegister {
  readonly #peraturan = new Map<string, EntriTerbaca>();
  readonly #judul = new Map<string, EntriTerbaca[]>();
  readonly #diubah = new Map<string, EntriTerbaca[]>();

  /** Entries that cannot be read as a citation are passed over. */
  constructor(entri: Iterable<EntriRegister>) {
    for (const e of entri) {
      const terbaca = bacaEntri(e);
      const kunci = terbaca && kunciPeraturan(terbaca.peraturan);
      if (kunci !== undefined) this.#peraturan.set(kunci, terbaca!);
    }
    for (const e of this.#peraturan.values()) {
      if (e.peraturan.judul) tambahkan(this.#judul, kunciJudul(e.peraturan, e.peraturan.judul.teks), e);
      for (const { peraturan } of e.perubahan) tambahkan(this.#diubah, kunciPeraturan(peraturan) ?? '', e);
    }
  }

  /** What is known of this regulation, by kind, maker, number and year. */
  cari(peraturan: PeraturanTerbaca): EntriTerbaca | undefined {
    const kunci = kunciPeraturan(peraturan);
    return kunci === undefined ? undefined : this.#peraturan.get(kunci);
  }

  /** The regulations of the same kind and maker that have this title. */
  denganJudul(peraturan: PeraturanTerbaca): readonly EntriTerbaca[] {
    return peraturan.judul ? (this.#judul.get(kunciJudul(peraturan, peraturan.judul.teks)) ?? []) : [];
  }

  /** The regulations that this one amends. */
  yangDiubahOleh(peraturan: PeraturanTerbaca): readonly EntriTerbaca[] {
    return this.#diubah.get(kunciPeraturan(peraturan) ?? '') ?? [];
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

function kunciJudul({ jenis, pembuat }: PeraturanTerbaca, judul: string): string {
  return `${jenis}|${pembuat?.kunci ?? ''}|${judulBaku(judul)}`;
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
