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

/** Any map: cards with and without number, unit and place; relations of any shape, hubs, circles and frames among them. */
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
      serupa: fc.array(teks, { maxLength: jumlah === 0 ? 0 : 16 }),
      masuk: fc.boolean(),
    }),
  )
  .map(({ kartu: semua, pasangan, serupa, masuk }) => {
    const hubungan = new Map<string, HubunganSop>();
    for (const [a, b, timbalBalik, pusat] of semua.length === 0 ? [] : pasangan) {
      const [dari, ke] = [a % semua.length, b % (pusat ? Math.min(3, semua.length) : semua.length)];
      if (dari !== ke) hubungan.set([dari, ke].sort((x, y) => x - y).join(), { dari, ke, timbalBalik });
    }
    // Some that are all related alike, to the first card or the second.
    const ekor = serupa.map((_, i): [number, number] => [semua.length + i, i % Math.min(2, semua.length)]);
    return {
      kartu: [...semua, ...serupa.map((judul) => ({ judul }))].map((isi, i) => ({ ...kartu(isi.judul, i), ...isi })),
      hubungan: [...hubungan.values(), ...ekor.map(([a, b]) => ({ dari: masuk ? b : a, ke: masuk ? a : b, timbalBalik: false }))],
    };
  });

const HALUS = 0.03;

/** Everything that is wrong with a drawing, in words. */
export function cacat({ width, height, kartu: semua, bingkai, panah, teks: tulisan }: GambarPeta): string[] {
  const salah: string[] = [];
  const kotak = new Map([...semua, ...bingkai].map((k) => [k.id, kotakDari(k)]));
  const berbingkai = new Map(bingkai.flatMap(({ id, anggota }) => anggota.map((k) => [k, id] as const)));
  // What lines see: frames, and cards that stand in none.
  const luar = [...kotak.values()].filter(({ id }) => !berbingkai.has(id));
  for (const [i, a] of luar.entries()) {
    if (!(a.kiri >= 0 && a.atas >= 0 && a.kanan <= width && a.bawah <= height)) salah.push(`${a.id} leaves the map`);
    for (const b of luar.slice(i + 1)) if (bertindih(a, b)) salah.push(`${a.id} overlaps ${b.id}`);
  }
  for (const { id, anggota, teks: judul } of bingkai) {
    const isi = anggota.map((k) => kotak.get(k)!);
    const b = kotak.get(id)!;
    for (const [i, a] of isi.entries()) {
      if (!(a.kiri > b.kiri && a.atas > b.atas && a.kanan < b.kanan && a.bawah < b.bawah)) salah.push(`${a.id} leaves its frame`);
      for (const lain of isi.slice(i + 1)) if (bertindih(a, lain)) salah.push(`${a.id} overlaps ${lain.id}`);
      if (judul.some((t) => t.y + 0.2 * t.size > a.atas)) salah.push(`the words of ${id} run over ${a.id}`);
    }
  }
  for (const { id, teks: isi } of semua) {
    const a = kotak.get(id)!;
    for (const t of isi) if (t.x < a.kiri || t.y - t.size * 0.7 < a.atas || t.y + t.size * 0.2 > a.bawah) salah.push(`a text leaves ${id}`);
  }
  for (const t of tulisan) {
    if (luar.some((k) => t.y + 0.2 * t.size > k.atas && t.y - t.size < k.bawah)) salah.push('a heading runs over a card');
  }
  const garis = panah.map((p) => ({ ...p, ruas: p.points.slice(1).map((b, i): Ruas => [p.points[i]!, b]) }));
  for (const { id, from, to, points, ruas } of garis) {
    if (!diTepi(points[0]!, kotak.get(from)!) || !diTepi(points.at(-1)!, kotak.get(to)!))
      salah.push(`${id} does not lead from ${from} to ${to}`);
    for (const [[x1, y1], [x2, y2]] of ruas) {
      if (Math.abs(x1 - x2) > HALUS && Math.abs(y1 - y2) > HALUS) salah.push(`${id} is aslant`);
      const lewat = luar.find((k) => melalui(k, x1, y1, x2, y2));
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

/** The relations that a drawing shows, card by card, as `from > to`; frames stand for their cards. */
export function terbaca({ bingkai, panah }: GambarPeta): string[] {
  const isi = new Map(bingkai.map(({ id, anggota }) => [id, anggota]));
  const satuan = (id: string) => isi.get(id) ?? [id];
  return panah
    .flatMap(({ from, to, timbalBalik }) =>
      satuan(from).flatMap((a) => satuan(to).flatMap((b) => (timbalBalik ? [`${a} > ${b}`, `${b} > ${a}`] : [`${a} > ${b}`]))),
    )
    .sort();
}

interface Kotak {
  readonly id: string;
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
}

function kotakDari({ id, x, y, width, height }: { id: string; x: number; y: number; width: number; height: number }): Kotak {
  return { id, kiri: x, atas: y, kanan: x + width, bawah: y + height };
}

function bertindih(a: Kotak, b: Kotak): boolean {
  return a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah;
}

/** Whether a stretch runs through the inside of a box. */
function melalui(k: Kotak, x1: number, y1: number, x2: number, y2: number): boolean {
  return (
    Math.max(x1, x2) > k.kiri + HALUS &&
    Math.min(x1, x2) < k.kanan - HALUS &&
    Math.max(y1, y2) > k.atas + HALUS &&
    Math.min(y1, y2) < k.bawah - HALUS
  );
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
