/** The identity and the sections of an SOP: everything before its procedures. */
import type {
  Butir,
  Daftar,
  DaftarSendiri,
  Isian,
  IsianTanggal,
  JenisDaftar,
  JenisSop,
  JenisTanggal,
  Pelaksana,
  Pengesahan,
  Range,
  Rujukan,
  Sop,
  Teks,
} from '@alir/core';
import * as ast from '../generated/ast.ts';
import { FRASA } from '../parser/pembuka.ts';
import { hapusanOf, headerOf, namaOf, rangeOf, rangeOfProperty, satuTeks, teksOf } from './cst.ts';
import { bacaTanggal } from './nilai.ts';
import type { Pelapor } from './pelapor.ts';
import { bacaRiwayat } from './riwayat.ts';

export type Identitas = Omit<Sop, 'uri' | 'nama' | 'judul' | 'range' | 'header' | 'prosedur' | 'rusak'>;

/** The list sections by the first word of their heading. */
const DAFTAR: Readonly<Record<string, JenisDaftar>> = {
  dasar: 'dasarHukum',
  kualifikasi: 'kualifikasiPelaksana',
  keterkaitan: 'keterkaitan',
  peralatan: 'peralatan',
  peringatan: 'peringatan',
  pencatatan: 'pencatatan',
};

type Isi = { -readonly [K in keyof Identitas]: Identitas[K] } & {
  tanggal: Partial<Record<JenisTanggal, IsianTanggal>>;
  daftar: Partial<Record<JenisDaftar, Daftar>>;
  bagian: DaftarSendiri[];
  pelaksana: Pelaksana[];
};

/** Reads the sections in the order of the text; of a section written twice the first counts. */
export function bacaIdentitas(sop: ast.Sop, pelapor: Pelapor): Identitas {
  const isi: Isi = { peraturan: [], unitKerja: [], tanggal: {}, daftar: {}, bagian: [], pelaksana: [] };
  const pertama = new Map<string, Range>();
  for (const node of sop.isi) {
    if (ast.isProsedur(node)) continue;
    const label = labelOf(node);
    const header = headerOf(node);
    const sudah = label === undefined ? undefined : pertama.get(label);
    if (label !== undefined && sudah) pelapor.ganda(label, header, sudah, ast.isDaftarPelaksana(node) ? undefined : hapusanOf(node));
    else if (label !== undefined) pertama.set(label, header);
    // A second list of pelaksana still declares columns: dropping them would make every reference to them a fault.
    if (ast.isDaftarPelaksana(node)) bacaPelaksana(node, isi, pelapor);
    else if (!sudah) bacaBagian(node, isi, pelapor);
  }
  return isi;
}

type Bagian = Exclude<ast.IsiSop, ast.Prosedur>;

/** A section as the author would name it; `undefined` where recovery left no label. */
function labelOf(node: Bagian): string | undefined {
  switch (node.$type) {
    case ast.FieldTeks.$type:
      return FRASA[kata(node.kunci)] ?? kata(node.kunci);
    case ast.FieldTanggal.$type:
      return node.kunci === undefined ? undefined : `tanggal ${kata(node.kunci)}`;
    case ast.Daftar.$type:
      return node.judul === undefined ? (FRASA[kata(node.kunci)] ?? kata(node.kunci)) : `bagian "${node.judul}"`;
    case ast.FieldPeraturan.$type:
      return 'peraturan';
    case ast.FieldJenis.$type:
      return 'jenis';
    case ast.Pengesahan.$type:
      return 'disahkan oleh';
    case ast.Riwayat.$type:
      return 'riwayat';
    case ast.DaftarPelaksana.$type:
      return 'pelaksana';
  }
}

/** Keywords are case-insensitive; the tree keeps them as written. */
export function kata(kunci: string | undefined): string {
  return kunci?.toLowerCase() ?? '';
}

function bacaBagian(node: Exclude<Bagian, ast.DaftarPelaksana>, isi: Isi, pelapor: Pelapor): void {
  switch (node.$type) {
    case ast.FieldPeraturan.$type:
      isi.peraturan = rujukanPeraturan(node, 'peraturan', node.peraturan);
      return;
    case ast.FieldTeks.$type:
      bacaFieldTeks(node, isi);
      return;
    case ast.FieldJenis.$type:
      if (node.nilai) isi.jenis = { jenis: kata(node.nilai) as JenisSop, range: rangeOfProperty(node, 'nilai') };
      return;
    case ast.FieldTanggal.$type:
      if (node.kunci) isi.tanggal[kata(node.kunci) as JenisTanggal] = bacaFieldTanggal(node, pelapor);
      return;
    case ast.Pengesahan.$type:
      isi.disahkanOleh = bacaPengesahan(node, pelapor);
      return;
    case ast.Riwayat.$type:
      isi.riwayat = bacaRiwayat(node, pelapor);
      return;
    case ast.Daftar.$type: {
      const daftar: Daftar = { header: headerOf(node), butir: node.butir.map(bacaButir), range: rangeOf(node) };
      const judul = satuTeks(node, 'judul', node.judul);
      if (judul) isi.bagian.push({ ...daftar, judul });
      else if (DAFTAR[kata(node.kunci)]) isi.daftar[DAFTAR[kata(node.kunci)]!] = daftar;
    }
  }
}

function bacaFieldTeks(node: ast.FieldTeks, isi: Isi): void {
  const teks = teksOf(node, 'nilai', node.nilai);
  const isian: Isian = { strip: node.strip, range: rangeOf(node), ...(teks[0] ? { teks: gabung(teks) } : {}) };
  switch (kata(node.kunci)) {
    case 'instansi':
      isi.instansi = isian;
      return;
    case 'logo':
      isi.logo = isian;
      return;
    case 'satuan':
      isi.satuanKerja = isian;
      return;
    case 'unit':
      isi.unitKerja = teks;
      return;
    case 'nomor':
      isi.nomor = isian;
      return;
    case 'maksud':
      isi.maksudDanTujuan = isian;
  }
}

/** Several texts in a field of one: one text with spaces between, so that nothing of them is lost. */
function gabung(teks: readonly Teks[]): Teks {
  if (teks.length === 1) return teks[0]!;
  const runs = teks.flatMap((t, i) => (i === 0 ? t.runs : [{ text: ' ', italic: false }, ...t.runs]));
  return { text: runs.map((run) => run.text).join(''), runs, range: { start: teks[0]!.range.start, end: teks.at(-1)!.range.end } };
}

function bacaFieldTanggal(node: ast.FieldTanggal, pelapor: Pelapor): IsianTanggal {
  const nilai = node.nilai && bacaTanggal(node.nilai, pelapor);
  return { strip: node.strip, range: rangeOf(node), ...(nilai ? { nilai } : {}) };
}

function bacaPengesahan(node: ast.Pengesahan, pelapor: Pelapor): Pengesahan {
  const hasil: { -readonly [K in keyof Pengesahan]: Pengesahan[K] } = { range: rangeOf(node) };
  const jabatan = satuTeks(node, 'jabatan', node.jabatan);
  if (jabatan) hasil.jabatan = jabatan;
  const pertama = new Map<string, Range>();
  for (const baris of node.isi) {
    const kunci = kata(baris.kunci) as 'nama' | 'pangkat' | 'nip';
    const sudah = pertama.get(kunci);
    if (sudah) {
      pelapor.ganda(kunci, rangeOf(baris), sudah, hapusanOf(baris));
      continue;
    }
    pertama.set(kunci, rangeOf(baris));
    const nilai = satuTeks(baris, 'nilai', baris.nilai);
    if (nilai) hasil[kunci] = nilai;
  }
  return hasil;
}

function bacaButir(node: ast.Butir): Butir {
  const range = rangeOf(node);
  if (node.sop) return { sop: { nama: node.sop.$refText, range: rangeOfProperty(node, 'sop') }, range };
  const teks = satuTeks(node, 'teks', node.teks);
  return teks ? { teks, range } : { range };
}

function bacaPelaksana(node: ast.DaftarPelaksana, isi: Isi, pelapor: Pelapor): void {
  isi.pelaksanaHeader ??= headerOf(node);
  const pertama = new Map(isi.pelaksana.map(({ nama }) => [nama.nama, nama.range]));
  for (const anggota of node.pelaksana) {
    const nama = namaOf(anggota);
    if (!nama) continue;
    const sudah = pertama.get(nama.nama);
    if (sudah) pelapor.lapor('nama-ganda', nama.range, { nama: nama.nama, baris: sudah.start.line + 1 });
    else pertama.set(nama.nama, nama.range);
    const label = satuTeks(anggota, 'label', anggota.label) ?? {
      text: nama.nama,
      runs: [{ text: nama.nama, italic: false }],
      range: nama.range,
    };
    isi.pelaksana.push({ nama, label, range: rangeOf(anggota) });
  }
}

/** References to profiles, by name: whether they exist is known only to the workspace. */
export function rujukanPeraturan(
  node: ast.FieldPeraturan | ast.Mewarisi,
  property: string,
  daftar: readonly { $refText: string }[],
): Rujukan[] {
  return daftar.map((rujukan, i) => ({ nama: rujukan.$refText, range: rangeOfProperty(node, property, i) }));
}
