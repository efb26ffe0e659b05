/**
 * Completion. What may follow depends on the line the cursor is in and on what the line belongs to, so only that much is given to
 * the completion parser: a frame, and the text from the line's first word on. A fault further up then spoils nothing.
 */

import { NAMA_BULAN, SATUAN_WAKTU } from '@alir/core';
import { type AstNodeDescription, AstUtils, GrammarAST } from 'langium';
import {
  type CompletionAcceptor,
  type CompletionContext,
  type CompletionValueItem,
  DefaultCompletionProvider,
  type NextFeature,
} from 'langium/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as ast from '../generated/ast.ts';
import { BARIS_LANGKAH, BARIS_PENGESAHAN, BARIS_PERATURAN, BARIS_PROSEDUR, BARIS_SOP, FRASA } from '../parser/pembuka.ts';

/** What stands before a line of each kind, and what a whole line of that kind looks like. */
interface Bingkai {
  readonly pembuka: ReadonlySet<string>;
  readonly sebelum: string;
  readonly utuh: string;
}

const BINGKAI: readonly Bingkai[] = [
  { pembuka: new Set(['sop']), sebelum: '', utuh: 'sop "" ' },
  { pembuka: new Set(['PERATURAN_BARU']), sebelum: '', utuh: 'peraturan x adalah "" ' },
  { pembuka: new Set(BARIS_PERATURAN), sebelum: 'peraturan x adalah "" ', utuh: 'menuntut x pasal "" ' },
  { pembuka: new Set(BARIS_SOP), sebelum: 'sop "" ', utuh: 'nomor "" ' },
  { pembuka: new Set(BARIS_PENGESAHAN), sebelum: 'sop "" disahkan oleh "" ', utuh: 'nip "" ' },
  { pembuka: new Set(BARIS_PROSEDUR), sebelum: 'sop "" prosedur ', utuh: 'langkah "" ' },
  { pembuka: new Set(BARIS_LANGKAH), sebelum: 'sop "" prosedur langkah "" ', utuh: 'berakhir ' },
];

export class SopCompletionProvider extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: [' '] };

  protected override findFeaturesAt(document: TextDocument, offset: number): NextFeature[] {
    const teks = document.getText().slice(0, offset);
    const { tokens } = this.lexer.tokenize(teks, { mode: 'partial' });
    let bingkai: Bingkai | undefined;
    let mulai = 0;
    for (const token of tokens) {
      const jenis = BINGKAI.find(({ pembuka }) => pembuka.has(token.tokenType.name));
      if (!jenis || !Number.isFinite(token.startOffset)) continue;
      bingkai = jenis;
      mulai = token.startOffset;
    }
    if (!bingkai) return this.lanjutan(teks);
    const lanjutan = this.lanjutan(bingkai.sebelum + teks.slice(mulai));
    // On a line of its own the cursor may also begin the next line, however unfinished the one above is.
    const barisBaru = /[\r\n]\s*$/.test(teks);
    return barisBaru ? [...lanjutan, ...this.lanjutan(bingkai.sebelum + bingkai.utuh)] : lanjutan;
  }

  /** What may follow a text that begins at a line's first word, in its frame. */
  private lanjutan(teks: string): NextFeature[] {
    return super.findFeaturesAt(TextDocument.create('', 'sop', 0, teks), teks.length);
  }

  protected override async completionFor(context: CompletionContext, next: NextFeature, acceptor: CompletionAcceptor): Promise<void> {
    if (GrammarAST.isRuleCall(next.feature)) {
      const property = AstUtils.getContainerOfType(next.feature, GrammarAST.isAssignment)?.feature;
      if (property === 'satuan') this.usulkan(context, SATUAN_WAKTU, acceptor);
      if (property === 'bulan') this.usulkan(context, NAMA_BULAN, acceptor);
      if (next.feature.rule.ref?.name === 'PERATURAN_BARU') acceptor(context, { label: 'peraturan', kind: CompletionItemKind.Keyword });
    }
    await super.completionFor(context, next, acceptor);
  }

  private usulkan(context: CompletionContext, daftar: readonly string[], acceptor: CompletionAcceptor): void {
    daftar.forEach((label, i) => {
      acceptor(context, { label, kind: CompletionItemKind.Unit, sortText: String(i).padStart(2, '0') });
    });
  }

  protected override completionForKeyword(context: CompletionContext, keyword: GrammarAST.Keyword, acceptor: CompletionAcceptor): void {
    if (!/^\p{L}/u.test(keyword.value)) return;
    // Labels of several words are offered whole.
    const label = FRASA[keyword.value] ?? keyword.value;
    acceptor(context, { label, kind: CompletionItemKind.Keyword, sortText: `1${label}` });
  }

  protected override createReferenceCompletionItem(description: AstNodeDescription): CompletionValueItem {
    const node = description.node;
    const detail = ast.isPelaksana(node)
      ? node.label
      : ast.isLangkah(node)
        ? node.uraian.join('; ')
        : ast.isSimbolBaris(node)
          ? node.jenis
          : ast.isSop(node) || ast.isPeraturan(node)
            ? node.judul
            : undefined;
    return { nodeDescription: description, kind: CompletionItemKind.Reference, sortText: '0', ...(detail ? { detail } : {}) };
  }
}
