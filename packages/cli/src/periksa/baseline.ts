/**
 * The baseline: findings that were there when the tool was adopted in a folder of old SOPs. They are known by their fingerprints, so that
 * lines may come and go around them. What no comment may silence, no baseline does either.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { ATURAN } from '@alir/rules';
import { bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem, Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import { sidikJari } from '../laporan/sidik-jari.ts';
import { type Pesan, sebab } from '../pesan.ts';
import type { HasilPeriksa } from './temuan-berkas.ts';

/** By file (relative to the baseline's folder) and code, the fingerprints. */
type Isi = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

interface BerkasBaseline {
  readonly version: 1;
  readonly findings: Isi;
}

/** One old finding; a file is named from the baseline's folder. */
interface Catatan {
  readonly berkas: string;
  readonly kode: string;
  readonly sidik: string;
}

type PembacaBaris = (nama: string) => readonly string[];

const TAK_TERDIAMKAN = new Set(ATURAN.filter(({ suppressible }) => suppressible === false).map(({ code }) => code));

export class Baseline {
  readonly #jalur: string;
  readonly #cwd: string;
  readonly #catatan: readonly Catatan[];

  private constructor(jalur: string, cwd: string, catatan: readonly Catatan[]) {
    this.#jalur = jalur;
    this.#cwd = cwd;
    this.#catatan = catatan;
  }

  /** Throws a `Galat` where the file cannot be read or is no baseline. */
  static baca(jalur: string, cwd: string, pesan: Pesan): Baseline {
    const nama = namaTampil(cwd, jalur);
    let teks: string;
    try {
      teks = tanpaBom(teksDari(bacaByte(jalur)));
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      throw new Galat(error.code === 'ENOENT' ? pesan.baselineTidakAda(nama) : pesan.tidakDapatDibaca(nama, sebab(pesan, error.code)));
    }
    const catatan = urai(teks);
    if (!catatan) throw new Galat(pesan.bukanBaseline(nama));
    return new Baseline(jalur, cwd, catatan);
  }

  /** What the file holds; nothing where it is not there yet or cannot be read as a baseline: it is to be written anew. */
  static lama(jalur: string, cwd: string, pesan: Pesan): Baseline {
    try {
      return Baseline.baca(jalur, cwd, pesan);
    } catch (error) {
      if (!(error instanceof Galat)) throw error;
      return new Baseline(jalur, cwd, []);
    }
  }

  get jumlah(): number {
    return this.#catatan.length;
  }

  /** The baseline with these findings for the files that were checked; what it says of others stays as long as they are there. */
  perbarui(hasil: HasilPeriksa, baris: PembacaBaris): Baseline {
    const diperiksa = this.#diperiksa(hasil);
    const lain = this.#catatan.filter(({ berkas }) => !diperiksa.has(berkas) && this.#ada(berkas));
    const kini = this.#kenali(hasil, baris).filter(({ kode }) => !TAK_TERDIAMKAN.has(kode));
    return new Baseline(this.#jalur, this.#cwd, [...lain, ...kini]);
  }

  /**
   * The report without what is in the baseline, which is kept among the silenced; and how many entries stand for nothing any more. Of files
   * that were not checked but are there nothing is known.
   */
  terapkan(hasil: HasilPeriksa, baris: PembacaBaris, alasan: string): { readonly hasil: HasilPeriksa; readonly usang: number } {
    const dikenal = new Map(this.#catatan.map((c) => [kunci(c), c]));
    const lama = this.#kenali(hasil, baris).map((c) => !TAK_TERDIAMKAN.has(c.kode) && dikenal.delete(kunci(c)));
    const diperiksa = this.#diperiksa(hasil);
    return {
      hasil: {
        ...hasil,
        temuan: hasil.temuan.filter((_, i) => !lama[i]),
        didiamkan: [
          ...hasil.didiamkan,
          ...hasil.temuan.filter((_, i) => lama[i]).map((t) => ({ ...t, alasan, oleh: 'baseline' as const })),
        ],
      },
      usang: [...dikenal.values()].filter(({ berkas }) => diperiksa.has(berkas) || !this.#ada(berkas)).length,
    };
  }

  /** The text of its file; the same findings give the same text. */
  teks(): string {
    const menurutBerkas = kelompokkan(this.#catatan, ({ berkas }) => berkas);
    const isi: BerkasBaseline = {
      version: 1,
      findings: Object.fromEntries(
        menurutBerkas.map(([berkas, milik]) => [
          berkas,
          Object.fromEntries(kelompokkan(milik, ({ kode }) => kode).map(([kode, c]) => [kode, c.map(({ sidik }) => sidik)])),
        ]),
      ),
    };
    return `${JSON.stringify(isi, null, 2)}\n`;
  }

  #kenali({ temuan }: HasilPeriksa, baris: PembacaBaris): Catatan[] {
    const sidik = sidikJari(temuan, baris);
    return temuan.map(({ nama, temuan: { code } }, i) => ({ berkas: this.#nama(nama), kode: code, sidik: sidik[i]! }));
  }

  #diperiksa({ berkas }: HasilPeriksa): Set<string> {
    return new Set(berkas.map((nama) => this.#nama(nama)));
  }

  /** How the baseline calls a file: from its own folder, so that it does not matter where the command runs. */
  #nama(nama: string): string {
    return relative(dirname(this.#jalur), resolve(this.#cwd, nama)).split(sep).join('/');
  }

  #ada(berkas: string): boolean {
    return existsSync(resolve(dirname(this.#jalur), berkas));
  }
}

/** The groups, ascending by their keys. */
function kelompokkan(catatan: readonly Catatan[], kunci: (c: Catatan) => string): [string, Catatan[]][] {
  const kelompok = new Map<string, Catatan[]>();
  for (const c of catatan) kelompok.set(kunci(c), [...(kelompok.get(kunci(c)) ?? []), c]);
  return [...kelompok].sort(([a], [b]) => (a < b ? -1 : 1));
}

function kunci({ berkas, kode, sidik }: Catatan): string {
  return JSON.stringify([berkas, kode, sidik]);
}

function urai(teks: string): Catatan[] | undefined {
  try {
    const { version, findings } = JSON.parse(teks) as BerkasBaseline;
    if (version !== 1 || Array.isArray(findings)) return undefined;
    return Object.entries(findings).flatMap(([berkas, milik]) =>
      Object.entries(milik).flatMap(([kode, daftar]) => daftar.map((sidik) => ({ berkas, kode, sidik: String(sidik) }))),
    );
  } catch {
    return undefined;
  }
}
