/** What the user is asked before an export. Every question may be left unanswered: then there is no export. */
import type { DocumentSop } from '@alir/language/protocol';
import * as vscode from 'vscode';
import { kalimat as kalimatPratinjau } from '../bahasa.ts';
import { bahasaPengguna } from '../setelan.ts';
import { FORMAT, type NamaFormat, urutanFormat } from './format.ts';
import { type Kalimat, kalimat } from './kalimat.ts';

/** What each format is for, in a sentence. */
const GUNA = {
  pdf: 'formatPdf',
  docx: 'formatDocx',
  xlsx: 'formatXlsx',
  html: 'formatHtml',
  png: 'formatPng',
  pngDiagram: 'formatPngDiagram',
  svg: 'formatSvg',
  svgDiagram: 'formatSvgDiagram',
  json: 'formatJson',
} as const satisfies Record<NamaFormat, Kalimat>;

/** One of the formats; the one of last time is offered first. */
export async function tanyaFormat(berkas: string, terakhir: unknown): Promise<NamaFormat | undefined> {
  const bahasa = bahasaPengguna();
  const pilihan = urutanFormat(terakhir).map((format) => ({
    label: FORMAT[format].nama,
    description: kalimatPratinjau(bahasa, FORMAT[format].pandangan),
    detail: kalimat(bahasa, GUNA[format]),
    format,
  }));
  const title = kalimat(bahasa, 'eksporJudul', berkas);
  const dipilih = await vscode.window.showQuickPick(pilihan, {
    title,
    placeHolder: kalimat(bahasa, 'eksporPilihFormat'),
    matchOnDetail: true,
  });
  return dipilih?.format;
}

/** The indices of the SOPs of a file to export: one of them, or all. */
export async function tanyaSop(berkas: string, sop: readonly DocumentSop[]): Promise<number[] | undefined> {
  const bahasa = bahasaPengguna();
  const satuan = sop.map(({ judul, nama }, i) => ({ label: judul || `SOP ${i + 1}`, description: nama ?? '', indeks: [i] }));
  const semua = {
    label: kalimat(bahasa, 'eksporSemuaSop'),
    description: kalimat(bahasa, 'eksporSemuaSopUraian', sop.length),
    indeks: sop.map((_, i) => i),
  };
  const title = kalimat(bahasa, 'eksporJudul', berkas);
  const dipilih = await vscode.window.showQuickPick([...satuan, semua], { title, placeHolder: kalimat(bahasa, 'eksporPilihSop') });
  return dipilih?.indeks;
}

/** Where to write one file; who chooses one that is there is asked by the editor. */
export async function tanyaTujuan(folder: vscode.Uri | undefined, nama: string, format: NamaFormat): Promise<vscode.Uri | undefined> {
  const { nama: sebutan, akhiran } = FORMAT[format];
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, nama) }),
    filters: { [sebutan]: [akhiran.slice(akhiran.lastIndexOf('.') + 1)] },
    saveLabel: kalimat(bahasaPengguna(), 'eksporSimpan'),
    title: kalimat(bahasaPengguna(), 'eksporJudul', nama),
  });
}

/** Where to write several files; asks again before it writes over any. */
export async function tanyaFolder(folder: vscode.Uri | undefined, nama: readonly string[]): Promise<vscode.Uri | undefined> {
  const bahasa = bahasaPengguna();
  const pilihan = {
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: kalimat(bahasa, 'eksporKeFolder'),
    ...(folder && { defaultUri: folder }),
  };
  const dipilih = (await vscode.window.showOpenDialog(pilihan))?.[0];
  if (dipilih === undefined) {
    return undefined;
  }
  const ada = await Promise.all(nama.map((satu) => adaBerkas(vscode.Uri.joinPath(dipilih, satu))));
  const tertimpa = nama.filter((_, i) => ada[i]);
  if (tertimpa.length === 0) {
    return dipilih;
  }
  const timpa = kalimat(bahasa, 'timpa');
  const jawaban = await vscode.window.showWarningMessage(kalimat(bahasa, 'eksporTimpa', tertimpa.join(', ')), { modal: true }, timpa);
  return jawaban === timpa ? dipilih : undefined;
}

async function adaBerkas(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
