/** Which pages stand on one sheet: those that follow each other with the same columns under the same header. */
import { type Gambar, type Halaman, MARGIN } from '@alir/diagram';
import { kataParagraf } from '../susunan/paragraf.ts';
import { type SelBerisi, type Susunan, susunanHalaman } from '../susunan/susunan.ts';

export interface HalamanLembar {
  readonly page: Halaman;
  readonly susunan: Susunan;
  /** What of the page stands above (mm) is on the sheet already: header rows, which are printed on each page. */
  readonly mulai: number;
}

export interface Lembar {
  readonly nama: string;
  /** At least one. */
  readonly halaman: readonly HalamanLembar[];
}

const NAMA: Readonly<Record<Halaman['kind'], string>> = {
  sampul: 'Halaman Judul',
  identitas: 'Identitas',
  prosedur: 'Prosedur',
  simbol: 'Simbol',
  keputusan: 'Keputusan',
  'daftar-isi': 'Daftar Isi',
  register: 'Register',
};

/** Borders nearer than this (mm) are the same. */
const SAMA = 0.05;

export function bagiLembar({ pages }: Pick<Gambar, 'pages'>): Lembar[] {
  const lembar: { nama: string; halaman: HalamanLembar[] }[] = [];
  const banyak = new Map<Halaman['kind'], number>();
  for (const page of pages) {
    // The lanes of a diagram are columns too.
    const susunan = susunanHalaman(page, true);
    const last = lembar.at(-1);
    if (last && serangkai(last.halaman[0]!, last.halaman.at(-1)!.page, { page, susunan })) {
      last.halaman.push({ page, susunan, mulai: page.kepala.height > 0 ? kakiKepala(page) : teratas(page) });
      continue;
    }
    const ke = (banyak.get(page.kind) ?? 0) + 1;
    banyak.set(page.kind, ke);
    lembar.push({ nama: ke > 1 ? `${NAMA[page.kind]} ${ke}` : NAMA[page.kind], halaman: [{ page, susunan, mulai: teratas(page) }] });
  }
  return lembar;
}

type Tersusun = Pick<HalamanLembar, 'page' | 'susunan'>;

/** `b` goes on where `sebelum`, a page of the sheet that begins with `a`, ends. */
function serangkai(a: Tersusun, sebelum: Halaman, b: Tersusun): boolean {
  const sama = (x: readonly number[], y: readonly number[]) =>
    x.length === y.length && x.every((nilai, i) => Math.abs(nilai - y[i]!) < SAMA);
  const kepala = ({ page }: Tersusun) => [page.kepala.y, page.kepala.height, page.width, page.height];
  return (
    a.page.kind === b.page.kind &&
    a.page.sop?.kunci === b.page.sop?.kunci &&
    sebelum.number + 1 === b.page.number &&
    // The first step begins another procedure, however alike the two are.
    b.page.rows[0]?.indeks !== 0 &&
    b.susunan.batasKolom.length > 0 &&
    sama(a.susunan.batasKolom, b.susunan.batasKolom) &&
    sama(kepala(a), kepala(b)) &&
    tulisanKepala(a) === tulisanKepala(b)
  );
}

const LANJUTAN = / \(lanjutan\)$/u;

/** What stands over the rows, which a page that goes on says again. */
function tulisanKepala({ page, susunan }: Tersusun): string {
  if (page.kepala.height === 0) return '';
  const judul = susunan.sebelum.paragraf.map((satu) => kataParagraf(satu).replace(LANJUTAN, ''));
  const sel = selKepala(page, susunan).map(({ paragraf }) => paragraf.map(kataParagraf).join('\n'));
  return [...judul, '', ...sel].join('\n');
}

function selKepala(page: Halaman, { tabel }: Susunan): SelBerisi[] {
  return tabel.flat().filter(({ sel }) => sel.y < kakiKepala(page) - SAMA);
}

export function kakiKepala({ kepala }: Halaman): number {
  return kepala.y + kepala.height;
}

/** Where the first row of a sheet begins: under the margin, or higher where something stands there. */
function teratas({ kisi, teks, shapes }: Halaman): number {
  return Math.min(MARGIN.atas, ...kisi.map(({ y1 }) => y1), ...teks.map(({ y, size }) => y - size), ...shapes.map(({ y }) => y));
}
