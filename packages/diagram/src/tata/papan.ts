/** What the router needs to know of a grid: which boxes want to be met at their tips, and which exits want to leave where. */
import { kelompokkan } from '@alir/core';
import type { Petak, Sambungan, Simpul } from '../petak/jenis.ts';
import type { Papan, Tepi } from '../router/index.ts';
import { KATALOG } from '../simbol/katalog.ts';

export function papanDari({ lanes, tiers, simpul, sambungan }: Petak): Papan {
  const keluar = kelompokkan(
    sambungan.filter((garis) => dariKeputusan(simpul, garis)),
    ({ dari }) => dari,
  );
  return {
    lanes,
    tiers: tiers.length,
    kotak: simpul.map(({ tier, awal, akhir, jenis }) => ({ tier, awal, akhir, runcing: KATALOG[jenis].runcing ?? false })),
    tepi: sambungan.map((garis): Tepi => {
      const { dari, ke, kind } = garis;
      const decision = dariKeputusan(simpul, garis);
      const suka = decision ? kebiasaan(simpul, garis, keluar.get(dari)!) : undefined;
      return { dari, ke, kelas: kind, terpisah: decision, ...(suka && { suka }) };
    }),
  };
}

function dariKeputusan(simpul: readonly Simpul[], { dari, kind }: Sambungan): boolean {
  return simpul[dari]!.jenis === 'keputusan' && kind === 'alur';
}

/** How the bad end is called, whatever is decided. */
const TIDAK =
  /^\s*(?:t|tdk|tms|no|tidak|tak|belum|bukan|kurang|tanpa|gagal|rusak|salah|(?:di)?tolak|revisi|perlu perbaikan|perbaik\w*|(?:di)?kembali\w*)\b/iu;
const YA = /^\s*(?:ya|y)\b/iu;

/**
 * Where people draw an exit: the good end goes on down, the bad one leaves sideways. Along the row there is no habit; and where one end
 * stands under its decision, the others have no claim to the foot.
 */
function kebiasaan(simpul: readonly Simpul[], { dari, ke, label }: Sambungan, semua: readonly Sambungan[]): Tepi['suka'] {
  const from = simpul[dari]!;
  const dibawah = (at: number) => simpul[at]!.jenis === 'selesai' && simpul[at]!.generated && simpul[at]!.tier === from.tier + 1;
  if (dibawah(ke)) return 'bawah';
  if (simpul[ke]!.tier === from.tier) return undefined;
  if (label && TIDAK.test(label.text)) return 'samping';
  if (semua.some((other) => dibawah(other.ke))) return undefined;
  const good = label && YA.test(label.text);
  const other = semua.length === 2 ? semua.find((exit) => exit.label !== label) : undefined;
  return good || (label && other?.label && TIDAK.test(other.label.text)) ? 'bawah' : undefined;
}
