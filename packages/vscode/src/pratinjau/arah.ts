/** Where the arrow keys lead in a picture. */

/** A thing that can be reached: its line, counted from above (a row of the table, what stands side by side), and where it begins there, in pixels. */
export interface Tempat {
  readonly garis: number;
  readonly kiri: number;
  /** The line itself rather than something in it. */
  readonly utuh: boolean;
}

/**
 * The index in `tempat` (in reading order) that `key` leads to from the index `dari`; undefined where there is nothing, or
 * for another key. Right and left follow the reading order, down and up keep to the column.
 */
export function tujuanKunci(key: string, tempat: readonly Tempat[], dari: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return dari + 1 < tempat.length ? dari + 1 : undefined;
    case 'ArrowLeft':
      return dari > 0 ? dari - 1 : undefined;
    case 'ArrowDown':
      return sekolom(tempat, dari, 1);
    case 'ArrowUp':
      return sekolom(tempat, dari, -1);
    case 'Home':
      return tempat.length > 0 ? 0 : undefined;
    case 'End':
      return tempat.length > 0 ? tempat.length - 1 : undefined;
    default:
      return undefined;
  }
}

/** The thing on the next line below (1) or above (-1) that is nearest to the column of `dari`; a line leads to a line where it can. */
function sekolom(tempat: readonly Tempat[], dari: number, arah: 1 | -1): number | undefined {
  const { garis, kiri, utuh } = tempat[dari]!;
  const beda = (item: Tempat) => (item.garis - garis) * arah;
  const jauh = (item: Tempat) => (item.utuh === utuh ? 0 : 1e6) + Math.abs(item.kiri - kiri);
  const berikut = Math.min(...tempat.map(beda).filter((lines) => lines > 0));
  const calon = tempat.flatMap((item, index) => (beda(item) === berikut ? [{ index, jauh: jauh(item) }] : []));
  return calon.toSorted((a, b) => a.jauh - b.jauh)[0]?.index;
}
