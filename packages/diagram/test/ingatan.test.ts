import type { Langkah, Sop } from '@alir/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gambarHalaman, gambarTabel, Ingatan, keJson, keSvg } from '../src/index.ts';
import { range, sopAcak, teks } from './pembangkit.ts';
import { resepAcak } from './resep.ts';

/** One edit of an SOP, as typing makes them: a text, a heading, a label, a row that goes, and everything moved down a line. */
const SUNTINGAN: readonly ((sop: Sop, at: number) => Sop)[] = [
  (sop, at) => ubahLangkah(sop, at, { uraian: [teks(`Memeriksa berkas ${at}`)] }),
  (sop, at) => ubahLangkah(sop, at, { keterangan: { awal: at, akhir: at, teks: [teks('Lihat lampiran')], strip: false } }),
  (sop, at) =>
    ubahLangkah(sop, at, { waktu: { awal: at, akhir: at, nilai: { kind: 'teks', teks: teks(`sesuai jadwal ${at}`), range: range(0) } } }),
  (sop, at) => ({
    ...sop,
    pelaksana: sop.pelaksana.map((p, i) => (i === at % sop.pelaksana.length ? { ...p, label: teks('Kepala Bidang') } : p)),
  }),
  (sop, at) => ({
    ...sop,
    prosedur: sop.prosedur.map((p) => ({
      ...p,
      alur: p.alur.map((a, i) => (i === at % p.alur.length ? { ...a, label: teks('lengkap') } : a)),
    })),
  }),
  (sop, at) => ({
    ...sop,
    prosedur: sop.prosedur.map((p) => ({ ...p, alur: p.alur.filter((_, i) => i !== at % p.alur.length) })),
  }),
  (sop, at) => ({
    ...sop,
    prosedur: sop.prosedur.map((p) => ({
      ...p,
      simbol: p.simbol.map((s, i) => (i === at % p.simbol.length ? { ...s, jenis: s.jenis === 'proses' ? 'keputusan' : 'proses' } : s)),
    })),
  }),
  (sop, at) => ({
    ...sop,
    prosedur: sop.prosedur.map((p) => ({
      ...p,
      alur: p.alur.map((a, i) => (i === at % p.alur.length ? { ...a, jenis: a.jenis === 'alur' ? 'informasi' : a.jenis } : a)),
    })),
  }),
  (sop, at) => ubahLangkah(sop, at, { halamanBaru: true }),
  (sop) => ({ ...sop, pelaksana: [...sop.pelaksana].reverse() }),
  (sop) => ({
    ...sop,
    prosedur: sop.prosedur.map((p) => ({
      ...p,
      langkah: p.langkah.map((l) => ({ ...l, range: range(l.range.start.line + 1) })),
      simbol: p.simbol.map((s) => ({ ...s, range: range(s.range.start.line + 1) })),
    })),
  }),
];

function ubahLangkah(sop: Sop, at: number, lain: Partial<Langkah>): Sop {
  return {
    ...sop,
    prosedur: sop.prosedur.map((p) => ({
      ...p,
      langkah: p.langkah.map((l, i) => (i === at % p.langkah.length ? { ...l, ...lain } : { ...l })),
    })),
  };
}

describe('a drawing with memory', () => {
  it('is the drawing without, whatever was edited before', { timeout: 60_000 }, () => {
    const edits = fc.array(fc.tuple(fc.nat(SUNTINGAN.length - 1), fc.nat(60)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), edits, (benih, list) => {
        let sop = sopAcak({ ...resepAcak(benih), rows: 12 });
        const ingatan = new Ingatan();
        gambarTabel(sop, { ingatan });
        gambarHalaman(sop, { ingatan });
        for (const [kind, at] of list) {
          sop = SUNTINGAN[kind]!(sop, at % 12);
          expect(keSvg(gambarTabel(sop, { ingatan }))).toBe(keSvg(gambarTabel(sop)));
          expect(keJson(gambarHalaman(sop, { ingatan }))).toEqual(keJson(gambarHalaman(sop)));
        }
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('tells an end that is written out from one that follows from `berakhir`: lines leave for them otherwise', () => {
    const sop = sopAcak({ ...resepAcak(25), rows: 12 });
    const tertulis = {
      ...sop,
      prosedur: sop.prosedur.map((p) => ({ ...p, simbol: p.simbol.map((s) => ({ ...s, generated: false })) })),
    };
    const ingatan = new Ingatan();
    gambarTabel(sop, { ingatan });
    expect(keSvg(gambarTabel(tertulis, { ingatan }))).toBe(keSvg(gambarTabel(tertulis)));
  });

  /** How many pages and courses are laid out anew by `draw`. */
  const baru = (ingatan: Ingatan, draw: () => unknown): { halaman: number; rute: number } => {
    const count = { halaman: 0, rute: 0 };
    const hitung = <K extends 'halaman' | 'rute'>(nama: K) => {
      const laci = ingatan[nama];
      const ambil = Object.getPrototypeOf(laci).ambil as (kunci: string, buat: () => unknown) => unknown;
      Object.assign(laci, {
        ambil: (kunci: string, buat: () => unknown) =>
          ambil.call(laci, kunci, () => {
            count[nama]++;
            return buat();
          }),
      });
    };
    hitung('halaman');
    hitung('rute');
    draw();
    return count;
  };

  it('lays out only the pages that an edit touches', () => {
    const ingatan = new Ingatan();
    const sop = sopAcak({ benih: 7, rows: 60, lanes: 4, keputusan: 0.2, majemuk: 0, lompat: 3 });
    const semua = baru(ingatan, () => gambarHalaman(sop, { ingatan }));
    expect(gambarHalaman(sop).pages.length).toBeGreaterThan(5);
    const satu = baru(ingatan, () => gambarHalaman(ubahLangkah(sop, 30, { uraian: [teks('Meneliti surat')] }), { ingatan }));
    expect(satu.halaman).toBeGreaterThan(0);
    expect(satu.halaman).toBeLessThan(semua.halaman / 2);
    expect(baru(ingatan, () => gambarHalaman(structuredClone(sop), { ingatan }))).toEqual({ halaman: 0, rute: 0 });
  });

  it('finds no new courses for lines when only texts change', () => {
    const ingatan = new Ingatan();
    const sop = sopAcak({ benih: 7, rows: 60, lanes: 4, keputusan: 0.2, majemuk: 0, lompat: 3 });
    gambarTabel(sop, { ingatan });
    const lain = ubahLangkah(sop, 30, { uraian: [teks('Meneliti surat')] });
    expect(baru(ingatan, () => gambarTabel(lain, { ingatan }))).toEqual({ halaman: 1, rute: 0 });
  });

  it('is forgotten by and by, not kept for ever', () => {
    const ingatan = new Ingatan();
    const laci = ingatan.butir(50, 3);
    const panjang = 'x'.repeat(10_000);
    const buat = () => [];
    for (let i = 0; i < 200; i++) laci.ambil(`${panjang}${i}`, buat);
    let lagi = 0;
    laci.ambil(`${panjang}0`, () => {
      lagi++;
      return [];
    });
    expect(lagi).toBe(1);
  });
});
