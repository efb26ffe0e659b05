import { DocumentState, EmptyFileSystemProvider, OperationCancelled, URI } from 'langium';
import { expect, test } from 'vitest';
import { buatLayananLsp } from '../src/lsp/module.ts';

/** A disk with one text under every name. */
class SatuBerkas extends EmptyFileSystemProvider {
  override async readFile(): Promise<string> {
    return TEKS;
  }

  override readFileSync(): string {
    return TEKS;
  }
}

const TEKS = 'sop A "A"\n';

test('whoever waits for a document is called even where its build is cancelled at that moment', async () => {
  const { shared } = buatLayananLsp({ fileSystemProvider: () => new SatuBerkas(), halaman: () => '', bacaLogo: async () => undefined });
  const { DocumentBuilder: builder, LangiumDocumentFactory: factory, LangiumDocuments: documents } = shared.workspace;
  const uri = URI.parse('file:///a.sop');
  const document = factory.fromString(TEKS, uri);
  documents.addDocument(document);
  document.state = DocumentState.Changed;

  // As an editor does that tells of another file just when this one has been read: the listeners after this one are passed over.
  const batal = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };
  builder.onDocumentPhase(DocumentState.Parsed, () => {
    batal.isCancellationRequested = true;
  });
  let dipanggil = false;
  const menunggu = builder.waitUntil(DocumentState.Parsed, uri).then(() => {
    dipanggil = true;
  });
  await expect(builder.build([document], {}, batal)).rejects.toBe(OperationCancelled);
  expect(document.state).toBe(DocumentState.Parsed);
  expect(dipanggil).toBe(false);
  await builder.build([document], {});
  await menunggu;
  expect(dipanggil).toBe(true);
});
