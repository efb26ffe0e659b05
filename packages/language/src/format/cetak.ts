/** Prints a stream of words and comments with the line starts and columns of a layout. Changes white space and keyword case only. */
import type { IToken } from 'chevrotain';
import type { AwalBaris, Tata } from './tata.ts';

/** Lines that would pass this column are continued on lines of their own. */
const LEBAR = 120;

export interface Kata {
  readonly offset: number;
  readonly image: string;
  readonly jenis: 'kata' | 'komentar-baris' | 'komentar-blok';
  /** Line breaks between the word before and this one in the source. */
  readonly barisSebelum: number;
}

/** The words and comments of a text in order; keywords in lower case, names and texts as they are. */
export function daftarKata(tokens: readonly IToken[], hidden: readonly IToken[]): Kata[] {
  const semua = [...tokens, ...hidden].filter((t) => Number.isFinite(t.startOffset)).sort((a, b) => a.startOffset - b.startOffset);
  let barisAkhir = 1;
  return semua.map((token) => {
    const nama = token.tokenType.name;
    const barisSebelum = token.startLine! - barisAkhir;
    barisAkhir = token.endLine!;
    const komentar = nama === 'KOMENTAR_BARIS' ? 'komentar-baris' : nama === 'KOMENTAR_BLOK' ? 'komentar-blok' : undefined;
    const image = komentar ? token.image.trimEnd() : adalahKataKunci(nama) ? token.image.toLowerCase() : token.image;
    return { offset: token.startOffset, image, jenis: komentar ?? 'kata', barisSebelum };
  });
}

/** Terminals are named in capitals, keywords by themselves; the one terminal that is a keyword comes from the lexer. */
function adalahKataKunci(nama: string): boolean {
  return nama !== nama.toUpperCase() || nama === 'PERATURAN_BARU';
}

export function cetak(daftar: readonly Kata[], tata: Tata, eol: string): string {
  const baris: string[] = [];
  let kini = '';
  /** Where the value of the line began, for the lines that continue it. */
  let kolomNilai = 0;
  let terlaluLebar = false;
  const tutup = () => {
    baris.push(kini);
    kini = '';
  };
  const kosongi = (perlu: boolean) => {
    if (perlu && baris.length > 0 && baris.at(-1) !== '') baris.push('');
  };

  const tereja = daftar.map((kata) => ({ ...kata, image: tata.ejaan.get(kata.offset) ?? kata.image }));
  const awalSemua = awalBaris(daftar, tata);
  tereja.forEach((kata, i) => {
    const awal = awalSemua[i];
    if (awal) {
      if (i > 0) tutup();
      kosongi(awal.kosong || (kata.barisSebelum > 1 && i > 0));
      kini = ' '.repeat(awal.indent) + kata.image;
      kolomNilai = awal.indent + 4;
      terlaluLebar = terlaluPanjang(daftar, i, tata, awal.indent);
      return;
    }
    const sebelum = daftar[i - 1];
    if (!sebelum) {
      kini = kata.image;
      return;
    }
    const kolom = tata.kolom.get(kata.offset);
    const barisBaru = sebelum.jenis === 'komentar-baris' || (terlaluLebar && tata.sambungan.has(kata.offset));
    if (barisBaru) {
      tutup();
      kini = ' '.repeat(kolomNilai) + kata.image;
      return;
    }
    kini += spasi(kata, kini.length, kolom, tata);
    if (kolom !== undefined) kolomNilai = kini.length;
    kini += kata.image;
  });
  tutup();
  return `${baris.map((b) => b.trimEnd()).join(eol)}${eol}`;
}

function spasi(kata: Kata, panjang: number, kolom: number | undefined, tata: Tata): string {
  if (kata.jenis === 'komentar-baris') return '  ';
  if (kata.image === ',' || kata.image === ';' || tata.rapat.has(kata.offset)) return '';
  return ' '.repeat(kolom === undefined ? 1 : Math.max(1, kolom - panjang));
}

/**
 * Where each word and comment begins a line, if it does. A comment on a line of its own stands where the line below it does, and takes
 * over the empty line above that; one behind words stays behind them.
 */
function awalBaris(daftar: readonly Kata[], tata: Tata): (AwalBaris | undefined)[] {
  const bawah: (AwalBaris | undefined)[] = [];
  let berikut: AwalBaris | undefined = { indent: 0, kosong: false };
  for (let i = daftar.length - 1; i >= 0; i--) {
    const kata = daftar[i]!;
    if (kata.jenis === 'kata') berikut = tata.awal.get(kata.offset);
    bawah[i] = berikut;
  }
  const awal: (AwalBaris | undefined)[] = [];
  daftar.forEach((kata, i) => {
    const sebelum = daftar[i - 1];
    const dibelakang = sebelum !== undefined && kata.barisSebelum === 0 && (sebelum.jenis === 'kata' || kata.jenis === 'komentar-blok');
    const di = kata.jenis !== 'kata' && dibelakang ? undefined : bawah[i];
    const didahului = sebelum !== undefined && sebelum.jenis !== 'kata' && awal[i - 1] !== undefined;
    awal.push(di && { indent: di.indent, kosong: di.kosong && !didahului });
  });
  return awal;
}

function terlaluPanjang(daftar: readonly Kata[], mulai: number, tata: Tata, indent: number): boolean {
  let panjang = indent;
  for (let i = mulai; i < daftar.length; i++) {
    const kata = daftar[i]!;
    if (kata.jenis !== 'kata' || (i > mulai && tata.awal.has(kata.offset))) break;
    const kolom = Math.max(panjang + 1, tata.kolom.get(kata.offset) ?? 0);
    // A long text of several lines ends its line wherever it ends.
    const baris = kata.image.split(/\r\n|\n/);
    if (kolom + baris[0]!.length > LEBAR) return true;
    panjang = baris.length > 1 ? baris.at(-1)!.length : kolom + kata.image.length;
  }
  return false;
}
