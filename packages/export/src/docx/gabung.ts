/**
 * One file of several that the library packed, whose sections follow one another. Until it packs a file, the library keeps of each letter far
 * more than the letter: a book is written in pieces so that it fits in the memory of an office's computer.
 */

type Bagian = Readonly<Record<string, Uint8Array>>;

const JENIS = '[Content_Types].xml';
const HUBUNGAN = 'word/_rels/document.xml.rels';
const DOKUMEN = 'word/document.xml';

/** The only parts that each piece numbers anew; pictures are named by what they show, and all else is the same in each. */
const KAKI = /(?<=\bfooter)\d+(?=\.xml)/u;

/** How the library ends a document: with an empty paragraph, and what its last section is. Other sections stand in their last paragraph. */
const AKHIR = /<\/w:pPr><\/w:p>(<w:sectPr>.*<\/w:sectPr>)<\/w:body><\/w:document>$/u;

export class Gabungan {
  readonly #bagian = new Map<string, Uint8Array>();
  readonly #jenis = new Set<string>();
  /** By where they lead. */
  readonly #hubungan = new Map<string, { readonly id: string; readonly xml: string }>();
  readonly #dokumen: Uint8Array[] = [];
  /** What was put in last, as if nothing came behind it. */
  #ujung = '';
  #kaki = 0;

  /** Puts the sections of a file behind those that are there; `ubah` is given the text of its main part. */
  tambah(asal: Bagian, ubah: (dokumen: string) => string): void {
    const sebelumnya = this.#kaki;
    const bernama = (nama: string) => nama.replace(KAKI, (nomor) => String(sebelumnya + Number(nomor)));
    for (const [nama, isi] of Object.entries(asal)) {
      if (/^word\/footer\d/u.test(nama)) this.#kaki++;
      // Folders are no parts.
      if (!nama.endsWith('/') && !this.#bagian.has(bernama(nama))) this.#bagian.set(bernama(nama), isi);
    }
    for (const [xml] of teks(asal[JENIS]).matchAll(/<(?:Default|Override) [^>]*>/gu)) this.#jenis.add(bernama(xml));
    const id = this.#hubungkan(teks(asal[HUBUNGAN]), bernama);
    this.#sambung(ubah(teks(asal[DOKUMEN])).replace(/(<[^<>]* r:(?:id|embed)=")([^"]*)/gu, (_, awal, lama) => awal + id.get(lama)));
  }

  /** All parts of the file. */
  bagian(): Bagian {
    const daftar = (nama: string, isi: Iterable<string>) =>
      byte(teks(this.#bagian.get(nama)).replace(/(<(?:Types|Relationships) [^>]*>).*(?=<\/)/u, (_, awal) => awal + [...isi].join('')));
    return {
      ...Object.fromEntries(this.#bagian),
      [JENIS]: daftar(JENIS, this.#jenis),
      [HUBUNGAN]: daftar(
        HUBUNGAN,
        [...this.#hubungan.values()].map(({ xml }) => xml),
      ),
      [DOKUMEN]: bersambung([...this.#dokumen, byte(this.#ujung)]),
    };
  }

  /** The ids in this file of what a piece calls by others. */
  #hubungkan(hubungan: string, bernama: (nama: string) => string): ReadonlyMap<string, string> {
    const hasil = new Map<string, string>();
    for (const [xml, lama, tujuan] of hubungan.matchAll(/<Relationship Id="([^"]*)" [^>]*Target="([^"]*)"[^>]*>/gu)) {
      const ke = bernama(tujuan!);
      const id = this.#hubungan.get(ke)?.id ?? `rId${this.#hubungan.size + 1}`;
      if (!this.#hubungan.has(ke)) this.#hubungan.set(ke, { id, xml: bernama(xml).replace(`Id="${lama}"`, `Id="${id}"`) });
      hasil.set(lama!, id);
    }
    return hasil;
  }

  #sambung(dokumen: string): void {
    const lanjutan = this.#ujung !== '';
    if (lanjutan) this.#dokumen.push(byte(this.#ujung.replace(AKHIR, '$1</w:pPr></w:p>')));
    this.#ujung = lanjutan ? dokumen.slice(dokumen.indexOf('<w:body>') + '<w:body>'.length) : dokumen;
  }
}

function teks(isi: Uint8Array | undefined): string {
  return new TextDecoder().decode(isi);
}

function byte(isi: string): Uint8Array {
  return new TextEncoder().encode(isi);
}

function bersambung(potongan: readonly Uint8Array[]): Uint8Array {
  const hasil = new Uint8Array(potongan.reduce((sum, { length }) => sum + length, 0));
  let letak = 0;
  for (const satu of potongan) {
    hasil.set(satu, letak);
    letak += satu.length;
  }
  return hasil;
}
