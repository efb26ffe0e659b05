/** The JSON schema of sop.config.json says of a configuration what its reader says. */
import { readFileSync } from 'node:fs';
import { PERATURAN_BAWAAN } from '@alir/language';
import { ATURAN, bacaKonfigurasi, KUNCI, TINGKAT_KONFIGURASI } from '@alir/rules';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKEMA, skemaKonfigurasi } from '../../../scripts/bangun-skema.ts';

const teks = readFileSync(SKEMA, 'utf8');
const skema = JSON.parse(teks);
// One keyword is VS Code's own; anything else unknown would be a slip.
const ajv = new Ajv({ keywords: ['allowTrailingCommas'], strictTypes: false });
const sah = ajv.compile(skema);

describe('the schema', () => {
  it('is up to date', () => {
    expect(teks, 'run npm run generate').toBe(skemaKonfigurasi());
  });

  it('describes every key in whole sentences, and allows no other', () => {
    expect(Object.keys(skema.properties)).toEqual(Object.keys(KUNCI));
    const objek = [skema, skema.properties.untuk.items, skema.properties.instansi, skema.definitions.aturan];
    for (const { additionalProperties, properties } of objek) {
      expect(additionalProperties).toBe(false);
      for (const { description } of Object.values<{ description: string }>(properties)) expect(description).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('suggests the built-in profiles and the rules whose severity may change', () => {
    expect(skema.definitions.peraturan.anyOf.flatMap((p: { const?: string }) => p.const ?? [])).toEqual(
      PERATURAN_BAWAAN.map((p) => p.nama.nama),
    );
    expect(Object.keys(skema.definitions.aturan.properties)).toEqual(ATURAN.filter((r) => r.suppressible !== false).map((r) => r.code));
  });
});

const jalurArb = fc.constantFrom(
  'a.sop',
  'a/b c.sop',
  './a',
  '../a',
  'a/../b',
  '..',
  'a..b',
  '/a',
  '\\\\a',
  'C:a',
  'a\\b',
  '',
  ' ',
  'a\n',
  '..a/b',
);
const teksArb = fc.oneof(fc.string(), jalurArb, fc.constantFrom('A4', 'en', 'kukar-57-2012'));
const nilaiArb: fc.Arbitrary<unknown> = fc.oneof(
  teksArb,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);
const atau = (benar: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary: benar, weight: 40 }, nilaiArb);
const aturanArb = fc.dictionary(
  fc.oneof(
    { arbitrary: fc.constantFrom('waktu-kosong', 'nomor-kosong'), weight: 12 },
    fc.constantFrom('sintaks', 'tiada', '__proto__', 'toString'),
  ),
  atau(fc.constantFrom(...Object.keys(TINGKAT_KONFIGURASI))),
  { maxKeys: 2 },
);
const jalur = fc.oneof({ arbitrary: fc.constantFrom('a.sop', 'a/b c.sop', './..a'), weight: 8 }, jalurArb);
const daftar = (isi: fc.Arbitrary<unknown>) => atau(fc.array(atau(isi), { maxLength: 2 }));
const konfigurasiArb = atau(
  fc.record(
    {
      $schema: atau(fc.string()),
      peraturan: daftar(fc.string()),
      aturan: atau(aturanArb),
      untuk: daftar(
        fc.record({ berkas: daftar(fc.string()), aturan: aturanArb, peraturan: daftar(fc.string()) }, { requiredKeys: ['aturan'] }),
      ),
      abaikan: daftar(fc.string()),
      instansi: atau(fc.dictionary(fc.constantFrom('instansi', 'satuanKerja', 'unitKerja', 'kepala'), atau(fc.string()), { maxKeys: 2 })),
      register: daftar(jalur),
      kertas: atau(fc.constantFrom('A4', 'F4', 'A4', 'F4', 'A5')),
      bahasa: atau(fc.constantFrom('id', 'en', 'id', 'en', 'su')),
      maksPeringatan: atau(fc.integer({ min: -1, max: 9 })),
      baseline: jalur,
    },
    { requiredKeys: [] },
  ),
);

it('takes exactly what the reader takes', () => {
  const banyak = { benar: 0, salah: 0 };
  fc.assert(
    fc.property(konfigurasiArb, (isi) => {
      const tertulis = JSON.stringify(isi);
      const { masalah } = bacaKonfigurasi(tertulis);
      expect(sah(JSON.parse(tertulis)), tertulis).toBe(masalah.length === 0);
      banyak[masalah.length === 0 ? 'benar' : 'salah']++;
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(banyak.benar, banyak.salah)).toBeGreaterThan(100);
});
