import { type AstNode, type AstNodeDescription, DefaultScopeComputation, type LangiumDocument, type LocalSymbols, MultiMap } from 'langium';
import { type Berkas, isRegister } from '../generated/ast.ts';

/**
 * Only declarations of SOPs and profiles are visible in other files. Local names are looked up by the scope provider, which
 * knows what each kind of reference may see, so no symbols are collected for them.
 */
export class SopScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const { deklarasi } = document.parseResult.value as Berkas;
    const bernama = deklarasi.filter((d) => !isRegister(d));
    return bernama.filter((d) => d.name).map((d) => this.descriptions.createDescription(d, d.name!, document));
  }

  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap<AstNode, AstNodeDescription>() as unknown as LocalSymbols;
  }
}
