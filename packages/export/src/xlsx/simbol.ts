/** The symbols as shapes of spreadsheets: what they are called, and where lines are glued to them. */
import type { Bentuk, Garis, JenisBentuk } from '@alir/diagram';

interface SifatBentuk {
  readonly sebutan: string;
  /** The numbers of the places that connectors are glued to: top, left, bottom, right. */
  readonly lekat: readonly [number, number, number, number];
}

const EMPAT = [0, 1, 2, 3] as const;

const SIFAT: Readonly<Record<JenisBentuk, SifatBentuk>> = {
  mulai: { sebutan: 'Mulai', lekat: EMPAT },
  selesai: { sebutan: 'Selesai', lekat: EMPAT },
  proses: { sebutan: 'Proses', lekat: EMPAT },
  keputusan: { sebutan: 'Keputusan', lekat: EMPAT },
  dokumen: { sebutan: 'Dokumen', lekat: EMPAT },
  penggandaan: { sebutan: 'Penggandaan', lekat: EMPAT },
  arsip: { sebutan: 'Arsip', lekat: EMPAT },
  // Its lid has two.
  berkas: { sebutan: 'Berkas', lekat: [1, 2, 3, 4] },
  // The circle has one at each eighth.
  konektor: { sebutan: 'Konektor', lekat: [0, 2, 4, 6] },
  'konektor-halaman': { sebutan: 'Konektor halaman', lekat: EMPAT },
};

/** What people call a symbol. */
export function sebutanBentuk({ kind }: Bentuk): string {
  return SIFAT[kind].sebutan;
}

export const SEBUTAN_GARIS: Readonly<Record<Garis['kind'], string>> = {
  alur: 'Garis alur',
  informasi: 'Garis informasi',
  bersama: 'Garis kerja bersama',
};

/** The place that a line is glued to which leaves the symbol towards (`dx`, `dy`), or comes from there. */
export function tempatLekat({ kind }: Bentuk, dx: number, dy: number): number {
  const [atas, kiri, bawah, kanan] = SIFAT[kind].lekat;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? kanan : kiri;
  return dy > 0 ? bawah : atas;
}
