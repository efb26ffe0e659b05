import type { Peraturan, Rujukan } from '@alir/core';
import type { Ringkasan } from '../ringkasan.ts';
import type { LaporanBerkas, Rule } from '../rule.ts';

export const peraturanBerputar: Rule = {
  code: 'peraturan-berputar',
  severity: 'error',
  summary: {
    id: 'Profil peraturan mewarisi dirinya sendiri',
    en: 'A regulation profile inherits from itself',
  },
  message: {
    id: (p) =>
      `Profil "${p.nama}" mewarisi dirinya sendiri: ${p.lingkaran}. Hapus salah satu "mewarisi", supaya jelas profil mana yang menjadi induk.`,
    en: (p) =>
      `The profile "${p.nama}" inherits from itself: ${p.lingkaran}. Remove one "mewarisi", so that it is clear which is the parent.`,
  },
  checkRuang: ({ berkas }) => new Penelusur(berkas).telusuri(),
};

/** Follows the parents of each profile, in the order of files and of their text. */
class Penelusur {
  readonly #profil = new Map<string, { readonly uri: string; readonly profil: Peraturan }>();
  readonly #selesai = new Set<string>();

  /** Of two profiles with one name the first counts. */
  constructor(berkas: readonly Ringkasan[]) {
    for (const { uri, peraturan } of berkas) {
      for (const profil of peraturan) if (!this.#profil.has(profil.nama.nama)) this.#profil.set(profil.nama.nama, { uri, profil });
    }
  }

  *telusuri(): Generator<LaporanBerkas> {
    for (const nama of this.#profil.keys()) yield* this.#dari(nama, []);
  }

  /** Reports the references that lead back to one on the way from `leluhur` to here: each of them closes a circle. */
  *#dari(nama: string, leluhur: readonly string[]): Generator<LaporanBerkas> {
    const ini = this.#profil.get(nama);
    if (!ini || this.#selesai.has(nama)) return;
    const jalan = [...leluhur, nama];
    for (const induk of ini.profil.mewarisi) {
      if (jalan.includes(induk.nama)) yield { uri: ini.uri, ...laporkan(induk, jalan) };
      else yield* this.#dari(induk.nama, jalan);
    }
    this.#selesai.add(nama);
  }
}

function laporkan({ nama, range }: Rujukan, jalan: readonly string[]) {
  const lingkaran = [...jalan.slice(jalan.indexOf(nama)), nama].join(' → ');
  return { range, params: { nama, lingkaran } };
}
