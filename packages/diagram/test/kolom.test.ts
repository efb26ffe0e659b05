/** The columns of the table as a regulation profile lays them down: which, in which order, under which headings. */
import type { KolomPeraturan, KolomTabel, Teks } from '@alir/core';
import { describe, expect, it } from 'vitest';
import { gambarHalaman, gambarTabel, keJson } from '../src/index.ts';
import { sopAcak } from './pembangkit.ts';
import { periksaGambar } from './pemeriksa.ts';
import { periksaCetakan } from './pemeriksa-halaman.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const judul = (text: string): Teks => ({ text, runs: [{ text, italic: false }], range });
const kolom = (...isi: readonly (KolomTabel | readonly [KolomTabel, string])[]): KolomPeraturan[] =>
  isi.map((k) => (typeof k === 'string' ? { kolom: k } : { kolom: k[0], judul: judul(k[1]) }));

const SOP = sopAcak({ benih: 7, rows: 9, lanes: 3, keputusan: 0.3, majemuk: 0.2, lompat: 3 });

/** The columns' headings of the first page from left to right, without those of lanes and groups and the row of numbers. */
function kepala({ pages }: ReturnType<typeof gambarTabel>): string[] {
  const { teks, kepala, lanes } = pages[0]!;
  const bawah = kepala.y + kepala.height;
  const lain = new Set(['Mutu Baku', ...lanes.map((lane) => lane.label)]);
  return teks
    .filter(({ y, runs }) => y > kepala.y && y < bawah && !/^\d+$/u.test(runs.map((r) => r.text).join('')))
    .map(({ x, y, runs }) => ({ x, y, text: runs.map((r) => r.text).join('') }))
    .filter(({ text }) => !lain.has(text))
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .map(({ text }) => text);
}

describe.each([
  ['the continuous table', gambarTabel],
  ['the printed pages', gambarHalaman],
] as const)('%s', (nama, gambar) => {
  const periksa = nama === 'the continuous table' ? periksaGambar : periksaCetakan;

  it.each<[string, KolomPeraturan[] | undefined, string]>([
    ['the usual ones', undefined, 'No, Uraian Kegiatan, Pelaksana, Kelengkapan, Waktu, Output, Keterangan'],
    ['other headings', kolom('nomor', ['uraian', 'Aktivitas'], 'pelaksana', ['keterangan', 'Ket']), 'No, Aktivitas, Pelaksana, Ket'],
    [
      'output before waktu',
      kolom('nomor', 'uraian', 'pelaksana', 'kelengkapan', 'output', 'waktu'),
      'No, Uraian Kegiatan, Pelaksana, Kelengkapan, Output, Waktu',
    ],
    ['no kelengkapan', kolom('nomor', 'uraian', 'pelaksana', 'waktu', 'output'), 'No, Uraian Kegiatan, Pelaksana, Waktu, Output'],
    [
      'keterangan amid mutu baku',
      kolom('nomor', 'uraian', 'pelaksana', 'kelengkapan', 'keterangan', 'waktu'),
      'No, Uraian Kegiatan, Pelaksana, Kelengkapan, Keterangan, Waktu',
    ],
    ['lanes and activities although a profile forgets them', kolom('nomor', 'waktu'), 'No, Uraian Kegiatan, Pelaksana, Waktu'],
    ['lanes at the end', kolom('nomor', 'uraian', 'output', 'pelaksana'), 'No, Uraian Kegiatan, Output, Pelaksana'],
  ])('has %s', (_, susunan, harapan) => {
    const hasil = gambar(SOP, susunan && { kolom: susunan });
    expect(kepala(hasil).join(', ')).toBe(harapan);
    expect(periksa(keJson(hasil), SOP).salah).toEqual([]);
  });

  it('draws nothing of a column that is not there', () => {
    const huruf = (k?: KolomPeraturan[]) => JSON.stringify(gambar(SOP, k && { kolom: k }).pages[0]!.teks).length;
    expect(huruf(kolom('nomor', 'uraian', 'pelaksana'))).toBeLessThan(huruf());
    for (const { x1, x2 } of gambar(SOP, { kolom: kolom('nomor', 'uraian', 'pelaksana') }).pages[0]!.kisi) {
      expect(Number.isFinite(x1) && Number.isFinite(x2)).toBe(true);
    }
  });
});
