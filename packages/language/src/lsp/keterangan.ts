/** Hovers: what a name stands for, where it is used. */

import { formatTotal, formatWaktu, type Langkah, type Pelaksana, type Prosedur, type Sop, waktuProsedur } from '@alir/core';
import { type AstNode, AstUtils } from 'langium';
import { AstNodeHoverProvider } from 'langium/lsp';
import * as ast from '../generated/ast.ts';
import { dokumenDari } from './dokumen-cache.ts';

export class SopHoverProvider extends AstNodeHoverProvider {
  protected override getAstNodeHoverContent(node: AstNode): string | undefined {
    const dokumen = dokumenDari(AstUtils.getDocument(node));
    if (ast.isPeraturan(node)) return paragraf(`**${md(node.judul ?? '')}**`, `peraturan \`${node.name}\``);
    const sop = dokumen.sop.find((s) => sama(s.range, AstUtils.getContainerOfType(node, ast.isSop)));
    if (!sop) return undefined;
    if (ast.isSop(node)) return tentangSop(sop);
    if (ast.isPelaksana(node))
      return tentangPelaksana(
        sop,
        sop.pelaksana.findIndex((p) => sama(p.range, node)),
      );
    const prosedur = sop.prosedur.find((p) => sama(p.range, AstUtils.getContainerOfType(node, ast.isProsedur)));
    const langkah = prosedur?.langkah.find((l) => sama(l.range, AstUtils.getContainerOfType(node, ast.isLangkah)));
    if (!prosedur || !langkah) return undefined;
    if (ast.isDariKonektor(node)) return paragraf(`konektor **${md(node.name ?? '')}** → langkah ${langkah.no}: ${uraian(langkah)}`);
    return tentangLangkah(langkah, prosedur, sop.pelaksana);
  }
}

function sama(range: { start: { line: number; character: number } }, node: AstNode | undefined): boolean {
  const start = node?.$cstNode?.range.start;
  return start !== undefined && start.line === range.start.line && start.character === range.start.character;
}

function tentangSop(sop: Sop): string {
  const langkah = sop.prosedur.reduce((jumlah, p) => jumlah + p.langkah.length, 0);
  const nomor = sop.nomor?.teks?.text;
  const total = sop.prosedur.map((p) => formatTotal(waktuProsedur(p))).filter(Boolean);
  return paragraf(
    `**${md(sop.judul?.text ?? sop.nama?.nama ?? '')}**`,
    [nomor && `Nomor ${md(nomor)}`, `${sop.pelaksana.length} pelaksana`, `${langkah} langkah`].filter(Boolean).join(' · '),
    total.map((waktu) => `Waktu seluruhnya: ${md(waktu)}`).join('\n\n'),
  );
}

function tentangPelaksana(sop: Sop, indeks: number): string | undefined {
  const pelaksana = sop.pelaksana[indeks];
  if (!pelaksana) return undefined;
  const nomor = sop.prosedur.flatMap((p) =>
    p.langkah.filter((l) => l.simbol.some((id) => p.simbol[id]!.lanes.includes(indeks))).map((l) => l.no),
  );
  return paragraf(
    `**${md(pelaksana.label.text)}**`,
    nomor.length > 0 ? `Langkah ${nomor.join(', ')}` : 'Belum melaksanakan langkah apa pun',
  );
}

function tentangLangkah(langkah: Langkah, prosedur: Prosedur, pelaksana: readonly Pelaksana[]): string {
  const lanes = [...new Set(langkah.simbol.flatMap((id) => prosedur.simbol[id]!.lanes))];
  const waktu = langkah.waktu.nilai ? formatWaktu(langkah.waktu.nilai).join('; ') : '';
  const baris = [
    ['Pelaksana', lanes.map((lane) => pelaksana[lane]?.label.text ?? '').join(', ')],
    ['Kelengkapan', langkah.kelengkapan.teks.map((t) => t.text).join(', ')],
    ['Waktu', waktu],
    ['Output', langkah.output.teks.map((t) => t.text).join(', ')],
  ].filter(([, isi]) => isi);
  return paragraf(`**Langkah ${langkah.no}**: ${uraian(langkah)}`, baris.map(([label, isi]) => `- ${label}: ${md(isi!)}`).join('\n'));
}

function uraian(langkah: Langkah): string {
  return md(langkah.uraian.map((t) => t.text).join('; '));
}

function paragraf(...isi: string[]): string {
  return isi.filter(Boolean).join('\n\n');
}

/** The author's text as plain text in Markdown: nothing of it becomes a link, an image or HTML. */
function md(teks: string): string {
  return teks.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
