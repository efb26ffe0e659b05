/** Keystroke to findings: an editor changes one word, and waits until the server says what is wrong with it. */
import { spawn } from 'node:child_process';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { type Bahan, SOP } from './bahan.ts';
import { median } from './median.ts';
import { sopAcak } from './pembangkit.ts';
import { cetakTabel, UKUR_DIRI } from './ukur.ts';

const PEMANASAN = 15;

interface HasilKetikan {
  readonly p50: number;
  readonly p95: number;
  /** Largest resident memory of the server, MiB. */
  readonly memori: number;
}

export async function ketikan(bahan: Bahan): Promise<void> {
  const baris: (string | number)[][] = [];
  for (const [langkah, kali] of [
    [30, 60],
    [300, 60],
    [1000, 40],
  ] as const) {
    const lantai = await ukurKetikan([bahan.bundel('lantai-server'), '--stdio'], langkah, kali);
    const sop = await ukurKetikan([SOP, 'lsp', '--stdio'], langkah, kali);
    baris.push([`bare Langium, ${langkah} steps`, lantai.p50, lantai.p95, 1, lantai.memori]);
    baris.push([`sop lsp, ${langkah} steps`, sop.p50, sop.p95, sop.p50 / lantai.p50, sop.memori]);
  }
  cetakTabel('Keystroke to findings, over standard input and output', ['', 'p50', 'p95', 'p50 ÷ bare', 'memory'], baris);
}

/** Times `kali` edits of an SOP of `langkah` steps with the server that `node …argumen` starts. */
async function ukurKetikan(argumen: readonly string[], langkah: number, kali: number): Promise<HasilKetikan> {
  const proses = spawn(process.execPath, ['--require', UKUR_DIRI, ...argumen], { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const connection = createProtocolConnection(new StreamMessageReader(proses.stdout!), new StreamMessageWriter(proses.stdin!));
  let diterbitkan: (kesalahan: number) => void = () => {};
  connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: { diagnostics: { severity: number }[] }) =>
    diterbitkan(diagnostics.filter((d) => d.severity === 1).length),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} });
  await connection.sendNotification('initialized', {});

  const uri = 'file:///bench/a.sop';
  const text = sopAcak(langkah, langkah);
  /** Until as many errors are published; other publications (of the file's own findings, before the comparison) are passed over. */
  const menunggu = (kesalahan: number) =>
    new Promise<void>((selesai, gagal) => {
      const batas = setTimeout(() => gagal(new Error(`no findings within 30 s: ${argumen.join(' ')}`)), 30_000);
      diterbitkan = (jumlah) => {
        if (jumlah !== kesalahan) return;
        clearTimeout(batas);
        selesai();
      };
    });
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'sop', version: 1, text } });

  // The lane of a step in the middle gets one letter too many, and loses it again: each edit changes what is wrong.
  const tengah = text.indexOf(' oleh ', text.indexOf(`langkah l${Math.ceil(langkah / 2)} `)) + ' oleh '.length;
  const line = text.slice(0, tengah).split('\n').length - 1;
  const character = tengah - text.lastIndexOf('\n', tengah) - 1;
  const waktu: number[] = [];
  for (let i = 0; i < PEMANASAN + kali; i++) {
    const tambah = i % 2 === 0;
    const range = { start: { line, character }, end: { line, character: tambah ? character : character + 1 } };
    const jawaban = menunggu(tambah ? 1 : 0);
    const mulai = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range, text: tambah ? 'z' : '' }],
    });
    await jawaban;
    waktu.push(performance.now() - mulai);
    // A typist pauses; what the server still does about the last key is not this one's.
    await new Promise((selesai) => setTimeout(selesai, 15));
  }
  const usai = new Promise<string>((selesai) => proses.stdio[3]!.once('data', (data) => selesai(String(data).trim().split('\n').at(-1)!)));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const { memori } = JSON.parse(await usai) as { memori: number };
  connection.dispose();
  const hangat = waktu.slice(PEMANASAN);
  return { p50: median(hangat), p95: median(hangat, 0.95), memori };
}
