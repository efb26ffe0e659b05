/** Profiles around the files of an export: looked for once, and what is found stays what a look for each file would find. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PencariProfil } from '../src/periksa/pencari-profil.ts';
import { PESAN } from '../src/pesan.ts';
import { BERSIH, bernama, folderUji, sop } from './alat.ts';

const profil = (nama: string, lagi = '') => `peraturan ${nama} adalah "${nama}"\n${lagi}`;

it('looks for each name once in the same folders', () => {
  const cwd = folderUji({ 'x.sop': profil('x', '  mewarisi induk\n'), 'sub/induk.sop': profil('induk'), 'y.sop': profil('y') });
  const pencari = new PencariProfil(PESAN.id);
  const cari = (nama: string[], kecuali?: string) => pencari.cari(nama, [cwd], kecuali).map((p) => p.nama.nama);
  expect(cari(['x', 'tiada'])).toEqual(['induk', 'x']);
  for (const nama of ['x.sop', 'sub/induk.sop']) rmSync(join(cwd, nama));
  expect(cari(['x', 'induk', 'tiada'])).toEqual(['induk', 'x']);
  expect(cari(['y'])).toEqual(['induk', 'x', 'y']);
  expect(cari(['y'], join(cwd, 'y.sop'))).toEqual([]);
  expect(pencari.cari(['y'], [join(cwd, 'sub')])).toEqual([]);
});

it('gives each of several files the paper of its own profile', async () => {
  const memakai = (nama: string) => bernama(BERSIH, nama.toUpperCase()).replace(/^jenis .*/mu, `$&\nperaturan ${nama}`);
  const cwd = folderUji({
    'x.sop': memakai('x'),
    'y.sop': memakai('y'),
    'z.sop': `${memakai('x')}\n${profil('x', '  kertas Legal\n')}`,
    'profil/x.sop': profil('x', '  kertas F4\n'),
    'profil/y.sop': profil('y', '  kertas Letter\n'),
  });
  const hasil = await sop(['export', 'x.sop', 'y.sop', 'z.sop', '--to', 'json', '-o', 'hasil/'], { cwd });
  expect(hasil).toMatchObject({ kode: 0, out: '' });
  const kertas = (nama: string) => JSON.parse(readFileSync(join(cwd, 'hasil', nama), 'utf8')).paper.name;
  expect(['x.json', 'y.json', 'z.json'].map(kertas)).toEqual(['F4', 'Letter', 'Legal']);
});
