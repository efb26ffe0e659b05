import {
  type Abaian,
  type Dokumen,
  type Hari,
  type Locale,
  type LogoGagal,
  ORIGIN_RANGE,
  type Peraturan,
  type Range,
  type Register,
  type Sop,
} from '@alir/core';
import { galatInternal } from './aturan/galat-internal.ts';
import { ATURAN } from './aturan/index.ts';
import { jalankan, type Pemeriksaan } from './jalankan.ts';
import { Ketentuan } from './ketentuan.ts';
import { peraturanBerlaku, type Ringkasan, ringkas } from './ringkasan.ts';
import type { Konteks, Perbaikan, Rule } from './rule.ts';
import { type Setelan, TANPA_SETELAN } from './setelan.ts';
import { susunTemuan, type Temuan } from './temuan.ts';

export interface OpsiPeriksa {
  readonly locale: Locale;
  /** All known profiles, built in and of the workspace. Those that a checked file declares itself need not be listed. */
  readonly peraturan: readonly Peraturan[];
  /** What is known of the regulations that SOPs cite; of two that know the same regulation the later counts. */
  readonly register: readonly Register[];
  /** Today, for what grows due. */
  readonly hariIni: Hari;
  /** Why the file that an SOP in the file `uri` names as its logo does not count, as far as it is known. */
  logoGagal?(uri: string, nama: string): LogoGagal | undefined;
}

/** What one file alone tells, and what the comparison with others needs: plain data, without the tree. */
export interface HasilBerkas {
  readonly uri: string;
  readonly temuan: readonly Temuan[];
  readonly ringkasan: Ringkasan;
  readonly abaian: readonly Abaian[];
  readonly setelan: Setelan;
}

/**
 * Checks one file. The result depends on the arguments only, so it may be kept until one of them changes; suppressions, severities
 * and citations come with `gabungkan`. `aturan` is the whole catalogue unless a caller wants less.
 */
export function periksa(
  dokumen: Dokumen,
  opsi: OpsiPeriksa,
  setelan: Setelan = TANPA_SETELAN,
  aturan: readonly Rule[] = ATURAN,
): HasilBerkas {
  const konteks = new PembuatKonteks(dokumen, opsi, setelan);
  const temuan = [
    ...sampaikanMasalah(dokumen, opsi.locale, aturan),
    ...aturan.flatMap((rule) => jalankanBerkas(rule, dokumen, konteks, opsi.locale)),
  ];
  return { uri: dokumen.uri, temuan, ringkasan: ringkas(dokumen, setelan), abaian: dokumen.abaian, setelan };
}

/** Makes what rules may know of each SOP, once. */
class PembuatKonteks {
  readonly #dokumen: Dokumen;
  readonly #opsi: OpsiPeriksa;
  readonly #setelan: Setelan;
  readonly #peraturan: ReadonlyMap<string, Peraturan>;
  readonly #konteks = new Map<Sop, Konteks>();

  constructor(dokumen: Dokumen, opsi: OpsiPeriksa, setelan: Setelan) {
    this.#dokumen = dokumen;
    this.#opsi = opsi;
    this.#setelan = setelan;
    this.#peraturan = menurutNama([...opsi.peraturan, ...dokumen.peraturan]);
  }

  untuk(sop: Sop): Konteks {
    let konteks = this.#konteks.get(sop);
    if (!konteks) {
      const { hariIni, register } = this.#opsi;
      konteks = {
        dokumen: this.#dokumen,
        ketentuan: new Ketentuan(peraturanBerlaku(sop, this.#setelan), this.#peraturan),
        hariIni,
        register: this.#dokumen.register.length > 0 ? [...register, ...this.#dokumen.register] : register,
        setelan: this.#setelan,
        logoGagal: (nama) => this.#opsi.logoGagal?.(this.#dokumen.uri, nama),
      };
      this.#konteks.set(sop, konteks);
    }
    return konteks;
  }
}

/** What the regulations ask of an SOP, of all the profiles that are known. */
export function ketentuanSop(sop: Sop, setelan: Setelan, peraturan: readonly Peraturan[]): Ketentuan {
  return new Ketentuan(peraturanBerlaku(sop, setelan), menurutNama(peraturan));
}

/** By name; the first of several with one name counts. */
export function menurutNama(peraturan: readonly Peraturan[]): Map<string, Peraturan> {
  return new Map(peraturan.toReversed().map((p) => [p.nama.nama, p]));
}

/** What the reader of a text found, as findings in the reader's language. */
export function sampaikanMasalah(
  { uri, masalah }: Pick<Dokumen, 'uri' | 'masalah'>,
  locale: Locale,
  aturan: readonly Rule[] = ATURAN,
): Temuan[] {
  const menurutKode = new Map(aturan.map((rule) => [rule.code, rule]));
  return masalah.map(({ kode, ragam, params, range, hapusan }) => {
    const rule = menurutKode.get(kode);
    if (rule) return susunTemuan(uri, rule, { range, ragam, params, ...(hapusan && { perbaikan: penghapusan(hapusan) }) }, locale);
    return susunTemuan(uri, galatInternal, { range, ragam: 'kode-tak-dikenal', params: { kode } }, locale);
  });
}

function penghapusan(range: Range): Perbaikan {
  return { judul: { id: 'Hapus yang ini', en: 'Remove this one' }, aman: false, suntingan: [{ range, newText: '' }] };
}

function jalankanBerkas(rule: Rule, dokumen: Dokumen, pembuat: PembuatKonteks, locale: Locale): Temuan[] {
  const { uri } = dokumen;
  const pemeriksaan: Pemeriksaan[] = [];
  if (rule.check) {
    for (const sop of dokumen.sop) {
      const konteks = pembuat.untuk(sop);
      if (rule.hanyaDitunjuk && !(konteks.ketentuan.ditunjuk && konteks.ketentuan.menuntut(rule.code))) continue;
      pemeriksaan.push({ jalan: () => rule.check!(sop, konteks), tempat: { uri, range: sop.header } });
    }
  }
  if (rule.checkDokumen) pemeriksaan.push({ jalan: () => rule.checkDokumen!(dokumen), tempat: { uri, range: ORIGIN_RANGE } });
  return jalankan(rule, pemeriksaan, locale);
}
