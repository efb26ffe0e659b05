/** The outline: SOPs, their sections, pelaksana, procedures and steps, in the order of the text. */

import {
  comparePositions,
  JENIS_DAFTAR,
  type JenisDaftar,
  type Langkah,
  type Pelaksana,
  type Prosedur,
  type Range,
  type Sop,
} from '@alir/core';
import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { dokumenDari } from './dokumen-cache.ts';

export class SopDocumentSymbolProvider implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    const { sop, peraturan } = dokumenDari(document);
    const symbols = [
      ...sop.map(simbolSop),
      ...peraturan.map((p) => simbol(p.judul?.text ?? p.nama.nama, SymbolKind.Namespace, p.range, p.nama.range, p.nama.nama)),
    ];
    return urut(symbols);
  }
}

function simbolSop(sop: Sop): DocumentSymbol {
  const daftar = [
    ...JENIS_DAFTAR.flatMap((jenis) => (sop.daftar[jenis] ? [{ nama: LABEL_DAFTAR[jenis], d: sop.daftar[jenis] }] : [])),
    ...sop.bagian.map((d) => ({ nama: d.judul.text, d })),
  ].map(({ nama, d }) => simbol(nama, SymbolKind.Array, d.range, d.header, String(d.butir.length)));
  const pelaksana = sop.pelaksanaHeader ? [simbolPelaksana(sop.pelaksanaHeader, sop.pelaksana)] : [];
  const prosedur = sop.prosedur.map((p) => simbolProsedur(p, sop.pelaksana));
  const nama = sop.judul?.text ?? sop.nama?.nama ?? 'SOP';
  return simbol(nama, SymbolKind.Module, sop.range, sop.header, sop.nomor?.teks?.text, urut([...daftar, ...pelaksana, ...prosedur]));
}

const LABEL_DAFTAR: Readonly<Record<JenisDaftar, string>> = {
  dasarHukum: 'Dasar hukum',
  kualifikasiPelaksana: 'Kualifikasi pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan',
};

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

/** The protocol wants a name that is not empty, and the heading inside the whole. */
function simbol(
  name: string,
  kind: SymbolKind,
  range: Range,
  selectionRange: Range,
  detail = '',
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  const utuh: Range = {
    start: comparePositions(range.start, selectionRange.start) < 0 ? range.start : selectionRange.start,
    end: comparePositions(range.end, selectionRange.end) > 0 ? range.end : selectionRange.end,
  };
  return { name: name.trim() || '–', kind, range: utuh, selectionRange, detail, children };
}

function urut(symbols: DocumentSymbol[]): DocumentSymbol[] {
  return symbols.sort((a, b) => comparePositions(a.range.start, b.range.start));
}
