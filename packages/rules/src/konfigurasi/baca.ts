import { type Masalah, ORIGIN_RANGE, type Position, type Range, type Rujukan, type Tingkat, terdekat } from '@alir/core';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { ATURAN } from '../aturan/index.ts';
import { KONFIGURASI_KOSONG, type Konfigurasi } from './konfigurasi.ts';
import { type Bentuk, KUNCI, type Kunci, TINGKAT_KONFIGURASI } from './kunci.ts';

export interface HasilKonfigurasi {
  /** What could be read; what is wrong counts as if it were not there. */
  readonly konfigurasi: Konfigurasi;
  /** What is wrong, as faults of the code `konfigurasi-salah`. */
  readonly masalah: readonly Masalah[];
  /** The profiles that it names; whether they exist is known only to the workspace. */
  readonly rujukan: readonly Rujukan[];
  /** The files that it names and that must be there. */
  readonly berkas: readonly Rujukan[];
}

/** More UTF-16 units than any office writes; what is longer was not written to configure anything. */
const TERPANJANG = 256 * 1024;

/** Reads a configuration: JSON, with comments if one likes. Never throws. */
export function bacaKonfigurasi(teks: string): HasilKonfigurasi {
  const pemeriksa = new PemeriksaKonfigurasi(teks);
  const konfigurasi = { ...KONFIGURASI_KOSONG, ...pemeriksa.baca() };
  return { konfigurasi, masalah: pemeriksa.masalah, rujukan: pemeriksa.rujukan, berkas: pemeriksa.berkas };
}

const KODE_ATURAN = ATURAN.map(({ code }) => code);

/** What a message calls the kinds of values of JSON. */
const SEBUTAN = { string: 'teks', number: 'bilangan', array: 'daftar', object: 'objek' } as const;

interface Sifat {
  readonly nama: string;
  readonly nodeNama: Node;
  readonly nilai?: Node;
}

class PemeriksaKonfigurasi {
  readonly masalah: Masalah[] = [];
  readonly rujukan: Rujukan[] = [];
  readonly berkas: Rujukan[] = [];
  readonly #teks: string;
  readonly #awalBaris: readonly number[];

  constructor(teks: string) {
    this.#teks = teks;
    this.#awalBaris = [0, ...[...teks.matchAll(/\r\n|\n|\r/gu)].map((eol) => eol.index + eol[0].length)];
  }

  baca(): Partial<Konfigurasi> {
    const errors: ParseError[] = [];
    const akar = this.#urai(errors);
    // The first says where to begin; what follows is mostly its echo.
    for (const { offset, length } of errors.slice(0, 1)) this.#lapor('bukan-json', this.#range(offset, length));
    if (!akar) return {};
    const { $schema: _, ...isi } = (this.#nilai(akar, { jenis: 'objek', kunci: KUNCI }) ?? {}) as Record<string, unknown>;
    return isi as Partial<Konfigurasi>;
  }

  #urai(errors: ParseError[]): Node | undefined {
    try {
      if (this.#teks.length <= TERPANJANG) return parseTree(this.#teks, errors, { allowTrailingComma: true });
    } catch (error) {
      // Brackets within brackets, so many that the stack could not hold them.
      if (!(error instanceof RangeError)) throw error;
    }
    this.#lapor('terlalu-besar', ORIGIN_RANGE);
    return undefined;
  }

  /** The value of a node where it has the form; what has not is reported and left out. */
  #nilai(node: Node, bentuk: Bentuk): unknown {
    switch (bentuk.jenis) {
      case 'teks':
        return this.#nilaiTeks(node);
      case 'peraturan': {
        const nama = this.#nilaiTeks(node);
        if (nama !== undefined) this.rujukan.push({ nama, range: this.#dalamPetik(node) });
        return nama;
      }
      case 'jalur':
        return this.#jalur(node);
      case 'berkas': {
        const nama = this.#jalur(node);
        if (nama !== undefined) this.berkas.push({ nama, range: this.#dalamPetik(node) });
        return nama;
      }
      case 'bilangan': {
        if (!this.#adalah(node, 'number')) return undefined;
        if (Number.isInteger(node.value) && node.value >= 0) return node.value;
        this.#lapor('bukan-bilangan', this.#rangeOf(node));
        return undefined;
      }
      case 'pilihan': {
        const nilai = this.#nilaiTeks(node);
        if (nilai === undefined || bentuk.pilihan.includes(nilai)) return nilai;
        this.#takDikenal('nilai', node, nilai, bentuk.pilihan);
        return undefined;
      }
      case 'daftar':
        if (!this.#adalah(node, 'array')) return undefined;
        return (node.children ?? []).flatMap((anak) => this.#nilai(anak, bentuk.isi) ?? []);
      case 'tingkat-aturan':
        return this.#tingkatAturan(node);
      case 'objek':
        return this.#objek(node, bentuk.kunci, bentuk.wajib ?? []);
    }
  }

  #objek(node: Node, kunci: Readonly<Record<string, Kunci>>, wajib: readonly string[]): Record<string, unknown> | undefined {
    if (!this.#adalah(node, 'object')) return undefined;
    const isi: Record<string, unknown> = {};
    for (const { nama, nodeNama, nilai } of this.#sifat(node)) {
      const dikenal = Object.hasOwn(kunci, nama) ? kunci[nama] : undefined;
      if (!dikenal) this.#takDikenal('kunci', nodeNama, nama, Object.keys(kunci));
      else {
        const terbaca = nilai && this.#nilai(nilai, dikenal.bentuk);
        if (terbaca !== undefined) isi[nama] = terbaca;
      }
    }
    const kurang = wajib.filter((nama) => !Object.hasOwn(isi, nama));
    for (const nama of kurang) this.#lapor('kunci-kurang', this.#rangeOf(node), { nama });
    return kurang.length > 0 ? undefined : isi;
  }

  #tingkatAturan(node: Node): Record<string, Tingkat> | undefined {
    if (!this.#adalah(node, 'object')) return undefined;
    const tingkat: Record<string, Tingkat> = {};
    for (const { nama, nodeNama, nilai } of this.#sifat(node)) {
      const rule = ATURAN.find(({ code }) => code === nama);
      if (!rule) this.#takDikenal('aturan', nodeNama, nama, KODE_ATURAN);
      else if (rule.suppressible === false) this.#lapor('aturan-tetap', this.#dalamPetik(nodeNama), { nama });
      else if (nilai) {
        const tertulis = this.#nilaiTeks(nilai);
        if (tertulis === undefined) continue;
        if (Object.hasOwn(TINGKAT_KONFIGURASI, tertulis)) tingkat[nama] = TINGKAT_KONFIGURASI[tertulis]!;
        else this.#takDikenal('tingkat', nilai, tertulis, Object.keys(TINGKAT_KONFIGURASI));
      }
    }
    return tingkat;
  }

  /** A path that stays in the folder: a configuration comes with the files of others, and must reach no further than they do. */
  #jalur(node: Node): string | undefined {
    const nilai = this.#nilaiTeks(node);
    if (nilai === undefined) return undefined;
    const keluar = /^(?:[/\\]|[a-z]:)|[\\\p{Cc}]/iu.test(nilai) || nilai.split('/').includes('..');
    if (!keluar && nilai.trim() !== '') return nilai.replace(/^(?:\.\/)+/u, '');
    this.#lapor('jalur-luar', this.#rangeOf(node), { nilai });
    return undefined;
  }

  #nilaiTeks(node: Node): string | undefined {
    return this.#adalah(node, 'string') ? node.value : undefined;
  }

  #adalah(node: Node, jenis: keyof typeof SEBUTAN): boolean {
    if (node.type === jenis) return true;
    this.#lapor('jenis-salah', this.#rangeOf(node), { sebutan: SEBUTAN[jenis] });
    return false;
  }

  /** The keys of an object and their values; of a key that is there twice the first counts. */
  #sifat(node: Node): Sifat[] {
    const menurutNama = new Map<string, Sifat>();
    for (const { children: [nodeNama, nilai] = [] } of node.children ?? []) {
      if (!nodeNama) continue;
      const nama = String(nodeNama.value);
      if (menurutNama.has(nama)) this.#lapor('kunci-ganda', this.#dalamPetik(nodeNama), { nama });
      else menurutNama.set(nama, { nama, nodeNama, ...(nilai && { nilai }) });
    }
    return [...menurutNama.values()];
  }

  #takDikenal(apa: string, node: Node, temu: string, dikenal: Iterable<string>): void {
    const saran = terdekat(temu, dikenal);
    this.#lapor(`${apa}-tak-dikenal`, this.#dalamPetik(node), {
      temu,
      pilihan: apa === 'aturan' ? '' : [...dikenal].join(', '),
      ...(saran !== undefined && { saran }),
    });
  }

  #lapor(ragam: string, range: Range, params: Masalah['params'] = {}): void {
    this.masalah.push({ kode: 'konfigurasi-salah', ragam, params, range });
  }

  /** The word inside the quotation marks, so that a suggestion can replace it. */
  #dalamPetik(node: Node): Range {
    return this.#range(node.offset + 1, Math.max(0, node.length - 2));
  }

  #rangeOf(node: Node): Range {
    return this.#range(node.offset, node.length);
  }

  #range(offset: number, length: number): Range {
    return { start: this.#posisi(offset), end: this.#posisi(offset + length) };
  }

  #posisi(offset: number): Position {
    let line = 0;
    for (let sesudah = this.#awalBaris.length; sesudah - line > 1; ) {
      const tengah = (line + sesudah) >> 1;
      if (this.#awalBaris[tengah]! <= offset) line = tengah;
      else sesudah = tengah;
    }
    return { line, character: offset - this.#awalBaris[line]! };
  }
}
