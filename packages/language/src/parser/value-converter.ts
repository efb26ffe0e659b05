import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Texts lose their quotation marks and escapes; `\_` stays, for it belongs to the marking of foreign words (core/teks.ts). */
export class SopValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    return rule.name === 'TEKS' ? isiTeks(input) : super.runConverter(rule, input, cstNode);
  }
}

/** What a TEKS token says. A long text folds its line breaks, with the indentation around them, to one space. */
function isiTeks(image: string): string {
  if (image.startsWith('"""')) {
    const isi = image.slice(3, tertutup(image) ? -3 : undefined);
    return lepasEscape(isi.trim().replace(/[^\S\n\r]*(?:\r\n?|\n)\s*/g, ' '));
  }
  if (!image.startsWith('"')) return image.replace(/^[\u201C\u201D]|[\u201C\u201D]$/g, '');
  return lepasEscape(image.slice(1, tertutup(image) ? -1 : undefined));
}

/** Whether a TEKS token has its closing quotation mark: not an escaped one, not the opening one. */
export function tertutup(image: string): boolean {
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""');
  if (image.length < 2) return false;
  if (!image.startsWith('"')) return /[\u201C\u201D]$/.test(image);
  return /(?:^|[^\\])(?:\\\\)*"$/.test(image.slice(1));
}

function lepasEscape(isi: string): string {
  return isi.replace(/\\(["\\])/g, '$1');
}
