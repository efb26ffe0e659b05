/** Small pieces of the document model for tests that need no text. */
import type { Abaian, Dokumen, Finding, Hari, Nama, Peraturan, Prosedur, Range, Sop, Teks } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import { gabungkan, type OpsiPeriksa, periksa, type Rule } from '@alir/rules';

/** From column `dari` to column `sampai` of a zero-based line, or the whole stretch of lines where `barisAkhir` is given. */
export function rentang(baris: number, dari = 0, sampai = dari + 1, barisAkhir = baris): Range {
  return { start: { line: baris, character: dari }, end: { line: barisAkhir, character: sampai } };
}

export function teks(text: string, range = rentang(0)): Teks {
  return { text, runs: [{ text, italic: false }], range };
}

export function nama(nama: string, range = rentang(0)): Nama {
  return { nama, range };
}

/** An SOP on lines `baris` to `baris + 9`, with everything else empty unless given. */
export function sop(isi: Partial<Sop> = {}, baris = 0): Sop {
  return {
    uri: 'file:///a.sop',
    range: rentang(baris, 0, 80, baris + 9),
    header: rentang(baris, 0, 20),
    peraturan: [],
    unitKerja: [],
    tanggal: {},
    daftar: {},
    bagian: [],
    pelaksana: [],
    prosedur: [] as Prosedur[],
    rusak: false,
    ...isi,
  };
}

export function dokumen(isi: Partial<Dokumen> = {}): Dokumen {
  return { uri: 'file:///a.sop', sop: [], peraturan: [], register: [], masalah: [], abaian: [], komentarEkor: [], ...isi };
}

export function peraturan(
  id: string,
  tuntutan: readonly (readonly [kode: string, pasal: string])[] = [],
  mewarisi: readonly string[] = [],
  judul?: string,
): Peraturan {
  return {
    nama: nama(id),
    ...(judul === undefined ? {} : { judul: teks(judul) }),
    mewarisi: mewarisi.map((m) => nama(m)),
    tuntutan: tuntutan.map(([kode, pasal]) => ({ kode, pasal, range: rentang(0) })),
    tidakMenuntut: [],
    ketentuan: { label: [], tenggat: {} },
    catatan: [],
    range: rentang(0),
  };
}

export function abaian(kode: readonly string[], cakupan: Abaian['cakupan'], alasan = 'sudah disepakati', baris = 0): Abaian {
  return {
    kode: kode.map((k, i) => ({ kode: k, range: rentang(baris, 11 + i * 20) })),
    alasan,
    cakupan,
    range: rentang(baris, 0, 60),
    hapusan: rentang(baris, 0, 0, baris + 1),
  };
}

/** A rule of the test's own: reports at the given line of every SOP. */
export function aturan(code: string, isi: Partial<Rule> = {}): Rule {
  return {
    code,
    severity: 'warning',
    summary: { id: code, en: code },
    message: { id: () => `Temuan ${code}.`, en: () => `Finding ${code}.` },
    ...isi,
  };
}

/** A day after every date of the examples, and near enough that nothing of them is long overdue. */
export const HARI_INI: Hari = { hari: 30, bulan: 6, tahun: 2026 };

export const OPSI: OpsiPeriksa = { locale: 'id', peraturan: [], register: [], hariIni: HARI_INI };

/** Findings of several texts by uri, through the reader and the whole catalogue. */
export function temuanBerkas(berkas: Readonly<Record<string, string>>, opsi: Partial<OpsiPeriksa> = {}): Map<string, Finding[]> {
  const semua = { ...OPSI, ...opsi };
  const hasil = Object.entries(berkas).map(([uri, isi]) => periksa(bacaDokumen(isi, uri), semua));
  return new Map([...gabungkan(hasil, semua)].map(([uri, { temuan }]) => [uri, [...temuan]]));
}

/** Findings of one text, through the reader and the whole catalogue. */
export function temuanTeks(isi: string, opsi: Partial<OpsiPeriksa> = {}): Finding[] {
  return temuanBerkas({ 'file:///kerja/a.sop': isi }, opsi).get('file:///kerja/a.sop')!;
}
