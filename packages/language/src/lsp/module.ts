/** The services of a language server: those of the core, with the editor's features. */
import { createGrammarConfig, type FileSystemProvider, inject, type LangiumSharedCoreServices, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { SopBahasaGeneratedModule, SopGeneratedSharedModule } from '../generated/module.ts';
import { SopModule } from '../module.ts';
import { SopFormatter } from './format.ts';
import { SopRenameProvider } from './ganti-nama.ts';
import { SopDocumentSymbolProvider } from './garis-besar.ts';
import { SopTextDocumentContentProvider } from './halaman.ts';
import { SopHoverProvider } from './keterangan.ts';
import { SopCompletionProvider } from './lengkapi.ts';
import { SopFoldingRangeProvider } from './lipatan.ts';
import type { BacaLogo } from './logo.ts';
import { SopDocumentBuilder } from './pembangun.ts';
import { SopDocumentUpdateHandler } from './pembaruan.ts';
import { SopWorkspaceManager } from './ruang-kerja.ts';
import { bacaTahan, SopLangiumDocuments, SopServiceRegistry } from './tahan.ts';
import { SopDocumentLinkProvider } from './tautan.ts';

const LspModule: Module<LangiumServices, PartialLangiumServices> = {
  parser: {
    // A name may hold letters of any script, and hyphens.
    GrammarConfig: (services) => ({ ...createGrammarConfig(services), nameRegexp: /[\p{L}\p{N}_-]/u }),
  },
  lsp: {
    CompletionProvider: (services) => new SopCompletionProvider(services),
    DocumentLinkProvider: () => new SopDocumentLinkProvider(),
    DocumentSymbolProvider: () => new SopDocumentSymbolProvider(),
    FoldingRangeProvider: () => new SopFoldingRangeProvider(),
    Formatter: () => new SopFormatter(),
    HoverProvider: (services) => new SopHoverProvider(services),
    RenameProvider: (services) => new SopRenameProvider(services),
  },
};

const sharedModule = ({ halaman }: Lingkungan): Module<LangiumSharedServices, PartialLangiumSharedServices> => ({
  ServiceRegistry: (services) => new SopServiceRegistry(services),
  lsp: {
    DocumentUpdateHandler: (services) => new SopDocumentUpdateHandler(services),
    TextDocumentContentProvider: (services) => new SopTextDocumentContentProvider(services, halaman),
  },
  workspace: {
    LangiumDocuments: (services) => new SopLangiumDocuments(services),
    DocumentBuilder: (services) => new SopDocumentBuilder(services),
    WorkspaceManager: (services) => new SopWorkspaceManager(services as LangiumSharedServices),
  },
});

export interface SopServices {
  readonly shared: LangiumSharedServices;
  readonly sop: LangiumServices;
}

/** What a server has from where it runs. */
export interface Lingkungan {
  readonly connection?: Connection;
  /** Where it reads files: the disk in Node, the editor in a browser. */
  readonly fileSystemProvider: (services: LangiumSharedCoreServices) => FileSystemProvider;
  /** How it reads logos. */
  readonly bacaLogo: BacaLogo;
  /** The page of a rule of the catalogue, in Markdown. */
  readonly halaman: (kode: string) => string;
}

export function buatLayananLsp(lingkungan: Lingkungan): SopServices {
  const { connection, fileSystemProvider } = lingkungan;
  const berkas = (services: LangiumSharedCoreServices) => bacaTahan(fileSystemProvider(services));
  const shared = inject(
    createDefaultSharedModule({ connection, fileSystemProvider: berkas }),
    SopGeneratedSharedModule,
    sharedModule(lingkungan),
  );
  const sop = inject(createDefaultModule({ shared }), SopBahasaGeneratedModule, SopModule, LspModule);
  shared.ServiceRegistry.register(sop);
  return { shared, sop };
}
