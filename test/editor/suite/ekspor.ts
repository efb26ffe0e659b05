/** Exports as the command makes them where it is told everything and need not ask. */
import * as vscode from 'vscode';
import { benar, sama } from '../nyata.ts';
import { buka, ganti } from './bantu.ts';
import type { Suite } from './runner.ts';

/** How the files of the formats begin; those of Office are archives. */
const AWAL = {
  docx: 'PK\u0003\u0004',
  xlsx: 'PK\u0003\u0004',
  html: '<!DOCTYPE html>\n<html lang="id"',
  png: '\u0089PNG\r\n',
  pngDiagram: '\u0089PNG\r\n',
  svg: '<svg xmlns=',
  svgDiagram: '<svg xmlns=',
  json: '{\n  "version": 1,',
};

interface Hasil {
  readonly berkas: readonly vscode.Uri[];
  readonly catatan: readonly string[];
}

/** Declares the tests of the export. */
export function ujiEkspor(suite: Suite): void {
  suite.test('a text is exported to a whole PDF beside it, and the same again', async () => {
    const { uri } = (await buka('permohonan.sop')).document;
    const target = di('permohonan.pdf');
    const hasil = await ekspor({ uri, format: 'pdf', target });
    sama([hasil?.berkas.map(String), hasil?.catatan], [[target.toString()], []]);
    const pdf = await isi(target);
    benar(pdf.startsWith('%PDF-1.7\n') && pdf.endsWith('%%EOF\n'), `a whole PDF, which begins ${pdf.slice(0, 9)}`);
    sama(pdf.match(/\/Type \/Page\n/g)?.length, 4);
    await ekspor({ uri: uri.toString(), format: 'pdf', target: target.toString() });
    benar((await isi(target)) === pdf, 'the same bytes');
    sama(await namaDi(), ['kosong.sop', 'pengarsipan.sop', 'permohonan.pdf', 'permohonan.sop']);
  });

  suite.test('each format is written as what it is', async () => {
    const { uri } = (await buka('permohonan.sop')).document;
    for (const [format, awal] of Object.entries(AWAL)) {
      const target = di(`hasil.${format}`);
      sama((await ekspor({ uri, format, target }))?.catatan, []);
      const teks = await isi(target);
      benar(teks.startsWith(awal) && teks.length > 2000, `${format} begins ${JSON.stringify(teks.slice(0, 20))}`);
      await vscode.workspace.fs.delete(target);
    }
  });

  suite.test('what is exported is the text as it stands in the editor', async () => {
    const editor = await buka('permohonan.sop');
    await ganti(editor, 'Menyetujui pemberian data', 'Mengizinkan pemberian data');
    const target = di('gambar.svg');
    await ekspor({ format: 'svg', target });
    benar((await isi(target)).includes('Mengizinkan'), 'the unsaved words are in the picture');
    await ganti(editor, 'Mengizinkan pemberian data', 'Menyetujui pemberian data');
    await vscode.workspace.fs.delete(target);
  });

  suite.test('a file that is not open is exported, too', async () => {
    const target = di('arsip.json');
    await ekspor({ uri: di('pengarsipan.sop'), format: 'json', target });
    sama(JSON.parse(await isi(target)).sop.judul, 'Pengarsipan Permohonan Data');
    await vscode.workspace.fs.delete(target);
  });

  suite.test('what cannot be exported leaves no file', async () => {
    const awal = await namaDi();
    sama(await ekspor({ uri: di('kosong.sop'), format: 'pdf', target: di('kosong.pdf') }), undefined);
    sama(await ekspor({ uri: di('tidak-ada.sop'), format: 'pdf', target: di('kosong.pdf') }), undefined);
    sama(await ekspor({ uri: di('permohonan.sop'), format: 'pdf', target: di('permohonan.sop') }), undefined);
    sama(await ekspor({ uri: di('permohonan.sop'), format: 'pdf', target: di('kosong.sop/di-dalam.pdf') }), undefined);
    sama(await namaDi(), awal);
    await vscode.workspace.fs.delete(di('permohonan.pdf'));
  });
}

function di(nama: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, nama);
}

async function ekspor(argumen: object): Promise<Hasil | undefined> {
  return vscode.commands.executeCommand<Hasil | undefined>('sop.ekspor', argumen);
}

async function isi(uri: vscode.Uri): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('latin1');
}

/** The files of the workspace. */
async function namaDi(): Promise<string[]> {
  const semua = await vscode.workspace.fs.readDirectory(di('.'));
  return semua.flatMap(([nama, jenis]) => (jenis === vscode.FileType.File ? [nama] : [])).toSorted();
}
