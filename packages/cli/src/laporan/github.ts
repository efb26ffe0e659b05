/** Workflow commands of GitHub Actions, which show each finding beside the line it is about. */
import type { Severity } from '@alir/core';
import { bersih } from '../bersih.ts';
import type { TemuanBernama } from '../periksa/temuan-berkas.ts';
import type { Laporan } from './laporan.ts';

const PERINTAH: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

export const laporanGithub: Laporan = ({ temuan }) => temuan.map(satuTemuan).join('');

function satuTemuan({ nama, temuan: { range, severity, code, message } }: TemuanBernama): string {
  const { start, end } = range;
  const sifat: [string, string | number][] = [
    ['file', nama],
    ['line', start.line + 1],
    // GitHub takes a column only where the finding stays within one line.
    ...(start.line === end.line ? [['col', start.character + 1] as [string, number]] : []),
    ['endLine', end.line + 1],
    ['title', code],
  ];
  const tertulis = sifat.map(([kunci, nilai]) => `${kunci}=${nilaiSifat(String(nilai))}`).join(',');
  return `::${PERINTAH[severity]} ${tertulis}::${isiPerintah(message)}\n`;
}

/** The text of a command. Line ends are escaped as GitHub reads them back; other controls would command a terminal that shows the log. */
function isiPerintah(teks: string): string {
  return bersih(teks.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function nilaiSifat(teks: string): string {
  return isiPerintah(teks).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
