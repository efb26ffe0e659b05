/** The engine is large: nothing may evaluate it before the first diagram, and loading it must not take a worker's messages. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const index = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

/** Runs a program in a process of its own, where nothing is loaded yet, and returns what it prints. */
function jalankan(program: string): unknown {
  const sumber = `const index = ${JSON.stringify(index)};\n${program}`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', sumber], { encoding: 'utf8' }));
}

const SOP = `const r = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const sel = { awal: 0, akhir: 0, teks: [], strip: false };
const langkah = { indeks: 0, no: 1, uraian: [], simbol: [0], kelengkapan: sel, waktu: sel, output: sel, keterangan: sel, range: r, header: r };
const sop = { uri: 'a', range: r, header: r, peraturan: [], unitKerja: [], tanggal: {}, daftar: {}, bagian: [], pelaksana: [], rusak: false,
  prosedur: [{ header: r, range: r, langkah: [langkah], alur: [], konektor: [],
    simbol: [{ id: 0, langkah: 0, jenis: 'proses', lanes: [0], generated: false, range: r }] }] };
sop.pelaksana.push({ nama: { nama: 'a', range: r }, label: { text: 'A', runs: [{ text: 'A', italic: false }], range: r }, range: r });`;

describe('elkjs', () => {
  it('is loaded with the first diagram, not before', () => {
    const [before, after] = jalankan(`
      import { createRequire } from 'node:module';
      const { cache } = createRequire(index);
      const elk = () => Object.keys(cache).some((file) => file.includes('elkjs'));
      const { gambarDiagram, gambarTabel } = await import(index);
      ${SOP}
      gambarTabel(sop);
      const before = elk();
      await gambarDiagram(sop);
      console.log(JSON.stringify([before, elk()]));
    `) as [boolean, boolean];
    expect([before, after]).toEqual([false, true]);
  });

  it('leaves the messages of a worker to its own listener, and draws there', () => {
    const hasil = jalankan(`
      globalThis.self = globalThis;
      const own = () => 'server';
      globalThis.onmessage = own;
      const { gambarDiagram } = await import(index);
      const { tataDiagram } = await import(new URL('./diagram-alir/halaman.ts', 'file://' + index).href);
      const { lapisElk } = await import(new URL('./diagram-alir/lapisan.ts', 'file://' + index).href);
      ${SOP}
      const { mundur } = await tataDiagram({ number: 1, prosedur: sop.prosedur[0], pelaksana: sop.pelaksana, laneIds: ['a'], awalan: '' }, lapisElk);
      console.log(JSON.stringify([globalThis.onmessage === own, mundur ?? 'mesin']));
    `);
    expect(hasil).toEqual([true, 'mesin']);
  });
});
