/** "Fix all" on its own: what it applies does not depend on which rules have fixes today. */
import { type Finding, ORIGIN_RANGE, terapkanSuntingan } from '@alir/core';
import { describe, expect, test } from 'vitest';
import { CodeActionKind, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { bacaDokumen, bacaPohon } from '../src/baca.ts';
import type { Bahan } from '../src/lsp/tindakan/dasar.ts';
import { perbaikiSemua } from '../src/lsp/tindakan/semua.ts';

/** Finds each of these words and offers another for it. */
type Kamus = Readonly<Record<string, { readonly ganti: string; readonly safe?: boolean }>>;

const SOP = 'sop A "a"\nnomor "1"\nprosedur\n  langkah x "b" oleh c\n';

function periksa(kamus: Kamus): (teks: string) => Finding[] {
  return (teks) => {
    const baris = teks.split(/\r?\n/u);
    const kata = Object.entries(kamus).flatMap(([cari, { ganti, safe = true }]) =>
      baris.flatMap((isi, line) =>
        [...isi.matchAll(new RegExp(cari, 'gu'))].map(({ index }): Finding => {
          const range = { start: { line, character: index }, end: { line, character: index + cari.length } };
          const fix = { title: '', safe, edits: [{ range, newText: ganti }] };
          return { uri: '', range, severity: 'warning', code: 'kata', message: '', citations: [], fix };
        }),
      ),
    );
    const rusak = bacaDokumen(teks, '').masalah.filter(({ kode }) => kode === 'sintaks');
    const sintaks = rusak.map(({ range }): Finding => ({ uri: '', range, severity: 'error', code: 'sintaks', message: '', citations: [] }));
    return [...sintaks, ...kata];
  };
}

async function semua(teks: string, kamus: Kamus): Promise<{ readonly teks: string; readonly edits: readonly TextEdit[] } | undefined> {
  const document = bacaPohon(teks);
  const bahan: Bahan = { document, version: 7, locale: 'id', kemampuan: { versi: true, cuplikan: false, bukaDokumen: false } };
  const [aksi] = await perbaikiSemua(bahan, periksa(kamus));
  if (!aksi) return undefined;
  expect(aksi.kind).toBe(`${CodeActionKind.SourceFixAll}.sop`);
  const [perubahan] = aksi.edit!.documentChanges as [TextDocumentEdit];
  expect(perubahan.textDocument.version).toBe(7);
  const edits = perubahan.edits as TextEdit[];
  return { teks: terapkanSuntingan(teks, edits), edits };
}

describe('all safe fixes of a file', () => {
  test.each<[string, Kamus, string | undefined]>([
    ['are applied together', { '"a"': { ganti: '"A"' }, '"b"': { ganti: '"B"' } }, SOP.replace('"a"', '"A"').replace('"b"', '"B"')],
    ['are applied round by round', { '"1"': { ganti: '"2"' }, '"2"': { ganti: '"3"' } }, SOP.replace('"1"', '"3"')],
    ['come without the unsafe ones', { '"a"': { ganti: '"A"', safe: false } }, undefined],
    ['never break a text', { '"a"': { ganti: '' }, '"b"': { ganti: '"B"' } }, SOP.replace('"b"', '"B"')],
    ['are nothing where there are none', { zzz: { ganti: 'z' } }, undefined],
    ['come to an end though a rule never does', { '"1': { ganti: '"11' } }, SOP.replace('"1"', `"${'1'.repeat(11)}"`)],
  ])('%s', async (_, kamus, hasil) => expect((await semua(SOP, kamus))?.teks).toBe(hasil));

  test.each([
    ['in the first line', SOP, { 'sop A': { ganti: 'sop B' } }, 0, 1],
    ['in the middle', SOP, { '"1"': { ganti: '"2"' } }, 1, 2],
    ['in the last line, which nothing ends', SOP.trimEnd(), { ' c': { ganti: ' d' } }, 3, 3],
    ['of a text of Windows', SOP.replaceAll('\n', '\r\n'), { '"1"': { ganti: '"2"' } }, 1, 2],
  ])('replace only lines that differ: %s', async (_, teks, kamus, awal, akhir) => {
    const [edit] = (await semua(teks, kamus))!.edits;
    expect([edit!.range.start, edit!.range.end.line]).toEqual([{ ...ORIGIN_RANGE.start, line: awal }, akhir]);
  });
});
