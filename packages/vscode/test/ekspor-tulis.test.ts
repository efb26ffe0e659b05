import { describe, expect, it } from 'vitest';
import { namaSementara, type SistemBerkas, tulisUtuh } from '../src/ekspor/tulis.ts';

const BARU = new Uint8Array([1, 2, 3]);
const LAMA = new Uint8Array([9]);

/** Files in memory, one of whose operations fails. */
class Memori implements SistemBerkas<string> {
  readonly berkas = new Map<string, Uint8Array>([['a.pdf', LAMA]]);
  readonly #gagal: string;

  constructor(gagal = '') {
    this.#gagal = gagal;
  }

  async writeFile(uri: string, isi: Uint8Array) {
    this.berkas.set(uri, this.#gagal === 'setengah' ? isi.slice(0, 1) : isi);
    if (this.#gagal === 'setengah') throw new Error('disk full');
  }

  async rename(dari: string, ke: string, { overwrite }: { overwrite: boolean }) {
    if (this.#gagal === 'terkunci' || (!overwrite && this.berkas.has(ke))) throw new Error('locked');
    this.berkas.set(ke, this.berkas.get(dari)!);
    this.berkas.delete(dari);
  }

  async delete(uri: string) {
    if (!this.berkas.delete(uri)) throw new Error('not there');
  }
}

describe('a file', () => {
  const tulis = (fs: Memori) => tulisUtuh(fs, 'a.pdf', namaSementara('a.pdf'), BARU);

  it('takes the place of the one before', async () => {
    const fs = new Memori();
    await tulis(fs);
    expect([...fs.berkas]).toEqual([['a.pdf', BARU]]);
  });

  it.each(['setengah', 'terkunci'])('is what it was before, and nothing is left beside it, where writing fails (%s)', async (gagal) => {
    const fs = new Memori(gagal);
    await expect(tulis(fs)).rejects.toThrow(/disk full|locked/);
    expect([...fs.berkas]).toEqual([['a.pdf', LAMA]]);
  });
});
