/** A bare Langium language as its template makes it: default services, and three checks of about the weight of a rule each. */
import {
  AbstractAstReflection,
  type AstMetaData,
  type AstNode,
  type Grammar,
  type LangiumCoreServices,
  type LangiumGeneratedCoreServices,
  type LangiumGeneratedSharedCoreServices,
  type LangiumSharedCoreServices,
  loadGrammarFromJson,
  type Module,
  type ValidationAcceptor,
} from 'langium';

/** The grammar beside this file as JSON; put in by the bundler, as the code generator would write it. */
declare const TATA_BAHASA: string;

/** `*` marks lists, `>` references; the rest is what the grammar beside this file says. */
const TIPE: Readonly<Record<string, readonly string[]>> = {
  Berkas: ['sop*'],
  Sop: ['name', 'judul', 'isian*', 'daftar*', 'pelaksana*', 'langkah*'],
  Isian: ['kunci', 'nilai', 'jenis', 'hari', 'bulan', 'tahun'],
  Daftar: ['butir*'],
  Pelaksana: ['name', 'label'],
  Langkah: ['name', 'uraian', 'pelaku>Pelaksana', 'isi*'],
  Isi: [],
  Kelengkapan: ['teks*'],
  Waktu: ['min', 'maks', 'satuan', 'kerja'],
  Output: ['teks*'],
  Cabang: ['label', 'tujuan>Langkah'],
};
const ISI = new Set(['Kelengkapan', 'Waktu', 'Output', 'Cabang']);

class RefleksiLantai extends AbstractAstReflection {
  override readonly types: AstMetaData = Object.fromEntries(
    Object.entries(TIPE).map(([name, isi]) => {
      const properties = isi.map((p) => {
        const [nama, referenceType] = p.split('>') as [string, string?];
        const daftar = nama.endsWith('*');
        return { name: nama.replace('*', ''), ...(daftar ? { defaultValue: [] } : {}), ...(referenceType ? { referenceType } : {}) };
      });
      return [name, { name, properties: Object.fromEntries(properties.map((p) => [p.name, p])), superTypes: ISI.has(name) ? ['Isi'] : [] }];
    }),
  );
}

let grammar: Grammar | undefined;

export const ModulBersama: Module<LangiumSharedCoreServices, LangiumGeneratedSharedCoreServices> = {
  AstReflection: () => new RefleksiLantai(),
};

export const ModulLantai: Module<LangiumCoreServices, LangiumGeneratedCoreServices> = {
  Grammar: () => {
    grammar ??= loadGrammarFromJson(TATA_BAHASA);
    return grammar;
  },
  LanguageMetaData: () => ({ languageId: 'sop', fileExtensions: ['.sop'], caseInsensitive: true, mode: 'production' }),
  parser: { ParserConfig: () => ({ recoveryEnabled: true }) },
};

interface Langkah extends AstNode {
  readonly name: string;
  readonly pelaku: { readonly $refText: string };
  readonly isi: readonly AstNode[];
}

interface Sop extends AstNode {
  readonly pelaksana: readonly (AstNode & { readonly name: string })[];
  readonly langkah: readonly Langkah[];
}

/** A pelaksana without work, a step without a result, a decision without its second exit. */
export function daftarkanPemeriksaan({ validation }: LangiumCoreServices): void {
  const pemeriksaan: Record<string, (sop: Sop, terima: ValidationAcceptor) => void> = {
    Sop: ({ pelaksana, langkah }, terima) => {
      const dipakai = new Set(langkah.map((l) => l.pelaku?.$refText));
      for (const p of pelaksana) if (!dipakai.has(p.name)) terima('warning', `${p.name} tidak dipakai`, { node: p });
      for (const l of langkah) {
        if (!l.isi.some((i) => i.$type === 'Output')) terima('warning', `${l.name} tanpa output`, { node: l });
        if (l.isi.filter((i) => i.$type === 'Cabang').length === 1) terima('error', `${l.name} hanya satu cabang`, { node: l });
      }
    },
  };
  validation.ValidationRegistry.register(pemeriksaan);
}
