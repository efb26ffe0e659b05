import {
  type Citation,
  compareFindings,
  contains,
  type Finding,
  kelompokkan,
  type Locale,
  ORIGIN_RANGE,
  type Peraturan,
  type Tingkat,
} from '@alir/core';
import { terapkanAbaian } from './abaian.ts';
import { ATURAN } from './aturan/index.ts';
import { jalankan } from './jalankan.ts';
import { Ketentuan, lebihRingan } from './ketentuan.ts';
import { sebutkan } from './kutipan.ts';
import { type HasilBerkas, menurutNama, type OpsiPeriksa } from './periksa.ts';
import type { Ruang, Rule } from './rule.ts';
import type { Temuan } from './temuan.ts';

/** What is found in one file: what its reader is told, and what its comments silence. */
export interface TemuanBerkas {
  readonly temuan: readonly Finding[];
  /** With the reason that the comment gives. */
  readonly didiamkan: readonly { readonly temuan: Finding; readonly alasan: string }[];
}

/**
 * All findings of a workspace by uri (every file has an entry, in ascending order of uri): those of each file and those that only
 * show between files, each as grave as regulations and configuration have it and with the pasal that ask for it. The order of `hasil`
 * does not matter; of two results with one uri the later counts. `aturan` is the whole catalogue unless a caller wants less.
 */
export function gabungkan(
  hasil: Iterable<HasilBerkas>,
  { locale, peraturan }: Pick<OpsiPeriksa, 'locale' | 'peraturan'>,
  aturan: readonly Rule[] = ATURAN,
): Map<string, TemuanBerkas> {
  const berkas = [...new Map([...hasil].map((h) => [h.uri, h])).values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const ruang: Ruang = {
    berkas: berkas.map((h) => h.ringkasan),
    peraturan: menurutNama([...peraturan, ...berkas.flatMap((h) => h.ringkasan.peraturan)]),
    kodeAturan: new Set(aturan.map((rule) => rule.code)),
  };
  const silang = kelompokkan(periksaRuang(ruang, aturan, locale), ({ uri }) => uri);
  const penimbang = new Penimbang(ruang.peraturan, aturan, locale);

  return new Map(
    berkas.map((h) => {
      const semua = [...h.temuan, ...(silang.get(h.uri) ?? [])].flatMap((t) => penimbang.timbang(t, h) ?? []);
      const { temuan, didiamkan } = terapkanAbaian(h.uri, semua, h.abaian, penimbang.menurutKode, locale);
      const lengkapi = (t: Temuan) => penimbang.lengkapi(t, h);
      return [
        h.uri,
        {
          temuan: temuan.map(lengkapi).sort(urutan),
          didiamkan: didiamkan.map(({ temuan: t, alasan }) => ({ temuan: lengkapi(t), alasan })).sort((a, b) => urutan(a.temuan, b.temuan)),
        },
      ];
    }),
  );
}

function periksaRuang(ruang: Ruang, aturan: readonly Rule[], locale: Locale): Temuan[] {
  const pertama = ruang.berkas[0];
  if (!pertama) return [];
  const tempat = { uri: pertama.uri, range: ORIGIN_RANGE };
  return aturan.flatMap((rule) => (rule.checkRuang ? jalankan(rule, [{ jalan: () => rule.checkRuang!(ruang), tempat }], locale) : []));
}

/** Weighs findings by what the regulations that apply to their SOP and the configuration of their file say. */
class Penimbang {
  readonly menurutKode: ReadonlyMap<string, Rule>;
  readonly #peraturan: ReadonlyMap<string, Peraturan>;
  readonly #locale: Locale;
  /** Few SOPs of a workspace differ in what applies to them. */
  readonly #ketentuan = new Map<string, Ketentuan>();
  readonly #sudah = new Map<string, Timbangan>();

  constructor(peraturan: ReadonlyMap<string, Peraturan>, aturan: readonly Rule[], locale: Locale) {
    this.#peraturan = peraturan;
    this.menurutKode = new Map(aturan.map((rule) => [rule.code, rule]));
    this.#locale = locale;
  }

  /** The finding as grave as it is here, or `undefined` where nobody wants it. */
  timbang(temuan: Temuan, berkas: HasilBerkas): Temuan | undefined {
    const rule = this.menurutKode.get(temuan.code);
    if (!rule || rule.suppressible === false) return temuan;
    const tingkat = berkas.setelan.tingkat[temuan.code] ?? this.#timbangan(temuan, berkas)?.tingkat;
    return sebagai(temuan, tingkat, rule);
  }

  /** The finding with the pasal that ask for it. */
  lengkapi({ peraturan, ...temuan }: Temuan, berkas: HasilBerkas): Finding {
    const { citations, sumber } = this.#timbangan({ ...temuan, peraturan }, berkas) ?? TANPA_KUTIPAN;
    if (citations.length === 0) return { ...temuan, citations };
    return { ...temuan, message: `${temuan.message.replace(/\.$/u, '')} (${sumber}).`, citations };
  }

  /** What the regulations say of this kind of finding: the same for all of its kind in SOPs to which the same applies. */
  #timbangan({ code, peraturan, range }: Temuan, { ringkasan: { sop } }: HasilBerkas): Timbangan | undefined {
    const pemilik = sop.find((s) => contains(s.range, range.start));
    if (!pemilik) return undefined;
    const berlaku = pemilik.berlaku.join(' ');
    const kunci = JSON.stringify([berlaku, code, peraturan]);
    let timbangan = this.#sudah.get(kunci);
    if (!timbangan) {
      const ketentuan = this.#ketentuan.get(berlaku) ?? new Ketentuan(pemilik.berlaku, this.#peraturan);
      this.#ketentuan.set(berlaku, ketentuan);
      timbangan = this.#timbangKode(ketentuan, code, peraturan);
      this.#sudah.set(kunci, timbangan);
    }
    return timbangan;
  }

  #timbangKode(ketentuan: Ketentuan, kode: string, peraturan: readonly string[] | undefined): Timbangan {
    const semua = ketentuan.kutipan(kode);
    const citations = peraturan ? semua.filter((k) => peraturan.includes(k.peraturan)) : semua;
    const rule = this.menurutKode.get(kode);
    return {
      tingkat: rule && ketentuan.tingkat(kode, rule.severity),
      citations,
      // What is only assumed to apply is an example of who asks for it.
      sumber: (ketentuan.ditunjuk ? '' : MISALNYA[this.#locale]) + sebutkan(citations, this.#peraturan, this.#locale),
    };
  }
}

/** What the regulations that apply say of one kind of finding. */
interface Timbangan {
  readonly tingkat?: Tingkat;
  readonly citations: readonly Citation[];
  /** The citations as a sentence ends with them. */
  readonly sumber: string;
}

const TANPA_KUTIPAN: Timbangan = { citations: [], sumber: '' };

const MISALNYA: Readonly<Record<Locale, string>> = { id: 'misalnya ', en: 'for example ' };

/** What a rule itself calls milder than its fault is usually stays milder. */
function sebagai(temuan: Temuan, tingkat: Tingkat | undefined, rule: Rule): Temuan | undefined {
  if (tingkat === 'mati') return undefined;
  if (tingkat === undefined) return temuan;
  return { ...temuan, severity: temuan.severity === rule.severity ? tingkat : lebihRingan(temuan.severity, tingkat) };
}

function urutan(a: Finding, b: Finding): number {
  return compareFindings(a, b) || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
}
