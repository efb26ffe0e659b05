/** The finished file: what the library numbers by counters that go on, dates by the clock and packs in its own order is made the same each time. */
import { type Hari, hariIso } from '@alir/core';
import { unzip, zip } from '../zip.ts';
import { denganRute } from './garis.ts';
import type { HalamanDocx } from './isi.ts';

/** Readers look for these first. */
const PERTAMA = ['[Content_Types].xml', '_rels/.rels'];

export interface BahanKemas {
  readonly halaman: readonly HalamanDocx[];
  readonly tanggal: Hari;
}

export function kemas(byte: Uint8Array, { halaman, tanggal }: BahanKemas): Uint8Array {
  const asal = unzip(byte);
  const ubah: Readonly<Record<string, (xml: string) => string>> = {
    'word/document.xml': (xml) => bernomor(denganRute(xml, halaman)),
    'docProps/core.xml': (xml) => bertanggal(xml, tanggal),
  };
  const nama = [
    ...PERTAMA,
    ...Object.keys(asal)
      .filter((n) => !PERTAMA.includes(n))
      .sort(),
  ];
  const hasil: [string, Uint8Array][] = [];
  for (const bagian of nama) {
    const isi = asal[bagian];
    // Folders are no parts.
    if (!isi || bagian.endsWith('/')) continue;
    const pengubah = ubah[bagian];
    hasil.push([bagian, pengubah ? new TextEncoder().encode(pengubah(new TextDecoder().decode(isi))) : isi]);
  }
  return zip(hasil);
}

/** Drawings and shapes, with which go those that lines cling to, and bookmarks: each kind is numbered in its own order. */
const BERNOMOR = [/(<(?:wps:cNvPr|wp:docPr|wpg:cNvPr|a:stCxn|a:endCxn) id=")(\d+)"/gu, /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)"/gu];

/** Behind each canvas the library puts a shape for programs that know none, and names it by its counter. */
const ALAS_KANVAS = /(<wps:cNvPr id="\d+" name="Canvas) \d+"/gu;

function bernomor(xml: string): string {
  return BERNOMOR.reduce(
    (teks, pola) => {
      const nomor = new Map<string, number>();
      return teks.replace(pola, (_, awal: string, id: string) => {
        if (!nomor.has(id)) nomor.set(id, nomor.size + 1);
        return `${awal}${nomor.get(id)}"`;
      });
    },
    xml.replace(ALAS_KANVAS, '$1"'),
  );
}

function bertanggal(xml: string, tanggal: Hari): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${hariIso(tanggal)}T00:00:00.000Z`);
}
