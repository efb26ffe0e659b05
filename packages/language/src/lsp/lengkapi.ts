/**
 * Completion. What may follow depends on the line the cursor is in and on what the line belongs to, so only that much is given to
 * the completion parser: a frame, and the text from the line's first word on. A fault further up then spoils nothing.
 */

import { NAMA_BULAN, NAMA_KERTAS, SATUAN_WAKTU } from '@alir/core';
import { ATURAN, type Rule } from '@alir/rules';
import type { IToken } from 'chevrotain';
import { type AstNodeDescription, AstUtils, GrammarAST, type LangiumDocument } from 'langium';
import {
  type CompletionAcceptor,
  type CompletionContext,
  type CompletionValueItem,
  DefaultCompletionProvider,
  type NextFeature,
} from 'langium/lsp';
import { CompletionItemKind, type CompletionList, type CompletionParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SATUAN_PERIODE } from '../dokumen/peraturan.ts';
import * as ast from '../generated/ast.ts';
import {
  BARIS_ENTRI_REGISTER,
  BARIS_LANGKAH,
  BARIS_PENGESAHAN,
  BARIS_PERATURAN,
  BARIS_PROSEDUR,
  BARIS_RIWAYAT,
  BARIS_SOP,
  FRASA,
} from '../parser/pembuka.ts';

/** What stands before a line of each kind, and what a whole line of that kind looks like. */
interface Bingkai {
  /** The declaration that has such lines, by the word that opens it; the declarations themselves stand in none. */
  readonly dalam?: string;
  readonly pembuka: ReadonlySet<string>;
  readonly sebelum: string;
  readonly utuh: string;
}

const DEKLARASI: readonly Bingkai[] = [
  { pembuka: new Set(['sop']), sebelum: '', utuh: 'sop "" ' },
  { pembuka: new Set(['PERATURAN_BARU']), sebelum: '', utuh: 'peraturan x adalah "" ' },
  { pembuka: new Set(['register']), sebelum: '', utuh: 'register "" ' },
];

const RIWAYAT: Bingkai = { dalam: 'sop', pembuka: new Set(BARIS_RIWAYAT), sebelum: 'sop "" riwayat ', utuh: 'disusun ' };

const BINGKAI: readonly Bingkai[] = [
  { dalam: 'PERATURAN_BARU', pembuka: new Set(BARIS_PERATURAN), sebelum: 'peraturan x adalah "" ', utuh: 'menuntut x pasal "" ' },
  { dalam: 'register', pembuka: new Set(['STRIP']), sebelum: 'register "" ', utuh: '- "" ' },
  { dalam: 'register', pembuka: new Set(BARIS_ENTRI_REGISTER), sebelum: 'register "" - "" ', utuh: 'sumber "" ' },
  { dalam: 'sop', pembuka: new Set(BARIS_SOP), sebelum: 'sop "" ', utuh: 'nomor "" ' },
  RIWAYAT,
  { dalam: 'sop', pembuka: new Set(BARIS_PENGESAHAN), sebelum: 'sop "" disahkan oleh "" ', utuh: 'nip "" ' },
  { dalam: 'sop', pembuka: new Set(BARIS_PROSEDUR), sebelum: 'sop "" prosedur ', utuh: 'langkah "" ' },
  { dalam: 'sop', pembuka: new Set(BARIS_LANGKAH), sebelum: 'sop "" prosedur langkah "" ', utuh: 'berakhir ' },
];

/** The last line that begins in a text: its frame, and where it begins. */
function barisTerakhir(tokens: readonly IToken[]): { readonly bingkai: Bingkai; readonly mulai: number } | undefined {
  let terakhir: { bingkai: Bingkai; mulai: number } | undefined;
  // What stands before any declaration is most likely an SOP whose first line is broken.
  let dalam = 'sop';
  let dalamRiwayat = false;
  tokens.forEach((token, i) => {
    const jenis = token.tokenType.name;
    const sebelum = tokens[i - 1];
    if (!Number.isFinite(token.startOffset)) return;
    const deklarasi = sebelum?.tokenType.name === 'STRIP' ? undefined : DEKLARASI.find(({ pembuka }) => pembuka.has(jenis));
    if (deklarasi) dalam = jenis;
    // Profiles and registers list words that open lines elsewhere in them: there only the first word of a line opens one.
    else if (dalam !== 'sop' && (sebelum?.endLine === token.startLine || sebelum?.image === ',')) return;
    const disahkan = dalamRiwayat && jenis === 'disahkan' && tokens[i + 1]?.tokenType.name !== 'oleh';
    const bingkai = deklarasi ?? (disahkan ? RIWAYAT : BINGKAI.find((b) => b.dalam === dalam && b.pembuka.has(jenis)));
    if (!bingkai) return;
    dalamRiwayat = jenis === 'riwayat' || bingkai === RIWAYAT;
    terakhir = { bingkai, mulai: token.startOffset };
  });
  return terakhir;
}

/** What may stand where the grammar takes any word, by rule and property, in the order in which it is offered. */
const DAFTAR: Readonly<Record<string, readonly string[]>> = {
  'Jumlah.satuan': SATUAN_WAKTU,
  'Tanggal.bulan': NAMA_BULAN,
  'KetentuanTenggat.satuan': SATUAN_PERIODE,
  'KetentuanTenggat.akhir': ['tahun', ...NAMA_BULAN],
  'KetentuanKertas.kertas': NAMA_KERTAS,
};

function usulKode({ code, summary }: Rule): { label: string; detail: string; kind: CompletionItemKind } {
  return { label: code, detail: summary.id, kind: CompletionItemKind.Constant };
}

/** Words that begin a longer label elsewhere, but not in these rules. */
const TANPA_FRASA = new Set(['Jika', 'Peristiwa', 'TingkatTuntutan']);

/** A suppression comment, up to the code that is being written. */
const ABAIAN = /\/\/\s*abaikan(?:-berkas)?\s(?:[^:]*[\s,])?(?<kode>[\w-]*)$/iu;

export class SopCompletionProvider extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: [' '] };

  override async getCompletion(document: LangiumDocument, params: CompletionParams): Promise<CompletionList | undefined> {
    const { line, character } = params.position;
    const sebelum = document.textDocument.getText({ start: { line, character: 0 }, end: params.position });
    const kode = ABAIAN.exec(sebelum)?.groups?.kode;
    if (kode === undefined) return super.getCompletion(document, params);
    const range = { start: { line, character: character - kode.length }, end: params.position };
    const didiamkan = ATURAN.filter((rule) => rule.suppressible !== false);
    return { isIncomplete: false, items: didiamkan.map((rule) => ({ ...usulKode(rule), textEdit: { range, newText: rule.code } })) };
  }

  protected override findFeaturesAt(document: TextDocument, offset: number): NextFeature[] {
    const teks = document.getText().slice(0, offset);
    const baris = barisTerakhir(this.lexer.tokenize(teks, { mode: 'partial' }).tokens);
    if (!baris) return this.lanjutan(teks);
    const { bingkai, mulai } = baris;
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
      const rule = AstUtils.getContainerOfType(next.feature, GrammarAST.isParserRule)?.name;
      const property = AstUtils.getContainerOfType(next.feature, GrammarAST.isAssignment)?.feature;
      this.usulkan(context, DAFTAR[`${rule}.${property}`] ?? [], acceptor);
      if (property === 'kode') for (const satu of ATURAN) acceptor(context, usulKode(satu));
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
    const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name ?? '';
    // Labels of several words are offered whole.
    const label = (TANPA_FRASA.has(rule) ? undefined : FRASA[keyword.value]) ?? keyword.value;
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
