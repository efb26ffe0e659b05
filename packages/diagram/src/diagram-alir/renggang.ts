/**
 * Room between the exits of one side. Two stand apart by their labels, one on either side; of three and more those in the middle
 * have theirs between the lines, so that each label stands at its own exit.
 */
import { UKURAN } from '../opsi.ts';
import type { HasilRute, Papan } from '../router/index.ts';
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
