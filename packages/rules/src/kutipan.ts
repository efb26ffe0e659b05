import { type Citation, type Locale, lipatSpasi, type Peraturan } from '@alir/core';

/** How many regulations a sentence names before it says "and others". */
const TERBANYAK_DI_KALIMAT = 2;

/** `Perbup Kutai Kartanegara 57/2012 Pasal 9 ayat (3) huruf c; …`, at most two regulations, the first pasal of each. */
export function sebutkan(kutipan: readonly Citation[], peraturan: ReadonlyMap<string, Peraturan>, locale: Locale): string {
  const perPeraturan = kutipan.filter((a, i) => kutipan.findIndex((b) => a.peraturan === b.peraturan) === i);
  const disebut = perPeraturan.slice(0, TERBANYAK_DI_KALIMAT).map(({ peraturan: nama, pasal }) => {
    const profil = peraturan.get(nama);
    return `${profil ? namaPendek(profil) : nama} ${sebutPasal(pasal)}`.trimEnd();
  });
  if (perPeraturan.length > TERBANYAK_DI_KALIMAT) disebut.push(locale === 'id' ? 'dan lainnya' : 'and others');
  return disebut.join('; ');
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
  const cocok = /^(?<lembaga>.+?) Nomor (?<nomor>\S+) Tahun (?<tahun>\d{4})/iu.exec(lipatSpasi(judul?.text ?? ''));
  if (!cocok?.groups) return nama.nama;
  const { lembaga, nomor, tahun } = cocok.groups;
  const singkatan = SINGKATAN.find(([pola]) => pola.test(lembaga!));
  return `${singkatan ? lembaga!.replace(...singkatan) : lembaga} ${nomor}/${tahun}`;
}

/** `9 ayat (1)` is a Pasal; what says of itself where it stands (`Lampiran II`) is said as it is. */
export function sebutPasal(pasal: string): string {
  return /^\d/u.test(pasal) ? `Pasal ${pasal}` : pasal;
}
