/** Every symbol that can be drawn, by the name it has in the language and in the exported data. */
import { JENIS_SIMBOL, type JenisSimbol } from '@alir/core';
import { arsip, berkas, keputusan, konektor, konektorHalaman, konektorHalamanNaik, proses, terminator } from './bidang.ts';
import type { BentukSimbol } from './garis-luar.ts';
import { dokumen, penggandaan } from './kertas.ts';

export const JENIS_BENTUK = [...JENIS_SIMBOL, 'konektor', 'konektor-halaman'] as const;
export type JenisBentuk = JenisSimbol | 'konektor' | 'konektor-halaman';

export const KATALOG: Readonly<Record<JenisBentuk, BentukSimbol>> = {
  mulai: terminator,
  selesai: terminator,
  proses,
  keputusan,
  dokumen,
  penggandaan,
  arsip,
  berkas,
  konektor,
  'konektor-halaman': konektorHalaman,
};

/** The symbol as it is drawn: a pentagon that leads to an earlier page points up. */
export function wujud(jenis: JenisBentuk, naik = false): BentukSimbol {
  return naik && jenis === 'konektor-halaman' ? konektorHalamanNaik : KATALOG[jenis];
}
