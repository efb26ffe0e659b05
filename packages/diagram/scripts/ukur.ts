/**
 * Measures drawings: `node scripts/ukur.ts MODEL.json…`, where a file holds an `Sop` of @alir/core, a list of them, or a `Dokumen`.
 * EN edges through symbols, OV unrelated lines on each other, same merged lines, X crossings, length in millimetres.
 */
import { readFileSync } from 'node:fs';
import type { Sop } from '@alir/core';
import { gambarTabel, keJson } from '../src/index.ts';
import { periksaGambar } from '../test/pemeriksa.ts';

/** Layouts timed after as many to warm up; the middle one counts. */
const RUNS = 7;

/** One line of figures about the drawing of `sop`. */
export function ukurSop(nama: string, sop: Sop): Record<string, string | number> {
  const times: number[] = [];
  for (let i = 0; i < 2 * RUNS; i++) {
    const start = performance.now();
    gambarTabel(sop);
    if (i >= RUNS) times.push(performance.now() - start);
  }
  const gambar = gambarTabel(sop);
  const { salah, ukuran } = periksaGambar(keJson(gambar), sop);
  return {
    nama,
    mm: gambar.pages.map((page) => `${Math.round(page.width)}x${Math.round(page.height)}`).join(' '),
    EN: ukuran.en,
    OV: ukuran.ov,
    same: ukuran.same,
    X: ukuran.silang,
    tikungan: ukuran.tikungan,
    panjang: Math.round(ukuran.panjang),
    label: ukuran.label,
    salah: salah.length,
    ms: Number(times.sort((a, b) => a - b)[RUNS >> 1]!.toFixed(1)),
  };
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const rows = process.argv.slice(2).flatMap((file) => {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const list = Array.isArray(data) ? data : ((data as { sop?: Sop[] }).sop ?? [data]);
    return (list as Sop[]).map((sop) => ukurSop(sop.nama?.nama ?? file, sop));
  });
  console.table(rows);
}
