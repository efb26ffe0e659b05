/** Builds what is measured beside the command: the bare language and the layout by ELK, bundled as the command is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { EmptyFileSystem, type Grammar, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

const sini = fileURLToPath(new URL('.', import.meta.url));

/** Bundles into `folder`. */
export async function bangun(folder: string): Promise<void> {
  await build({
    entryPoints: {
      lantai: join(sini, 'lantai/periksa.ts'),
      'lantai-server': join(sini, 'lantai/server.ts'),
      elk: join(sini, 'elk.ts'),
      mesin: join(sini, 'mesin.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    logLevel: 'warning',
    define: { TATA_BAHASA: JSON.stringify(await tataBahasa()) },
  });
}

/** The grammar as Langium's generator writes it. */
async function tataBahasa(): Promise<string> {
  const { shared, grammar } = createLangiumGrammarServices(EmptyFileSystem);
  const teks = readFileSync(join(sini, 'lantai/lantai.langium'), 'utf8');
  const document = shared.workspace.LangiumDocumentFactory.fromString<Grammar>(teks, URI.parse('memory:/lantai.langium'));
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document], { validation: true });
  const galat = document.diagnostics?.filter((d) => d.severity === 1) ?? [];
  if (galat.length > 0) throw new Error(`lantai.langium: ${galat.map((d) => d.message).join('; ')}`);
  return grammar.serializer.JsonSerializer.serialize(document.parseResult.value);
}
