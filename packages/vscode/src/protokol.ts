/** The messages between the extension and the language server that LSP does not have. */
import type { Range } from 'vscode-languageclient';

/** Name of the request that asks for the picture of a text. */
export const PREVIEW_REQUEST = 'sop/preview';
/** Name of the notification that a text's picture may have changed. */
export const PREVIEW_CHANGED = 'sop/previewChanged';

/** Something in the picture that leads back to the text. */
export interface Sasaran {
  readonly id: string;
  readonly range: Range;
}

/** One SOP of a text, drawn. */
export interface GambarSop {
  readonly judul: string;
  readonly svg: string;
  readonly sasaran: readonly Sasaran[];
}

/** The answer to {@link PREVIEW_REQUEST}. */
export interface Pratinjau {
  /** Version of the text that was drawn. */
  readonly version: number;
  /** False where the text has syntax errors. */
  readonly ok: boolean;
  readonly sop: readonly GambarSop[];
}
