/** Random SOPs as core objects: everything the language can say, in proportions that make trouble likely. */
import type { Alur, Konektor, Langkah, Pelaksana, Prosedur, Range, Simbol, Sop, Teks } from '@alir/core';
import { JENIS_SIMBOL, KOLOM_SEL } from '@alir/core';

export interface Resep {
  readonly benih: number;
  readonly rows: number;
  readonly lanes: number;
  /** Share of decisions among the symbols, 0 to 1. */
  readonly keputusan: number;
  /** Share of rows with more than one symbol, 0 to 1. */
  readonly majemuk: number;
  /** How far flows jump, in rows; 0 leaves the defaults only. */
  readonly lompat: number;
  /** Share of rows that begin a new page by the author's will, 0 to 1; 0 where it is left out. */
  readonly halamanBaru?: number;
}

/** A small deterministic source of random numbers (mulberry32). */
export function acak(benih: number): () => number {
  let state = benih >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const KATA =
  'menerima berkas permohonan dan meneruskan kepada pejabat yang berwenang untuk ditandatangani sesuai ketentuan perundang-undangan daftar hadir rapat verifikasi'.split(
    ' ',
  );
const LABEL = ['Teknis', 'Administratif', 'R', 'Perlu perbaikan berkas', 'B', 'Lengkap'];

export function range(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 10 } };
}

export function teks(text: string, line = 0): Teks {
  return { text, runs: [{ text, italic: false }], range: range(line) };
}

/** Building blocks of one random SOP. */
export function sopAcak(resep: Resep): Sop {
  const random = acak(resep.benih);
  const int = (n: number) => Math.floor(random() * n);
  const chance = (p: number) => random() < p;
  const words = (n: number) => Array.from({ length: 1 + int(n) }, () => KATA[int(KATA.length)]!).join(' ');
  let line = 0;

  const pelaksana: Pelaksana[] = Array.from({ length: resep.lanes }, (_, i) => ({
    nama: { nama: `p${i}`, range: range(line) },
    label: teks(chance(0.3) ? words(4) : `Pelaksana ${i + 1}`, line),
    range: range(line++),
  }));

  const simbol: Simbol[] = [];
  const alur: Alur[] = [];
  const rowSymbols: number[][] = [];
  const add = (row: number, lanes: number[], jenis: Simbol['jenis'], generated = false): number => {
    const id = simbol.length;
    simbol.push({
      id,
      langkah: row,
      jenis,
      lanes,
      ...(chance(0.15) && !generated && { tulisan: teks(words(3)) }),
      generated,
      range: range(line),
    });
    rowSymbols[row]!.push(id);
    return id;
  };
  const flow = (dari: number, ke: number, jenis: Alur['jenis'] = 'alur', label?: string) => {
    alur.push({ jenis, dari, ke, ...(label !== undefined && { label: teks(label) }), range: range(line) });
  };
  const kind = () => (chance(resep.keputusan) ? 'keputusan' : JENIS_SIMBOL[2 + int(JENIS_SIMBOL.length - 2)]!);
  const entry: number[] = [];
  const exits: number[][] = [];

  for (let row = 0; row < resep.rows; row++) {
    rowSymbols.push([]);
    line++;
    const lane = int(resep.lanes);
    const edge = row === 0 ? 'mulai' : row === resep.rows - 1 ? 'selesai' : undefined;
    const shape = chance(resep.majemuk) ? int(6) : -1;
    if (shape === 0 && resep.lanes > 1) {
      const a = int(resep.lanes - 1);
      const b = a + 1 + int(Math.min(3, resep.lanes - a - 1));
      const id = add(
        row,
        Array.from({ length: b - a + 1 }, (_, i) => a + i),
        kind(),
      );
      entry.push(id);
      exits.push([id]);
    } else if (shape === 1 && resep.lanes > 1) {
      const lanes = [...new Set(Array.from({ length: 2 + int(2) }, () => int(resep.lanes)))].sort((a, b) => a - b);
      const ids = lanes.map((l) => add(row, [l], edge ?? 'proses'));
      for (let i = 1; i < ids.length; i++) flow(ids[i - 1]!, ids[i]!, 'bersama');
      entry.push(ids[0]!);
      exits.push(ids);
    } else if (shape === 2) {
      const ids = Array.from({ length: 2 + int(3) }, (_, i) => add(row, [int(resep.lanes)], i === 0 ? (edge ?? 'proses') : kind()));
      for (let i = 1; i < ids.length; i++) flow(ids[i - 1]!, ids[i]!);
      entry.push(ids[0]!);
      exits.push([ids.at(-1)!]);
    } else if (shape === 3) {
      const ids = Array.from({ length: 2 + int(2) }, () => add(row, [int(resep.lanes)], chance(0.7) ? 'keputusan' : kind()));
      entry.push(ids[0]!);
      exits.push(ids);
    } else if (shape === 4) {
      // An unknown lane: nothing to draw.
      const id = add(row, [], 'proses');
      entry.push(id);
      exits.push([id]);
    } else {
      const id = add(row, [lane], edge ?? kind());
      entry.push(id);
      exits.push([id]);
    }
  }

  const konektor: { nama: string; sumber: Konektor['sumber'][number][]; tujuan?: Konektor['tujuan']; range: Range }[] = [];
  const target = (row: number) => {
    const to = Math.max(0, Math.min(resep.rows - 1, row + 1 + int(2 * resep.lompat + 1) - resep.lompat));
    const ids = rowSymbols[to]!;
    return chance(0.8) ? entry[to]! : ids[int(ids.length)]!;
  };
  const jump = (dari: number, label?: string) => {
    if (konektor.length === 0 || chance(0.5)) {
      konektor.push({
        nama: String.fromCharCode(65 + (konektor.length % 26)) + (konektor.length >= 26 ? konektor.length : ''),
        sumber: [],
        range: range(line),
      });
    }
    konektor[int(konektor.length)]!.sumber.push({
      dari,
      jenis: 'alur',
      ...(label !== undefined && { label: teks(label) }),
      range: range(line),
    });
  };
  const favourite = int(resep.rows);
  for (let row = 0; row < resep.rows; row++) {
    for (const id of exits[row]!) {
      const symbol = simbol[id]!;
      if (symbol.jenis === 'selesai') continue;
      if (symbol.jenis === 'keputusan') {
        const labels = chance(0.8) ? ['Ya', 'Tidak'] : Array.from({ length: 2 + int(3) }, () => LABEL[int(LABEL.length)]!);
        labels.forEach((label, i) => {
          if (chance(0.08)) {
            const end = add(row, [...symbol.lanes], 'selesai', true);
            flow(id, end, 'alur', label);
          } else if (chance(0.06)) jump(id, label);
          else if (i === 0 && row + 1 < resep.rows) flow(id, entry[row + 1]!, 'alur', label);
          else if (chance(0.15)) flow(id, entry[favourite]!, 'alur', label);
          else flow(id, target(row), 'alur', label);
        });
      } else if (chance(0.04)) jump(id);
      else if (chance(0.1) && resep.lompat > 0) for (let n = 1 + int(3); n > 0; n--) flow(id, target(row));
      else if (row + 1 < resep.rows) flow(id, entry[row + 1]!);
      if (chance(0.07)) flow(id, target(row), 'informasi');
    }
  }
  for (const k of konektor) if (chance(0.9)) k.tujuan = { ke: int(simbol.length), range: range(line) };

  // A source of its own, so that asking for breaks changes nothing else.
  const breaks = acak(resep.benih ^ 0xba4a);
  const langkah = langkahAcak(resep.rows, rowSymbols, random, words).map((l) => ({
    ...l,
    halamanBaru: l.indeks > 0 && breaks() < (resep.halamanBaru ?? 0),
  }));
  return sop(pelaksana, prosedur(langkah, simbol, alur, konektor));
}

function langkahAcak(
  rows: number,
  rowSymbols: readonly (readonly number[])[],
  random: () => number,
  words: (n: number) => string,
): Langkah[] {
  const spans = Object.fromEntries(
    KOLOM_SEL.map((name) => {
      const list: { awal: number; akhir: number }[] = [];
      for (let row = 0; row < rows; ) {
        const akhir = Math.min(rows - 1, row + (random() < 0.1 ? 1 + Math.floor(random() * 3) : 0));
        for (; row <= akhir; row++)
          list[row] = { awal: akhir - (akhir - row) - (row - (list[row - 1]?.akhir === akhir ? list[row - 1]!.awal : row)), akhir };
      }
      return [name, list];
    }),
  ) as Record<(typeof KOLOM_SEL)[number], { awal: number; akhir: number }[]>;
  return Array.from({ length: rows }, (_, row): Langkah => {
    const cell = (name: 'kelengkapan' | 'output' | 'keterangan') => ({
      ...spans[name][row]!,
      teks: random() < 0.6 ? [teks(words(6)), ...(random() < 0.2 ? [teks(words(12))] : [])] : [],
      strip: random() < 0.1,
    });
    return {
      indeks: row,
      no: row + 1,
      uraian: [teks(words(14))],
      simbol: rowSymbols[row]!,
      kelengkapan: cell('kelengkapan'),
      waktu: {
        ...spans.waktu[row]!,
        nilai: { kind: 'durasi', bagian: [{ jumlah: [{ min: 5, maks: 10, satuan: 'menit', kerja: false }] }], range: range(row) },
      },
      output: cell('output'),
      keterangan: cell('keterangan'),
      halamanBaru: false,
      range: range(row),
      header: range(row),
      rusak: false,
      alurRusak: false,
    };
  });
}

/** A row with no more than its number and an activity. */
export function langkahPolos(indeks: number, simbol: readonly number[], lain: Partial<Langkah> = {}): Langkah {
  const sel = { awal: indeks, akhir: indeks };
  const kosong = { ...sel, teks: [], strip: false };
  return {
    indeks,
    no: indeks + 1,
    uraian: [teks(`Langkah ${indeks + 1}`)],
    simbol,
    kelengkapan: kosong,
    waktu: sel,
    output: kosong,
    keterangan: kosong,
    halamanBaru: false,
    range: range(indeks),
    header: range(indeks),
    rusak: false,
    alurRusak: false,
    ...lain,
  };
}

export function prosedur(
  langkah: readonly Langkah[],
  simbol: readonly Simbol[],
  alur: readonly Alur[],
  konektor: readonly Konektor[] = [],
): Prosedur {
  return { header: range(0), range: range(0), langkah, simbol, alur, konektor, buntu: [] };
}

export function sop(pelaksana: readonly Pelaksana[], ...prosedur: Prosedur[]): Sop {
  return {
    uri: 'file:///uji.sop',
    judul: teks('Uji gambar'),
    range: range(0),
    header: range(0),
    peraturan: [],
    unitKerja: [],
    tanggal: {},
    daftar: {},
    bagian: [],
    pelaksana,
    prosedur,
    rusak: false,
  };
}
