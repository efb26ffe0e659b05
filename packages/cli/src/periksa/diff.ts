import { createTwoFilesPatch } from 'diff';
import { namaTampil } from '../jalur.ts';
import { coba } from './ruang-kerja.ts';

/** What files would become, as a unified diff that `patch -p1` and `git apply` take; `teks` by absolute path. */
export function tulisDiff(teks: ReadonlyMap<string, string>, cwd: string): string {
  return [...teks]
    .map(([jalur, baru]) => ({ nama: namaTampil(cwd, jalur), lama: coba(jalur), baru }))
    .sort((a, b) => (a.nama < b.nama ? -1 : 1))
    .map(({ nama, lama, baru }) => createTwoFilesPatch(`a/${nama}`, `b/${nama}`, lama, baru).replace(/^=+\n/u, ''))
    .join('');
}
