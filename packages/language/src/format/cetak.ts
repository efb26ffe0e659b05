/** Prints a stream of words and comments with the line starts and columns of a layout. Changes white space and keyword case only. */
import type { IToken } from 'chevrotain';
import type { Tata } from './tata.ts';

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
  tereja.forEach((kata, i) => {
    const awal = kata.jenis === 'kata' ? tata.awal.get(kata.offset) : awalKomentar(daftar, i, tata);
    if (awal) {
      if (i > 0) tutup();
      // The empty line that a construct wants stands above the comments that belong to it.
      const berkomentar =
        kata.jenis === 'kata' && i > 0 && daftar[i - 1]!.jenis !== 'kata' && awalKomentar(daftar, i - 1, tata) !== undefined;
      kosongi((awal.kosong && !berkomentar) || (kata.barisSebelum > 1 && i > 0));
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

/** A comment on a line of its own stands where the line below it does; one behind words stays behind them. */
function awalKomentar(daftar: readonly Kata[], i: number, tata: Tata): { indent: number; kosong: boolean } | undefined {
  if (i > 0 && daftar[i]!.barisSebelum === 0 && (daftar[i - 1]!.jenis === 'kata' || daftar[i]!.jenis === 'komentar-blok')) return undefined;
  const kata = daftar.slice(i + 1).find((k) => k.jenis === 'kata');
  const bawah = kata ? tata.awal.get(kata.offset) : { indent: 0, kosong: false };
  if (!bawah) return undefined;
  return { indent: bawah.indent, kosong: bawah.kosong && !terhubung(daftar, i, tata) };
}

/** Whether the comment before this one stands above the same line already. */
function terhubung(daftar: readonly Kata[], i: number, tata: Tata): boolean {
  const sebelum = daftar[i - 1];
  return sebelum !== undefined && sebelum.jenis !== 'kata' && awalKomentar(daftar, i - 1, tata) !== undefined;
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
