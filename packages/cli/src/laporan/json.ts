import { hitung } from '../periksa/temuan-berkas.ts';
import type { Laporan } from './laporan.ts';

/** The report for programs; positions are zero-based as in LSP. */
export const laporanJson: Laporan = (hasil) => {
  const diagnostics = hasil.temuan.map(({ nama, temuan: { range, severity, code, message, citations, fix } }) => ({
    file: nama,
    range: { start: posisi(range.start), end: posisi(range.end) },
    severity,
    code,
    message,
    citations: citations.map(({ peraturan, pasal }) => ({ peraturan, pasal })),
    fix: fix && !fix.manual ? (fix.safe ? 'safe' : 'unsafe') : null,
  }));
  return `${JSON.stringify({ version: 1, files: hasil.berkas.length, diagnostics, summary: hitung(hasil) }, null, 2)}\n`;
};

function posisi({ line, character }: { line: number; character: number }): { line: number; character: number } {
  return { line, character };
}
