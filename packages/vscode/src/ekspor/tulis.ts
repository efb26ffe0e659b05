/** Writes a file so that there is all of it or what was there before. */

/** As much of `vscode.workspace.fs` as writing needs. */
export interface SistemBerkas<Alamat> {
  writeFile(uri: Alamat, isi: Uint8Array): PromiseLike<void>;
  rename(dari: Alamat, ke: Alamat, opsi: { overwrite: boolean }): PromiseLike<void>;
  delete(uri: Alamat): PromiseLike<void>;
}

/** The name, in the same folder, that a file has until all of it is there. */
export function namaSementara(nama: string): string {
  return `.${nama}.sementara`;
}

/** `sementara` is where it is written first. Rejects where it cannot be written; nothing is left behind then. */
export async function tulisUtuh<Alamat>(fs: SistemBerkas<Alamat>, tujuan: Alamat, sementara: Alamat, isi: Uint8Array): Promise<void> {
  try {
    await fs.writeFile(sementara, isi);
    await fs.rename(sementara, tujuan, { overwrite: true });
  } catch (error) {
    // Perhaps it was not even begun.
    await Promise.resolve(fs.delete(sementara)).catch(() => {});
    throw error;
  }
}
