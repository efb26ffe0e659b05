import { type Cancellation, DefaultDocumentBuilder, type DocumentState, OperationCancelled, type URI } from 'langium';

/**
 * Langium's builder, patient with files that were opened a moment ago: their first build may still wait for the workspace, and a
 * question about them is no mistake of the editor.
 */
export class SopDocumentBuilder extends DefaultDocumentBuilder {
  protected override async awaitDocumentState(state: DocumentState, uri: URI, cancelToken: Cancellation.CancellationToken): Promise<URI> {
    if (!this.langiumDocuments.hasDocument(uri) && this.textDocuments?.get(uri)) await this.dikenal(uri, cancelToken);
    return super.awaitDocumentState(state, uri, cancelToken);
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
