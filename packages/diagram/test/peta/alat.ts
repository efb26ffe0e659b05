/** Random maps, and what is wrong with a drawn one: found on the finished drawing alone. */
import type { HubunganSop, KartuSop, PetaSop } from '@alir/core';
import fc from 'fast-check';
import type { GambarPeta } from '../../src/index.ts';

type Titik = readonly [number, number];
type Ruas = readonly [Titik, Titik];

/** A map of as many cards as titles; relations as `[from, to]`, or `[from, to, 'timbal balik']`. */
export function peta(judul: readonly string[], hubungan: readonly (readonly [number, number, 'timbal balik'?])[] = []): PetaSop {
  return {
    kartu: judul.map((satu, i) => kartu(satu, i)),
    hubungan: hubungan.map(([dari, ke, balik]) => ({ dari, ke, timbalBalik: balik !== undefined })),
  };
}

function kartu(judul: string, i: number): KartuSop {
  return { judul, tempat: { uri: `file:///${i}.sop`, awal: { line: i, character: 0 } } };
}

const teks = fc.oneof(fc.lorem({ maxCount: 9 }), fc.string({ maxLength: 90 }), fc.constant('Penyelenggaraan'.repeat(8)));

const indeks = fc.noBias(fc.nat({ max: 1_000_000 }));

/** Any map: cards with and without number, unit and place; relations of any shape, hubs and circles among them. */
export const petaAcak: fc.Arbitrary<PetaSop> = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 70 }))
  .chain(([jumlah, garis]) =>
    fc.record({
      kartu: fc.array(
        fc.record(
          { judul: teks, nomor: teks, unit: teks, luar: fc.constantFrom('teks' as const, 'nama' as const) },
          { requiredKeys: ['judul'] },
        ),
        { minLength: jumlah, maxLength: jumlah },
      ),
      pasangan: fc.array(fc.tuple(indeks, indeks, fc.boolean(), fc.boolean()), { minLength: garis, maxLength: garis }),
    }),
  )
  .map(({ kartu: semua, pasangan }) => {
    const hubungan = new Map<string, HubunganSop>();
    for (const [a, b, timbalBalik, pusat] of semua.length === 0 ? [] : pasangan) {
      const [dari, ke] = [a % semua.length, b % (pusat ? Math.min(3, semua.length) : semua.length)];
      if (dari !== ke) hubungan.set([dari, ke].sort((x, y) => x - y).join(), { dari, ke, timbalBalik });
    }
    return { kartu: semua.map((isi, i) => ({ ...kartu(isi.judul, i), ...isi })), hubungan: [...hubungan.values()] };
  });

const HALUS = 0.03;

/** Everything that is wrong with a drawing, in words. */
export function cacat({ width, height, kartu: semua, panah, teks: tulisan }: GambarPeta): string[] {
  const salah: string[] = [];
  const kotak = semua.map(({ id, x, y, width: w, height: h }) => ({ id, kiri: x, atas: y, kanan: x + w, bawah: y + h }));
  for (const [i, a] of kotak.entries()) {
    if (!(a.kiri >= 0 && a.atas >= 0 && a.kanan <= width && a.bawah <= height)) salah.push(`${a.id} leaves the map`);
    for (const b of kotak.slice(i + 1)) {
      if (a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah) salah.push(`${a.id} overlaps ${b.id}`);
    }
    for (const t of semua[i]!.teks) {
      if (t.x < a.kiri || t.y - t.size * 0.7 < a.atas || t.y + t.size * 0.2 > a.bawah) salah.push(`a text leaves ${a.id}`);
    }
  }
  for (const t of tulisan) {
    if (kotak.some((k) => t.y + 0.2 * t.size > k.atas && t.y - t.size < k.bawah)) salah.push('a heading runs over a card');
  }
  const garis = panah.map((p) => ({ ...p, ruas: p.points.slice(1).map((b, i): Ruas => [p.points[i]!, b]) }));
  for (const { id, from, to, points, ruas } of garis) {
    const [dari, ke] = [kotak.find((k) => k.id === from)!, kotak.find((k) => k.id === to)!];
    if (!diTepi(points[0]!, dari) || !diTepi(points.at(-1)!, ke)) salah.push(`${id} does not lead from ${from} to ${to}`);
    for (const [[x1, y1], [x2, y2]] of ruas) {
      if (Math.abs(x1 - x2) > HALUS && Math.abs(y1 - y2) > HALUS) salah.push(`${id} is aslant`);
      const lewat = kotak.find(
        (k) =>
          Math.max(x1, x2) > k.kiri + HALUS &&
          Math.min(x1, x2) < k.kanan - HALUS &&
          Math.max(y1, y2) > k.atas + HALUS &&
          Math.min(y1, y2) < k.bawah - HALUS,
      );
      if (lewat) salah.push(`${id} runs through ${lewat.id}`);
    }
  }
  for (const [i, a] of garis.entries()) {
    for (const b of garis.slice(i + 1)) {
      if (a.to !== b.to && a.ruas.some((p) => b.ruas.some((q) => berimpit(p, q))))
        salah.push(`${a.id} lies on ${b.id}, which leads elsewhere`);
    }
  }
  return salah;
}

function diTepi([x, y]: Titik, k: { kiri: number; kanan: number; atas: number; bawah: number }): boolean {
  return Math.min(Math.abs(x - k.kiri), Math.abs(x - k.kanan)) < HALUS && y >= k.atas && y <= k.bawah;
}

/** Whether two stretches share more than a point. */
function berimpit([a, b]: Ruas, [c, d]: Ruas): boolean {
  for (const [sumbu, lain] of [
    [0, 1],
    [1, 0],
  ] as const) {
    if (![b, c, d].every((t) => Math.abs(t[lain] - a[lain]) < HALUS)) continue;
    const [mulai, akhir] = [
      Math.max(Math.min(a[sumbu], b[sumbu]), Math.min(c[sumbu], d[sumbu])),
      Math.min(Math.max(a[sumbu], b[sumbu]), Math.max(c[sumbu], d[sumbu])),
    ];
    if (akhir - mulai > HALUS) return true;
  }
  return false;
}
