/**
 * Findings while typing. What a file tells by itself is computed when it changes; the comparison of all files follows, and only
 * files whose findings differ from what the editor has are sent. So a number that one file frees is free in all others at once.
 */
import type { Finding, Hari, Locale, Severity, Sop } from '@alir/core';
import {
  type BentukCetak,
  gabungkan,
  type HasilBerkas,
  hanyaDeklarasi,
  ketentuanSop,
  type OpsiPeriksa,
  periksa,
  type Ringkasan,
} from '@alir/rules';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { bacaDokumen } from '../baca.ts';
import { PERATURAN_BAWAAN, REGISTER_BAWAAN } from '../builtin/bawaan.generated.ts';
import { dokumenDari } from './dokumen-cache.ts';
import { alamatHalaman } from './halaman.ts';
import { KonfigurasiRuang } from './konfigurasi.ts';
import { type BacaLogo, LogoRuang } from './logo.ts';
import { SKEMA_BAWAAN } from './ruang-kerja.ts';
import { samaIsi } from './sama-isi.ts';

const TINGKAT: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export class PenerbitTemuan {
  private readonly hasil = new Map<string, HasilBerkas>();
  private readonly terakhir = new Map<string, readonly Finding[]>();
  /** What the editor has; files without findings are not among them. */
  private readonly terkirim = new Map<string, readonly Finding[]>();
  private readonly services: LangiumSharedServices;
  private readonly connection: Connection;
  private readonly hariIni: () => Hari;
  private readonly konfigurasi: KonfigurasiRuang;
  private readonly logo: LogoRuang;
  /** The language of the findings. */
  locale: Locale;
  /** Told whenever all files are checked as they are now. */
  selesai?: () => void;
  private opsi: OpsiPeriksa | undefined;
  /** What `opsi` was made from. */
  private dasar: readonly unknown[] = [];

  /** `hariIni` is the clock: rules about what grows due ask for the day whenever something is checked. */
  constructor(services: LangiumSharedServices, connection: Connection, locale: Locale, hariIni: () => Hari, bacaLogo: BacaLogo) {
    this.hariIni = hariIni;
    this.services = services;
    this.connection = connection;
    this.locale = locale;
    this.konfigurasi = new KonfigurasiRuang(services.workspace.FileSystemProvider);
    const folder = () => (services.workspace.WorkspaceManager.workspaceFolders ?? []).map(({ uri }) => URI.parse(uri));
    this.logo = new LogoRuang(bacaLogo, this.konfigurasi, folder);
    const builder = services.workspace.DocumentBuilder;
    builder.onUpdate((changed, deleted) => {
      for (const uri of [...changed, ...deleted]) this.hasil.delete(uri.toString());
      // Without a change nothing is built, and no phase will end.
      if (changed.length === 0) this.mulaiTerbit();
    });
    // Rules need names that one file alone resolves, so findings need not wait for the links between files.
    builder.onBuildPhase(DocumentState.ComputedScopes, () => this.terbitkan());
  }

  /** Checks everything again by the configurations as they are now. */
  konfigurasiBerubah(): void {
    this.konfigurasi.lupakan();
    this.hasil.clear();
    this.mulaiTerbit();
  }

  /** Checks the texts again that name one of these files as their logo, and says which those are. */
  logoBerubah(berkas: readonly string[]): string[] {
    const penyebut = this.logo.penyebut(new Set(berkas));
    for (const uri of penyebut) this.hasil.delete(uri);
    if (penyebut.length > 0) this.mulaiTerbit();
    return penyebut;
  }

  /** The file of the logo of an SOP, if there is one that counts. */
  async logoSop(sop: Sop): Promise<Uint8Array | undefined> {
    await this.konfigurasi.siapkan([URI.parse(sop.uri)]);
    return this.logo.isi(sop);
  }

  /** Says everything again in another language. */
  gantiBahasa(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    this.mulaiTerbit();
  }

  /** What the configuration, and the regulations that apply to an SOP and are named, lay down of its form. */
  async bentuk(sop: Sop): Promise<BentukCetak> {
    const uri = URI.parse(sop.uri);
    await this.konfigurasi.siapkan([uri]);
    const kertas = this.konfigurasi.kertas(uri);
    const setelan = this.konfigurasi.setelan(uri);
    const bentuk = ketentuanSop(sop, setelan, this.perbaruiOpsi().peraturan).bentuk();
    return { ...bentuk, instansi: setelan.instansi, ...(kertas !== undefined && { kertas }) };
  }

  /** The summaries of all files that were checked. */
  ringkasan(): Ringkasan[] {
    return [...this.hasil.values()].map(({ ringkasan }) => ringkasan);
  }

  /** What was last found in a file. */
  temuanDi(uri: string): readonly Finding[] {
    return this.terakhir.get(uri) ?? [];
  }

  /** What would be found in a file if this were its text; nothing is sent. Nothing is found before files were checked at all. */
  periksaTeks(uri: URI, teks: string): readonly Finding[] {
    if (!this.opsi || this.konfigurasi.dilewati(uri)) return [];
    const hasil = periksa(bacaDokumen(teks, uri.toString()), this.opsi, this.konfigurasi.setelan(uri));
    return gabungkan([...this.hasil.values(), hasil], this.opsi).get(uri.toString())!.temuan;
  }

  /** Where nobody waits for the end. */
  private mulaiTerbit(): void {
    void this.terbitkan().catch((error: unknown) =>
      console.error(`Pemeriksaan gagal: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  private async terbitkan(): Promise<void> {
    const documents = () => this.services.workspace.LangiumDocuments.all.filter(siap);
    await this.konfigurasi.siapkan(documents().map(({ uri }) => uri));
    const belum = documents().filter(({ uri }) => this.konfigurasi.dikenal(uri) && !this.hasil.has(uri.toString()));
    await this.logo.siapkan(belum.map(dokumenDari));
    const opsi = this.perbaruiOpsi();
    // What came while they were read is published when it is built itself.
    for (const document of documents()) {
      if (this.konfigurasi.dikenal(document.uri) && this.logo.dikenal(dokumenDari(document))) this.periksaSekali(document, opsi);
    }
    const semua = new Map<string, readonly Finding[]>([...gabungkan(this.hasil.values(), opsi)].map(([uri, { temuan }]) => [uri, temuan]));
    const nama = new Set(opsi.peraturan.map((p) => p.nama.nama));
    for (const uri of semua.keys()) if (this.konfigurasi.dilewati(URI.parse(uri))) semua.set(uri, []);
    for (const [uri, temuan] of this.konfigurasi.temuan(nama, this.locale)) semua.set(uri, temuan);
    this.terakhir.clear();
    for (const [uri, temuan] of semua) this.kirim(uri, temuan);
    for (const uri of this.terkirim.keys()) if (!semua.has(uri)) this.kirim(uri, []);
    // Where a file is already another one, what is told of that one follows.
    if (this.services.workspace.LangiumDocuments.all.filter(milikRuang).every(({ uri }) => this.hasil.has(uri.toString())))
      this.selesai?.();
  }

  /**
   * What every file is checked with. Profiles and registers count in all files of the workspace, so where one of them, or the day, has
   * changed, nothing that was found before counts any more.
   */
  private perbaruiOpsi(): OpsiPeriksa {
    const documents = this.services.workspace.LangiumDocuments.all.filter(siap).map(dokumenDari);
    const dokumen = documents.filter(({ peraturan, register }) => peraturan.length + register.length > 0).toArray();
    const hariIni = this.hariIni();
    const dasar: readonly unknown[] = [this.locale, hariIni.tahun, hariIni.bulan, hariIni.hari, ...dokumen];
    if (this.opsi && dasar.length === this.dasar.length && dasar.every((bagian, i) => bagian === this.dasar[i])) return this.opsi;
    this.hasil.clear();
    this.dasar = dasar;
    this.opsi = {
      locale: this.locale,
      hariIni,
      peraturan: [...PERATURAN_BAWAAN, ...dokumen.flatMap((d) => d.peraturan)],
      register: [...REGISTER_BAWAAN, ...dokumen.flatMap((d) => d.register)],
      logoGagal: (uri, nama) => this.logo.gagal(uri, nama),
    };
    return this.opsi;
  }

  private periksaSekali(document: LangiumDocument, opsi: OpsiPeriksa): void {
    const uri = document.uri.toString();
    if (!siap(document) || this.hasil.has(uri)) return;
    const setelan = this.konfigurasi.setelan(document.uri);
    const hasil = periksa(dokumenDari(document), opsi, setelan);
    this.hasil.set(
      uri,
      this.konfigurasi.dilewati(document.uri) ? { ...hasil, temuan: [], abaian: [], ringkasan: hanyaDeklarasi(hasil.ringkasan) } : hasil,
    );
  }

  private kirim(uri: string, findings: readonly Finding[]): void {
    this.terakhir.set(uri, findings);
    const lama = this.terkirim.get(uri) ?? [];
    if (lama.length === findings.length && lama.every((l, i) => tampakSama(l, findings[i]!))) return;
    if (findings.length > 0) this.terkirim.set(uri, findings);
    else this.terkirim.delete(uri);
    const diagnostics = findings.map(keDiagnostic);
    const version = this.services.workspace.TextDocuments.get(uri)?.version;
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}

/** A text of the workspace; what ships with the tool is checked when it is built. */
function milikRuang({ uri }: LangiumDocument): boolean {
  return uri.scheme !== SKEMA_BAWAAN;
}

/** A text of the workspace that was read. */
function siap(document: LangiumDocument): boolean {
  return milikRuang(document) && document.state >= DocumentState.ComputedScopes;
}

/** Whether the protocol says the same of both. Findings of a text that did not change share their parts, which makes this cheap. */
function tampakSama(a: Finding, b: Finding): boolean {
  const tampak = ({ range, severity, code, message, citations, related }: Finding) => [code, severity, message, range, citations, related];
  return samaIsi(tampak(a), tampak(b));
}

/** A finding as the protocol says it. */
export function keDiagnostic({ range, severity, code, message, citations, related }: Finding): Diagnostic {
  const halaman = alamatHalaman(code);
  return {
    range,
    severity: TINGKAT[severity],
    code,
    ...(halaman === undefined ? {} : { codeDescription: { href: halaman } }),
    source: 'sop',
    message,
    data: { citations },
    ...(related ? { relatedInformation: related.map((r) => ({ location: { uri: r.uri, range: r.range }, message: r.message })) } : {}),
  };
}
