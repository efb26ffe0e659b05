/**
 * What the server and its editors say to each other beyond the Language Server Protocol. Plain types and method names, so that
 * any client can import them without the server.
 */
import type { Hari, NamaKertas, Range } from '@alir/core';
import type { GambarKiriman, JenisHalaman, Orientasi } from '@alir/diagram';

/** `initializationOptions`, and the section `sop` of `workspace/didChangeConfiguration`. */
export interface Pengaturan {
  /** Language of findings and hovers; Indonesian where it is not given. */
  readonly bahasa?: 'id' | 'en';
}

/**
 * Client → server: the drawings of a file. Waits until the text that the server has is read; an unknown file is an error.
 */
export const PREVIEW = 'sop/preview';

/** The two pictures of a procedure: the regulated table, and the swimlanes that read well on a screen. */
export const PANDANGAN = ['tabel', 'halaman', 'diagram'] as const;
export type Pandangan = (typeof PANDANGAN)[number];

export interface PreviewParams {
  readonly uri: string;
  /** The table where it is not given. */
  readonly pandangan?: Pandangan;
}

export interface Preview {
  readonly uri: string;
  /** Version of the text drawn, as the client numbers it; `null` for a file that is not open. */
  readonly version: number | null;
  /** False where the text has syntax errors: the drawings show what was understood. */
  readonly ok: boolean;
  /** One for each SOP of the file, in its order. */
  readonly sop: readonly PreviewSop[];
}

export interface PreviewSop {
  readonly judul: string;
  /** Where the SOP stands in the text. */
  readonly range: Range;
  /** The picture, all texts escaped, without scripts and references. */
  readonly svg: string;
  /** What a click in the drawing means: elements of the SVG by their `data-id`, and their text. */
  readonly sasaran: readonly Sasaran[];
}

export interface Sasaran {
  readonly id: string;
  readonly range: Range;
  /** The text it stands in, where that is not the one that was asked for. */
  readonly uri?: string;
}

/** Server → client: the drawings of a file may be different now; whoever shows them asks again. */
export const PREVIEW_CHANGED = 'sop/previewChanged';

export interface PreviewChangedParams {
  readonly uri: string;
}

/** Client → server: the SOPs of a file as drawings that the client prints. Waits as {@link PREVIEW} does; an unknown file is an error. */
export const DOCUMENT = 'sop/document';

export interface DocumentParams {
  readonly uri: string;
  /** The whole document on sheets of paper where it is not given; the other two are continuous. */
  readonly pandangan?: Pandangan;
  /** Paper other than that of the configuration or the regulation. */
  readonly kertas?: NamaKertas;
  /** Landscape where it is not given. */
  readonly orientasi?: Orientasi;
  /** The parts of the document; all where it is not given. */
  readonly bagian?: readonly JenisHalaman[];
}

export interface Documents {
  readonly uri: string;
  /** False where the text has syntax errors: the drawings hold what was understood. */
  readonly ok: boolean;
  /** One for each SOP of the file, in its order. */
  readonly sop: readonly DocumentSop[];
}

export interface DocumentSop {
  readonly judul: string;
  /** What others refer to it by. */
  readonly nama?: string;
  /** The day that a file of it bears. */
  readonly tanggal?: Hari;
  /** No procedure has a step. */
  readonly kosong: boolean;
  readonly gambar: GambarKiriman;
}

/** Client → server: the map of how the SOPs of the workspace refer to each other. Waits until all texts that the server has are read. */
export const MAP = 'sop/map';

export interface MapParams {
  /** The file whose SOPs the map marks, if any. */
  readonly uri?: string;
}

export interface WorkspaceMap {
  readonly judul: string;
  /** How many SOPs of the workspace it shows. */
  readonly jumlah: number;
  /** The picture, all texts escaped, without scripts and references. */
  readonly svg: string;
  /** What a click in the picture means: an SOP's card by its `data-id`, and where its declaration stands. */
  readonly sasaran: readonly Sasaran[];
}

/** Server → client, once the map was asked for: it is different now; whoever shows it asks again. */
export const MAP_CHANGED = 'sop/mapChanged';

/**
 * Server → client, for servers without a file system (a browser's worker): reading the workspace. Answered by editors that
 * say `fileSystem: true` in their initialization options.
 */
export const READ_FILE = 'sop/readFile';
export const READ_DIRECTORY = 'sop/readDirectory';

/** Server → client likewise: the bytes of a file that is no text. */
export const READ_BINARY = 'sop/readBinary';

export interface BinaryParams extends FileParams {
  /** Larger ones (bytes) need not be sent. */
  readonly batas: number;
}

/** Answer to {@link READ_BINARY}: the size, and in base64 what the file holds if it is not larger than asked for; `null` where there is no such file. */
export type BinaryContent = { readonly ukuran: number; readonly base64?: string } | null;

export interface FileParams {
  readonly uri: string;
}

/** Answer to {@link READ_FILE}: the text, or `null` where there is no such file. */
export type FileContent = string | null;

/** Answer to {@link READ_DIRECTORY}; empty where there is no such folder. */
export interface DirectoryEntry {
  readonly uri: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
}
