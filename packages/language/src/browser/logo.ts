/** Logos as the editor gives them: a browser's worker has no file system of its own. */
import { BATAS_LOGO, dariBase64, jalurLogoSah } from '@alir/core';
import { UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { BacaLogo } from '../lsp/logo.ts';
import { type BinaryContent, type BinaryParams, READ_BINARY } from '../protocol.ts';

/** Where links lead the editor does not say; what it can read at all is its user's. */
export function bacaLewatEditor(connection: Connection): BacaLogo {
  return async (nama, folder, akar) => {
    // A text that is not saved.
    if (folder.scheme === 'untitled') return undefined;
    if (!jalurLogoSah(nama)) return { sebab: 'jalur' };
    const uri = UriUtils.joinPath(folder, nama);
    if (!UriUtils.contains(akar, uri)) return { sebab: 'di-luar' };
    const params: BinaryParams = { uri: uri.toString(), batas: BATAS_LOGO };
    const isi: BinaryContent = await connection.sendRequest(READ_BINARY, params);
    if (isi === null) return { sebab: 'tak-ada' };
    if (isi.base64 === undefined) return { sebab: 'terlalu-besar' };
    const byte = dariBase64(isi.base64);
    const { periksaCitra } = await import('@alir/diagram/citra');
    const hasil = periksaCitra(byte);
    return 'sebab' in hasil ? hasil : byte;
  };
}
