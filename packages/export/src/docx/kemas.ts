/** The finished file: what the library numbers by counters that go on, dates by the clock and packs in its own order is made the same each time. */
import { type Hari, hariIso } from '@alir/core';
import { zip } from '../zip.ts';

/** Readers look for these first. */
const PERTAMA = ['[Content_Types].xml', '_rels/.rels'];

const SIFAT = 'docProps/core.xml';

/** The file of these parts, which bears this day. */
export function kemas(bagian: Readonly<Record<string, Uint8Array>>, tanggal: Hari): Uint8Array {
  const sifat = bertanggal(new TextDecoder().decode(bagian[SIFAT]), tanggal);
  const lain = Object.keys(bagian).filter((nama) => !PERTAMA.includes(nama));
  const isi: typeof bagian = { ...bagian, [SIFAT]: new TextEncoder().encode(sifat) };
  return zip([...PERTAMA, ...lain.sort()].map((nama) => [nama, isi[nama]!]));
}

/** Drawings and shapes, with which go those that lines cling to, and bookmarks: each kind is numbered in its own order. */
const BERNOMOR = [/(<(?:wps:cNvPr|wp:docPr|wpg:cNvPr|a:stCxn|a:endCxn) id=")(\d+)"/gu, /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)"/gu];

/** Behind each canvas the library puts a shape for programs that know none, and names it by its counter. */
const ALAS_KANVAS = /(<wps:cNvPr id="\d+" name="Canvas) \d+"/gu;

/** Numbers the pieces of a document in their order: each goes on where those before it ended. */
export function penomor(): (xml: string) => string {
  const sejauh = BERNOMOR.map(() => 0);
  return (xml) =>
    BERNOMOR.reduce(
      (teks, pola, i) => {
        const nomor = new Map<string, number>();
        return teks.replace(pola, (_, awal: string, id: string) => {
          if (!nomor.has(id)) nomor.set(id, ++sejauh[i]!);
          return `${awal}${nomor.get(id)}"`;
        });
      },
      xml.replace(ALAS_KANVAS, '$1"'),
    );
}

function bertanggal(xml: string, tanggal: Hari): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${hariIso(tanggal)}T00:00:00.000Z`);
}
