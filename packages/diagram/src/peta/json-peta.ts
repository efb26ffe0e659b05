/** The map as plain data for `export --to json`. */
import type { GambarPeta } from './gambar-peta.ts';

export type PetaJson = ReturnType<typeof petaKeJson>;

/** The object that `sop export --view peta --to json` prints; `sebutBerkas` says how a file is called. Edges lead from and to cards or groups. */
export function petaKeJson({ width, height, kartu, bingkai, panah }: GambarPeta, sebutBerkas: (uri: string) => string) {
  return {
    version: 1,
    view: 'peta' as const,
    width,
    height,
    cards: kartu.map(({ id, x, y, width: w, height: h, sop: { judul, nomor, unit, tempat, luar } }) => ({
      id,
      judul,
      nomor: nomor ?? null,
      unit: unit ?? null,
      file: tempat === undefined ? null : sebutBerkas(tempat.uri),
      position: tempat === undefined ? null : { line: tempat.awal.line, character: tempat.awal.character },
      ...(luar !== undefined && { outside: luar }),
      x,
      y,
      width: w,
      height: h,
    })),
    groups: bingkai.map(({ id, judul, anggota, x, y, width: w, height: h }) => ({ id, judul, cards: anggota, x, y, width: w, height: h })),
    edges: panah.map(({ id, from, to, timbalBalik, points }) => ({ id, from, to, mutual: timbalBalik, points })),
  };
}
