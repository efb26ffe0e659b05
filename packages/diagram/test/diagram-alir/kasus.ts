/** Procedures for the swimlanes, made by hand or by seed: small ones for tests, and those that figures are printed for. */
import type { Alur, Konektor, Pelaksana, Simbol, Sop } from '@alir/core';
import { acak, langkahPolos, prosedur, range, sop, teks } from '../pembangkit.ts';

export function langkah(indeks: number, simbol: number[], uraian = `Langkah ${indeks + 1}`) {
  return langkahPolos(indeks, simbol, { uraian: [teks(uraian)] });
}

export function simbol(id: number, row: number, lanes: number[], jenis: Simbol['jenis'] = 'proses', lain: Partial<Simbol> = {}): Simbol {
  return { id, langkah: row, jenis, lanes, generated: false, range: range(row), ...lain };
}

export function jalur(n: number): Pelaksana[] {
  return Array.from({ length: n }, (_, i) => ({
    nama: { nama: `p${i}`, range: range(i) },
    label: teks(`Pelaksana ${i}`),
    range: range(i),
  }));
}

export function flow(dari: number, ke: number, label?: string, jenis: Alur['jenis'] = 'alur'): Alur {
  return { jenis, dari, ke, range: range(0), ...(label !== undefined && { label: teks(label) }) };
}

/** A procedure of one symbol a step: for each its lane (or lanes), perhaps its kind, perhaps its text. */
export function model(
  n: number,
  steps: readonly (readonly [number[], Simbol['jenis']?, string?])[],
  alur: readonly Alur[],
  konektor: Konektor[] = [],
): Sop {
  return sop(
    jalur(n),
    prosedur(
      steps.map(([, , uraian], i) => langkah(i, [i], uraian)),
      steps.map(([at, jenis], i) => simbol(i, i, at, jenis)),
      alur,
      konektor,
    ),
  );
}

const KEGIATAN = [
  'Meneliti kelengkapan berkas permohonan',
  'Menyusun konsep nota dinas',
  'Memberikan paraf',
  'Mencatat surat masuk sesuai ketentuan peraturan perundang-undangan',
  'Menandatangani laporan hasil dan meneruskan kepada atasan langsung',
  'Menggandakan dokumen untuk ditindaklanjuti',
];

/**
 * A procedure as they usually are: one symbol a step, the share `keputusan` of them decisions, whose `Tidak` leads back or ahead by up to
 * twelve steps.
 */
export function panjang(benih: number, rows: number, lanes: number, keputusan: number): Sop {
  const random = acak(benih);
  const int = (n: number) => Math.floor(random() * n);
  const steps = Array.from({ length: rows }, (_, i): [number[], Simbol['jenis'], string] => {
    const kind =
      i === 0 ? 'mulai' : i === rows - 1 ? 'selesai' : random() < keputusan ? 'keputusan' : random() < 0.2 ? 'dokumen' : 'proses';
    return [[int(lanes)], kind, KEGIATAN[int(KEGIATAN.length)]!];
  });
  const alur = steps.slice(0, -1).flatMap(([, jenis], i) => {
    if (jenis !== 'keputusan') return [flow(i, i + 1)];
    const back = random() < 0.75;
    const far = 1 + int(12);
    return [flow(i, i + 1, 'Ya'), flow(i, back ? Math.max(0, i - far) : Math.min(rows - 1, i + 1 + far), 'Tidak')];
  });
  return model(lanes, steps, alur);
}

/** Branches and joins: three successors, two of them in one lane, a decision that leads back into a branch, and a second fork. */
export function cabang(): Sop {
  return model(
    4,
    [
      [[0], 'mulai', 'Menerima surat masuk'],
      [[1], 'proses', 'Mendisposisikan berkas permohonan'],
      [[2], 'proses', 'Menyusun konsep nota dinas'],
      [[2], 'proses', 'Meneliti rencana kerja'],
      [[3], 'dokumen', 'Memeriksa kelengkapan bukti pembayaran'],
      [[2], 'proses', 'Memverifikasi daftar hadir serta memberikan paraf'],
      [[1], 'proses', 'Menggabungkan hasil dan menyusun laporan'],
      [[1], 'keputusan', 'Persyaratan terpenuhi dan benar?'],
      [[0], 'proses', 'Menggandakan dokumen'],
      [[0], 'proses', 'Menyampaikan laporan hasil'],
      [[2], 'proses', 'Mengarsipkan berkas permohonan'],
      [[0], 'selesai', 'Selesai'],
    ],
    [
      flow(0, 1),
      flow(1, 2),
      flow(1, 3),
      flow(1, 4),
      flow(2, 5),
      flow(3, 6),
      flow(4, 6),
      flow(5, 6),
      flow(6, 7),
      flow(7, 8, 'Ya'),
      flow(7, 2, 'Tidak'),
      flow(8, 9),
      flow(8, 10),
      flow(9, 11),
      flow(10, 11),
    ],
  );
}

/** `n` branches between a step and the one that joins them, over `lanes` lanes in turn, or all in one (`lanes` = 1). */
export function kipas(n: number, lanes: number): Sop {
  const many = Array.from({ length: n }, (_, i) => i + 1);
  return model(
    lanes,
    [[[0], 'mulai'], ...many.map((i): [number[]] => [[(i - 1) % lanes]]), [[0], 'selesai']],
    [...many.map((i) => flow(0, i)), ...many.map((i) => flow(i, n + 1))],
  );
}

/** A decision with `n` exits, each labelled, to as many steps in other lanes; the last one leads back. */
export function simpang(n: number): Sop {
  const label = ['Teknis', 'Administratif', 'Perlu perbaikan berkas', 'Rahasia', 'Segera', 'Biasa', 'Ditolak', 'Ulang'];
  return model(
    4,
    [
      [[1], 'mulai', 'Menerima surat masuk'],
      [[1], 'keputusan', 'Jenis surat?'],
      ...Array.from({ length: n - 1 }, (_, i): [number[], 'proses', string] => [[i % 4], 'proses', `Menindaklanjuti surat ${label[i]}`]),
      [[1], 'selesai', 'Mengarsipkan'],
    ],
    [
      flow(0, 1),
      ...Array.from({ length: n - 1 }, (_, i) => flow(1, i + 2, label[i]!)),
      flow(1, 0, label[n - 1]!),
      ...Array.from({ length: n - 1 }, (_, i) => flow(i + 2, n + 1)),
    ],
  );
}
