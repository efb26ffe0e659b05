/**
 * Findings while typing. What a file tells by itself is computed when it changes; the comparison of all files follows, and only
 * files whose findings differ from what the editor has are sent. So a number that one file frees is free in all others at once.
 */
import type { Finding, Locale, Severity } from '@alir/core';
import { gabungkan, type HasilBerkas, type OpsiPeriksa, periksa } from '@alir/rules';
import { DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { PERATURAN_BAWAAN } from '../builtin/bawaan.generated.ts';
import { dokumenDari } from './dokumen-cache.ts';
import { SKEMA_BAWAAN } from './ruang-kerja.ts';

const TINGKAT: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export class PenerbitTemuan {
  private readonly hasil = new Map<string, HasilBerkas>();
  private readonly terkirim = new Map<string, string>();
  private readonly services: LangiumSharedServices;
  private readonly connection: Connection;
  private locale: Locale;

  constructor(services: LangiumSharedServices, connection: Connection, locale: Locale) {
    this.services = services;
    this.connection = connection;
    this.locale = locale;
    const builder = services.workspace.DocumentBuilder;
    builder.onUpdate((changed, deleted) => {
      for (const uri of [...changed, ...deleted]) this.hasil.delete(uri.toString());
      // Without a change nothing is built, and no phase will end.
      if (changed.length === 0) this.terbitkan();
    });
    // Rules need names that one file alone resolves, so findings need not wait for the links between files.
    builder.onBuildPhase(DocumentState.ComputedScopes, () => this.terbitkan());
  }

  /** Says everything again in another language. */
  gantiBahasa(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    this.hasil.clear();
    this.terbitkan();
  }

  private terbitkan(): void {
    const opsi: OpsiPeriksa = { locale: this.locale, peraturan: PERATURAN_BAWAAN };
    for (const document of this.services.workspace.LangiumDocuments.all) this.periksaSekali(document, opsi);
    const semua = gabungkan(this.hasil.values(), opsi);
    for (const [uri, findings] of semua) this.kirim(uri, findings);
    for (const uri of this.terkirim.keys()) if (!semua.has(uri)) this.kirim(uri, []);
  }

  private periksaSekali(document: LangiumDocument, opsi: OpsiPeriksa): void {
    const uri = document.uri.toString();
    if (document.uri.scheme === SKEMA_BAWAAN || document.state < DocumentState.ComputedScopes || this.hasil.has(uri)) return;
    this.hasil.set(uri, periksa(dokumenDari(document), opsi));
  }

  private kirim(uri: string, findings: readonly Finding[]): void {
    const diagnostics = findings.map(keDiagnostic);
    const isi = JSON.stringify(diagnostics);
    if ((this.terkirim.get(uri) ?? '[]') === isi) return;
    if (diagnostics.length > 0) this.terkirim.set(uri, isi);
    else this.terkirim.delete(uri);
    const version = this.services.workspace.TextDocuments.get(uri)?.version;
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}

function keDiagnostic({ range, severity, code, message, citations, related }: Finding): Diagnostic {
  return {
    range,
    severity: TINGKAT[severity],
    code,
    source: 'sop',
    message,
    data: { citations },
    ...(related ? { relatedInformation: related.map((r) => ({ location: { uri: r.uri, range: r.range }, message: r.message })) } : {}),
  };
}
