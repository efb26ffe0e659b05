import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatTeks } from '../format/format.ts';

/** The one layout, as edits of the lines that differ; nothing where the text has syntax errors. */
export class SopFormatter implements Formatter {
  formatDocument(document: LangiumDocument, _: DocumentFormattingParams): TextEdit[] {
    return suntingan(document);
  }

  formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
    return suntingan(document).filter((edit) => edit.range.start.line <= range.end.line && edit.range.end.line >= range.start.line);
  }

  formatDocumentOnType(): TextEdit[] {
    return [];
  }

  get formatOnTypeOptions(): undefined {
    return undefined;
  }
}

/**
 * Edits stretch by stretch: the words of both texts are the same, so lines that hold the same words pair up, and only pairs that
 * look different are replaced. Cursors and folds elsewhere stay where they are.
 */
function suntingan(document: LangiumDocument): TextEdit[] {
  const sumber = document.textDocument.getText();
  const hasil = formatTeks(sumber);
  if (!hasil.ok || hasil.teks === sumber) return [];
  const edits: TextEdit[] = [];
  const [lama, baru] = [sumber, hasil.teks];
  let [i, j] = [0, 0];
  while (i < lama.length || j < baru.length) {
    if (lama[i] === baru[j] && !/\s/.test(lama[i] ?? ' ')) {
      i++;
      j++;
      continue;
    }
    const [dari, ke] = [i, j];
    while (i < lama.length && /\s/.test(lama[i]!)) i++;
    while (j < baru.length && /\s/.test(baru[j]!)) j++;
    // A keyword in another case: the words agree letter by letter but for that.
    if (i === dari && j === ke) {
      i++;
      j++;
    }
    if (lama.slice(dari, i) === baru.slice(ke, j)) continue;
    const { textDocument } = document;
    edits.push({ range: { start: textDocument.positionAt(dari), end: textDocument.positionAt(i) }, newText: baru.slice(ke, j) });
  }
  return edits;
}
