/** The bare language as a server over standard input and output. */
import { EmptyFileSystem, inject } from 'langium';
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { daftarkanPemeriksaan, ModulBersama, ModulLantai } from './layanan.ts';

const connection = createConnection(ProposedFeatures.all);
const shared = inject(createDefaultSharedModule({ connection, ...EmptyFileSystem }), ModulBersama);
const layanan = inject(createDefaultModule({ shared }), ModulLantai);
shared.ServiceRegistry.register(layanan);
daftarkanPemeriksaan(layanan);
startLanguageServer(shared);
