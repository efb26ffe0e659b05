import type { Finding } from '@alir/core';
import { perbaikiBertahap } from '@alir/rules';
import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { jumlahSintaks } from '../../baca.ts';
import { type Bahan, suntingan } from './dasar.ts';

/** Its name among the actions that an editor may run when it saves. */
export const PERBAIKI_SEMUA = `${CodeActionKind.SourceFixAll}.sop`;

const JUDUL = { id: 'Perbaiki semua yang aman di berkas ini', en: 'Apply all safe fixes in this file' };

/** All safe fixes of the file at once; `periksa` checks a text in its place. Nothing where there are none. */
export async function perbaikiSemua(bahan: Bahan, periksa: (teks: string) => readonly Finding[]): Promise<CodeAction[]> {
  const { textDocument } = bahan.document;
  const lama = textDocument.getText();
  const uri = textDocument.uri;
  const { teks } = await perbaikiBertahap(
    { periksa: async (teks) => new Map([[uri, periksa(teks.get(uri) ?? lama)]]), baca: () => lama, jumlahSintaks },
    false,
  );
  const baru = teks.get(uri) ?? lama;
  if (baru === lama) return [];
  return [{ title: JUDUL[bahan.locale], kind: PERBAIKI_SEMUA, edit: suntingan(bahan, [gantiBaris(textDocument, baru)]) }];
}

/** One edit of the lines from the first to the last that differ: cursors and folds elsewhere stay. */
function gantiBaris(document: TextDocument, baru: string): TextEdit {
  const lama = document.getText();
  const pendek = Math.min(lama.length, baru.length);
  let awal = 0;
  while (awal < pendek && lama[awal] === baru[awal]) awal++;
  awal = awal === 0 ? 0 : lama.lastIndexOf('\n', awal - 1) + 1;
  let akhir = lama.length;
  while (akhir > awal && akhir - lama.length + baru.length > awal && lama[akhir - 1] === baru[akhir - 1 - lama.length + baru.length])
    akhir--;
  const barisBerikut = lama.indexOf('\n', akhir);
  akhir = barisBerikut < 0 ? lama.length : barisBerikut + 1;
  const range = { start: document.positionAt(awal), end: document.positionAt(akhir) };
  return { range, newText: baru.slice(awal, akhir - lama.length + baru.length) };
}
