import type { LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { alamatHalaman } from './halaman.ts';
import { kodeDisebut } from './kode.ts';

/** From the code of a rule, wherever a text names it, to the rule's page. */
export class SopDocumentLinkProvider implements DocumentLinkProvider {
  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    return kodeDisebut(document).map(({ rule, range }) => ({
      range,
      target: alamatHalaman(rule.code),
      tooltip: rule.summary.id,
    }));
  }
}
