/**
 * The router: grid in, routes with their tracks out. First every edge gets a course (pilih.ts), then lines that share a channel
 * are told apart (geser.ts, jalur.ts). Where the two demands contradict each other (a circle of orders), one pair of lines gives up
 * sharing a middle, and the telling apart starts again; in the end every pair would have, so it always succeeds.
 */
import { type Berkas, geserKanal, Larangan, type Urutan } from './geser.ts';
import { bagiJalur, bentukJaring, isiUjung, type Jaring, type UrutanJaring } from './jalur.ts';
import { type HasilRute, type Papan, type Ruas, ruasDari } from './jenis.ts';
import { pilihRute } from './pilih.ts';

export type { HasilRute, Kelas, Kotak, Letak, Papan, Ruas, Rute, Tepi } from './jenis.ts';

/** After so many contradictions, no two lines share a middle any more. */
const SABAR = 40;
/** A line distance in an odd channel, in places: small, so that it never reaches the next channel. */
const HALUS = 0.02;

export function rutekan(papan: Papan): HasilRute {
  const rute = pilihRute(papan);
  const ruas = rute.map((r, i) => ruasDari(papan, i, r));
  const channels = new Map<string, Ruas[]>();
  for (const r of ruas.flat()) {
    const key = kunciKanal(r);
    const list = channels.get(key);
    if (list) list.push(r);
    else channels.set(key, [r]);
  }
  const nets = [...channels]
    .filter(([, list]) => list[0]!.kanal % 2 === 0)
    .map(([key, list]) => [key, bentukJaring(papan, rute, list)] as const);
  const netOf = new Map<Ruas, Jaring>();
  for (const [, list] of nets) for (const net of list) for (const r of net.anggota) netOf.set(r, net);

  const odd = [...channels].filter(([, list]) => list[0]!.kanal % 2 === 1);
  const larangan = new Larangan();
  const shifts = new Map<string, { berkas: Berkas[]; urutan: Urutan[] }>();
  let stale = new Set(odd.map(([key]) => key));
  for (let attempt = 0; ; attempt++) {
    larangan.semua = attempt >= SABAR;
    for (const [key, list] of odd) if (stale.has(key) || attempt === SABAR) shifts.set(key, geserKanal(papan, rute, list, larangan));
    const clashes = telusuri(ruas, nets, netOf, shifts);
    if (clashes.length === 0) break;
    stale = new Set();
    for (const { asal } of clashes) {
      larangan.tambah(asal.atas, asal.bawah);
      stale.add(kunciKanal(asal.atas));
    }
  }
  return kumpulkan(papan, rute, ruas, nets, netOf, shifts);
}

function kunciKanal({ tegak, kanal }: Ruas): string {
  return `${tegak ? 'v' : 'h'}${kanal}`;
}

/** Tracks for all even channels; the orders that turned out impossible, one per channel at most. */
function telusuri(
  ruas: readonly (readonly Ruas[])[],
  nets: readonly (readonly [string, readonly Jaring[]])[],
  netOf: ReadonlyMap<Ruas, Jaring>,
  shifts: ReadonlyMap<string, { berkas: readonly Berkas[]; urutan: readonly Urutan[] }>,
): UrutanJaring[] {
  const shiftOf = new Map<Ruas, number>();
  const orders = new Map<string, UrutanJaring[]>();
  const clashes: UrutanJaring[] = [];
  for (const { berkas, urutan } of shifts.values()) {
    for (const { anggota, geser } of berkas) for (const r of anggota) shiftOf.set(r, geser);
    for (const asal of urutan) {
      const order = {
        sebelum: netOf.get(lanjutan(ruas, asal.atas, asal.kanal))!,
        sesudah: netOf.get(lanjutan(ruas, asal.bawah, asal.kanal))!,
        asal,
      };
      const key = `${asal.atas.tegak ? 'h' : 'v'}${asal.kanal}`;
      if (order.sebelum === order.sesudah) clashes.push(order);
      else if (orders.has(key)) orders.get(key)!.push(order);
      else orders.set(key, [order]);
    }
  }
  if (clashes.length > 0) return clashes;
  const tracks = new Map<string, number>();
  const place = (r: Ruas) => {
    if (r.kanal % 2 === 1) return shiftOf.get(r)! * HALUS;
    const count = tracks.get(kunciKanal(r));
    return count === undefined ? 0 : ((netOf.get(r)!.jalur + 0.5) / count - 0.5) * 0.8;
  };
  // Gutters and gaps turn into each other, so each is ordered knowing the other as it stood, gutters last.
  for (const pass of ['v', 'h', 'v']) {
    for (const [key, list] of nets) {
      if (!key.startsWith(pass)) continue;
      isiUjung(list, ruas, place);
      const result = bagiJalur(list, orders.get(key) ?? []);
      if (typeof result === 'number') tracks.set(key, result);
      else clashes.push(result);
    }
    if (clashes.length > 0) return clashes;
  }
  return clashes;
}

/** The stretch into which `r` turns at its end in channel `kanal`. */
function lanjutan(ruas: readonly (readonly Ruas[])[], r: Ruas, kanal: number): Ruas {
  return ruas[r.tepi]![r.akhir === kanal ? r.ke + 1 : r.ke - 1]!;
}

function kumpulkan(
  papan: Papan,
  rute: HasilRute['rute'],
  ruas: readonly (readonly Ruas[])[],
  nets: readonly (readonly [string, readonly Jaring[]])[],
  netOf: ReadonlyMap<Ruas, Jaring>,
  shifts: ReadonlyMap<string, { berkas: readonly Berkas[] }>,
): HasilRute {
  const shiftOf = new Map<Ruas, number>();
  for (const { berkas } of shifts.values()) for (const { anggota, geser } of berkas) for (const r of anggota) shiftOf.set(r, geser);
  const count = (direction: string, channels: number) => {
    const tracks = new Array<number>(channels).fill(0);
    for (const [key, list] of nets) {
      if (key.startsWith(direction)) tracks[Number(key.slice(1)) / 2] = Math.max(...list.map((net) => net.jalur + 1));
    }
    return tracks;
  };
  return {
    rute,
    ruas: ruas.map((list) => list.map((r) => ({ ...r, geser: shiftOf.get(r) ?? 0, jalur: netOf.get(r)?.jalur ?? 0 }))),
    jalurTalang: count('v', papan.lanes + 1),
    jalurCelah: count('h', papan.tiers + 1),
  };
}
