/** A sheet as a part of the workbook: what it shows, and how it is printed. */
import { type Gambar, lolos, MARGIN, type TeksLetak } from '@alir/diagram';
import { tampak } from '../tampak.ts';
import { kakiKepala, type Lembar } from './lembar.ts';
import type { Petak } from './petak.ts';
import { HURUF_BAWAAN, inci, lebarKolom, namaKolom, namaSel, pt } from './satuan.ts';
import type { KotakTerletak } from './sel.ts';
import { lolosLembar, unsur } from './xml.ts';

export const NS_LEMBAR = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The numbers that spreadsheets have for papers; F4 is the one that is called Folio there. */
const KERTAS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A4: 9, F4: 14 };
/** Kept free beside and below what is printed (mm), so that rounding moves nothing to another page. */
const LONGGAR = { samping: 0.5, bawah: 3 };

export interface Tautan {
  readonly sel: string;
  readonly tujuan: string;
}

export interface IsiLembar {
  readonly baris: string;
  readonly terletak: readonly KotakTerletak[];
  readonly tautan: readonly Tautan[];
  readonly berlukisan: boolean;
  readonly pertama: boolean;
}

export function lembarXml({ halaman }: Lembar, petak: Petak, paper: Gambar['paper'], isi: IsiLembar): string {
  const { page } = halaman[0]!;
  const beku = page.kind === 'prosedur' ? barisKepala(halaman, petak) : 0;
  const gabungan = isi.terletak.flatMap(({ blok: { kiri, kanan, atas, bawah } }) =>
    kanan - kiri > 1 || bawah - atas > 1 ? [`${namaSel(kiri, atas)}:${namaSel(kanan - 1, bawah - 1)}`] : [],
  );
  const pisah = petak.awal.slice(1, -1);
  return unsur(
    'worksheet',
    NS_LEMBAR,
    unsur('sheetPr', {}, unsur('pageSetUpPr', { fitToPage: 1 })),
    unsur('dimension', { ref: seluruh(petak) }),
    unsur(
      'sheetViews',
      {},
      unsur(
        'sheetView',
        { showGridLines: 0, tabSelected: isi.pertama ? 1 : undefined, zoomScaleNormal: 100, workbookViewId: 0 },
        beku > 0 ? unsur('pane', { ySplit: beku, topLeftCell: namaSel(0, beku), activePane: 'bottomLeft', state: 'frozen' }) : '',
        beku > 0 ? unsur('selection', { pane: 'bottomLeft', activeCell: namaSel(0, beku), sqref: namaSel(0, beku) }) : '',
      ),
    ),
    unsur('sheetFormatPr', { defaultRowHeight: 12.75 }),
    unsur(
      'cols',
      {},
      ...petak.kolom.slice(1).map((kanan, k) => {
        const width = lebarKolom(kanan - petak.kolom[k]!);
        return unsur('col', { min: k + 1, max: k + 1, width, customWidth: 1 });
      }),
    ),
    unsur('sheetData', {}, isi.baris),
    gabungan.length > 0 ? unsur('mergeCells', { count: gabungan.length }, ...gabungan.map((ref) => unsur('mergeCell', { ref }))) : '',
    isi.tautan.length > 0
      ? unsur('hyperlinks', {}, ...isi.tautan.map(({ sel, tujuan }) => unsur('hyperlink', { ref: sel, location: tujuan })))
      : '',
    ...cetakan(halaman, petak, paper),
    pisah.length > 0
      ? unsur(
          'rowBreaks',
          { count: pisah.length, manualBreakCount: pisah.length },
          ...pisah.map((id) => unsur('brk', { id, max: 16383, man: 1 })),
        )
      : '',
    // Numbers of steps are texts like all others.
    unsur('ignoredErrors', {}, unsur('ignoredError', { sqref: seluruh(petak), numberStoredAsText: 1 })),
    isi.berlukisan ? unsur('drawing', { 'r:id': 'rId1' }) : '',
  );
}

/** How many rows of the sheet are header, which every page shows. */
export function barisKepala([pertama]: Lembar['halaman'], petak: Petak): number {
  return pertama!.page.kepala.height > 0 ? petak.barisDi(kakiKepala(pertama!.page), 0) : 0;
}

/** Absolute references of all that is printed, and of the rows that are printed on each page. */
export function rentangCetak(lembar: Lembar, petak: Petak): { readonly bidang: string; readonly judul?: string } {
  const nama = `'${lembar.nama}'`;
  const judul = barisKepala(lembar.halaman, petak);
  return {
    bidang: `${nama}!$A$1:$${namaKolom(petak.kolom.length - 2)}$${petak.baris.length - 1}`,
    ...(judul > 0 && { judul: `${nama}!$1:$${judul}` }),
  };
}

function seluruh(petak: Petak): string {
  return `A1:${namaSel(petak.kolom.length - 2, petak.baris.length - 2)}`;
}

function cetakan(halaman: Lembar['halaman'], petak: Petak, paper: Gambar['paper']): string[] {
  const { page, susunan, mulai } = halaman[0]!;
  const kanan = page.width - petak.x - petak.width;
  const ditengah = Math.abs(petak.x - kanan) < 1;
  const sisi = (mm: number) => inci(Math.max(0, mm - LONGGAR.samping));
  const kaki = susunan.kaki[0];
  const bawahKaki = kaki ? page.height - kaki.y - kaki.size / 4 : MARGIN.bawah / 2;
  const nomor = NOMOR.exec(kata(susunan.kaki.at(-1)))?.[1];
  return [
    ditengah ? unsur('printOptions', { horizontalCentered: 1 }) : '',
    unsur('pageMargins', {
      ...{
        left: ditengah ? sisi(petak.x) : inci(petak.x),
        right: sisi(ditengah ? petak.x : Math.min(kanan, MARGIN.samping)),
        top: inci(mulai),
        bottom: inci(MARGIN.bawah - LONGGAR.bawah),
      },
      ...{ header: inci(mulai / 2), footer: inci(bawahKaki) },
    }),
    unsur('pageSetup', {
      paperSize: KERTAS[paper.name],
      firstPageNumber: nomor ?? page.number,
      fitToHeight: halaman.length > 1 ? 0 : undefined,
      orientation: page.width > page.height ? 'landscape' : 'portrait',
      useFirstPageNumber: 1,
    }),
    kaki ? unsur('headerFooter', { alignWithMargins: 0 }, unsur('oddFooter', {}, kakiXml(susunan.kaki))) : '',
  ];
}

/** The number that a page's foot begins with: it counts on by itself. */
const NOMOR = /^(\d+)(?=\D|$)/u;
/** Excel holds a foot that is longer for damage. */
const KAKI_TERPANJANG = 255;

function kakiXml(kaki: readonly TeksLetak[]): string {
  const gaya = (size: number) => `&${pt(size).toFixed(0)}&"${HURUF_BAWAAN.nama},Regular"`;
  const nomor = kaki.at(-1)!;
  const akhir = `${nomor.anchor === 'middle' ? '&C' : '&R'}${gaya(nomor.size)}${amankan(kata(nomor)).replace(NOMOR, '&P')}`;
  const kiri = kaki.slice(0, -1);
  if (kiri.length === 0) return lolosKaki(akhir);
  const awal = `&L${gaya(kiri[0]!.size)}`;
  const ruang = KAKI_TERPANJANG - awal.length - akhir.length;
  let teks = kiri.map(kata).join(' ');
  if (amankan(teks).length > ruang) {
    while (amankan(teks).length > ruang - 2) teks = [...teks].slice(0, -1).join('');
    teks = `${teks.trimEnd()} …`;
  }
  return lolosKaki(awal + amankan(teks) + akhir);
}

function amankan(teks: string): string {
  return teks.replaceAll('&', '&&');
}

function lolosKaki(teks: string): string {
  return lolos(lolosLembar(teks));
}

function kata(teks: TeksLetak | undefined): string {
  return tampak((teks?.runs ?? []).map(({ text }) => text).join(''));
}
