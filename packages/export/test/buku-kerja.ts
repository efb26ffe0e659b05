/** Reads workbooks as the standard has them (ECMA-376), knowing nothing of how ours are written. */
import { dirname, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { pohon, type Simpul } from './pohon.ts';

export const EMU_PER_MM = 36000;
const EMU_PER_PX = 9525;
const PX_PER_ANGKA = 7;
const EMU_PER_PT = 12700;

export interface Unsur {
  readonly nama: string;
  readonly sifat: Readonly<Record<string, string>>;
  readonly anak: readonly Unsur[];
  /** The letters in it, not those in its elements. */
  readonly teks: string;
}

/** One drawn thing: where its anchor says it stands (EMU from the sheet's corner), and what it says. */
export interface Terlukis {
  /** `sp`, `cxnSp` or `pic`, with the attributes of its properties and the shapes that it is glued to. */
  readonly unsur: Unsur;
  readonly bentuk: string | undefined;
  readonly dari: readonly [number, number];
  readonly sampai: readonly [number, number];
  readonly teks: string;
}

export interface LembarBuku {
  readonly nama: string;
  readonly sel: ReadonlyMap<string, string>;
  /** The texts of cells that are quoted. */
  readonly kutip: ReadonlyMap<string, string>;
  readonly unsurSel: readonly Unsur[];
  /** Borders of columns and rows, in EMU. */
  readonly kolom: readonly number[];
  readonly baris: readonly number[];
  /** Rows after which a page ends. */
  readonly pisah: readonly number[];
  readonly barisJudul: number;
  readonly beku: number;
  readonly setelan: Readonly<Record<string, string>>;
  readonly nomorPertama: number;
  readonly kaki: string;
  readonly tautan: readonly Readonly<Record<string, string>>[];
  readonly lukisan: readonly Terlukis[];
}

export interface Buku {
  readonly bagian: readonly string[];
  readonly sifat: Readonly<Record<string, string>>;
  readonly lembar: readonly LembarBuku[];
  /** What a strict reader would refuse. */
  readonly masalah: readonly string[];
}

/** The children of a worksheet in the order that its schema asks. */
const URUTAN =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks ignoredErrors drawing'.split(
    ' ',
  );

export function bukaBuku(byte: Uint8Array): Buku {
  const masalah: string[] = [];
  const isi = unzipSync(byte);
  const pohon = new Map(
    Object.entries(isi)
      .filter(([nama]) => /\.(?:xml|rels)$/u.test(nama))
      .map(([nama, b]) => [nama, urai(strFromU8(b))]),
  );
  const akar = (nama: string) => pohon.get(nama)!;
  const jenis = akar('[Content_Types].xml').anak;
  for (const nama of Object.keys(isi)) {
    if (nama === '[Content_Types].xml') continue;
    const ada = jenis.some(
      ({ sifat }) => sifat.PartName === `/${nama}` || (sifat.Extension !== undefined && nama.endsWith(`.${sifat.Extension}`)),
    );
    if (!ada) masalah.push(`no type: ${nama}`);
  }
  for (const { sifat } of jenis) if (sifat.PartName && !isi[sifat.PartName.slice(1)]) masalah.push(`type of nothing: ${sifat.PartName}`);
  const hubungan = (nama: string) => {
    const rels = pohon.get(posix.join(dirname(nama), '_rels', `${posix.basename(nama)}.rels`))?.anak ?? [];
    return new Map(rels.map(({ sifat }) => [sifat.Id!, posix.join(dirname(nama), sifat.Target!)]));
  };
  for (const nama of pohon.keys()) {
    if (nama.endsWith('.rels')) continue;
    const rels = hubungan(nama);
    for (const [id, sasaran] of rels) if (!isi[sasaran]) masalah.push(`${nama}: ${id} leads to ${sasaran}`);
    for (const { sifat } of semua(akar(nama))) {
      for (const id of [sifat['r:id'], sifat['r:embed']]) if (id !== undefined && !rels.has(id)) masalah.push(`${nama}: no ${id}`);
    }
  }
  const buku = akar('xl/workbook.xml');
  const teks = akar('xl/sharedStrings.xml').anak.map((si) =>
    semua(si)
      .filter(({ nama }) => nama === 't')
      .map((t) => asli(t.teks))
      .join(''),
  );
  const xf = pertama(akar('xl/styles.xml'), 'cellXfs')!.anak;
  const rels = hubungan('xl/workbook.xml');
  const nama = (satu: string, lembar: number) =>
    semua(buku).find(({ sifat }) => sifat.name === satu && sifat.localSheetId === String(lembar))?.teks;
  const daftar = pertama(buku, 'sheets')!.anak;
  for (const { sifat } of daftar) {
    if (sifat.name!.length > 31 || /[[\]:*?/\\]/u.test(sifat.name!)) masalah.push(`name of a sheet: ${sifat.name}`);
  }
  if (new Set(daftar.map(({ sifat }) => sifat.name!.toLowerCase())).size < daftar.length) masalah.push('sheets of one name');
  const lembar = daftar.map(({ sifat }, i) => {
    const bagian = rels.get(sifat['r:id']!)!;
    const gambar = pertama(akar(bagian), 'drawing');
    const lukisan = gambar && akar(hubungan(bagian).get(gambar.sifat['r:id']!)!);
    const cetak = { bidang: nama('_xlnm.Print_Area', i), judul: nama('_xlnm.Print_Titles', i) };
    return bacaLembar(sifat.name!, akar(bagian), { teks, xf, lukisan, cetak, masalah });
  });
  return {
    bagian: Object.keys(isi),
    sifat: Object.fromEntries(akar('docProps/core.xml').anak.map((satu) => [satu.nama, satu.teks])),
    lembar,
    masalah,
  };
}

interface Bahan {
  readonly teks: readonly string[];
  readonly xf: readonly Unsur[];
  readonly lukisan: Unsur | undefined;
  readonly cetak: { readonly bidang: string | undefined; readonly judul: string | undefined };
  readonly masalah: string[];
}

function bacaLembar(nama: string, akar: Unsur, { teks, xf, lukisan, cetak, masalah }: Bahan): LembarBuku {
  const urutan = akar.anak.map((satu) => URUTAN.indexOf(satu.nama));
  if (urutan.some((at, i) => at < 0 || at <= (urutan[i - 1] ?? -1)))
    masalah.push(`${nama}: order ${akar.anak.map((a) => a.nama).join(' ')}`);
  const bagian = (satu: string) => pertama(akar, satu);
  const kolom = [0];
  for (const { sifat } of bagian('cols')!.anak) {
    // As Excel has it: whole pixels of the digits' width.
    const piksel = Math.trunc(((256 * Number(sifat.width) + Math.trunc(128 / PX_PER_ANGKA)) / 256) * PX_PER_ANGKA);
    if (Number(sifat.min) !== kolom.length || sifat.min !== sifat.max) masalah.push(`${nama}: column ${sifat.min}`);
    kolom.push(kolom.at(-1)! + piksel * EMU_PER_PX);
  }
  const baris = [0];
  const sel = new Map<string, string>();
  const kutip = new Map<string, string>();
  const gaya = new Set<string>();
  for (const row of bagian('sheetData')!.anak) {
    const ht = Number(row.sifat.ht);
    if (ht > 409.5 || ht <= 0 || (ht * 4) % 3 !== 0) masalah.push(`${nama}: height ${ht}`);
    if (Number(row.sifat.r) !== baris.length) masalah.push(`${nama}: row ${row.sifat.r}`);
    let lalu = 0;
    for (const c of row.anak) {
      const [k, b] = letakSel(c.sifat.r!);
      if (b !== baris.length || k <= lalu || k >= kolom.length) masalah.push(`${nama}: cell ${c.sifat.r}`);
      lalu = k;
      gaya.add(c.sifat.r!);
      const milik = xf[Number(c.sifat.s)];
      if (!milik) masalah.push(`${nama}: style of ${c.sifat.r}`);
      if (c.anak.length === 0) continue;
      const nilai = c.anak[0]!.teks;
      const isi = c.sifat.t === 's' ? teks[Number(nilai)] : /^[1-9]\d*$/u.test(nilai) ? nilai : undefined;
      if ((c.sifat.t ?? 's') !== 's' || isi === undefined) masalah.push(`${nama}: text of ${c.sifat.r}`);
      sel.set(c.sifat.r!, isi ?? '');
      if (milik?.sifat.quotePrefix === '1') kutip.set(c.sifat.r!, isi ?? '');
    }
    baris.push(baris.at(-1)! + Math.round(ht * EMU_PER_PT));
  }
  const penuh = new Set<string>();
  for (const { sifat } of bagian('mergeCells')?.anak ?? []) {
    const [[k1, b1], [k2, b2]] = sifat.ref!.split(':').map(letakSel) as [[number, number], [number, number]];
    for (let b = b1; b <= b2; b++) {
      for (let k = k1; k <= k2; k++) {
        if (penuh.has(`${k},${b}`)) masalah.push(`${nama}: merged twice ${sifat.ref}`);
        penuh.add(`${k},${b}`);
      }
    }
  }
  for (const isi of sel.keys()) if (!gaya.has(isi)) masalah.push(`${nama}: ${isi}`);
  const akhir = cetak.bidang?.match(/\$([A-Z]+)\$(\d+)$/u);
  if (!akhir || Number(akhir[2]) !== baris.length - 1 || letakSel(`${akhir[1]}1`)[0] !== kolom.length - 1)
    masalah.push(`${nama}: printed ${cetak.bidang}`);
  const setelan = Object.assign(
    {},
    ...['pageSetup', 'pageMargins', 'printOptions'].map((satu) => bagian(satu)?.sifat),
    semua(akar).find((satu) => satu.nama === 'pageSetUpPr')?.sifat,
  );
  return {
    ...{ nama, sel, kutip, unsurSel: semua(bagian('sheetData')!), kolom, baris, setelan },
    pisah: (bagian('rowBreaks')?.anak ?? []).map(({ sifat }) => Number(sifat.id)),
    barisJudul: Number(cetak.judul?.match(/^'.*'!\$1:\$(\d+)$/u)?.[1] ?? 0),
    beku: Number(semua(akar).find((satu) => satu.nama === 'pane')?.sifat.ySplit ?? 0),
    nomorPertama: Number(setelan.firstPageNumber),
    kaki: asli(semua(akar).find((satu) => satu.nama === 'oddFooter')?.teks ?? ''),
    tautan: (bagian('hyperlinks')?.anak ?? []).map(({ sifat }) => sifat),
    lukisan: lukisan ? bacaLukisan(nama, lukisan, kolom, baris, masalah) : [],
  };
}

function bacaLukisan(nama: string, akar: Unsur, kolom: readonly number[], baris: readonly number[], masalah: string[]): Terlukis[] {
  const hasil: Terlukis[] = [];
  const id = new Map<string, Unsur>();
  const baca = (anchor: Unsur) => {
    const tempat = (satu: string): [number, number] => {
      const [k, dk, b, db] = pertama(anchor, satu)!.anak.map((angka) => Number(angka.teks)) as [number, number, number, number];
      if (k >= kolom.length - 1 || b >= baris.length - 1 || dk < 0 || db < 0) masalah.push(`${nama}: anchor at ${k}+${dk}, ${b}+${db}`);
      if (kolom[k]! + dk > kolom[k + 1]! || baris[b]! + db > baris[b + 1]!) masalah.push(`${nama}: anchor beyond ${k}+${dk}, ${b}+${db}`);
      return [kolom[k]! + dk, baris[b]! + db];
    };
    const benda = anchor.anak[2]!;
    const dalam = semua(benda);
    const sifat = { ...dalam.find((satu) => satu.nama === 'xdr:cNvPr')!.sifat };
    for (const satu of dalam) {
      if (satu.nama !== 'a:stCxn' && satu.nama !== 'a:endCxn') continue;
      sifat[satu.nama.slice(2)] = satu.sifat.id!;
    }
    const teks = dalam.filter((satu) => satu.nama === 'a:t').map((satu) => satu.teks);
    const bentuk = dalam.find((satu) => satu.nama === 'a:prstGeom')?.sifat.prst;
    hasil.push({ unsur: { ...benda, sifat }, bentuk, dari: tempat('xdr:from'), sampai: tempat('xdr:to'), teks: teks.join('') });
    return sifat.id!;
  };
  const catat = (nomor: string, anchor: Unsur) => {
    if (id.has(nomor)) masalah.push(`${nama}: two of id ${nomor}`);
    id.set(nomor, anchor);
  };
  for (const satu of akar.anak) {
    if (satu.nama === 'xdr:twoCellAnchor') catat(baca(satu), satu);
    else {
      // Two ways to say one thing.
      const [a, b] = satu.anak.map((cara) => baca(cara.anak[0]!));
      if (a !== b) masalah.push(`${nama}: alternatives ${a} and ${b}`);
      catat(a!, satu);
    }
  }
  for (const { unsur } of hasil) {
    for (const ke of [unsur.sifat.stCxn, unsur.sifat.endCxn]) if (ke !== undefined && !id.has(ke)) masalah.push(`${nama}: glued to ${ke}`);
  }
  return hasil;
}

/** The elements of a part; spreadsheets have texts only where no elements are. */
function urai(xml: string): Unsur {
  return unsurDari(pohon(xml));
}

function unsurDari(simpul: Simpul): Unsur {
  const { nama, sifat, anak } = simpul;
  const [unsur, teks] = [anak.filter((satu) => typeof satu !== 'string'), anak.filter((satu) => typeof satu === 'string')];
  return { nama, sifat, anak: unsur.map(unsurDari), teks: teks.join('') };
}

function semua(akar: Unsur): Unsur[] {
  return [akar, ...akar.anak.flatMap(semua)];
}

function pertama(akar: Unsur, nama: string): Unsur | undefined {
  return akar.anak.find((satu) => satu.nama === nama);
}

/** What spreadsheets read where `_x0041_` stands. */
function asli(teks: string): string {
  return teks.replace(/_x([0-9a-f]{4})_/giu, (_, kode: string) => String.fromCharCode(Number.parseInt(kode, 16)));
}

/** Column and row of a cell, from 1. */
function letakSel(nama: string): [number, number] {
  const [, huruf, angka] = /^([A-Z]+)(\d+)$/u.exec(nama)!;
  return [[...huruf!].reduce((jumlah, satu) => jumlah * 26 + satu.charCodeAt(0) - 64, 0), Number(angka)];
}
