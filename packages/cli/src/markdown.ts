import type { Gaya, Kuas } from './laporan/warna.ts';

/** How a text is shown. */
export interface OpsiMarkdown {
  readonly warna: Kuas;
  /** Breaks lines at this width; never, where it is absent. */
  readonly kolom?: number;
}

/**
 * The little Markdown of the rules' pages as a terminal shows it: headings, paragraphs, lists, tables, blocks of code (with a bar
 * before each line, so that one block ends where the next begins), code and bold words. Whatever else there is stays as it is written.
 */
export function tampilkanMarkdown(markdown: string, { warna, kolom = Number.POSITIVE_INFINITY }: OpsiMarkdown): string {
  let kode = false;
  const keluar: string[] = [];
  const tabel: Kata[][] = [];
  for (const baris of [...markdown.trimEnd().split('\n'), '']) {
    const judul = /^#+ (?<teks>.*)$/u.exec(baris)?.groups?.teks;
    const [awalan] = /^ *(?:- )?/u.exec(baris)!;
    const sel = !kode && /^\|(?<isi>.*)\|$/u.exec(baris)?.groups?.isi;
    if (!sel) keluar.push(...cetakTabel(tabel.splice(0)));
    if (baris.startsWith('```')) kode = !kode;
    else if (kode) keluar.push(`    ${warna(`| ${baris}`.trimEnd(), 'kode')}`);
    else if (judul !== undefined) keluar.push(warna(judul, 'tebal'));
    else if (!sel) keluar.push(...lipat(pecahKata(baris.slice(awalan.length), warna), awalan, kolom));
    else if (/[^|:-]/u.test(sel)) tabel.push(sel.split('|').map((isi) => gabung(pecahKata(isi.trim(), warna))));
  }
  return keluar.join('\n');
}

/** A word as it is printed, and how many columns it takes. */
interface Kata {
  readonly cetak: string;
  readonly lebar: number;
}

/** Words of a line, each painted by itself, so that a line may be broken between any two. */
function pecahKata(teks: string, warna: Kuas): Kata[] {
  const kata: Kata[] = [{ cetak: '', lebar: 0 }];
  for (const { isi, gaya } of potongan(teks)) {
    isi.split(' ').forEach((bagian, i) => {
      // What follows without a blank belongs to the word before it: `kode`, with its comma.
      const sebelum = i === 0 ? kata.pop()! : { cetak: '', lebar: 0 };
      kata.push({ cetak: sebelum.cetak + (gaya && bagian ? warna(bagian, gaya) : bagian), lebar: sebelum.lebar + bagian.length });
    });
  }
  return kata;
}

/** Pieces of a line in one style each. Code keeps its marks, which tell it from the sentence where there are no colours. */
function potongan(teks: string): { readonly isi: string; readonly gaya?: Gaya }[] {
  return teks.split(/(`[^`]+`|\*\*[^*]+\*\*)/u).map((isi, i) => {
    if (i % 2 === 0) return { isi };
    return isi.startsWith('`') ? { isi, gaya: 'kode' } : { isi: isi.slice(2, -2), gaya: 'tebal' };
  });
}

/** The words of a cell as one. */
function gabung(kata: readonly Kata[]): Kata {
  return { cetak: kata.map((k) => k.cetak).join(' '), lebar: kata.reduce((n, k) => n + k.lebar, kata.length - 1) };
}

/** The rows of a table with their columns aligned. */
function cetakTabel(baris: readonly (readonly Kata[])[]): string[] {
  const lebar = (kolom: number) => Math.max(...baris.map((b) => b[kolom]?.lebar ?? 0));
  return baris.map((b) => `    ${b.map((k, i) => k.cetak + ' '.repeat(lebar(i) - k.lebar)).join('  ')}`.trimEnd());
}

/** Lines of at most `kolom` columns where the words allow it; those after the first stand under the text of the first. */
function lipat(kata: readonly Kata[], awalan: string, kolom: number): string[] {
  const baris: string[] = [];
  let isi = awalan;
  let lebar = awalan.length;
  kata.forEach(({ cetak, lebar: l }, i) => {
    if (i > 0 && lebar + 1 + l > kolom) {
      baris.push(isi);
      isi = ' '.repeat(awalan.length);
      lebar = awalan.length;
    } else if (i > 0) {
      isi += ' ';
      lebar++;
    }
    isi += cetak;
    lebar += l;
  });
  return [...baris, isi];
}
