/** Puts the parts of a workbook together. Loaded when the first one is asked for. */
import { type Hari, hariIso } from '@alir/core';
import type { Citra, Gambar, Halaman } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import { tanpaCitraRusak } from '../citra-rusak.ts';
import { judulBerkas } from '../susunan/bagian.ts';
import { halamanDirujuk } from '../susunan/lompatan.ts';
import { DaftarGaya } from './gaya.ts';
import { type Kotak, kotakHalaman, nomorBertaut } from './kotak.ts';
import { bagiLembar, type Lembar } from './lembar.ts';
import { lembarXml, NS_LEMBAR, rentangCetak, type Tautan } from './lembar-xml.ts';
import { Lukisan } from './lukisan.ts';
import { type Hubungan, Paket } from './paket.ts';
import { Petak } from './petak.ts';
import { namaSel } from './satuan.ts';
import { barisLembar, type KotakTerletak, letakkan } from './sel.ts';
import { DaftarTeks } from './teks.ts';
import { unsur, unsurTeks } from './xml.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export async function tulisXlsx(gambar: Gambar, tanggal: Hari): Promise<HasilCetak> {
  const { pages, peringatan } = await tanpaCitraRusak(gambar.pages);
  // A workbook without any sheet cannot be opened.
  const lembar = bagiLembar({ pages: pages.length > 0 ? pages : [halamanKosong(gambar)] });
  const paket = new Paket();
  const [gaya, teks, citra] = [new DaftarGaya(), new DaftarTeks(), new DaftarCitra(paket)];
  const dirujuk = halamanDirujuk(pages);
  const tersusun = lembar.map((satu) => {
    const kotak = satu.halaman.map(kotakHalaman);
    return { satu, kotak, petak: new Petak(satu.halaman, kotak) };
  });
  const tujuan = tujuanSop(tersusun, dirujuk);
  tersusun.forEach(({ satu, kotak, petak }, i) => {
    const { terletak, sisa } = letakkan(petak, kotak);
    const milik = citra.lembar();
    const lukisan = new Lukisan(petak, (gambar) => milik.nomor(gambar));
    satu.halaman.forEach((halaman, n) => {
      lukisan.halaman(
        halaman,
        n,
        sisa.filter((lain) => lain.halaman === n).map((lain) => lain.kotak),
      );
    });
    const xml = lukisan.xml();
    const isi = {
      baris: barisLembar(petak, satu.halaman, terletak, gaya, teks),
      ...{ terletak, tautan: tautanLembar(terletak, tujuan), berlukisan: xml !== undefined, pertama: i === 0 },
    };
    const nama = `drawings/drawing${i + 1}.xml`;
    paket.tambah(
      `xl/worksheets/sheet${i + 1}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
      lembarXml(satu, petak, gambar.paper, isi),
      xml === undefined ? [] : [{ jenis: 'drawing', sasaran: `../${nama}` }],
    );
    if (xml !== undefined) paket.tambah(`xl/${nama}`, 'application/vnd.openxmlformats-officedocument.drawing+xml', xml, milik.hubungan);
  });
  tambahBuku(paket, tersusun);
  paket.tambah('xl/styles.xml', `${SPREADSHEET}.styles+xml`, gaya.xml());
  paket.tambah('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`, teks.xml());
  tambahSifat(paket, judulBerkas(gambar), tanggal);
  const byte = paket.byte([
    { jenis: 'officeDocument', sasaran: 'xl/workbook.xml' },
    { jenis: 'metadata/core-properties', sasaran: 'docProps/core.xml' },
    { jenis: 'extended-properties', sasaran: 'docProps/app.xml' },
  ]);
  return { byte, peringatan };
}

interface LembarTersusun {
  readonly satu: Lembar;
  readonly petak: Petak;
  readonly kotak: readonly (readonly Kotak[])[];
}

/** The cell that the first page of each SOP begins with which is referred to. */
function tujuanSop(tersusun: readonly LembarTersusun[], dirujuk: ReadonlyMap<string, Halaman>): ReadonlyMap<string, string> {
  const sel = new Map(
    tersusun.flatMap(({ satu, petak }) =>
      satu.halaman.map(({ page }, i) => [page, `'${satu.nama}'!${namaSel(0, petak.awal[i]!)}`] as const),
    ),
  );
  return new Map([...dirujuk].map(([kunci, page]) => [kunci, sel.get(page)!]));
}

function tautanLembar(terletak: readonly KotakTerletak[], tujuan: ReadonlyMap<string, string>): Tautan[] {
  return terletak.flatMap(({ kotak, blok }): Tautan[] => {
    const ke = tujuan.get(nomorBertaut(kotak)?.sop ?? '');
    return ke === undefined ? [] : [{ sel: namaSel(blok.kiri, blok.atas), tujuan: ke }];
  });
}

function tambahBuku(paket: Paket, tersusun: readonly LembarTersusun[]): void {
  const nama = tersusun.flatMap(({ satu, petak }, localSheetId) => {
    const { bidang, judul } = rentangCetak(satu, petak);
    return [
      unsur('definedName', { name: '_xlnm.Print_Area', localSheetId }, bidang),
      ...(judul === undefined ? [] : [unsur('definedName', { name: '_xlnm.Print_Titles', localSheetId }, judul)]),
    ];
  });
  const xml = unsur(
    'workbook',
    NS_LEMBAR,
    unsur('bookViews', {}, unsur('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 })),
    unsur('sheets', {}, ...tersusun.map(({ satu }, i) => unsur('sheet', { name: satu.nama, sheetId: i + 1, 'r:id': `rId${i + 1}` }))),
    unsur('definedNames', {}, ...nama),
  );
  const hubungan: Hubungan[] = [
    ...tersusun.map((_, i) => ({ jenis: 'worksheet', sasaran: `worksheets/sheet${i + 1}.xml` })),
    { jenis: 'styles', sasaran: 'styles.xml' },
    { jenis: 'sharedStrings', sasaran: 'sharedStrings.xml' },
  ];
  paket.tambah('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`, xml, hubungan);
}

function tambahSifat(paket: Paket, judul: string, tanggal: Hari): void {
  const saat = (nama: string) => unsur(nama, { 'xsi:type': 'dcterms:W3CDTF' }, `${hariIso(tanggal)}T00:00:00Z`);
  const inti = unsur(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    unsurTeks('dc:title', judul),
    unsur('dc:creator', {}, 'Alir'),
    saat('dcterms:created'),
    saat('dcterms:modified'),
    unsur('dc:language', {}, 'id-ID'),
  );
  const aplikasi = unsur(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    unsur('Application', {}, 'Alir'),
  );
  paket.tambah('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', inti);
  paket.tambah('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', aplikasi);
}

/** The pictures of the workbook, each once. */
class DaftarCitra {
  readonly #paket: Paket;
  readonly #nama = new Map<Uint8Array, string>();

  constructor(paket: Paket) {
    this.#paket = paket;
  }

  /** The pictures of one sheet, by the numbers of their relationships. */
  lembar(): { readonly hubungan: readonly Hubungan[]; nomor(citra: Citra): number } {
    const hubungan: Hubungan[] = [];
    return {
      hubungan,
      nomor: (citra) => {
        const sasaran = `../media/${this.#tambah(citra)}`;
        const ada = hubungan.findIndex((satu) => satu.sasaran === sasaran);
        return ada < 0 ? hubungan.push({ jenis: 'image', sasaran }) : ada + 1;
      },
    };
  }

  #tambah({ isi, jenis }: Citra): string {
    const ada = this.#nama.get(isi);
    if (ada !== undefined) return ada;
    const nama = `image${this.#nama.size + 1}.${jenis}`;
    this.#nama.set(isi, nama);
    this.#paket.tambahCitra(`xl/media/${nama}`, isi);
    return nama;
  }
}

function halamanKosong({ paper: { width, height } }: Gambar): Halaman {
  return {
    ...{ number: 1, kind: 'prosedur', width, height, kepala: { y: 0, height: 0 } },
    ...{ lanes: [], rows: [], shapes: [], edges: [], kisi: [], teks: [] },
  };
}
