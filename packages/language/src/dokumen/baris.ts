/**
 * The rows of a procedure and their symbols, before anything flows. A row's symbols are made by holders: the row itself
 * (`oleh …`) or each of its symbol lines. Flow lines belong to a holder, arrows leave it at its last symbols and enter it at its
 * first.
 */
import {
  type IndeksPelaksana,
  type IndeksSimbol,
  type JenisSimbol,
  type Nama,
  type Range,
  type Simbol,
  type Teks,
  terdekat,
} from '@alir/core';
import * as ast from '../generated/ast.ts';
import { daftarPelaksana } from '../lingkup/scope-provider.ts';
import { namaOf, rangeOf, rangeOfProperty, satuTeks } from './cst.ts';
import { kata } from './identitas.ts';
import type { Pelapor } from './pelapor.ts';

export type BarisAlur = ast.Jika | ast.Lanjut | ast.Informasi | ast.Berakhir | ast.DariKonektor;

/** What makes symbols: a row with `oleh`, or a symbol line. */
export interface Pemegang {
  readonly node: ast.Langkah | ast.SimbolBaris;
  /** Symbols in the order of the chain; those of one link stand beside each other. */
  readonly rantai: readonly (readonly IndeksSimbol[])[];
  readonly alur: readonly BarisAlur[];
  /** The terminator that the tool draws for `jika … berakhir`, by the line and the symbol that it leaves. */
  readonly terminator: ReadonlyMap<ast.Jika, ReadonlyMap<IndeksSimbol, IndeksSimbol>>;
}

export interface Baris {
  readonly node: ast.Langkah;
  readonly pemegang: readonly Pemegang[];
}

/** The kind of a symbol, and where the author wrote it. */
type JenisTersurat = Pick<Simbol, 'jenis' | 'rangeJenis'>;

type SimbolBaru = { -readonly [K in keyof Simbol]: Simbol[K] };

/** The symbols of a procedure, made row by row. */
export class PembuatSimbol {
  readonly simbol: SimbolBaru[] = [];
  private readonly pelapor: Pelapor;
  private readonly kolom: Map<ast.Pelaksana, IndeksPelaksana>;
  private readonly namaPelaksana: string[];

  constructor(sop: ast.Sop, pelapor: Pelapor) {
    const daftar = daftarPelaksana(sop).filter((p) => p.name);
    this.pelapor = pelapor;
    this.kolom = new Map(daftar.map((p, i) => [p, i]));
    this.namaPelaksana = daftar.map((p) => p.name);
  }

  /** The column of a pelaksana named in the text; reported and `undefined` where nobody of that name is declared. */
  kolomDari(rujukan: { readonly ref?: ast.Pelaksana; readonly $refText: string }, range: Range): IndeksPelaksana | undefined {
    const kolom = rujukan.ref && this.kolom.get(rujukan.ref);
    if (kolom === undefined) {
      const dekat = terdekat(rujukan.$refText, this.namaPelaksana);
      this.pelapor.lapor('pelaksana-tak-dikenal', range, { nama: rujukan.$refText, ...(dekat ? { saran: dekat } : {}) });
    }
    return kolom;
  }

  /** Reads row number `indeks` of `jumlah`: its holders, their symbols and the lines that belong to each. */
  baris(langkah: ast.Langkah, indeks: number, jumlah: number): Baris {
    const tertulis = langkah.isi.filter(ast.isSimbolBaris);
    // A kind of symbol that stands alone in a row with `oleh` is a stray word, not the row's symbols.
    const barisSimbol = langkah.pelaku && !tertulis.some((garis) => garis.pelaku) ? [] : tertulis;
    const tersurat = this.jenisTersurat(langkah, barisSimbol);
    if (barisSimbol.length > 0 && langkah.pelaku) this.pelapor.sintaks('oleh-dan-baris-simbol', rangeOfProperty(langkah, 'pelaku'));
    const alurPer = bagiAlur(langkah);
    const pemegang: Pemegang[] = [];
    if (barisSimbol.length === 0) {
      const alur = alurPer.get(langkah) ?? [];
      const bercabang = alur.some(ast.isJika);
      const tulisan = this.tulisan(langkah);
      const jenis = (mata: number, panjang: number): JenisTersurat => {
        if (tersurat) return tersurat;
        if (bercabang && mata === panjang - 1) return { jenis: 'keputusan' };
        if (indeks === 0 && mata === 0) return { jenis: 'mulai' };
        return { jenis: indeks === jumlah - 1 && mata === panjang - 1 ? 'selesai' : 'proses' };
      };
      if (langkah.pelaku) pemegang.push(this.pemegang(langkah, langkah.pelaku, indeks, jenis, alur, tulisan));
    }
    for (const garis of barisSimbol) {
      const tulisan = satuTeks(garis, 'tulisan', garis.tulisan);
      const jenis = () => ({ jenis: kata(garis.jenis) as JenisSimbol, rangeJenis: rangeOfProperty(garis, 'jenis') });
      if (garis.pelaku) pemegang.push(this.pemegang(garis, garis.pelaku, indeks, jenis, alurPer.get(garis) ?? [], tulisan, namaOf(garis)));
    }
    return { node: langkah, pemegang };
  }

  private jenisTersurat(langkah: ast.Langkah, barisSimbol: readonly ast.SimbolBaris[]): JenisTersurat | undefined {
    const [pertama, ...lain] = langkah.isi.filter(ast.isSimbolLangkah);
    for (const kedua of lain) this.pelapor.ganda('simbol', rangeOf(kedua), rangeOf(pertama!));
    if (pertama && barisSimbol.length > 0) this.pelapor.sintaks('simbol-dan-baris-simbol', rangeOf(pertama));
    if (pertama?.jenis === undefined) return undefined;
    return { jenis: kata(pertama.jenis) as JenisSimbol, rangeJenis: rangeOfProperty(pertama, 'jenis') };
  }

  private tulisan(langkah: ast.Langkah): Teks | undefined {
    const [pertama, ...lain] = langkah.isi.filter(ast.isTulisan);
    for (const kedua of lain) this.pelapor.ganda('tulisan', rangeOf(kedua), rangeOf(pertama!));
    return pertama && satuTeks(pertama, 'teks', pertama.teks);
  }

  private pemegang(
    node: ast.Langkah | ast.SimbolBaris,
    pelaku: ast.Pelaku,
    langkah: number,
    jenisDari: (mata: number, panjang: number) => JenisTersurat,
    alur: readonly BarisAlur[],
    tulisan: Teks | undefined,
    nama?: Nama,
  ): Pemegang {
    const rantai = pelaku.kelompok.map((kelompok, mata) => {
      const jenis = jenisDari(mata, pelaku.kelompok.length);
      return this.deret(kelompok).map(({ lanes, range }) => this.tambah({ langkah, ...jenis, lanes, range, tulisan, nama }));
    });
    if ((rantai.at(-1)?.length ?? 0) > 1) {
      for (const garis of alur) if (ast.isJika(garis)) this.pelapor.lapor('jika-pada-kerja-bersama', rangeOf(garis));
    }
    return { node, rantai, alur, terminator: this.terminator(rantai.at(-1) ?? [], alur, langkah) };
  }

  private terminator(keluar: readonly IndeksSimbol[], alur: readonly BarisAlur[], langkah: number): Pemegang['terminator'] {
    return new Map(
      alur
        .filter((garis): garis is ast.Jika => ast.isJika(garis) && garis.berakhir)
        .map((garis) => {
          const range = rangeOf(garis);
          const perSimbol = keluar.map((dari): [number, number] => {
            const { lanes } = this.simbol[dari]!;
            return [dari, this.tambah({ langkah, jenis: 'selesai', lanes, range, generated: true })];
          });
          return [garis, new Map(perSimbol)];
        }),
    );
  }

  /** The symbols that stand beside each other in one link of a chain, as lanes; one symbol per lane, however often it is named. */
  private deret(kelompok: ast.Kelompok): { lanes: IndeksPelaksana[]; range: Range }[] {
    const deret: { lanes: IndeksPelaksana[]; range: Range }[] = [];
    const terpakai = new Set<string>();
    for (const gabungan of kelompok.gabungan) {
      const range = rangeOf(gabungan);
      const kolom = gabungan.jalur.flatMap((jalur, i) => this.kolomDari(jalur, rangeOfProperty(gabungan, 'jalur', i)) ?? []);
      const bagian = bersebelahan(kolom);
      if (bagian.length > 1)
        this.pelapor.lapor('jalur-tak-bersebelahan', range, { jalur: gabungan.jalur.map((j) => j.$refText).join(' + ') });
      for (const lanes of bagian.length > 0 ? bagian : [[]]) {
        if (lanes.length > 0 && terpakai.has(lanes.join())) continue;
        terpakai.add(lanes.join());
        deret.push({ lanes, range });
      }
    }
    return deret;
  }

  /** Adds a symbol behind those that exist; symbols of one row must be added together. */
  tambah(isi: {
    langkah: number;
    jenis: JenisSimbol;
    rangeJenis?: Range;
    lanes: readonly number[];
    range: Range;
    tulisan?: Teks;
    nama?: Nama;
    generated?: boolean;
  }): IndeksSimbol {
    const { tulisan, nama, generated = false, ...inti } = isi;
    const id = this.simbol.length;
    this.simbol.push({ id, ...inti, generated, ...(tulisan ? { tulisan } : {}), ...(nama ? { nama } : {}) });
    return id;
  }
}

/** Columns in runs of neighbours, ascending: `[0, 1, 3]` is `[[0, 1], [3]]`. */
function bersebelahan(kolom: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const k of [...new Set(kolom)].sort((a, b) => a - b)) {
    if (runs.at(-1)?.at(-1) === k - 1) runs.at(-1)!.push(k);
    else runs.push([k]);
  }
  return runs;
}

/** Flow lines belong to the symbol line above them, and to the row where there is none. */
function bagiAlur(langkah: ast.Langkah): Map<ast.Langkah | ast.SimbolBaris, BarisAlur[]> {
  const alur = new Map<ast.Langkah | ast.SimbolBaris, BarisAlur[]>();
  let pemilik: ast.Langkah | ast.SimbolBaris = langkah;
  for (const node of langkah.isi) {
    if (ast.isSimbolBaris(node)) pemilik = node;
    else if (adalahAlur(node)) {
      const milik = alur.get(pemilik);
      if (milik) milik.push(node);
      else alur.set(pemilik, [node]);
    }
  }
  return alur;
}

function adalahAlur(node: ast.IsiLangkah): node is BarisAlur {
  return ast.isJika(node) || ast.isLanjut(node) || ast.isInformasi(node) || ast.isBerakhir(node) || ast.isDariKonektor(node);
}
