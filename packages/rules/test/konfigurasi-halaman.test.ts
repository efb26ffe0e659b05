/** docs/konfigurasi.md names every key, and its examples work as they stand. */
import { readFileSync } from 'node:fs';
import { bacaDokumen, PERATURAN_BAWAAN, REGISTER_BAWAAN } from '@alir/language';
import { bacaKonfigurasi, FIELD_INSTANSI, KUNCI, TINGKAT_KONFIGURASI, temuanKonfigurasi } from '@alir/rules';
import { expect, it, test } from 'vitest';
import { temuanTeks } from './bangun.ts';

const halaman = readFileSync(new URL('../../../docs/konfigurasi.md', import.meta.url), 'utf8');
const contoh = (jenis: string) => [...halaman.matchAll(new RegExp(`^\`\`\`${jenis}\\n([\\s\\S]*?)^\`\`\``, 'gmu'))].map(([, isi]) => isi!);
const sop = contoh('sop');
const dokumen = sop.map((isi) => bacaDokumen(isi, 'file:///a.sop'));

it('has a row for every key, and words for every severity', () => {
  const baris = [...halaman.matchAll(/^\| `([^`]+)` \| .* \| .* \|$/gmu)].map(([, kunci]) => kunci);
  expect(baris.toSorted()).toEqual(Object.keys(KUNCI).toSorted());
  for (const kata of [...Object.keys(TINGKAT_KONFIGURASI), ...FIELD_INSTANSI]) expect(halaman).toContain(`\`${kata}\``);
});

test.each(contoh('json'))('configuration %#: %s', (isi) => {
  const nama = new Set([...PERATURAN_BAWAAN, ...dokumen.flatMap((d) => d.peraturan)].map((p) => p.nama.nama));
  expect(temuanKonfigurasi('x', bacaKonfigurasi(isi), nama, () => true, 'id')).toEqual([]);
});

test.each(sop)('text %#: %s', (isi) => {
  const kode = temuanTeks(isi, { peraturan: PERATURAN_BAWAAN, register: REGISTER_BAWAAN }).map((t) => t.code);
  expect(kode.filter((k) => /^(?:sintaks|abaikan|peraturan|register|nomor|aturan)-?/u.test(k))).toEqual([]);
});

it('shows each kind of example', () => {
  expect(contoh('json')).toHaveLength(4);
  expect(dokumen.map((d) => [d.abaian.length, d.peraturan.length, d.register.length])).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});
