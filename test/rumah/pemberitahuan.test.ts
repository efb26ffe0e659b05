/** What we ship of others is named with its licence in THIRD-PARTY-NOTICES.md. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const baca = (nama: string) => readFileSync(resolve(import.meta.dirname, '../..', nama), 'utf8');

interface Paket {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

/** Installed with the others, and in no bundle: types, and what parts of libraries need that we do not use. */
const TAK_DIKIRIM = new Set(['@types/node', 'undici-types', 'pako']);

test('every library that is more than a tool of ours has its notice', () => {
  const disebut = new Set(baca('THIRD-PARTY-NOTICES.md').match(/[@\w][\w./-]*\w/gu));
  const { packages } = JSON.parse(baca('package-lock.json')) as { readonly packages: Readonly<Record<string, Paket>> };
  const terpasang = Object.entries(packages).flatMap(([tempat, { dev, devOptional, link }]) => {
    const nama = tempat.split('node_modules/').slice(1).at(-1);
    return dev || devOptional || link || nama === undefined ? [] : [nama];
  });
  expect(terpasang.length).toBeGreaterThan(30);
  expect(terpasang.filter((nama) => !TAK_DIKIRIM.has(nama) && !disebut.has(nama))).toEqual([]);
});
