/** What the router needs to know of a grid: which boxes want to be met at their tips, and which exits want to leave where. */
import type { Petak } from '../petak/jenis.ts';
import type { Papan, Tepi } from '../router/index.ts';
import { KATALOG } from '../simbol/katalog.ts';

export function papanDari({ lanes, tiers, simpul, sambungan }: Petak): Papan {
  return {
    lanes,
    tiers: tiers.length,
    kotak: simpul.map(({ tier, awal, akhir, jenis }) => ({ tier, awal, akhir, runcing: KATALOG[jenis].runcing ?? false })),
    tepi: sambungan.map(({ dari, ke, kind, label }): Tepi => {
      const decision = simpul[dari]!.jenis === 'keputusan' && kind === 'alur';
      const suka = decision ? kebiasaan(label?.text) : undefined;
      return { dari, ke, kelas: kind, terpisah: decision, ...(suka && { suka }) };
    }),
  };
}

/** Where people draw an exit: the good end goes on down, the bad one leaves sideways. */
function kebiasaan(label: string | undefined): Tepi['suka'] {
  const word = label?.trim().toLowerCase();
  if (word === 'ya' || word === 'y') return 'bawah';
  return word === 'tidak' || word === 't' ? 'samping' : undefined;
}
