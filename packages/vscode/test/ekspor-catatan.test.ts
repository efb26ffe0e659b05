import type { Peringatan } from '@alir/diagram';
import type { PeringatanEkspor } from '@alir/export';
import { describe, expect, it } from 'vitest';
import { BAHASA } from '../src/bahasa.ts';
import { catatanGambar, sebutPeringatan } from '../src/ekspor/catatan.ts';

type Catatan = Peringatan | PeringatanEkspor;

/** Every kind of note: the compiler asks for those that lack. */
const MENURUT_KODE: { readonly [Kode in Catatan['kode']]: readonly (Catatan & { readonly kode: Kode })[] } = {
  'pelaksana-dibagi': [{ kode: 'pelaksana-dibagi', lembar: 3 }],
  'tabel-terlalu-besar': [{ kode: 'tabel-terlalu-besar', pt: 4.2 }],
  'baris-terlalu-tinggi': [{ kode: 'baris-terlalu-tinggi', pt: 5.1, halaman: 2, no: 7 }],
  'diagram-terlalu-besar': [{ kode: 'diagram-terlalu-besar', pt: 4, halaman: 1 }],
  'diagram-menurut-teks': (['mesin', 'lapisan', 'cacat'] as const).map((sebab) => ({ kode: 'diagram-menurut-teks', sebab, halaman: 1 })),
  'diagram-bercacat': [{ kode: 'diagram-bercacat', jumlah: 2, halaman: 1 }],
  'huruf-tak-ada': [{ kode: 'huruf-tak-ada', huruf: ['你', '好'] }],
  'huruf-lain': [{ kode: 'huruf-lain', huruf: ['你', '好'] }],
  'citra-rusak': [{ kode: 'citra-rusak', citra: ['Logo'] }],
};
const SEMUA: readonly Catatan[] = Object.values(MENURUT_KODE).flat();

describe.each(BAHASA)('notes (%s)', (bahasa) => {
  it('are sentences of their own, without a gap', () => {
    const kalimat = SEMUA.map((peringatan) => sebutPeringatan(bahasa, peringatan));
    expect(new Set(kalimat).size).toBe(SEMUA.length);
    for (const satu of kalimat) expect(satu).toMatch(/^\p{Lu}[^{}]*\.$/u);
    expect(kalimat.join()).not.toMatch(/undefined|--/);
  });

  it('name what they are about', () => {
    expect(sebutPeringatan(bahasa, MENURUT_KODE['baris-terlalu-tinggi'][0]!)).toMatch(/7.*5\.1 pt/);
    for (const satu of [...MENURUT_KODE['huruf-tak-ada'], ...MENURUT_KODE['huruf-lain']]) {
      expect(sebutPeringatan(bahasa, satu)).toContain('你 (U+4F60), 好 (U+597D)');
    }
  });

  it('tell of a text that is broken and of one without steps', () => {
    const gambar = { peringatan: [{ kode: 'pelaksana-dibagi', lembar: 2 }] } as never;
    expect(catatanGambar(bahasa, { gambar, kosong: true }, false)).toHaveLength(3);
    expect(catatanGambar(bahasa, { gambar: {} as never, kosong: false }, true)).toEqual([]);
  });
});
