import { gambarHalaman } from '@alir/diagram';
import { describe, expect, it } from 'vitest';
import { keDocx, keXlsx } from '../src/index.ts';
import { bertuliskan } from './alat.ts';

const huruf = async (kata: string, cetak: typeof keDocx) => (await cetak(gambarHalaman(bertuliskan(kata)))).peringatan;

describe.each([
  ['docx', keDocx],
  ['xlsx', keXlsx],
] as const)('characters that another font must show, in %s', (_, cetak) => {
  it('are named once, in the order in which they are met', async () => {
    expect(await huruf('Surat ☂ dan 漢 lalu ☂', cetak)).toEqual([{ kode: 'huruf-lain', huruf: ['☂', '漢'] }]);
  });

  it('are none where the font has all, and invisible ones do not count', async () => {
    expect(await huruf('Surat é ≤ “x” \u202e\u200d', cetak)).toEqual([]);
  });
});
