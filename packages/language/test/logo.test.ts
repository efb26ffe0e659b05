import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { akarLogo, BATAS_LOGO } from '@alir/core';
import { bacaLogo, memuat } from '@alir/language/logo';
import { afterAll, describe, expect, it } from 'vitest';

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
const akar = realpathSync(mkdtempSync(join(tmpdir(), 'uji logo é #%20 ')));
afterAll(() => rmSync(akar, { recursive: true, force: true }));

const tulis = (nama: string, isi: Uint8Array | string = SVG) => {
  mkdirSync(join(akar, nama, '..'), { recursive: true });
  writeFileSync(join(akar, nama), isi);
};
tulis('rahasia.svg');
tulis('kerja/lambang.svg');
tulis('kerja/sop/dekat.svg');
tulis('kerja/sop/gambar/dalam.svg');
tulis('kerja/sop/%2e%2e');
tulis('kerja/sop/nama dengan spasi #1.svg');
tulis('kerja/sop/teks.svg', 'logo');
tulis('kerja/sop/skrip.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script/></svg>');
tulis('kerja/sop/besar.svg', new Uint8Array(BATAS_LOGO + 1));
tulis('kerja-lain/lambang.svg');
symlinkSync(join(akar, 'rahasia.svg'), join(akar, 'kerja/sop/tautan-keluar.svg'));
symlinkSync(join(akar, 'kerja-lain'), join(akar, 'kerja/sop/folder-keluar'));
symlinkSync('../lambang.svg', join(akar, 'kerja/sop/tautan-dalam.svg'));
symlinkSync('tiada.svg', join(akar, 'kerja/sop/tautan-putus.svg'));
symlinkSync('melingkar.svg', join(akar, 'kerja/sop/melingkar.svg'));

const baca = (nama: string) => {
  const hasil = bacaLogo(nama, join(akar, 'kerja/sop'), join(akar, 'kerja'));
  return hasil instanceof Uint8Array ? 'terbaca' : hasil.sebab;
};

describe('the file of a logo', () => {
  it.each([
    ['dekat.svg', 'terbaca'],
    ['./dekat.svg', 'terbaca'],
    ['gambar/dalam.svg', 'terbaca'],
    ['gambar/../dekat.svg', 'terbaca'],
    ['../lambang.svg', 'terbaca'],
    ['nama dengan spasi #1.svg', 'terbaca'],
    ['tautan-dalam.svg', 'terbaca'],
    // Nothing is decoded: it is a file of this name.
    ['%2e%2e', 'terbaca'],
    ['%2e%2e/lambang.svg', 'tak-ada'],
    ['tiada.svg', 'tak-ada'],
    ['dekat.svg/lagi.svg', 'tak-ada'],
    ['tautan-putus.svg', 'tak-ada'],
    ['melingkar.svg', 'tak-terbaca'],
    ['gambar', 'tak-terbaca'],
    ['..', 'tak-terbaca'],
    ['../../rahasia.svg', 'di-luar'],
    ['../../kerja-lain/lambang.svg', 'di-luar'],
    ['../../kerja/lambang.svg', 'terbaca'],
    ['../../../../../../../../etc/passwd', 'di-luar'],
    ['tautan-keluar.svg', 'di-luar'],
    ['folder-keluar/lambang.svg', 'di-luar'],
    ['teks.svg', 'bukan-gambar'],
    ['skrip.svg', 'tak-aman'],
    ['besar.svg', 'terlalu-besar'],
    ['', 'jalur'],
    ['/etc/passwd', 'jalur'],
    ['//server/bagi/logo.svg', 'jalur'],
    ['\\\\server\\bagi\\logo.svg', 'jalur'],
    ['gambar\\dalam.svg', 'jalur'],
    ['..\\..\\rahasia.svg', 'jalur'],
    ['C:\\logo.svg', 'jalur'],
    ['C:logo.svg', 'jalur'],
    ['c:/logo.svg', 'jalur'],
    ['http://contoh.go.id/logo.svg', 'jalur'],
    ['HTTPS://contoh.go.id/logo.svg', 'jalur'],
    ['file:///etc/passwd', 'jalur'],
    ['data:image/svg+xml,x', 'jalur'],
    ['javascript:x', 'jalur'],
    ['dekat.svg\0.png', 'jalur'],
    ['dekat\n.svg', 'jalur'],
  ])('%j: %s', (nama, harapan) => {
    expect(baca(nama)).toBe(harapan);
  });

  it('is what it is', () => {
    expect(Buffer.compare(bacaLogo('dekat.svg', join(akar, 'kerja/sop'), join(akar, 'kerja')) as Uint8Array, SVG)).toBe(0);
  });
});

describe('the folder that it must lie in', () => {
  it.each([
    ['that of the configuration', '/kerja/sop', '/kerja', ['/'], '/kerja'],
    ['none that a configuration from elsewhere has', '/kerja/sop', '/lain', ['/kerja'], '/kerja'],
    ['the working folder', '/kerja/sop', undefined, ['/kerja'], '/kerja'],
    ['the working folder that holds it', '/kerja/sop', undefined, ['/lain', '/kerja'], '/kerja'],
    ['its own, which is that of the configuration', '/kerja', '/kerja', [], '/kerja'],
    ['its own, outside of the working folder', '/kerja/sop', undefined, ['/kerja/s'], '/kerja/sop'],
  ])('%s', (_, folder, konfigurasi, kerja, harapan) => {
    expect(akarLogo(folder, konfigurasi, kerja, memuat)).toBe(harapan);
  });
});
