import type { Peringatan } from '@alir/diagram';
import type { PeringatanEkspor } from '@alir/export';
import { describe, expect, it } from 'vitest';
import { BAHASA } from '../src/bahasa.ts';
import { catatanGambar, sebutPeringatan } from '../src/ekspor/catatan.ts';

const SEMUA: (Peringatan | PeringatanEkspor)[] = [
  { kode: 'pelaksana-dibagi', lembar: 3 },
  { kode: 'tabel-terlalu-besar', pt: 4.2 },
  { kode: 'baris-terlalu-tinggi', pt: 5.1, halaman: 2, no: 7 },
  { kode: 'diagram-terlalu-besar', pt: 4, halaman: 1 },
  { kode: 'diagram-menurut-teks', sebab: 'mesin', halaman: 1 },
  { kode: 'diagram-menurut-teks', sebab: 'lapisan', halaman: 1 },
  { kode: 'diagram-menurut-teks', sebab: 'cacat', halaman: 1 },
  { kode: 'diagram-bercacat', jumlah: 2, halaman: 1 },
  { kode: 'huruf-tak-ada', huruf: ['你', '好'] },
  { kode: 'citra-rusak', citra: ['Logo'] },
];

describe.each(BAHASA)('notes (%s)', (bahasa) => {
  it('are sentences of their own, without a gap', () => {
    const kalimat = SEMUA.map((peringatan) => sebutPeringatan(bahasa, peringatan));
    expect(new Set(kalimat).size).toBe(SEMUA.length);
    for (const satu of kalimat) expect(satu).toMatch(/^\p{Lu}[^{}]*\.$/u);
    expect(kalimat.join()).not.toMatch(/undefined|--/);
  });

  it('name what they are about', () => {
    expect(sebutPeringatan(bahasa, SEMUA[2]!)).toMatch(/7.*5\.1 pt/);
    expect(sebutPeringatan(bahasa, SEMUA[8]!)).toContain('你 (U+4F60), 好 (U+597D)');
  });

  it('tell of a text that is broken and of one without steps', () => {
    const gambar = { peringatan: [{ kode: 'pelaksana-dibagi', lembar: 2 }] } as never;
    expect(catatanGambar(bahasa, { gambar, kosong: true }, false)).toHaveLength(3);
    expect(catatanGambar(bahasa, { gambar: {} as never, kosong: false }, true)).toEqual([]);
  });
});
