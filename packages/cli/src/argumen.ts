/** The command line: each command says which options it knows, and what is not one of them is refused with a sentence. */
import { parseArgs } from 'node:util';
import { LOCALES, type Locale, terdekat } from '@alir/core';
import { Galat } from './galat.ts';
import { PESAN, type Pesan } from './pesan.ts';

/** An option of a command, as it is parsed and as its help shows it. */
export interface Opsi {
  /** What stands for its value in the help (`FILE`); absent for a switch. */
  readonly nilai?: string;
  readonly short?: string;
  /** The only values it may have. */
  readonly pilihan?: readonly string[];
  /** It takes a whole number, at least this. */
  readonly min?: number;
  readonly bantuan: Readonly<Record<Locale, string>>;
}

export type SkemaOpsi = Readonly<Record<string, Opsi>>;

/** The command line of one run; options by their long names. */
export interface Argumen {
  readonly posisi: readonly string[];
  readonly locale: Locale;
  readonly pesan: Pesan;
  /** The value of an option, if it was given. */
  teks(opsi: string): string | undefined;
  /** The values of an option that takes several with commas between; none if it was not given. */
  daftar(opsi: string): readonly string[];
  bilangan(opsi: string): number | undefined;
  /** Whether a switch was given. */
  ada(opsi: string): boolean;
}

/** Options that every command knows. */
export const OPSI_UMUM: SkemaOpsi = {
  locale: { nilai: 'id|en', pilihan: LOCALES, bantuan: { id: 'bahasa pesan (bawaan: id)', en: 'language of messages (default: id)' } },
  'no-color': { bantuan: { id: 'tanpa warna (juga: variabel NO_COLOR)', en: 'no colours (also: variable NO_COLOR)' } },
  help: { short: 'h', bantuan: { id: 'tampilkan bantuan ini', en: 'show this help' } },
};

/** The language of a run, as far as its command line says so before it is known to be right. */
export function localeDari(argv: readonly string[]): Locale {
  const nilai = argv.find((a, i) => argv[i - 1] === '--locale' || a.startsWith('--locale='))?.replace(/^--locale=/u, '');
  return LOCALES.find((locale) => locale === nilai) ?? 'id';
}

/** Reads the arguments after the command's name. Throws a {@link Galat} that says what is wrong with them. */
export function bacaArgumen(perintah: string, argv: readonly string[], skemaPerintah: SkemaOpsi): Argumen {
  const skema: SkemaOpsi = { ...skemaPerintah, ...OPSI_UMUM };
  const locale = localeDari(argv);
  const pesan = PESAN[locale];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(skema).map(([nama, { nilai, short }]) => [nama, { type: nilai ? 'string' : 'boolean', ...(short ? { short } : {}) }]),
    ),
  });
  const posisi: string[] = [];
  const nilai = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') posisi.push(token.value);
    if (token.kind !== 'option') continue;
    const opsi = Object.hasOwn(skema, token.name) ? skema[token.name] : undefined;
    if (!opsi) throw new Galat(pesan.opsiTakDikenal(token.rawName, saran(pesan, token.name, Object.keys(skema), '--'), perintah));
    nilai.set(token.name, periksaNilai(pesan, opsi, token.rawName, token.value, token.inlineValue === true));
  }
  return {
    posisi,
    locale,
    pesan,
    teks: (opsi) => nilai.get(opsi) as string | undefined,
    daftar: (opsi) =>
      (nilai.get(opsi) as string | undefined)
        ?.split(',')
        .map((bagian) => bagian.trim())
        .filter(Boolean) ?? [],
    bilangan: (opsi) => (nilai.has(opsi) ? Number(nilai.get(opsi)) : undefined),
    ada: (opsi) => nilai.has(opsi),
  };
}

function periksaNilai(pesan: Pesan, opsi: Opsi, tertulis: string, nilai: string | undefined, melekat: boolean): string | true {
  if (!opsi.nilai) {
    if (nilai !== undefined) throw new Galat(pesan.opsiTanpaNilai(tertulis));
    return true;
  }
  const adalahOpsi = !melekat && nilai !== undefined && nilai.length > 1 && nilai.startsWith('-');
  if (nilai === undefined || nilai === '' || adalahOpsi) throw new Galat(pesan.opsiButuhNilai(tertulis, opsi.nilai));
  if (opsi.pilihan && !opsi.pilihan.includes(nilai)) throw new Galat(pesan.nilaiTakDikenal(tertulis, nilai, opsi.pilihan.join(', ')));
  if (opsi.min !== undefined && !(/^\d{1,9}$/u.test(nilai) && Number(nilai) >= opsi.min)) {
    throw new Galat(pesan.bukanBilangan(tertulis, nilai, opsi.min));
  }
  return nilai;
}

/** ` Mungkin yang dimaksud "--format".`, or nothing where no known word is near. */
export function saran(pesan: Pesan, tertulis: string, dikenal: readonly string[], awalan = ''): string {
  const dekat = terdekat(tertulis, dikenal);
  return dekat === undefined ? '' : pesan.maksudAnda(`${awalan}${dekat}`);
}
