/** What the user is told after an export, and what they can do with its result. */
import * as vscode from 'vscode';
import { bahasaPengguna } from '../setelan.ts';
import { FORMAT, type NamaFormat } from './format.ts';
import { kalimat } from './kalimat.ts';

export interface HasilEkspor {
  readonly berkas: readonly vscode.Uri[];
  /** Sentences. */
  readonly catatan: readonly string[];
}

/** Says that the files are there, and what is to be known of them. */
export async function kabarkan({ berkas, catatan }: HasilEkspor, format: NamaFormat, log: vscode.LogOutputChannel): Promise<void> {
  const bahasa = bahasaPengguna();
  const kata = (nama: Parameters<typeof kalimat>[1], ...isi: (string | number)[]) => kalimat(bahasa, nama, ...isi);
  const pertama = berkas[0]!;
  const selesai =
    berkas.length === 1
      ? kata('eksporSelesai', namaBerkas(pertama))
      : kata('eksporSelesaiBanyak', berkas.length, namaBerkas(vscode.Uri.joinPath(pertama, '..')));
  const tindakan = new Map<string, () => unknown>([
    ...(berkas.length === 1 ? [[kata('buka'), () => buka(pertama, format)] as const] : []),
    ...(diMesinIni(pertama) ? [[kata('tampilkanDiFolder'), () => vscode.commands.executeCommand('revealFileInOS', pertama)] as const] : []),
    ...(catatan.length > 1 ? [[kata('rincian'), () => log.show()] as const] : []),
  ]);
  const dipilih =
    catatan.length === 0
      ? await vscode.window.showInformationMessage(selesai, ...tindakan.keys())
      : await vscode.window.showWarningMessage(
          catatan.length === 1 ? kata('eksporBercatatan', selesai, catatan[0]!) : kata('eksporBanyakCatatan', selesai, catatan.length),
          ...tindakan.keys(),
        );
  await tindakan.get(dipilih ?? '')?.();
}

/** The last part of an address. */
export function namaBerkas(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

/** Shows a result with what is made to show it. */
async function buka(uri: vscode.Uri, format: NamaFormat): Promise<void> {
  if (FORMAT[format].pembuka === 'program' && diMesinIni(uri)) {
    await vscode.env.openExternal(uri);
  } else {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
}

/** The file lies on the machine at which the user sits, with its programs and folders. */
function diMesinIni({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
