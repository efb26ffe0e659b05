/** From the summaries of a workspace to its map: who names whom, by name or by title. */
import type { Butir, HubunganSop, KartuSop, PetaSop } from '@alir/core';
import type { Ringkasan, RingkasanSop } from './ringkasan.ts';
import { judulSeragam } from './seragam.ts';

/**
 * The map of these files; their order does not matter. Of several SOPs with one name or title the first in the order of the files is
 * meant. SOPs of files whose declarations alone count stand on it only where others name them.
 */
export function petaSop(berkas: Iterable<Ringkasan>): PetaSop {
  const milik = [...berkas]
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap(({ uri, sop, hanyaDeklarasi }) => sop.map((satu) => ({ uri, sop: satu, tersendiri: hanyaDeklarasi !== true })));
  const menurutNama = new Map<string, number>();
  const menurutJudul = new Map<string, number>();
  milik.forEach(({ sop }, i) => {
    catatPertama(menurutNama, sop.nama?.nama, i);
    catatPertama(menurutJudul, judulSeragam(sop.judul?.text ?? ''), i);
  });

  const luar: KartuSop[] = [];
  const menurutKata = new Map<string, number>();
  const diLuar = (kunci: string, kartu: KartuSop): number => {
    if (!menurutKata.has(kunci)) menurutKata.set(kunci, milik.length + luar.push(kartu) - 1);
    return menurutKata.get(kunci)!;
  };
  const tujuan = ({ nama, judul }: Sebutan): number =>
    nama !== undefined
      ? (menurutNama.get(nama) ?? diLuar(`sop ${nama}`, { judul: nama, luar: 'nama' }))
      : (menurutJudul.get(judulSeragam(judul)) ?? diLuar(judulSeragam(judul), { judul, luar: 'teks' }));

  const hubungan = sekaliSepasang(milik.flatMap(({ sop }, dari) => sebutan(sop).map((s) => ({ dari, ke: tujuan(s) }))));
  const kartu = [...milik.map(({ uri, sop }) => kartuSop(uri, sop)), ...luar];
  const disebut = new Set(hubungan.flatMap(({ dari, ke }) => [dari, ke]));
  return tanpa(kartu, hubungan, (i) => milik[i]?.tersendiri === false && !disebut.has(i));
}

/** Another SOP as a text calls it. */
type Sebutan = { readonly nama: string; readonly judul?: undefined } | { readonly nama?: undefined; readonly judul: string };

/** The SOPs that one names: in keterkaitan by name or by title, in its other lists by name. */
function sebutan({ keterkaitan, sopTerkait }: RingkasanSop): Sebutan[] {
  return [...keterkaitan.flatMap((butir) => sebutanButir(butir) ?? []), ...sopTerkait.map(({ nama }) => ({ nama }))];
}

/** Nothing where the item names no SOP (`-`). */
function sebutanButir({ teks, sop }: Butir): Sebutan | undefined {
  if (sop) return { nama: sop.nama };
  const judul = teks?.text.trim() ?? '';
  return /[\p{L}\p{N}]/u.test(judulSeragam(judul)) ? { judul } : undefined;
}

function kartuSop(uri: string, { judul, nama, nomor, unit, range }: RingkasanSop): KartuSop {
  return {
    judul: judul?.text.trim() || (nama?.nama ?? ''),
    ...(nomor && { nomor: nomor.teks }),
    ...(unit !== undefined && { unit }),
    tempat: { uri, awal: range.start },
  };
}

function catatPertama(di: Map<string, number>, kunci: string | undefined, nilai: number): void {
  if (kunci && !di.has(kunci)) di.set(kunci, nilai);
}

/** What is named twice counts once, as do two that name each other; none names itself. */
function sekaliSepasang(semua: readonly { readonly dari: number; readonly ke: number }[]): HubunganSop[] {
  const hubungan = new Map<string, HubunganSop>();
  for (const { dari, ke } of semua) {
    if (dari === ke || hubungan.has(`${dari} ${ke}`)) continue;
    const balik = hubungan.get(`${ke} ${dari}`);
    if (balik) hubungan.set(`${ke} ${dari}`, { ...balik, timbalBalik: true });
    else hubungan.set(`${dari} ${ke}`, { dari, ke, timbalBalik: false });
  }
  return [...hubungan.values()];
}

/** The map without the cards that `buang` says, which nothing leads to or from. */
function tanpa(kartu: readonly KartuSop[], hubungan: readonly HubunganSop[], buang: (i: number) => boolean): PetaSop {
  let jumlah = 0;
  const baru = kartu.map((_, i) => (buang(i) ? -1 : jumlah++));
  return {
    kartu: kartu.filter((_, i) => baru[i] !== -1),
    hubungan: hubungan.map((h) => ({ ...h, dari: baru[h.dari]!, ke: baru[h.ke]! })),
  };
}
