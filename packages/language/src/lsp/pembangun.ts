import { type Cancellation, DefaultDocumentBuilder, type DocumentState, type LangiumDocument, OperationCancelled, type URI } from 'langium';

/**
 * Langium's builder, patient with files that were opened a moment ago: their first build may still wait for the workspace, and a
 * question about them is no mistake of the editor.
 */
export class SopDocumentBuilder extends DefaultDocumentBuilder {
  protected override async awaitDocumentState(state: DocumentState, uri: URI, cancelToken: Cancellation.CancellationToken): Promise<URI> {
    if (!this.langiumDocuments.hasDocument(uri) && this.textDocuments?.get(uri)) await this.dikenal(uri, cancelToken);
    const tahap = super.awaitDocumentState(state, uri, cancelToken);
    const document = this.langiumDocuments.getDocument(uri);
    return document && document.state < state ? Promise.race([tahap, this.terbangun(document, state)]) : tahap;
  }

  /**
   * Until a build has passed `state` with the document. Langium does not call those who wait for a document where its build is cancelled
   * just then, although the document is there; the next build has nothing to do for it, and calls only those who wait for builds.
   */
  private terbangun(document: LangiumDocument, state: DocumentState): Promise<URI> {
    return new Promise((resolve) => {
      const langganan = this.onBuildPhase(state, () => {
        if (document.state < state) return;
        langganan.dispose();
        resolve(document.uri);
      });
    });
  }

  /** Until an update has brought the file, or the editor has closed it again. */
  private dikenal(uri: URI, cancelToken: Cancellation.CancellationToken): Promise<void> {
    return new Promise((resolve, reject) => {
      const pembatalan = cancelToken.onCancellationRequested(() => {
        langganan.dispose();
        reject(OperationCancelled);
      });
      const langganan = this.onUpdate(() => {
        if (!this.langiumDocuments.hasDocument(uri) && this.textDocuments?.get(uri)) return;
        langganan.dispose();
        pembatalan.dispose();
        resolve();
      });
    });
  }
}
