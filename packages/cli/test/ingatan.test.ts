/** What a run keeps between its checks: nothing is done twice, and nothing is kept that has changed. */
import { join } from 'node:path';
import { TANPA_SETELAN } from '@alir/rules';
import { expect, it } from 'vitest';
import { Ingatan, type Teks, Terakhir } from '../src/periksa/ingatan.ts';
import { Pemeriksa } from '../src/periksa/pemeriksa.ts';
import { PESAN } from '../src/pesan.ts';
import { BERSIH, bernama, folderUji } from './alat.ts';

it('makes again only what another text stands for', async () => {
  const dibuat: string[] = [];
  const ingatan = new Ingatan(async (jalur, teks) => {
    dibuat.push(...jalur);
    return jalur.map((j) => `${j}=${teks.get(j) ?? 'berkas'}`);
  });
  expect(await ingatan.ambil(['a', 'b'], new Map())).toEqual(['a=berkas', 'b=berkas']);
  expect(await ingatan.ambil(['b', 'a', 'c'], new Map([['a', '1']]))).toEqual(['b=berkas', 'a=1', 'c=berkas']);
  expect(await ingatan.ambil(['c', 'a'], new Map([['a', '1']]))).toEqual(['c=berkas', 'a=1']);
  expect(await ingatan.ambil(['a'], new Map())).toEqual(['a=berkas']);
  expect(dibuat).toEqual(['a', 'b', 'a', 'c', 'a']);
});

it('keeps the last thing as long as its parts are the same', () => {
  let kali = 0;
  const terakhir = new Terakhir<number>();
  const ambil = (...bagian: unknown[]) => terakhir.ambil(bagian, () => ++kali);
  expect([ambil(), ambil(), ambil('a'), ambil('a'), ambil('a', 'b'), ambil('a'), ambil('b'), ambil()]).toEqual([1, 1, 2, 2, 3, 4, 5, 6]);
});

it('checks a file again where another declares something else', async () => {
  const lama = '"Peraturan Bupati Contoh Nomor 1 Tahun 2010 tentang Data"';
  const baru = '"Peraturan Bupati Contoh Nomor 2 Tahun 2020 tentang Data"';
  const cwd = folderUji({ 'a.sop': bernama(BERSIH, 'A'), 'b.sop': BERSIH.replace(/- "Undang-Undang .*"/u, `- ${lama}`) });
  const [a, b] = [join(cwd, 'a.sop'), join(cwd, 'b.sop')];
  const luaran = { tulis: () => {}, terminal: false, kolom: 80 };
  const pemeriksa = new Pemeriksa(
    {
      jalur: [a, b],
      akarLogo: () => undefined,
      setelan: () => TANPA_SETELAN,
      diminta: [],
      disebut: [],
      folder: [],
      berkasRegister: [],
      locale: 'id',
      hariIni: { tahun: 2026, bulan: 6, hari: 30 },
    },
    {
      cwd,
      env: {},
      stdout: luaran,
      stderr: luaran,
      hariIni: () => ({ tahun: 2026, bulan: 6, hari: 30 }),
      bacaStdin: async () => Buffer.of(),
    },
    PESAN.id,
  );
  const temuan = async (teks: Teks) => (await pemeriksa.periksa(teks)).hasil.temuan.map((t) => [t.nama, t.temuan.code]);
  const register = `${bernama(BERSIH, 'A')}\nregister "Contoh"\n  - ${lama}\n    dicabut dengan ${baru}\n`;
  expect(await temuan(new Map())).toEqual([]);
  expect(await temuan(new Map([[a, register]]))).toEqual([['b.sop', 'dasar-hukum-dicabut']]);
  expect(await temuan(new Map())).toEqual([]);
});
