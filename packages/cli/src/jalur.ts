import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How a file is named to the user: relative to the working folder, with `/` on every system; absolute only on another drive. */
export function namaTampil(cwd: string, jalur: string): string {
  const nama = relative(cwd, jalur) || '.';
  return (isAbsolute(nama) ? jalur : nama).replaceAll(sep, '/');
}

/** Where the file that a path leads to really is, by whatever links and in whatever case it is written; the path itself where none is there. */
export function jalurNyata(jalur: string): string {
  try {
    return realpathSync.native(jalur);
  } catch {
    return jalur;
  }
}

/** The uri under which the engine knows a file. */
export function uriBerkas(jalur: string): string {
  return pathToFileURL(jalur).href;
}

/** How a file that the engine knows by this uri is named to the user; a uri of anything else stays one. */
export function namaUri(cwd: string, uri: string): string {
  return uri.startsWith('file:') ? namaTampil(cwd, fileURLToPath(uri)) : uri;
}

/** A file's name, as {@link namaTampil} gives it, as a uri: relative where the name is. */
export function rujukanUri(nama: string): string {
  if (isAbsolute(nama)) return uriBerkas(nama);
  // A half of a character, which a name on Windows may hold, is in no uri.
  return nama
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Whether the user means a folder that may not exist yet: `gambar/`. */
export function sebutFolder(jalur: string): boolean {
  return jalur.endsWith('/') || jalur.endsWith(sep);
}

/** Whether a folder is there. */
export function adalahFolder(jalur: string): boolean {
  return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
