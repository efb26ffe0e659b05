/** The preview's panel as the editor sees it. What is in it is looked at from outside, in ../ujung.ts. */
import * as vscode from 'vscode';
import { sama } from '../nyata.ts';
import { buka, sampai } from './bantu.ts';
import type { Suite } from './runner.ts';

/** Declares the tests of the preview's panel. */
export function ujiPratinjau(suite: Suite): void {
  suite.test('the preview opens beside the text and follows the editor', async () => {
    await buka('permohonan.sop');
    await vscode.commands.executeCommand('sop.bukaPratinjauSamping');
    await sampai('the preview of the first text', () => judul().includes('Pratinjau permohonan.sop'));
    sama(pratinjau()[0]?.group.viewColumn, vscode.ViewColumn.Two);
    await buka('pengarsipan.sop');
    await sampai('the preview of the second text', () => judul().includes('Pratinjau pengarsipan.sop'));
    sama(pratinjau().length, 1);
  });

  suite.test('the command shows the preview that is there instead of a second one', async () => {
    await buka('permohonan.sop');
    await vscode.commands.executeCommand('sop.bukaPratinjau');
    await sampai('the preview', () => judul().includes('Pratinjau permohonan.sop'));
    sama(pratinjau().length, 1);
  });

  suite.test('the map takes the place of the picture, which its own command brings back', async () => {
    await vscode.commands.executeCommand('sop.bukaPeta');
    await sampai('the map', () => judul().includes('Peta Keterkaitan SOP'));
    sama(pratinjau().length, 1);
    await vscode.commands.executeCommand('sop.bukaPratinjau');
    await sampai('the picture', () => judul().some((satu) => satu.startsWith('Pratinjau ')));
    sama(pratinjau().length, 1);
  });

  suite.test('a closed preview is gone', async () => {
    await vscode.window.tabGroups.close(pratinjau());
    sama(pratinjau().length, 0);
  });
}

function pratinjau(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('sop.pratinjau'));
}

function judul(): string[] {
  return pratinjau().map(({ label }) => label);
}
