/**
 * The outline of a regulation, read from its text by its numbering alone: what its items are, as they are cited. Prints JSON.
 *
 *     node scripts/kerangka-peraturan.ts naskah.txt kukar-57-2012 > docs/ketertelusuran/kerangka/kukar-57-2012.json && npm run fix
 *
 * An item is whatever has words of its own: a pasal that is nothing but its ayat is cited by those. Within a list a mark belongs to the
 * deepest list that it continues, so that "b." after "a." goes on in the inner list, and after "e." in the outer one.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A stretch of the text (the preamble, a BAB, the closing, a Lampiran) and the ids of its items in their order. */
export interface BagianKerangka {
  readonly bagian: string;
  readonly butir: readonly string[];
}

export interface Kerangka {
  readonly peraturan: string;
  readonly bagian: readonly BagianKerangka[];
}

/** The marks that lists are numbered with, and how an item is cited by its mark. */
interface Tanda {
  readonly pola: RegExp;
  readonly sebut: (nomor: string) => string;
}
const ANGKA: Tanda = { pola: /^(\d+)\.\s+/u, sebut: (n) => `angka ${n}` };
const HURUF: Tanda = { pola: /^([a-z])\.\s+/u, sebut: (n) => `huruf ${n}` };
const TANDA: readonly Tanda[] = [
  { pola: /^\((\d+)\)\s*/u, sebut: (n) => `ayat (${n})` },
  ANGKA,
  { pola: /^(\d+)\)\s*/u, sebut: (n) => `butir ${n})` },
  HURUF,
];

const PEMBUKA_BAGIAN = /^(?:BAB\s+(?<bab>[IVXLC]+)\b|(?:Bagian|Paragraf)\b)/u;
const PASAL = /(?:^|\s)Pasal\s+(?<nomor>\d+)$/u;
const LAMPIRAN = /^LAMPIRAN\s+(?<nomor>[IVXLC]+)\b/u;
/** Lines that open an item of the preamble or of the closing. */
const PEMBUKAAN: readonly (readonly [RegExp, string])[] = [
  [/^PERATURAN\s.*|^PROVINSI\s.*\sPERATURAN\s/u, 'Judul'],
  [/^(?:- )?Menimbang\b/u, 'Menimbang'],
  [/^(?:- )?Mengingat\b/u, 'Mengingat'],
  [/^M\s?E\s?M\s?U\s?T\s?U\s?S\s?K\s?A\s?N\b/u, 'Memutuskan'],
];
const PENUTUP: readonly (readonly [RegExp, string])[] = [
  [/^Agar setiap orang mengetahuinya\b/u, 'Perintah pengundangan'],
  [/^Ditetapkan di\b/u, 'Penetapan'],
  [/^Diundangkan di\b/u, 'Pengundangan'],
  [/^BERITA DAERAH\b/u, 'Berita Daerah'],
];

/** The code of the letter before `a`. */
const SEBELUM_A = 96;

interface Simpul {
  readonly id: string;
  /** Absent for what opens lists without being in one. */
  readonly tanda?: Tanda;
  readonly urutan: number;
}

class Pembaca {
  readonly #bagian: { bagian: string; butir: string[] }[] = [];
  /** The item being read and those that it stands in, outermost first. */
  #tumpukan: Simpul[] = [];
  /** Items with words of their own. */
  readonly #berisi = new Set<string>();
  /** Between a heading and the pasal that follows it, or between two parts: words here belong to no item. */
  #lewati = true;
  /** The item in hand has been read to its full stop, so that a paragraph after it belongs to the list as a whole. */
  #tuntas = false;
  #tabel: string[][] = [];
  #kolomSimbol: number | undefined;

  baca(teks: string): readonly BagianKerangka[] {
    for (const baris of teks.replaceAll('**', '').split(/\r?\n/u)) {
      if (baris.includes('\t')) this.#tabel.push(baris.split('\t').map((sel) => sel.trim()));
      else {
        this.#tutupTabel();
        if (baris.trim() !== '') this.#baris(baris.trim());
      }
    }
    this.#tutupTabel();
    return this.#bagian.map(({ bagian, butir }) => ({
      bagian,
      butir: butir.filter((id) => this.#berisi.has(id) || !butir.some((lain) => lain.startsWith(`${id} `))),
    }));
  }

  #baris(baris: string): void {
    // The first words of the next page, set at the foot of the one before.
    if (/\.{5}$/u.test(baris)) return;
    if (this.#bukaBagian(baris)) return;
    const isi = baris.replace(/^- /u, '');
    if (this.#lewati) return;
    if (this.#bukaButir(isi.replace(/^(?:Menimbang|Mengingat)?\s*:\s*/u, ''), baris.startsWith('- '))) return;
    this.#paragraf(isi);
  }

  #bukaBagian(baris: string): boolean {
    const lampiran = LAMPIRAN.exec(baris)?.groups?.nomor;
    if (lampiran) {
      this.#mulai(`Lampiran ${lampiran}`);
      this.#akar(`Lampiran ${lampiran}`);
      return true;
    }
    const diLampiran = this.#bagian.at(-1)?.bagian.startsWith('Lampiran') ?? false;
    // The signature below a Lampiran, and the names under it.
    if (diLampiran && /^(?:BUPATI|WALIKOTA)\b.*,$/u.test(baris)) this.#lewati = true;
    if (diLampiran) return false;
    const kepala = PEMBUKA_BAGIAN.exec(baris);
    if (kepala) {
      if (kepala.groups?.bab) this.#mulai(`BAB ${kepala.groups.bab}`);
      this.#lewati = true;
    }
    const pasal = PASAL.exec(baris)?.groups?.nomor;
    if (pasal && (kepala || baris.startsWith('Pasal'))) {
      if (this.#tumpukan[0]?.id !== pasal) this.#akar(pasal);
      return true;
    }
    if (kepala) return true;
    if (this.#bagian.length <= 1) {
      const [, id] = PEMBUKAAN.find(([pola]) => pola.test(baris)) ?? [];
      if (id && !this.#ada(id)) {
        if (this.#bagian.length === 0) this.#mulai('Pembukaan');
        this.#akar(id);
        // Their first item may stand on the same line.
        if (id === 'Menimbang' || id === 'Mengingat') return !/:\s*\S/u.test(baris);
        this.#berisi.add(id);
        return true;
      }
    }
    const [, penutup] = PENUTUP.find(([pola]) => pola.test(baris)) ?? [];
    if (!penutup) return false;
    if (this.#bagian.at(-1)!.bagian !== 'Penutup') this.#mulai('Penutup');
    this.#akar(penutup);
    this.#lewati = true;
    return true;
  }

  /** Reads an item by its mark; a bullet without one continues a numbered list whose number was lost. */
  #bukaButir(isi: string, bertanda: boolean): boolean {
    const tanda = TANDA.find(({ pola }) => pola.test(isi));
    if (!tanda) {
      const terakhir = this.#tumpukan.at(-1);
      if (!bertanda || !terakhir?.tanda) return false;
      this.#tambah(this.#tumpukan.length - 1, terakhir.tanda, terakhir.urutan + 1, isi);
      return true;
    }
    const nomor = tanda.pola.exec(isi)![1]!;
    const urutan = tanda === HURUF ? nomor.charCodeAt(0) - SEBELUM_A : Number(nomor);
    const lanjutan = this.#tumpukan.findLastIndex((s) => s.tanda === tanda && s.urutan === urutan - 1);
    if (lanjutan < 0 && urutan !== 1) throw new Error(`"${isi.slice(0, 40)}" after ${this.#tumpukan.at(-1)?.id} continues no list.`);
    this.#tambah(lanjutan < 0 ? this.#tumpukan.length : lanjutan, tanda, urutan, isi);
    return true;
  }

  #tambah(kedalaman: number, tanda: Tanda, urutan: number, isi: string): void {
    this.#tumpukan = this.#tumpukan.slice(0, kedalaman);
    const nomor = tanda === HURUF ? String.fromCharCode(SEBELUM_A + urutan) : String(urutan);
    const id = `${this.#tumpukan.at(-1)!.id} ${tanda.sebut(nomor)}`;
    this.#tumpukan.push({ id, tanda, urutan });
    this.#catat(id);
    this.#tuntas = isi.endsWith('.');
    this.#kolomSimbol = undefined;
  }

  /** Words that stand by themselves; what scanning left (`Eh la`) is shorter, and headings are in capitals. */
  #paragraf(isi: string): void {
    const berkata = isi.split(/\s+/u).length >= 3 && isi !== isi.toUpperCase() && !/^(?:TENTANG|\(SOP\))/u.test(isi);
    const terakhir = this.#tumpukan.at(-1);
    if (!berkata || !terakhir) return;
    if (!terakhir.tanda || !this.#tuntas) this.#berisi.add(terakhir.id);
    else this.#catat(`${this.#tumpukan.at(-2)!.id} alinea penutup`);
  }

  #tutupTabel(): void {
    const tabel = this.#tabel;
    this.#tabel = [];
    const induk = this.#tumpukan.findLast(({ tanda }) => !tanda || tanda === ANGKA)?.id;
    if (tabel.length === 0 || this.#lewati || !induk) return;
    const [kepala] = tabel;
    const simbol = kepala!.findIndex((sel) => /^Sebutan$/iu.test(sel));
    if (simbol >= 0) this.#kolomSimbol = simbol;
    const bernomor = tabel.find((baris) => baris.length > 2 && baris.every((sel, i) => sel === String(i + 1)));
    if (this.#kolomSimbol !== undefined) this.#simbol(induk, simbol >= 0 ? tabel.slice(1) : tabel, this.#kolomSimbol);
    else if (tabel.every(([pertama]) => /^\(\d+\)$/u.test(pertama!))) for (const baris of tabel) this.#pengisian(induk, baris);
    else if (bernomor) for (const nomor of bernomor) this.#catat(`${induk} kolom ${nomor}`);
    else if (/^NO\.?$/iu.test(kepala![0]!)) for (const sel of kepala!) this.#catat(`${induk} kolom ${sel}`);
    else for (const sel of tabel.flat().filter((s) => /\p{L}/u.test(s))) this.#catat(`${induk} isian ${sel}`);
  }

  /** A row of "Cara Pengisian"; points within its cell stand on dashes. */
  #pengisian(induk: string, baris: readonly string[]): void {
    const id = `${induk} butir ${baris[0]}`;
    this.#catat(id);
    const strip = baris
      .at(-1)!
      .replaceAll(/<[^>]*>/gu, '')
      .split(/\s- /u)
      .slice(1);
    for (const nomor of strip.keys()) this.#catat(`${id} strip ke-${nomor + 1}`);
    this.#berisi.add(id);
  }

  /** Symbols by their names; those that share a name are told apart by their order. */
  #simbol(induk: string, tabel: readonly (readonly string[])[], kolom: number): void {
    for (const baris of tabel) {
      const dasar = `${induk} simbol ${baris[kolom]}`;
      const butir = this.#bagian.at(-1)!.butir;
      const pertama = butir.indexOf(dasar);
      if (pertama >= 0) butir[pertama] = `${dasar} ke-1`;
      const kembar = butir.filter((id) => id.startsWith(`${dasar} ke-`)).length;
      this.#catat(kembar > 0 ? `${dasar} ke-${kembar + 1}` : dasar);
    }
  }

  #mulai(bagian: string): void {
    this.#bagian.push({ bagian, butir: [] });
  }

  #akar(id: string): void {
    this.#tumpukan = [{ id, urutan: 0 }];
    this.#lewati = false;
    this.#tuntas = false;
    this.#kolomSimbol = undefined;
    this.#catat(id);
    if (id.startsWith('Lampiran')) this.#berisi.add(id);
  }

  #catat(id: string): void {
    this.#bagian.at(-1)!.butir.push(id);
    if (/(?:angka|ayat|huruf|butir) \S+$|alinea penutup$/u.test(id)) this.#berisi.add(id);
  }

  #ada(id: string): boolean {
    return this.#bagian.some(({ butir }) => butir.includes(id));
  }
}

/** Throws where a mark continues no list: the text, or this reading of it, is wrong there. */
export function bacaKerangka(peraturan: string, teks: string): Kerangka {
  return { peraturan, bagian: new Pembaca().baca(teks) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , path, peraturan] = process.argv;
  if (!path || !peraturan) throw new Error('Usage: node scripts/kerangka-peraturan.ts TEXT NAME');
  process.stdout.write(`${JSON.stringify(bacaKerangka(peraturan, readFileSync(path, 'utf8')), null, 2)}\n`);
}
