/** Where the arrow keys lead in a picture. */

/** A thing that can be reached: its line (a row of the table, the lanes' headings), and where it begins there, in pixels. */
export interface Tempat {
  readonly garis: number;
  readonly kiri: number;
  /** The line itself rather than something in it. */
  readonly utuh: boolean;
}

/**
 * The index in `tempat` (in reading order, lines ascending) that `key` leads to from the index `dari`; undefined where there is nothing, or
 * for another key. Right and left follow the reading order, down and up keep to the column.
 */
export function tujuanKunci(key: string, tempat: readonly Tempat[], dari: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return dari + 1 < tempat.length ? dari + 1 : undefined;
    case 'ArrowLeft':
      return dari > 0 ? dari - 1 : undefined;
    case 'ArrowDown':
      return sekolom(tempat, dari, tempat.find(({ garis }) => garis > tempat[dari]!.garis)?.garis);
    case 'ArrowUp':
      return sekolom(tempat, dari, tempat.findLast(({ garis }) => garis < tempat[dari]!.garis)?.garis);
    case 'Home':
      return tempat.length > 0 ? 0 : undefined;
    case 'End':
      return tempat.length > 0 ? tempat.length - 1 : undefined;
    default:
      return undefined;
  }
}

/** The thing on `garis` that is nearest to the column of `dari`; a line leads to a line where it can. */
function sekolom(tempat: readonly Tempat[], dari: number, garis: number | undefined): number | undefined {
  const { kiri, utuh } = tempat[dari]!;
  const jauh = (item: Tempat) => (item.utuh === utuh ? 0 : 1e6) + Math.abs(item.kiri - kiri);
  const calon = tempat.flatMap((item, index) => (item.garis === garis ? [{ index, jauh: jauh(item) }] : []));
  return calon.toSorted((a, b) => a.jauh - b.jauh)[0]?.index;
}
