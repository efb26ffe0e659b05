/** Hovers: what a name stands for, where it is used. */

import {
  contains,
  formatTotal,
  formatWaktu,
  type Langkah,
  type Pelaksana,
  type Peraturan,
  type Prosedur,
  type Sop,
  waktuProsedur,
} from '@alir/core';
import { type AstNode, AstUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import { AstNodeHoverProvider, type LangiumServices } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import * as ast from '../generated/ast.ts';
import { dokumenDari } from './dokumen-cache.ts';
import { tentangPeraturan } from './keterangan-peraturan.ts';
import { type KodeDisebut, kodeDisebut } from './kode.ts';
import { butir, md, paragraf } from './markdown.ts';

export class SopHoverProvider extends AstNodeHoverProvider {
  private readonly documents: LangiumDocuments;

  constructor(services: LangiumServices) {
    super(services);
    this.documents = services.shared.workspace.LangiumDocuments;
  }

  override async getHoverContent(document: LangiumDocument, params: HoverParams): Promise<Hover | undefined> {
    const kode = kodeDisebut(document).find(({ range }) => contains(range, params.position));
    return kode ? tentangAturan(kode) : super.getHoverContent(document, params);
  }

  protected override getAstNodeHoverContent(node: AstNode): string | undefined {
    const dokumen = dokumenDari(AstUtils.getDocument(node));
    if (ast.isPeraturan(node)) {
      const profil = dokumen.peraturan.find((p) => sama(p.range, node));
      return profil && tentangPeraturan(profil, this.semuaPeraturan());
    }
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

  private semuaPeraturan(): Map<string, Peraturan> {
    const semua = this.documents.all.toArray().flatMap((document) => dokumenDari(document).peraturan);
    return new Map(semua.toReversed().map((p) => [p.nama.nama, p]));
  }
}

/** Editors follow no link of ours in a hover; the code itself is one (tautan.ts). */
function tentangAturan({ rule, range }: KodeDisebut): Hover {
  return { contents: { kind: 'markdown', value: paragraf(`**${rule.code}**`, `${md(rule.summary.id)}\\.`) }, range };
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
  ] as const;
  return paragraf(`**Langkah ${langkah.no}**: ${uraian(langkah)}`, butir(baris.map(([label, isi]) => [label, md(isi)])));
}

function uraian(langkah: Langkah): string {
  return md(langkah.uraian.map((t) => t.text).join('; '));
}
