/**
 * Room between the exits of one side. Two stand apart by their labels, one on either side; of three and more those in the middle
 * have theirs between the lines, so that each label stands at its own exit.
 */
import { UKURAN } from '../opsi.ts';
import type { HasilRute, Papan } from '../router/index.ts';
import { geserRuas } from '../tata/garis.ts';
import type { LabelUkur, Ruang } from '../tata/ruang.ts';

/** Around a label between two lines, on both sides together. */
const SELA = 1.6;

/** Moves the lines of sides with three labelled exits or more so far apart that the labels fit between. Changes `ruang`. */
export function renggangkan(ruang: Ruang, papan: Papan, hasil: HasilRute, labels: Iterable<LabelUkur>): void {
  const sides = new Map<string, { label: LabelUkur; geser: number }[]>();
  for (const label of labels) {
    const key = `${papan.tepi[label.tepi]!.dari} ${hasil.rute[label.tepi]!.keluar}`;
    const exit = { label, geser: hasil.ruas[label.tepi]![0]!.geser };
    const list = sides.get(key);
    if (list) list.push(exit);
    else sides.set(key, [exit]);
  }
  for (const list of sides.values()) {
    const between = list.sort((a, b) => a.geser - b.geser).slice(1, -1);
    for (const { label } of between) {
      const { tegak, kanal } = hasil.ruas[label.tepi]![0]!;
      const stretch = tegak ? ruang.regangan.lane : ruang.regangan.tier;
      const at = (kanal - 1) / 2;
      stretch[at] = Math.max(stretch[at]!, ((tegak ? label.width : label.height) + SELA) / UKURAN.jarak);
    }
  }
}

/** How much of a diamond's edge, counted from its two tips, exits of neighbouring sides may use before they would cross. */
const BAHU_TERPAKAI = 0.85;

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
  papan.kotak.forEach(({ runcing }, i) => {
    const { tegak, datar } = beside[i]!;
    const size = ukuran[i]!;
    const used = (2 * tegak) / size.width + (2 * datar) / size.height;
    if (!runcing || tegak === 0 || datar === 0 || used <= BAHU_TERPAKAI) return;
    size.width *= used / BAHU_TERPAKAI;
    size.height *= used / BAHU_TERPAKAI;
  });
}
