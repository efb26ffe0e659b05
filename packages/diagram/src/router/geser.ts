/**
 * Places lines within odd channels: a lane's middle, a tier's middle. Lines that meet a box on the same side in the same sense
 * form one bundle and one line; bundles that would run on top of each other move apart by one line distance. Two bundles that
 * only meet in the same gap or gutter, one from each side, may stay on one line if the tracks there keep them apart; those pairs
 * are handed on as orders between tracks.
 */
import { type Papan, type Ruas, type Rute, tegak } from './jenis.ts';

export interface Berkas {
  readonly anggota: Ruas[];
  geser: number;
}

/** In the even channel `kanal`, where both end, what `atas` turns into must get a smaller track than what `bawah` turns into. */
export interface Urutan {
  readonly atas: Ruas;
  readonly bawah: Ruas;
  readonly kanal: number;
}

/** Pairs of stretches that must not share a line after all; grows while tracks turn out impossible. */
export class Larangan {
  readonly #pairs = new Set<number>();
  semua = false;

  tambah(a: Ruas, b: Ruas): void {
    this.#pairs.add(kunciPasangan(a, b));
  }

  ada(a: Ruas, b: Ruas): boolean {
    return this.semua || this.#pairs.has(kunciPasangan(a, b));
  }
}

function kunciPasangan(a: Ruas, b: Ruas): number {
  const [p, q] = a.tepi * 8 + a.ke < b.tepi * 8 + b.ke ? [a, b] : [b, a];
  return (p.tepi * 8 + p.ke) * 2 ** 26 + q.tepi * 8 + q.ke;
}

type Hubungan = 'bebas' | 'berhadapan' | 'bentrok';

/** How two stretches of one odd channel stand to each other. */
function hubungan(papan: Papan, rute: readonly Rute[], a: Ruas, b: Ruas): Hubungan {
  const overlap = Math.min(a.hi, b.hi) - Math.max(a.lo, b.lo);
  if (overlap < 0 || a.tepi === b.tepi) return 'bebas';
  const [p, q] = [papan.tepi[a.tepi]!, papan.tepi[b.tepi]!];
  if (p.kelas === q.kelas) {
    const together = a.ke === 0 && b.ke === 0 && p.dari === q.dari;
    if (together && !p.terpisah && !q.terpisah) return 'bebas';
    const last = (r: Ruas) => r.ke === rute[r.tepi]!.kanal.length - 1;
    if (last(a) && last(b) && p.ke === q.ke && !together) return 'bebas';
  }
  return overlap === 0 && Math.min(a.hi, b.hi) % 2 === 0 ? 'berhadapan' : 'bentrok';
}

/** A bundle's neighbours in its channel. */
interface Tetangga {
  readonly bentrok: Set<Berkas>;
  readonly berhadapan: { lain: Berkas; atas: Ruas; bawah: Ruas }[];
}

/** Bundles of one odd channel, moved apart, and the orders that keep opposite ones on one line. */
export function geserKanal(
  papan: Papan,
  rute: readonly Rute[],
  ruas: readonly Ruas[],
  larangan: Larangan,
): { berkas: Berkas[]; urutan: Urutan[] } {
  const berkas = bentukBerkas(papan, rute, ruas, larangan);
  const neighbours = new Map<Berkas, Tetangga>(berkas.map((b) => [b, { bentrok: new Set(), berhadapan: [] }]));
  const entries = berkas.flatMap((b) => b.anggota.map((r) => ({ r, b }))).sort((p, q) => p.r.lo - q.r.lo || p.r.tepi - q.r.tepi);
  const within: Urutan[] = [];
  entries.forEach(({ r, b }, i) => {
    for (let j = i + 1; j < entries.length && entries[j]!.r.lo <= r.hi; j++) {
      const other = entries[j]!;
      const how = hubungan(papan, rute, r, other.r);
      if (how === 'bebas') continue;
      if (b === other.b) within.push(urutan(r, other.r));
      else if (how === 'bentrok' || larangan.ada(r, other.r)) {
        neighbours.get(b)!.bentrok.add(other.b);
        neighbours.get(other.b)!.bentrok.add(b);
      } else {
        neighbours.get(b)!.berhadapan.push({ lain: other.b, atas: r, bawah: other.r });
      }
    }
  });
  const wish = keinginan(papan, rute, berkas);
  const done = new Set<Berkas>();
  const rank = new Map(berkas.map((b, i) => [b, i]));
  const first = (p: Berkas, q: Berkas) => {
    const [a, b] = [wish.get(p)!, wish.get(q)!];
    return b.kuat - a.kuat || Math.abs(a.geser) - Math.abs(b.geser) || rank.get(p)! - rank.get(q)!;
  };
  for (const b of [...berkas].sort(first)) {
    const taken = [...neighbours.get(b)!.bentrok].filter((other) => done.has(other)).map((other) => other.geser);
    b.geser = tempatBebas(wish.get(b)!, taken);
    done.add(b);
  }
  const between = berkas.flatMap((b) =>
    neighbours
      .get(b)!
      .berhadapan.filter(({ lain }) => Math.abs(lain.geser - b.geser) < 1)
      .map(({ atas, bawah }) => urutan(atas, bawah)),
  );
  return { berkas, urutan: [...within, ...between] };
}

/** The free place nearest to the one wished for, at least one line distance from all taken. */
function tempatBebas({ geser, arah }: Keinginan, taken: readonly number[]): number {
  const sign = arah < 0 ? -1 : 1;
  for (let step = 0; ; step++) {
    for (const at of step === 0 ? [geser] : [geser + (sign * step) / 2, geser - (sign * step) / 2]) {
      if (taken.every((other) => Math.abs(other - at) >= 1)) return at;
    }
  }
}

/** Of two stretches that meet in one place, the one that ends there lies before the one that begins there. */
function urutan(a: Ruas, b: Ruas): Urutan {
  return a.hi === b.lo ? { atas: a, bawah: b, kanal: a.hi } : { atas: b, bawah: a, kanal: b.hi };
}

function bentukBerkas(papan: Papan, rute: readonly Rute[], ruas: readonly Ruas[], larangan: Larangan): Berkas[] {
  const groups = new Map<string, Berkas>();
  const straight: Ruas[] = [];
  const put = (key: string, r: Ruas) => {
    const found = groups.get(key);
    if (found) found.anggota.push(r);
    else groups.set(key, { anggota: [r], geser: 0 });
  };
  for (const r of ruas) {
    const keys = kunci(papan, rute, r);
    if (keys.keluar !== undefined && keys.masuk !== undefined) straight.push(r);
    else put((keys.keluar ?? keys.masuk)!, r);
  }
  // A straight line belongs to the bundles of both its ends, if they can be one.
  for (const r of straight) {
    const { keluar, masuk } = kunci(papan, rute, r) as { keluar: string; masuk: string };
    put(keluar, r);
    const [out, into] = [groups.get(keluar)!, groups.get(masuk)];
    if (!into || into === out) {
      groups.set(masuk, out);
      continue;
    }
    const clash = out.anggota.some((a) =>
      into.anggota.some((b) => {
        const how = hubungan(papan, rute, a, b);
        return how === 'bentrok' || (how === 'berhadapan' && larangan.ada(a, b));
      }),
    );
    if (clash) continue;
    out.anggota.push(...into.anggota);
    for (const [key, value] of groups) if (value === into) groups.set(key, out);
  }
  return [...new Set(groups.values())];
}

/** Names of the bundles a stretch belongs to: by the box and side where it leaves, and where it arrives. */
function kunci(papan: Papan, rute: readonly Rute[], { tepi, ke }: Ruas): { keluar?: string; masuk?: string } {
  const { dari, ke: tujuan, kelas, terpisah } = papan.tepi[tepi]!;
  const { keluar, masuk, kanal } = rute[tepi]!;
  return {
    ...(ke === 0 && { keluar: `o${dari}${keluar}${kelas}${terpisah ? tepi : ''}` }),
    ...(ke === kanal.length - 1 && { masuk: `i${tujuan}${masuk}${kelas}` }),
  };
}

interface Keinginan {
  geser: number;
  /** To which side it rather evades. */
  arah: number;
  /** Who is served first. */
  kuat: number;
}

/**
 * Where each bundle would like to be: in the middle if a tip or a straight line asks for it; otherwise those on one side of a box
 * spread around the middle, in the order in which they turn away, so that they do not cross.
 */
function keinginan(papan: Papan, rute: readonly Rute[], berkas: readonly Berkas[]): Map<Berkas, Keinginan> {
  const wishes = new Map<Berkas, Keinginan>();
  const sides = new Map<string, { berkas: Berkas; arah: number }[]>();
  for (const b of berkas) {
    let tips = 0;
    let lurus = 0;
    for (const r of b.anggota) {
      const { dari, ke } = papan.tepi[r.tepi]!;
      const { keluar, masuk, kanal } = rute[r.tepi]!;
      if (kanal.length === 1) lurus++;
      const ends: [boolean, number, string, number][] = [
        [r.ke === 0, dari, keluar, belok(rute[r.tepi]!, r, 1)],
        [r.ke === kanal.length - 1, ke, masuk, belok(rute[r.tepi]!, r, -1)],
      ];
      for (const [here, box, side, arah] of ends) {
        if (!here) continue;
        if (papan.kotak[box]!.runcing) tips++;
        const key = `${box}${side}`;
        const list = sides.get(key);
        const own = list?.find((entry) => entry.berkas === b);
        if (own) own.arah += arah;
        else if (list) list.push({ berkas: b, arah });
        else sides.set(key, [{ berkas: b, arah }]);
      }
    }
    wishes.set(b, { geser: 0, arah: 0, kuat: tips * 4 + lurus * 2 });
  }
  for (const list of sides.values()) {
    if (list.length < 2) continue;
    const sorted = list.map((entry, i) => ({ ...entry, i })).sort((p, q) => p.arah - q.arah || p.i - q.i);
    const strength = sorted.map(({ berkas: b }) => wishes.get(b)!.kuat);
    const strongest = Math.max(...strength);
    const middle = (sorted.length - 1) / 2;
    let firm = -1;
    // Of several that are equally strong, the one with as many on either side.
    strength.forEach((kuat, i) => {
      if (kuat > 0 && kuat === strongest && (firm < 0 || Math.abs(i - middle) < Math.abs(firm - middle))) firm = i;
    });
    sorted.forEach(({ berkas: b }, i) => {
      const wish = wishes.get(b)!;
      wish.arah += i - firm;
      if (i !== firm) wish.geser = firm >= 0 ? i - firm : i - middle;
    });
  }
  return wishes;
}

/** To which side a stretch turns at its free end: negative is up or left. */
function belok(rute: Rute, r: Ruas, step: 1 | -1): number {
  const next = r.ke + step;
  if (next < 0 || next >= rute.kanal.length) return 0;
  const beyond = rute.kanal[next + step];
  if (beyond !== undefined) return Math.sign(beyond - r.kanal);
  return tegak(step === 1 ? rute.masuk : rute.keluar) === r.tegak ? 0 : sisiArah(step === 1 ? rute.masuk : rute.keluar);
}

/** Towards which side lies a box whose side `sisi` is met: a line into a west side comes from its left. */
function sisiArah(sisi: string): number {
  return sisi === 'N' || sisi === 'W' ? 1 : -1;
}
