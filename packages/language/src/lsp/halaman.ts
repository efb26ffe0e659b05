/** The pages of the rules as documents that an editor opens by their address, without a network. */
import { ATURAN } from '@alir/rules';
import { URI } from 'langium';
import { DefaultTextDocumentContentProvider, type LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import { SKEMA_BAWAAN } from './ruang-kerja.ts';

const KODE = new Set(ATURAN.map((rule) => rule.code));

/** Where a rule's page is opened; `undefined` for what is no rule. */
export function alamatHalaman(kode: string): string | undefined {
  return KODE.has(kode) ? `${SKEMA_BAWAAN}:/aturan/${kode}.md` : undefined;
}

/** Everything that ships with the tool and can be opened: profiles and registers, which are documents of the workspace, and pages. */
export class SopTextDocumentContentProvider extends DefaultTextDocumentContentProvider {
  private readonly halaman: (kode: string) => string;

  constructor(services: LangiumSharedServices, halaman: (kode: string) => string) {
    super(services, SKEMA_BAWAAN);
    this.halaman = halaman;
  }

  override async provideTextDocumentContent(
    params: TextDocumentContentParams,
    token: CancellationToken,
  ): Promise<TextDocumentContentResult | undefined> {
    const kode = /^\/aturan\/(.+)\.md$/u.exec(URI.parse(params.uri).path)?.[1];
    if (kode === undefined || alamatHalaman(kode) === undefined) return super.provideTextDocumentContent(params, token);
    return { text: this.halaman(kode) };
  }
}
