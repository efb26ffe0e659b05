import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { gambarDiagram, gambarDokumen, gambarHalaman, gambarTabel, keSvg } from '../src/index.ts';
import { TINTA } from '../src/svg.ts';
import { langkahPolos, prosedur, range, sop, sopAcak, teks } from './pembangkit.ts';

const model = (() => {
  const orang = ['Pemohon', 'Petugas'].map((label, i) => ({
    nama: { nama: `p${i}`, range: range(i) },
    label: teks(label),
    range: range(i),
  }));
  const output = { awal: 0, akhir: 0, teks: [teks('Berkas')], strip: false };
  const langkah = [langkahPolos(0, [0], { output }), langkahPolos(1, [1, 2])];
  const simbol = [
    { id: 0, langkah: 0, jenis: 'mulai' as const, lanes: [0] },
    { id: 1, langkah: 1, jenis: 'keputusan' as const, lanes: [1] },
    { id: 2, langkah: 1, jenis: 'selesai' as const, lanes: [0] },
  ].map((s) => ({ ...s, generated: false, range: range(s.id) }));
  const alur = [
    { dari: 0, ke: 1 },
    { dari: 1, ke: 2, label: teks('Ya') },
    { dari: 1, ke: 0, label: teks('Tidak') },
  ].map((a, i) => ({ ...a, jenis: 'alur' as const, range: range(i) }));
  return sop(orang, prosedur(langkah, simbol, alur));
})();

/** What a screen reader is given, in its order: `role: name`. Throws where the text is no well-formed XML. */
function terbaca(svg: string): string[] {
  const said: string[] = [];
  const open: { name: string; hidden: boolean; leaf: boolean }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const hidden = parent?.hidden === true || attributes['aria-hidden'] === 'true';
    const { role, 'aria-label': label } = attributes;
    if (!hidden && role !== undefined && !parent?.leaf) said.push(label === undefined ? role : `${role}: ${label}`);
    if (!hidden && !parent?.leaf && name === 'text') said.push('text that is not hidden');
    open.push({ name, hidden, leaf: parent?.leaf === true || role === 'img' });
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const { name, hidden } = open.at(-1) ?? { name: '', hidden: true };
    // The first child of its element: what was said of that last.
    if (name === 'title' && !hidden) said[said.length - 1] += `: ${text}`;
    if (name === 'desc') said.push(text);
  });
  parser.write(svg).close();
  return said;
}

const AWAL = ['graphics-document document: Uji gambar'];
const PELAKSANA = ['group: Pelaksana', 'img: Pemohon', 'img: Petugas'];
const SIMBOL = [
  'img: Mulai oleh Pemohon: Langkah 1 (langkah 1); lanjut ke langkah 2',
  'img: Keputusan oleh Petugas: Langkah 2 (langkah 2); ya → selesai oleh Pemohon, tidak → langkah 1',
  'img: Selesai oleh Pemohon: Langkah 2 (langkah 2)',
];
const TABEL = [
  ...PELAKSANA,
  ...['list: Langkah', 'listitem', 'img: Langkah 1: Langkah 1', SIMBOL[0]!, 'img: Output: Berkas'],
  ...['listitem', 'img: Langkah 2: Langkah 2', SIMBOL[1]!, SIMBOL[2]!],
];

describe('the SVG for a screen reader', () => {
  it('reads the lanes, then row by row activity, symbols and cells', () => {
    const desc = 'Diagram alir SOP: 1 prosedur, 2 langkah, 2 pelaksana.';
    expect(terbaca(keSvg(gambarTabel(model)))).toEqual([...AWAL, desc, 'group: Prosedur 1', ...TABEL]);
  });

  it('reads a printed page by its number', () => {
    const gambar = gambarHalaman(model);
    const desc = 'Diagram alir SOP: halaman 1, 2 langkah, 2 pelaksana.';
    expect(terbaca(keSvg(gambar, { halaman: 1 }))).toEqual([...AWAL, desc, 'group: Halaman 1', ...TABEL]);
  });

  it('reads the diagram step by step, its title with it', async () => {
    const [satu] = model.prosedur;
    const berjudul = { ...model, prosedur: [{ ...satu!, judul: teks('Di loket') }] };
    expect(terbaca(keSvg(await gambarDiagram(berjudul))).slice(2)).toEqual([
      'group: Prosedur 1: Di loket',
      ...PELAKSANA,
      ...['list: Langkah', 'listitem', SIMBOL[0], 'listitem', SIMBOL[1], SIMBOL[2]],
    ]);
  });

  it('reads a form cell by cell, and of a legend what its symbols mean', () => {
    const gambar = gambarDokumen(model);
    const identitas = terbaca(keSvg(gambar, { halaman: 2 }));
    expect(identitas.slice(0, 7)).toEqual([
      'graphics-document document: Uji gambar',
      'Formulir identitas SOP: halaman 2.',
      'group: Halaman 2: Formulir identitas',
      'list: Isian',
      'listitem',
      'img: Instansi: kosong',
      'listitem',
    ]);
    expect(identitas).toContain('img: Nama SOP: Uji gambar');
    expect(terbaca(keSvg(gambar, { halaman: 4 })).slice(2, 6)).toEqual([
      'group: Halaman 4: Keterangan simbol',
      'list: Isian',
      'listitem',
      'img: Terminator: Awal atau akhir rangkaian kegiatan.',
    ]);
  });

  it('reads a whole document in one', () => {
    const said = terbaca(keSvg(gambarDokumen(model)));
    expect(said[1]).toBe('Diagram alir SOP: 4 halaman, 2 langkah, 2 pelaksana.');
    expect(said.filter((words) => words.startsWith('group: Halaman'))).toEqual([
      'group: Halaman 1: Halaman judul',
      'group: Halaman 2: Formulir identitas',
      'group: Halaman 3',
      'group: Halaman 4: Keterangan simbol',
    ]);
  });

  it('says in which language it is', () => {
    expect(keSvg(gambarTabel(model))).toMatch(/^<svg [^>]* lang="id"/);
  });

  it('reads hostile texts as texts', () => {
    const evil = `"'><script>alert(1)</script><title>x</title>]]>&lt;x`;
    const jahat = { ...model, judul: teks(evil), prosedur: [{ ...model.prosedur[0]!, judul: teks(evil) }] };
    const langkah = jahat.prosedur[0]!.langkah.map((l) => ({ ...l, uraian: [teks(evil)], output: { ...l.output, teks: [teks(evil)] } }));
    const orang = jahat.pelaksana.map((p) => ({ ...p, label: teks(evil) }));
    const said = terbaca(keSvg(gambarTabel({ ...jahat, pelaksana: orang, prosedur: [{ ...jahat.prosedur[0]!, langkah }] })));
    expect(said.filter((words) => words.includes(evil))).toHaveLength(1 + 1 + 2 + 2 + 3 + 2);
  });

  it('paints only with the inks that a theme can replace', async () => {
    const acak = sopAcak({ benih: 5, rows: 12, lanes: 5, keputusan: 0.4, majemuk: 0.4, lompat: 4 });
    const inks = new Set<string>([...Object.values(TINTA), 'none']);
    for (const gambar of [gambarTabel(acak), gambarHalaman(acak), gambarDokumen(acak), await gambarDiagram(acak)]) {
      const paints = [...keSvg(gambar).matchAll(/ (?:fill|stroke|color|stop-color)="([^"]*)"/g)].map(([, paint]) => paint!);
      expect(paints.filter((paint) => !inks.has(paint))).toEqual([]);
      expect(paints.length).toBeGreaterThan(50);
    }
  });
});
