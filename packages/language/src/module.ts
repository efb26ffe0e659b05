/**
 * The language's services without editor features: what a checker, an exporter and a test need. The language server adds its
 * providers on top (lsp/module.ts).
 */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { SopBahasaGeneratedModule, SopGeneratedSharedModule } from './generated/module.ts';
import { SopScopeComputation } from './lingkup/scope-computation.ts';
import { SopScopeProvider } from './lingkup/scope-provider.ts';
import { SopLexer } from './parser/lexer.ts';
import { buatParser } from './parser/parser.ts';
import { SopParserErrorMessageProvider } from './parser/pesan.ts';
import { SopTokenBuilder } from './parser/token-builder.ts';
import { SopValueConverter } from './parser/value-converter.ts';

export const SopModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new SopTokenBuilder(),
    Lexer: (services) => new SopLexer(services),
    LangiumParser: buatParser,
    ParserErrorMessageProvider: () => new SopParserErrorMessageProvider(),
    ValueConverter: () => new SopValueConverter(),
  },
  references: {
    ScopeProvider: (services) => new SopScopeProvider(services),
    ScopeComputation: (services) => new SopScopeComputation(services),
  },
};

export interface SopCoreServices {
  readonly shared: LangiumSharedCoreServices;
  readonly sop: LangiumCoreServices;
}

/** Services that read texts one at a time, with no workspace and no editor. */
export function buatLayananInti(): SopCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), SopGeneratedSharedModule);
  const sop = inject(createDefaultCoreModule({ shared }), SopBahasaGeneratedModule, SopModule);
  shared.ServiceRegistry.register(sop);
  return { shared, sop };
}
