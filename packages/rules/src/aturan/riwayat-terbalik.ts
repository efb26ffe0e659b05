import { bandingkanTanggal, comparePositions, formatTanggal, type Peristiwa, type Sop, sebutTahap, type Tahap } from '@alir/core';
import { hariTerakhir, peristiwa } from '../daur-hidup.ts';
import type { Laporan, Rule } from '../rule.ts';

/**
 * What comes before what; of stages in one place neither comes first. The stages that come back have no place here: those of the
 * version before may well precede the making of this one.
 */
const URUTAN: readonly (readonly Tahap[])[] = [
  ['disusun'],
  ['diverifikasi'],
  ['diujiCoba'],
  ['disahkan'],
  ['ditetapkan'],
  ['disosialisasikan', 'dilatihkan'],
];

/** What regulations speak of as done to the draft, before it becomes an SOP; they say nothing of the order of the other stages. */
const ATAS_RANCANGAN: ReadonlySet<Tahap> = new Set(['diverifikasi', 'diujiCoba']);

const KODE = 'riwayat-terbalik';

type Bertanggal = Peristiwa & Required<Pick<Peristiwa, 'tanggal'>>;

export const riwayatTerbalik: Rule = {
  code: KODE,
  severity: 'error',
  summary: {
    id: 'Urutan tahap dalam riwayat terbalik',
    en: 'Stages of the riwayat are in the wrong order',
  },
  message: {
    id: (p) =>
      `Menurut riwayat, SOP ini ${p.akhir} (${p.tanggalAkhir}) sebelum ${p.awal} (${p.tanggalAwal}). Periksa kedua tanggal itu dan perbaiki yang salah.`,
    en: (p) =>
      `By its riwayat this SOP was "${p.akhir}" (${p.tanggalAkhir}) before it was "${p.awal}" (${p.tanggalAwal}). Check both dates and mend the wrong one.`,
  },
  *check(sop, { ketentuan }) {
    const tegas = ketentuan.ditunjuk && ketentuan.tingkat(KODE, 'warning') === 'error';
    const ada = URUTAN.map((tahap) => peristiwa(sop, ...tahap).filter(bertanggal)).filter((p) => p.length > 0);
    for (const [i, akhir] of ada.entries()) {
      // Only neighbours are compared, so that one wrong date is one finding.
      for (const [a, b] of i === 0 ? [] : pasangan(ada[i - 1]!, akhir)) {
        if (bandingkanTanggal(a.tanggal, b.tanggal) <= 0) continue;
        const diminta = ATAS_RANCANGAN.has(a.tahap) && !URUTAN.at(-1)!.includes(b.tahap);
        yield { ...perbandingan(sop, a, b), severity: diminta && tegas ? 'error' : 'warning', ...(!diminta && { peraturan: [] }) };
      }
    }
  },
};

function bertanggal(p: Peristiwa): p is Bertanggal {
  return p.tanggal !== undefined;
}

/**
 * Which events belong together. A stage that came as often as the one before it came with it each time; otherwise only what no event
 * of the stage before precedes is certainly too early.
 */
function pasangan(awal: readonly Bertanggal[], akhir: readonly Bertanggal[]): [Bertanggal, Bertanggal][] {
  if (awal.length === akhir.length) return awal.map((a, i) => [a, akhir[i]!]);
  const menurutTanggal = (a: Bertanggal, b: Bertanggal) => bandingkanTanggal(hariTerakhir(a.tanggal), hariTerakhir(b.tanggal));
  return [[awal.toSorted(menurutTanggal)[0]!, akhir.toSorted(menurutTanggal).at(-1)!]];
}

function perbandingan({ uri }: Sop, awal: Bertanggal, akhir: Bertanggal): Laporan {
  const [dahulu, kemudian] = comparePositions(awal.range.start, akhir.range.start) > 0 ? [akhir, awal] : [awal, akhir];
  return {
    range: kemudian.tanggal.range,
    params: {
      awal: sebutTahap(awal.tahap),
      akhir: sebutTahap(akhir.tahap),
      tanggalAwal: formatTanggal(awal.tanggal),
      tanggalAkhir: formatTanggal(akhir.tanggal),
    },
    related: [{ uri, range: dahulu.tanggal.range, message: { id: 'Tanggal yang dibandingkan', en: 'The date it is compared with' } }],
  };
}
