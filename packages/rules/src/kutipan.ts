import type { Citation, Locale, Peraturan } from '@alir/core';

/** The regulations that speak where an SOP names none that is known: those whose full text the tool has been checked against. */
export const PERATURAN_BAKU = ['kukar-57-2012', 'serang-50-2017', 'kupang-41-2018'] as const;

/** How many regulations a sentence names before it says "and others". */
const TERBANYAK_DI_KALIMAT = 2;

/** Looks up which pasal ask for what a rule checks. */
export class Pengutip {
  readonly #peraturan: ReadonlyMap<string, Peraturan>;
  readonly #berlaku = new Map<string, readonly Peraturan[]>();

  constructor(peraturan: ReadonlyMap<string, Peraturan>) {
    this.#peraturan = peraturan;
  }

  /** The demands with this code of the profiles named, each followed by what it inherits; of the usual ones where none is known. */
  kutip(kode: string, nama: readonly string[]): Citation[] {
    const kutipan = this.#profilBerlaku(nama).flatMap(({ nama, tuntutan }) =>
      tuntutan.filter((t) => t.kode === kode).map(({ pasal }) => ({ peraturan: nama.nama, pasal })),
    );
    return kutipan.filter((a, i) => kutipan.findIndex((b) => a.peraturan === b.peraturan && a.pasal === b.pasal) === i);
  }

  /** `Perbup Kutai Kartanegara 57/2012 Pasal 9 ayat (3) huruf c; …`, at most two regulations, the first pasal of each. */
  sebutkan(kutipan: readonly Citation[], locale: Locale): string {
    const perPeraturan = kutipan.filter((a, i) => kutipan.findIndex((b) => a.peraturan === b.peraturan) === i);
    const disebut = perPeraturan.slice(0, TERBANYAK_DI_KALIMAT).map(({ peraturan, pasal }) => {
      const profil = this.#peraturan.get(peraturan);
      return `${profil ? namaPendek(profil) : peraturan} ${sebutPasal(pasal)}`;
    });
    if (perPeraturan.length > TERBANYAK_DI_KALIMAT) disebut.push(locale === 'id' ? 'dan lainnya' : 'and others');
    return disebut.join('; ');
  }

  #profilBerlaku(nama: readonly string[]): readonly Peraturan[] {
    const dikenal = nama.filter((n) => this.#peraturan.has(n));
    const akar = dikenal.length > 0 ? dikenal : PERATURAN_BAKU;
    const kunci = akar.join(' ');
    const sudah = this.#berlaku.get(kunci);
    if (sudah) return sudah;
    const berlaku = denganWarisan(akar, this.#peraturan);
    this.#berlaku.set(kunci, berlaku);
    return berlaku;
  }
}

/** The profiles named and all they inherit, each once and before what it inherits; unknown names and cycles are passed over. */
export function denganWarisan(nama: readonly string[], peraturan: ReadonlyMap<string, Peraturan>): Peraturan[] {
  const urutan = new Map<string, Peraturan>();
  const antrean = [...nama];
  for (let n = antrean.shift(); n !== undefined; n = antrean.shift()) {
    const profil = peraturan.get(n);
    if (!profil || urutan.has(n)) continue;
    urutan.set(n, profil);
    antrean.unshift(...profil.mewarisi.map((induk) => induk.nama));
  }
  return [...urutan.values()];
}

/** The usual short forms of the kinds of regulation, longest first where one begins another. */
const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/^Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi/iu, 'PermenPANRB'],
  [/^Peraturan Menteri Dalam Negeri/iu, 'Permendagri'],
  [/^Peraturan Menteri/iu, 'Permen'],
  [/^Peraturan Bupati/iu, 'Perbup'],
  [/^Peraturan Wali ?kota/iu, 'Perwali'],
  [/^Peraturan Gubernur/iu, 'Pergub'],
  [/^Peraturan Daerah/iu, 'Perda'],
  [/^Peraturan Presiden/iu, 'Perpres'],
  [/^Peraturan Pemerintah/iu, 'PP'],
  [/^Undang-Undang/iu, 'UU'],
];

/** What people call a regulation: `Perbup Kutai Kartanegara 57/2012`; its id where the title has no number and year. */
export function namaPendek({ nama, judul }: Peraturan): string {
  const cocok = /^(?<lembaga>.+?)\s+Nomor\s+(?<nomor>\S+)\s+Tahun\s+(?<tahun>\d{4})/iu.exec(judul?.text.trim() ?? '');
  if (!cocok?.groups) return nama.nama;
  const { lembaga, nomor, tahun } = cocok.groups;
  const singkatan = SINGKATAN.find(([pola]) => pola.test(lembaga!));
  return `${singkatan ? lembaga!.replace(...singkatan) : lembaga} ${nomor}/${tahun}`;
}

/** `9 ayat (1)` is a Pasal; what says of itself where it stands (`Lampiran II`) is said as it is. */
export function sebutPasal(pasal: string): string {
  return /^\d/u.test(pasal) ? `Pasal ${pasal}` : pasal;
}
