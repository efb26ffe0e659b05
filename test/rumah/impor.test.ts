/**
 * The invariants of docs/ARCHITECTURE.md on who may import whom, checked on the sources themselves.
 */
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const akar = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

interface Impor {
  readonly berkas: string;
  readonly tujuan: string;
}

const IMPOR =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function imporDari(paket: string): Impor[] {
  return globSync(`packages/${paket}/src/**/*.ts`, { cwd: akar }).flatMap((berkas) => {
    const teks = readFileSync(join(akar, berkas), 'utf8');
    return [...teks.matchAll(IMPOR)].map((cocok) => ({ berkas, tujuan: (cocok[1] ?? cocok[2] ?? cocok[3])! }));
  });
}

const diLuar = ({ tujuan }: Impor) => !tujuan.startsWith('.');
const milikNode = (tujuan: string) =>
  tujuan.startsWith('node:') || builtinModules.includes(tujuan) || tujuan === 'langium/node' || tujuan.endsWith('/node');

/** What each room may know of the others. */
const BOLEH: Readonly<Record<string, readonly string[]>> = {
  core: [],
  rules: ['@alir/core'],
  diagram: ['@alir/core'],
  export: ['@alir/core', '@alir/diagram'],
  language: ['@alir/core', '@alir/rules', '@alir/diagram'],
  cli: ['@alir/core', '@alir/rules', '@alir/diagram', '@alir/export', '@alir/language'],
  vscode: ['@alir/core', '@alir/language', '@alir/diagram', '@alir/export'],
};

describe.each(Object.entries(BOLEH))('%s', (paket, boleh) => {
  const semua = imporDari(paket);

  test('has sources that the check sees', () => {
    expect(semua.length).toBeGreaterThan(paket === 'core' ? 3 : 10);
  });

  test('knows only the rooms below it', () => {
    const dilarang = semua.filter(
      ({ tujuan }) => tujuan.startsWith('@alir/') && !boleh.some((b) => tujuan === b || tujuan.startsWith(`${b}/`)),
    );
    expect(dilarang).toEqual([]);
  });

  test('reaches into no other package by a path', () => {
    const keluar = semua.filter(({ berkas, tujuan }) => {
      if (!tujuan.startsWith('.')) return false;
      return relative(join(akar, 'packages', paket), resolve(akar, dirname(berkas), tujuan)).startsWith('..');
    });
    expect(keluar).toEqual([]);
  });
});

/** The adapter of the layout engine, the only file of these three rooms that may know something from outside the house. */
const adaptorElk = 'packages/diagram/src/elk.ts';

/** Libraries that run anywhere themselves, each with the one file that knows it. */
const PEMBACA: readonly Impor[] = [
  { berkas: 'packages/rules/src/konfigurasi/baca.ts', tujuan: 'jsonc-parser' },
  { berkas: 'packages/diagram/src/dokumen/citra-svg.ts', tujuan: 'saxes' },
];

test.each(['core', 'rules', 'diagram'])('%s runs anywhere: nothing of Langium, Node or VS Code', (paket) => {
  const dilarang = imporDari(paket).filter(
    (i) =>
      diLuar(i) &&
      !i.tujuan.startsWith('@alir/') &&
      i.berkas !== adaptorElk &&
      !PEMBACA.some(({ berkas, tujuan }) => i.berkas === berkas && i.tujuan === tujuan),
  );
  expect(dilarang).toEqual([]);
});

test('nothing but one adapter imports elkjs, and only when a diagram is first drawn', () => {
  const elk = Object.keys(BOLEH).flatMap((paket) => imporDari(paket).filter(({ tujuan }) => tujuan.startsWith('elkjs')));
  expect(elk).toEqual([{ berkas: adaptorElk, tujuan: 'elkjs/lib/elk.bundled.js' }]);
  expect(imporDari('diagram').filter((i) => i.berkas === adaptorElk)).toEqual(elk);
  expect(readFileSync(join(akar, adaptorElk), 'utf8')).toMatch(/await import\('elkjs\/lib\/elk\.bundled\.js'\)/);
});

/** The libraries of the formats, each with the one file that knows it. */
const PENULIS: readonly Impor[] = [
  { berkas: 'packages/export/src/docx/berkas.ts', tujuan: 'docx' },
  { berkas: 'packages/export/src/docx/berkas.ts', tujuan: 'docx/shapes' },
  { berkas: 'packages/export/src/zip.ts', tujuan: 'fflate' },
  { berkas: 'packages/export/src/isi-huruf.ts', tujuan: 'fontkit' },
  { berkas: 'packages/export/src/pdf/berkas.ts', tujuan: 'pdfkit' },
  { berkas: 'packages/export/src/resvg.ts', tujuan: '@resvg/resvg-wasm' },
];

const menurutBerkas = (a: Impor, b: Impor) => a.berkas.localeCompare(b.berkas) || a.tujuan.localeCompare(b.tujuan);

test('export runs anywhere too, and knows each library by one adapter', () => {
  const luar = imporDari('export').filter((i) => diLuar(i) && !i.tujuan.startsWith('@alir/'));
  expect(luar.toSorted(menurutBerkas)).toEqual(PENULIS.toSorted(menurutBerkas));
  const lain = Object.keys(BOLEH).flatMap((paket) => imporDari(paket).filter(({ tujuan }) => PENULIS.some((p) => p.tujuan === tujuan)));
  expect(lain.toSorted(menurutBerkas)).toEqual(PENULIS.toSorted(menurutBerkas));
});

test('what writes a format is loaded when the first is asked for', () => {
  const format = readFileSync(join(akar, 'packages/cli/src/format.ts'), 'utf8');
  const cetak = globSync('packages/cli/src/cetak/*.ts', { cwd: akar });
  const pemakai = imporDari('cli').filter(({ berkas, tujuan }) => tujuan.includes('cetak/') && !cetak.includes(berkas));
  expect(pemakai.map(({ berkas }) => berkas)).toEqual(pemakai.map(() => 'packages/cli/src/format.ts'));
  expect(pemakai.length).toBeGreaterThan(3);
  for (const { tujuan } of pemakai) expect(format).toContain(`await import('${tujuan}')`);
  // Only types of it elsewhere.
  for (const { berkas } of imporDari('cli').filter((i) => i.tujuan === '@alir/export' && !cetak.includes(i.berkas))) {
    expect(readFileSync(join(akar, berkas), 'utf8')).toMatch(/import type \{[^}]*\} from '@alir\/export'/);
  }
});

test('of drawings and formats the extension knows but types; they are read and written in the worker that prints', () => {
  const pekerja = 'packages/vscode/src/ekspor/pekerja/';
  const ekspor = globSync('packages/vscode/src/**/*.ts', { cwd: akar }).filter((berkas) => !berkas.startsWith(pekerja));
  const nilai = /(?:^|\n)import\s+(?!type\b)[^;]*?from '@alir\/(?:diagram|export)'/;
  expect(ekspor.filter((berkas) => nilai.test(readFileSync(join(akar, berkas), 'utf8')))).toEqual([]);
  expect(
    imporDari('vscode')
      .filter(({ berkas }) => berkas.startsWith(pekerja) && berkas !== `${pekerja}node.ts`)
      .some(({ tujuan }) => milikNode(tujuan)),
  ).toBe(false);
});

test('nobody loads the worker that prints; it is started', () => {
  const pemakai = imporDari('vscode').filter(({ berkas, tujuan }) => tujuan.includes('pekerja/') && !berkas.includes('/ekspor/pekerja/'));
  expect(pemakai).toEqual([]);
});

test('Node stands only in the Node entries of language', () => {
  const dilarang = imporDari('language').filter((i) => milikNode(i.tujuan) && !i.berkas.startsWith('packages/language/src/node/'));
  expect(dilarang).toEqual([]);
});

test('only the server part of language knows the Language Server Protocol', () => {
  const bebas = ['lsp', 'node', 'browser'].map((folder) => `packages/language/src/${folder}/`);
  const dilarang = imporDari('language').filter(
    (i) => (i.tujuan.startsWith('vscode-') || i.tujuan === 'langium/lsp') && !bebas.some((folder) => i.berkas.startsWith(folder)),
  );
  expect(dilarang).toEqual([]);
});

test('the vscode module is known to the extension alone, and not to its webview', () => {
  const pemakai = Object.keys(BOLEH).flatMap((paket) => imporDari(paket).filter(({ tujuan }) => tujuan === 'vscode'));
  expect(pemakai.filter(({ berkas }) => !berkas.startsWith('packages/vscode/src/') || berkas.includes('/webview/'))).toEqual([]);
});

test('the webview computes no layout and knows no engine', () => {
  const dilarang = imporDari('vscode').filter(
    (i) => i.berkas.includes('/webview/') && diLuar(i) && i.tujuan !== '@alir/language/protocol' && i.tujuan !== '@alir/core',
  );
  expect(dilarang).toEqual([]);
});

test('no module imports itself in a circle across files of core and rules', () => {
  for (const paket of ['core', 'rules']) {
    const graf = new Map<string, string[]>();
    for (const { berkas, tujuan } of imporDari(paket)) {
      if (!tujuan.startsWith('.')) continue;
      graf.set(berkas, [...(graf.get(berkas) ?? []), relative(akar, resolve(akar, dirname(berkas), tujuan))]);
    }
    const keadaan = new Map<string, 'jalan' | 'selesai'>();
    const kunjungi = (simpul: string, jalur: readonly string[]): void => {
      if (keadaan.get(simpul) === 'selesai') return;
      expect(keadaan.get(simpul), [...jalur, simpul].join(' → ')).not.toBe('jalan');
      keadaan.set(simpul, 'jalan');
      for (const berikut of graf.get(simpul) ?? []) kunjungi(berikut, [...jalur, simpul]);
      keadaan.set(simpul, 'selesai');
    };
    for (const simpul of graf.keys()) kunjungi(simpul, []);
  }
});
