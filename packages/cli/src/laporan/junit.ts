/**
 * A JUnit report, which most CI systems show as tests: each file is a suite and each finding a case of it. Errors and warnings are
 * failures; what is only worth a look passes with its message as output, and a file without findings passes as one case.
 */
import type { Finding } from '@alir/core';
import { bersih } from '../bersih.ts';
import type { Pesan } from '../pesan.ts';
import type { Laporan } from './laporan.ts';

const ALAT = 'sop check';
/** Durations are left out of the report, so that it depends on the texts only; readers of the format want the attribute. */
const WAKTU = '0';

export const laporanJunit: Laporan = ({ berkas, temuan }, { pesan }) => {
  const menurutNama = new Map(berkas.map((nama): [string, Finding[]] => [nama, []]));
  for (const t of temuan) menurutNama.get(t.nama)!.push(t.temuan);
  const suite = [...menurutNama].map(([nama, temuan]): Suite => ({ nama, temuan }));
  const semua = { name: ALAT, ...jumlah(suite), time: WAKTU };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${atribut(semua)}>`,
    ...suite.map((s) => satuSuite(s, pesan)),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Suite {
  readonly nama: string;
  readonly temuan: readonly Finding[];
}

function jumlah(suite: readonly Suite[]): Record<string, number> {
  const total = (hitung: (s: Suite) => number) => suite.reduce((n, s) => n + hitung(s), 0);
  return {
    tests: total(({ temuan }) => Math.max(1, temuan.length)),
    failures: total(({ temuan }) => temuan.filter(gagal).length),
    errors: 0,
    skipped: 0,
  };
}

function gagal({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function satuSuite(suite: Suite, pesan: Pesan): string {
  const { nama, temuan } = suite;
  const ke = new Map<string, number>();
  const kasus = temuan.map((t) => {
    const n = (ke.get(t.code) ?? 0) + 1;
    ke.set(t.code, n);
    // Named by number and not by line, so that a CI system knows a case again when lines are added above it.
    return satuKasus(nama, n === 1 ? t.code : `${t.code} (${n})`, t, pesan);
  });
  const bersih = `    <testcase${atribut({ name: ALAT, classname: nama, file: nama, time: WAKTU })}/>`;
  return [
    `  <testsuite${atribut({ name: nama, ...jumlah([suite]), time: WAKTU })}>`,
    ...(kasus.length > 0 ? kasus : [bersih]),
    '  </testsuite>',
  ].join('\n');
}

function satuKasus(nama: string, name: string, temuan: Finding, pesan: Pesan): string {
  const { range, severity, message, code } = temuan;
  const baris = range.start.line + 1;
  const isi = `${nama}:${baris}:${range.start.character + 1}: ${pesan.tingkat[severity]}: ${message} [${code}]`;
  return [
    `    <testcase${atribut({ name, classname: nama, file: nama, line: baris, time: WAKTU })}>`,
    gagal(temuan)
      ? `      <failure${atribut({ message, type: severity })}>${xml(isi)}</failure>`
      : `      <system-out>${xml(isi)}</system-out>`,
    '    </testcase>',
  ].join('\n');
}

function atribut(nilai: Readonly<Record<string, string | number>>): string {
  return Object.entries(nilai)
    .map(([nama, isi]) => ` ${nama}="${xml(String(isi))}"`)
    .join('');
}

const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text as XML may hold it: no controls, no halves of characters, none of the two that XML forbids. */
function xml(teks: string): string {
  return bersih(teks)
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (c) => ENTITAS[c]!);
}
