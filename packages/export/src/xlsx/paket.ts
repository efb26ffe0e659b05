/**
 * The package of a workbook: its parts, what they are, and what they refer to. SpreadsheetML and DrawingML are our own work beside this file,
 * because no library that is kept up writes shapes and connectors: those that write cells (ExcelJS and its kin) drop drawings, so half of
 * the file would have to be put beside their work anyway.
 */
import { zip } from '../zip.ts';
import { DEKLARASI, unsur } from './xml.ts';

const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

export interface Hubungan {
  /** Last part of the relationship's type. */
  readonly jenis: string;
  readonly sasaran: string;
}

const JENIS_ISI: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

export class Paket {
  readonly #bagian = new Map<string, Uint8Array>();
  readonly #jenis = new Map<string, string>();

  /** Adds a part of XML, and what it refers to: `rId1` is the first of `hubungan`. */
  tambah(nama: string, jenisIsi: string, xml: string, hubungan: readonly Hubungan[] = []): void {
    this.#bagian.set(nama, new TextEncoder().encode(DEKLARASI + xml));
    this.#jenis.set(nama, jenisIsi);
    if (hubungan.length > 0) this.#hubungkan(nama.replace(/[^/]+$/u, '_rels/$&.rels'), hubungan);
  }

  tambahCitra(nama: string, isi: Uint8Array): void {
    this.#bagian.set(nama, isi);
  }

  /** The file; `hubungan` are those of the package itself. */
  byte(hubungan: readonly Hubungan[]): Uint8Array {
    this.#hubungkan('_rels/.rels', hubungan);
    const akhiran = Object.entries(JENIS_ISI).filter(([nama]) => [...this.#bagian.keys()].some((b) => b.endsWith(`.${nama}`)));
    const jenis = unsur(
      'Types',
      { xmlns: `${PAKET}/content-types` },
      ...akhiran.map(([Extension, ContentType]) => unsur('Default', { Extension, ContentType })),
      ...[...this.#jenis].map(([nama, ContentType]) => unsur('Override', { PartName: `/${nama}`, ContentType })),
    );
    // Programs that only look at the first bytes want the types first.
    return zip([['[Content_Types].xml', new TextEncoder().encode(DEKLARASI + jenis)], ...this.#bagian]);
  }

  #hubungkan(nama: string, hubungan: readonly Hubungan[]): void {
    const isi = hubungan.map(({ jenis, sasaran }, i) =>
      unsur('Relationship', {
        Id: `rId${i + 1}`,
        Type: jenis.startsWith('metadata/') ? `${PAKET}/relationships/${jenis}` : `${HUBUNGAN}/${jenis}`,
        Target: sasaran,
      }),
    );
    this.#bagian.set(nama, new TextEncoder().encode(DEKLARASI + unsur('Relationships', { xmlns: `${PAKET}/relationships` }, ...isi)));
  }
}
