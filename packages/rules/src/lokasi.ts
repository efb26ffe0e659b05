import type { Locale, Range } from '@alir/core';
import type { Params } from './rule.ts';

/** Where something stands, as params of a sentence: its line, and its file where that is not the reader's own. */
export function lokasi(uri: string, range: Range, uriPembaca: string): Params {
  const baris = range.start.line + 1;
  return uri === uriPembaca ? { baris } : { baris, berkas: namaBerkas(uri, uriPembaca) };
}

/** `baris 3`, or `umum/surat.sop baris 3`. */
export const ucapkanLokasi: Readonly<Record<Locale, (p: Params) => string>> = {
  id: ({ berkas, baris }) => `${berkas === undefined ? '' : `${berkas} `}baris ${baris}`,
  en: ({ berkas, baris }) => `${berkas === undefined ? '' : `${berkas} `}line ${baris}`,
};

/** The path of a file without the folders that it shares with the reader's: the shortest name that tells the two apart. */
function namaBerkas(uri: string, uriPembaca: string): string {
  const jalur = uri.split('/');
  const jalurPembaca = uriPembaca.split('/');
  let sama = 0;
  while (sama < jalur.length - 1 && jalur[sama] === jalurPembaca[sama]) sama++;
  const nama = jalur.slice(sama).join('/');
  try {
    return decodeURIComponent(nama);
  } catch {
    return nama;
  }
}
