/** The styles of cells: each combination of font, paint, border and alignment once, in the order in which it is met. */
import { TINTA } from '@alir/diagram';
import { heksa } from '../ooxml.ts';
import { HURUF_BAWAAN } from './satuan.ts';
import { type Atribut, unsur } from './xml.ts';

export interface GayaHuruf {
  readonly pt: number;
  readonly tebal: boolean;
  readonly miring: boolean;
  readonly garisBawah: boolean;
}

/** Lines around a cell: none, one of the grid, or one around it, which is darker. Both are thin: the next that programs have is twice as thick as on paper. */
export type Tepi = 0 | 1 | 2;

export interface GayaSel {
  readonly huruf?: GayaHuruf | undefined;
  readonly kepala: boolean;
  readonly tepi: Readonly<Record<'left' | 'right' | 'top' | 'bottom', Tepi>>;
  readonly datar?: 'left' | 'center' | undefined;
  readonly tegak?: 'top' | 'center' | undefined;
  readonly inden?: number | undefined;
  /** Begins like a formula and is none, also to who edits it. */
  readonly kutip?: boolean | undefined;
}

const SISI = ['left', 'right', 'top', 'bottom'] as const;

/** The properties of a font; in runs of a text it is named otherwise than in styles. */
export function unsurHuruf(nama: 'font' | 'rPr', { pt, tebal, miring, garisBawah }: GayaHuruf): string {
  return unsur(
    nama,
    {},
    ...(tebal ? [unsur('b')] : []),
    ...(miring ? [unsur('i')] : []),
    ...(garisBawah ? [unsur('u')] : []),
    unsur('sz', { val: pt }),
    unsur('color', { rgb: argb(TINTA.tinta) }),
    unsur(nama === 'font' ? 'name' : 'rFont', { val: HURUF_BAWAAN.nama }),
    unsur('family', { val: 2 }),
  );
}

export class DaftarGaya {
  readonly #huruf = new Daftar([unsurHuruf('font', { pt: HURUF_BAWAAN.pt, tebal: false, miring: false, garisBawah: false })]);
  readonly #isian = new Daftar([
    unsur('fill', {}, unsur('patternFill', { patternType: 'none' })),
    unsur('fill', {}, unsur('patternFill', { patternType: 'gray125' })),
  ]);
  readonly #tepi = new Daftar([unsurTepi({ left: 0, right: 0, top: 0, bottom: 0 })]);
  readonly #sel = new Daftar([unsur('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);

  /** The number of a style. */
  nomor({ huruf, kepala, tepi, datar, tegak, inden, kutip }: GayaSel): number {
    const fontId = huruf ? this.#huruf.nomor(unsurHuruf('font', huruf)) : 0;
    const fillId = kepala ? this.#isian.nomor(KEPALA) : 0;
    const borderId = this.#tepi.nomor(unsurTepi(tepi));
    const letak = datar && unsur('alignment', { horizontal: datar, vertical: tegak, wrapText: 1, indent: inden || undefined });
    const berlaku = (ada: boolean): 1 | undefined => (ada ? 1 : undefined);
    const atribut: Atribut = {
      ...{ numFmtId: 0, fontId, fillId, borderId, xfId: 0, quotePrefix: berlaku(kutip ?? false) },
      ...{ applyFont: berlaku(fontId > 0), applyFill: berlaku(kepala), applyBorder: berlaku(borderId > 0) },
      applyAlignment: berlaku(datar !== undefined),
    };
    return this.#sel.nomor(unsur('xf', atribut, letak ?? ''));
  }

  xml(): string {
    return unsur(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      this.#huruf.xml('fonts'),
      this.#isian.xml('fills'),
      this.#tepi.xml('borders'),
      unsur('cellStyleXfs', { count: 1 }, unsur('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.#sel.xml('cellXfs'),
      unsur('cellStyles', { count: 1 }, unsur('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    );
  }
}

const KEPALA = unsur(
  'fill',
  {},
  unsur('patternFill', { patternType: 'solid' }, unsur('fgColor', { rgb: argb(TINTA.kepala) }), unsur('bgColor', { indexed: 64 })),
);

function unsurTepi(tepi: GayaSel['tepi']): string {
  const garis = SISI.map((sisi) => {
    if (tepi[sisi] === 0) return unsur(sisi);
    return unsur(sisi, { style: 'thin' }, unsur('color', { rgb: argb(tepi[sisi] === 1 ? TINTA.kisi : TINTA.tinta) }));
  });
  return unsur('border', {}, ...garis, unsur('diagonal'));
}

/** `#abc` or `#aabbcc` as spreadsheets write it. */
function argb(warna: string): string {
  return `FF${heksa(warna)}`;
}

/** Elements by their numbers. */
class Daftar {
  readonly #nomor: Map<string, number>;

  constructor(awal: readonly string[]) {
    this.#nomor = new Map(awal.map((isi, i) => [isi, i]));
  }

  nomor(isi: string): number {
    const ada = this.#nomor.get(isi);
    if (ada !== undefined) return ada;
    this.#nomor.set(isi, this.#nomor.size);
    return this.#nomor.size - 1;
  }

  xml(nama: string): string {
    return unsur(nama, { count: this.#nomor.size }, ...this.#nomor.keys());
  }
}
