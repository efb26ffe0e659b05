/** `node lantai.cjs PATH…`: parses, links and validates every file, one document at a time, and prints how many findings there are. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, URI } from 'langium';
import { daftarkanPemeriksaan, ModulBersama, ModulLantai } from './layanan.ts';

const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ModulBersama);
const layanan = inject(createDefaultCoreModule({ shared }), ModulLantai);
shared.ServiceRegistry.register(layanan);
daftarkanPemeriksaan(layanan);

async function periksa(jalur: string): Promise<number> {
  const document = shared.workspace.LangiumDocumentFactory.fromString(readFileSync(jalur, 'utf8'), URI.file(jalur));
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document], { validation: true });
  const jumlah = document.diagnostics?.length ?? 0;
  shared.workspace.LangiumDocuments.deleteDocument(document.uri);
  shared.workspace.IndexManager.remove(document.uri);
  return jumlah;
}

async function semua(): Promise<void> {
  let jumlah = 0;
  for (const jalur of process.argv.slice(2).map((j) => resolve(j))) {
    const berkas = statSync(jalur).isDirectory() ? readdirSync(jalur).map((nama) => join(jalur, nama)) : [jalur];
    for (const b of berkas) jumlah += await periksa(b);
  }
  console.log(jumlah);
}

void semua();
