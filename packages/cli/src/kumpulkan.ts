/** Which files a command works on: those that are named, and the `.sop` files in the folders that are named. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adalahGalatSistem, Galat } from './galat.ts';
import { namaTampil } from './jalur.ts';
import { type Pesan, sebab } from './pesan.ts';

/** A file to work on. */
export interface Berkas {
  /** Absolute. */
  readonly jalur: string;
  /** As the user is told of it; see {@link namaTampil}. */
  readonly nama: string;
}

/** Folders that hold what tools made or fetched, never what an author wrote; hidden ones are skipped too. */
const BUKAN_SUMBER = new Set(['node_modules', 'dist', 'out']);

interface Temuan {
  readonly jalur: string;
  /** The file itself, where `jalur` leads to it by a link. */
  readonly asli: string;
}

/**
 * The files under the paths given, ascending by name. A file that is reached in several ways (named twice, by links, in circles)
 * counts once, by its own path where that is among them. Looks at no more than `batas` entries of folders. Throws a `Galat` for a path
 * that does not exist.
 */
export function kumpulkan(jalur: readonly string[], cwd: string, pesan: Pesan, batas = Number.POSITIVE_INFINITY): Berkas[] {
  const menurutAsli = new Map<string, string>();
  for (const { jalur: j, asli } of jalur.flatMap((j) => telusuri(resolve(cwd, j), j, pesan, batas))) {
    if (!menurutAsli.has(asli) || j === asli) menurutAsli.set(asli, j);
  }
  return [...menurutAsli.values()].map((j) => ({ jalur: j, nama: namaTampil(cwd, j) })).sort((a, b) => (a.nama < b.nama ? -1 : 1));
}

function telusuri(jalur: string, tertulis: string, pesan: Pesan, batas: number): Temuan[] {
  try {
    const asli = realpathSync(jalur);
    return statSync(asli).isDirectory() ? [...isiFolder(jalur, asli, { sudah: new Set([asli]), sisa: batas })] : [{ jalur, asli }];
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    throw new Galat(error.code === 'ENOENT' ? pesan.tidakAda(tertulis) : pesan.tidakDapatDibaca(tertulis, sebab(pesan, error.code)));
  }
}

/** What a walk remembers: the real paths of all folders entered, so that links in circles end, and how many entries it may still see. */
interface Perjalanan {
  readonly sudah: Set<string>;
  sisa: number;
}

function* isiFolder(folder: string, asli: string, perjalanan: Perjalanan): Generator<Temuan> {
  for (const entri of entriFolder(folder).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (perjalanan.sisa-- <= 0) return;
    const jalur = join(folder, entri.name);
    const tujuan = entri.isSymbolicLink()
      ? ikutiTautan(jalur)
      : { asli: join(asli, entri.name), folder: entri.isDirectory(), berkas: entri.isFile() };
    if (tujuan?.folder && !entri.name.startsWith('.') && !BUKAN_SUMBER.has(entri.name) && !perjalanan.sudah.has(tujuan.asli)) {
      perjalanan.sudah.add(tujuan.asli);
      yield* isiFolder(jalur, tujuan.asli, perjalanan);
    } else if (tujuan?.berkas && entri.name.endsWith('.sop')) yield { jalur, asli: tujuan.asli };
  }
}

/** A subfolder that may not be opened hides what is in it, as a file that may not be read would not: the walk goes on. */
function entriFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (adalahGalatSistem(error)) return [];
    throw error;
  }
}

/** Where a link leads; `undefined` where it leads nowhere. */
function ikutiTautan(jalur: string): { asli: string; folder: boolean; berkas: boolean } | undefined {
  try {
    const asli = realpathSync(jalur);
    const info = statSync(asli);
    return { asli, folder: info.isDirectory(), berkas: info.isFile() };
  } catch (error) {
    if (adalahGalatSistem(error)) return undefined;
    throw error;
  }
}
