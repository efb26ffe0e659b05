import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a file is named to the user: relative to the working folder, with `/` on every system; absolute only on another drive. */
export function namaTampil(cwd: string, jalur: string): string {
  const nama = relative(cwd, jalur) || '.';
  return (isAbsolute(nama) ? jalur : nama).replaceAll(sep, '/');
}

/** The uri under which the engine knows a file. */
export function uriBerkas(jalur: string): string {
  return pathToFileURL(jalur).href;
}

/** Whether the user means a folder that may not exist yet: `gambar/`. */
export function sebutFolder(jalur: string): boolean {
  return jalur.endsWith('/') || jalur.endsWith(sep);
}
