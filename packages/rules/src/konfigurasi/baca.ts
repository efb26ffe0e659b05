import { type Masalah, type Position, type Range, type Rujukan, type Tingkat, terdekat } from '@alir/core';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { KONFIGURASI_KOSONG, type Konfigurasi } from './konfigurasi.ts';
import { type Bentuk, KUNCI, type Kunci, TINGKAT_KONFIGURASI } from './kunci.ts';

export interface HasilKonfigurasi {
  /** What could be read; what is wrong counts as if it were not there. */
  readonly konfigurasi: Konfigurasi;
  /** What is wrong, as faults of the code `konfigurasi-salah`. */
  readonly masalah: readonly Masalah[];
  /** The profiles that it names; whether they exist is known only to the workspace. */
  readonly rujukan: readonly Rujukan[];
  /** The files of registers that it names. */
  readonly berkas: readonly Rujukan[];
}

/** Reads a configuration: JSON, with comments if one likes. Never throws; `kodeAturan` are the codes that severities may be given for. */
export function bacaKonfigurasi(teks: string, kodeAturan: ReadonlySet<string>): HasilKonfigurasi {
  const pemeriksa = new PemeriksaKonfigurasi(teks, kodeAturan);
  const konfigurasi = { ...KONFIGURASI_KOSONG, ...pemeriksa.baca() };
  return {
    konfigurasi,
    masalah: pemeriksa.masalah,
    rujukan: pemeriksa.rujukan,
    berkas: pemeriksa.berkas.filter(({ nama }) => konfigurasi.register.includes(nama)),
  };
}

class PemeriksaKonfigurasi {
  readonly masalah: Masalah[] = [];
  readonly rujukan: Rujukan[] = [];
  readonly berkas: Rujukan[] = [];
  readonly #teks: string;
  readonly #awalBaris: readonly number[];
  readonly #kodeAturan: ReadonlySet<string>;

  constructor(teks: string, kodeAturan: ReadonlySet<string>) {
    this.#teks = teks;
    this.#awalBaris = [0, ...[...teks.matchAll(/\r\n|\n|\r/gu)].map((eol) => eol.index + eol[0].length)];
    this.#kodeAturan = kodeAturan;
  }

  baca(): Partial<Konfigurasi> {
    const errors: ParseError[] = [];
    const akar = parseTree(this.#teks, errors, { allowTrailingComma: true });
    for (const { error, offset, length } of errors.slice(0, 1)) {
      this.#lapor('bukan-json', this.#range(offset, length), { sebab: printParseErrorCode(error) });
    }
    if (!akar) return {};
    const { $schema: _, ...isi } = (this.#nilai(akar, { jenis: 'objek', kunci: KUNCI }) ?? {}) as Record<string, unknown>;
    return isi as Partial<Konfigurasi>;
  }

  /** The value of a node where it has the form; what has not is reported and left out. */
  #nilai(node: Node, bentuk: Bentuk): unknown {
    switch (bentuk.jenis) {
      case 'teks':
        return this.#jenis(node, 'string', 'teks');
      case 'peraturan': {
        const nama = this.#jenis(node, 'string', 'teks') as string | undefined;
        if (nama !== undefined) this.rujukan.push({ nama, range: this.#dalamPetik(node) });
        return nama;
      }
      case 'jalur':
        return this.#jalur(node);
      case 'bilangan': {
        const nilai = this.#jenis(node, 'number', 'bilangan');
        if (nilai === undefined || (Number.isInteger(nilai) && (nilai as number) >= 0)) return nilai;
        this.#lapor('bukan-bilangan', this.#rangeOf(node));
        return undefined;
      }
      case 'pilihan': {
        const nilai = this.#jenis(node, 'string', 'teks');
        if (nilai === undefined || bentuk.pilihan.includes(nilai as string)) return nilai;
        this.#takDikenal('nilai', node, nilai as string, bentuk.pilihan);
        return undefined;
      }
      case 'daftar':
        if (this.#jenis(node, 'array', 'daftar') === undefined) return undefined;
        return (node.children ?? []).flatMap((anak) => this.#nilai(anak, bentuk.isi) ?? []);
      case 'tingkat-aturan':
        return this.#tingkatAturan(node);
      case 'objek':
        return this.#objek(node, bentuk.kunci, bentuk.wajib ?? []);
    }
  }

  #objek(node: Node, kunci: Readonly<Record<string, Kunci>>, wajib: readonly string[]): Record<string, unknown> | undefined {
    if (this.#jenis(node, 'object', 'objek') === undefined) return undefined;
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
    // An exception has severities, if only none.
    return kurang.length > 0 ? undefined : Object.hasOwn(kunci, 'berkas') ? { aturan: {}, ...isi } : isi;
  }

  #tingkatAturan(node: Node): Record<string, Tingkat> | undefined {
    if (this.#jenis(node, 'object', 'objek') === undefined) return undefined;
    const tingkat: Record<string, Tingkat> = {};
    for (const { nama, nodeNama, nilai } of this.#sifat(node)) {
      if (!this.#kodeAturan.has(nama)) this.#takDikenal('aturan', nodeNama, nama, this.#kodeAturan);
      else if (nilai) {
        const tertulis = this.#jenis(nilai, 'string', 'teks') as string | undefined;
        if (tertulis === undefined) continue;
        if (Object.hasOwn(TINGKAT_KONFIGURASI, tertulis)) tingkat[nama] = TINGKAT_KONFIGURASI[tertulis]!;
        else this.#takDikenal('tingkat', nilai, tertulis, Object.keys(TINGKAT_KONFIGURASI));
      }
    }
    return tingkat;
  }

  /** A path that stays in the folder: a configuration comes with the files of others, and must reach no further than they do. */
  #jalur(node: Node): string | undefined {
    const nilai = this.#jenis(node, 'string', 'teks') as string | undefined;
    if (nilai === undefined) return undefined;
    const keluar = /^(?:[/\\]|[a-z]:)|\\/iu.test(nilai) || nilai.split('/').includes('..');
    if (!keluar && nilai.trim() !== '') {
      const nama = nilai.replace(/^(?:\.\/)+/u, '');
      this.berkas.push({ nama, range: this.#dalamPetik(node) });
      return nama;
    }
    this.#lapor('jalur-luar', this.#rangeOf(node), { nilai });
    return undefined;
  }

  #jenis(node: Node, type: Node['type'], sebutan: string): unknown {
    if (node.type === type) return getNodeValue(node);
    this.#lapor('jenis-salah', this.#rangeOf(node), { sebutan });
    return undefined;
  }

  #sifat(node: Node): { readonly nama: string; readonly nodeNama: Node; readonly nilai?: Node }[] {
    return (node.children ?? []).map(({ children = [] }) => ({
      nama: String(children[0]!.value),
      nodeNama: children[0]!,
      ...(children[1] && { nilai: children[1] }),
    }));
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
    const line = this.#awalBaris.findLastIndex((awal) => awal <= offset);
    return { line, character: offset - this.#awalBaris[line]! };
  }
}
