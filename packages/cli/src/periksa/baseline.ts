/**
 * The baseline: findings that were there when the tool was adopted in a folder of old SOPs. They are known by what their fingerprints say
 * of them, so that lines may come and go, and a fault that is mended and comes back is new.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { bacaByte, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem, Galat } from '../galat.ts';
import { sidikJari } from '../laporan/sidik-jari.ts';
import { type Pesan, sebab } from '../pesan.ts';
import type { HasilPeriksa, TemuanBerkas } from './temuan-berkas.ts';

/** By file (relative to the baseline's folder) and code, the fingerprints. */
type Isi = Record<string, Record<string, string[]>>;

interface BerkasBaseline {
  readonly version: 1;
  readonly findings: Isi;
}

type PembacaBaris = (nama: string) => readonly string[];

export class Baseline {
  readonly #jalur: string;
  readonly #cwd: string;
  readonly #isi: Isi;

  private constructor(jalur: string, cwd: string, isi: Isi) {
    this.#jalur = jalur;
    this.#cwd = cwd;
    this.#isi = isi;
  }

  /** Throws a `Galat` where the file cannot be read or is no baseline. */
  static baca(jalur: string, cwd: string, pesan: Pesan): Baseline {
    let teks: string;
    try {
      teks = teksDari(bacaByte(jalur));
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      throw new Galat(error.code === 'ENOENT' ? pesan.baselineTidakAda(jalur) : pesan.tidakDapatDibaca(jalur, sebab(pesan, error.code)));
    }
    const isi = urai(teks);
    if (!isi) throw new Galat(pesan.bukanBaseline(jalur));
    return new Baseline(jalur, cwd, isi);
  }

  /** The report without what is in the baseline, which is kept among the silenced; and how many entries stand for nothing any more. */
  terapkan(hasil: HasilPeriksa, baris: PembacaBaris, alasan: string): { readonly hasil: HasilPeriksa; readonly usang: number } {
    const sidik = sidikJari(hasil.temuan, baris);
    const dikenal = new Map(
      Object.entries(this.#isi).flatMap(([berkas, menurutKode]) =>
        Object.entries(menurutKode).flatMap(([kode, daftar]) => daftar.map((s): [string, false] => [kunci(berkas, kode, s), false])),
      ),
    );
    const terlihat = new Map<string, boolean>(dikenal);
    const lama = hasil.temuan.map(({ nama, temuan }, i) => {
      const k = kunci(namaDalam(this.#jalur, this.#cwd, nama), temuan.code, sidik[i]!);
      if (!terlihat.has(k)) return false;
      terlihat.set(k, true);
      return true;
    });
    return {
      hasil: {
        ...hasil,
        temuan: hasil.temuan.filter((_, i) => !lama[i]),
        didiamkan: [
          ...hasil.didiamkan,
          ...hasil.temuan.filter((_, i) => lama[i]).map((t) => ({ ...t, alasan, oleh: 'baseline' as const })),
        ],
      },
      usang: [...terlihat.values()].filter((ada) => !ada).length,
    };
  }
}

/** The text of a baseline that holds these findings; the same findings give the same text. */
export function teksBaseline(temuan: readonly TemuanBerkas[], baris: PembacaBaris, jalur: string, cwd: string): string {
  const sidik = sidikJari(temuan, baris);
  const isi: Isi = {};
  temuan.forEach(({ nama, temuan: { code } }, i) => {
    const berkas = namaDalam(jalur, cwd, nama);
    isi[berkas] ??= {};
    isi[berkas][code] ??= [];
    isi[berkas][code].push(sidik[i]!);
  });
  const urut = Object.fromEntries(
    Object.entries(isi)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([berkas, kode]) => [berkas, Object.fromEntries(Object.entries(kode).sort(([a], [b]) => (a < b ? -1 : 1)))]),
  );
  const berkas: BerkasBaseline = { version: 1, findings: urut };
  return `${JSON.stringify(berkas, null, 2)}\n`;
}

function kunci(berkas: string, kode: string, sidik: string): string {
  return JSON.stringify([berkas, kode, sidik]);
}

/** How the baseline calls a file: from its own folder, so that it does not matter where the command runs. */
function namaDalam(jalur: string, cwd: string, nama: string): string {
  return relative(dirname(jalur), resolve(cwd, nama)).split(sep).join('/');
}

function urai(teks: string): Isi | undefined {
  try {
    const isi = JSON.parse(teks) as Partial<BerkasBaseline>;
    const benar =
      isi.version === 1 &&
      adalahObjek(isi.findings) &&
      Object.values(isi.findings).every(
        (kode) => adalahObjek(kode) && Object.values(kode).every((s) => Array.isArray(s) && s.every((t) => typeof t === 'string')),
      );
    return benar ? isi.findings : undefined;
  } catch {
    return undefined;
  }
}

function adalahObjek(nilai: unknown): nilai is Record<string, unknown> {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
}
