/** The outline: declarations and what they hold; of SOPs their sections, pelaksana, procedures and steps; in the order of the text. */

import {
  comparePositions,
  formatTanggal,
  JENIS_DAFTAR,
  type JenisDaftar,
  type Langkah,
  type Pelaksana,
  type Prosedur,
  type Range,
  type Riwayat,
  type Sop,
  sebutTahap,
} from '@alir/core';
import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { dokumenDari } from './dokumen-cache.ts';
import { simbolPeraturan, simbolRegister } from './garis-besar-peraturan.ts';
import { simbol, urut } from './simbol-dokumen.ts';

export class SopDocumentSymbolProvider implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    const { sop, peraturan, register } = dokumenDari(document);
    return urut([...sop.map(simbolSop), ...peraturan.map(simbolPeraturan), ...register.map(simbolRegister)]);
  }
}

function simbolSop(sop: Sop): DocumentSymbol {
  const daftar = [
    ...JENIS_DAFTAR.flatMap((jenis) => (sop.daftar[jenis] ? [{ nama: LABEL_DAFTAR[jenis], d: sop.daftar[jenis] }] : [])),
    ...sop.bagian.map((d) => ({ nama: d.judul.text, d })),
  ].map(({ nama, d }) => simbol(nama, SymbolKind.Array, d.range, d.header, String(d.butir.length)));
  const riwayat = sop.riwayat ? [simbolRiwayat(sop.riwayat)] : [];
  const pelaksana = sop.pelaksanaHeader ? [simbolPelaksana(sop.pelaksanaHeader, sop.pelaksana)] : [];
  const prosedur = sop.prosedur.map((p) => simbolProsedur(p, sop.pelaksana));
  const nama = sop.judul?.text ?? sop.nama?.nama ?? 'SOP';
  return simbol(
    nama,
    SymbolKind.Module,
    sop.range,
    sop.header,
    sop.nomor?.teks?.text,
    urut([...daftar, ...riwayat, ...pelaksana, ...prosedur]),
  );
}

const LABEL_DAFTAR: Readonly<Record<JenisDaftar, string>> = {
  dasarHukum: 'Dasar hukum',
  kualifikasiPelaksana: 'Kualifikasi pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan',
};

function simbolRiwayat({ header, range, peristiwa }: Riwayat): DocumentSymbol {
  const anak = peristiwa.map(({ tahap, tanggal, header, range }) =>
    simbol(sebutTahap(tahap), SymbolKind.Event, range, header, tanggal && formatTanggal(tanggal)),
  );
  return simbol('Riwayat', SymbolKind.Array, range, header, String(peristiwa.length), anak);
}

function simbolPelaksana(header: Range, pelaksana: readonly Pelaksana[]): DocumentSymbol {
  const anak = pelaksana.map((p) => simbol(p.label.text, SymbolKind.Object, p.range, p.nama.range, p.nama.nama));
  const akhir = pelaksana.map((p) => p.range.end).reduce((a, b) => (comparePositions(a, b) > 0 ? a : b), header.end);
  return simbol('Pelaksana', SymbolKind.Array, { start: header.start, end: akhir }, header, String(pelaksana.length), anak);
}

function simbolProsedur(prosedur: Prosedur, pelaksana: readonly Pelaksana[]): DocumentSymbol {
  const anak = prosedur.langkah.map((langkah) => simbolLangkah(langkah, prosedur, pelaksana));
  const nama = prosedur.judul?.text || 'Prosedur';
  return simbol(nama, SymbolKind.Class, prosedur.range, prosedur.header, String(prosedur.langkah.length), anak);
}

function simbolLangkah(langkah: Langkah, prosedur: Prosedur, pelaksana: readonly Pelaksana[]): DocumentSymbol {
  const lanes = new Set(langkah.simbol.flatMap((id) => prosedur.simbol[id]!.lanes));
  const oleh = [...lanes].map((lane) => pelaksana[lane]?.label.text ?? '').join(', ');
  const uraian = langkah.uraian.map((t) => t.text).join('; ');
  return simbol(`${langkah.no}. ${uraian}`, SymbolKind.Function, langkah.range, langkah.header, oleh);
}
