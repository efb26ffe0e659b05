/** Diamonds that several lines leave or enter beside their tips: how large they must be for that. */
import type { HasilRute, Papan } from '../router/index.ts';
import { geserRuas } from './garis.ts';
import type { Ruang } from './ruang.ts';

/** How much of a diamond's edge, counted from its two tips, exits of neighbouring sides may use before they would cross. */
const BAHU_TERPAKAI = 0.85;
/** How far from the tips of a diamond over several lanes lines may leave sideways, as a part of its height: its edges are flat. */
const BAHU_DATAR = 0.35;

/** Makes diamonds so large that lines which leave beside their tips begin before those of the next side. Changes `ukuran` (by box). */
export function besarkanBelah(
  ukuran: readonly { width: number; height: number }[],
  papan: Papan,
  hasil: HasilRute,
  { regangan }: Pick<Ruang, 'regangan'>,
): void {
  const beside = papan.kotak.map(() => ({ tegak: 0, datar: 0 }));
  hasil.ruas.forEach((ruas, tepi) => {
    const { dari, ke } = papan.tepi[tepi]!;
    for (const [box, r] of [
      [dari, ruas[0]!],
      [ke, ruas.at(-1)!],
    ] as const) {
      const far = beside[box]!;
      const side = r.tegak ? 'tegak' : 'datar';
      far[side] = Math.max(far[side], Math.abs(geserRuas(r, regangan)));
    }
  });
  papan.kotak.forEach(({ runcing, awal, akhir }, i) => {
    const { tegak, datar } = beside[i]!;
    const size = ukuran[i]!;
    if (runcing && awal < akhir) size.height = Math.max(size.height, (2 * datar) / BAHU_DATAR);
    const used = (2 * tegak) / size.width + (2 * datar) / size.height;
    if (!runcing || tegak === 0 || datar === 0 || used <= BAHU_TERPAKAI) return;
    size.width *= used / BAHU_TERPAKAI;
    size.height *= used / BAHU_TERPAKAI;
  });
}
