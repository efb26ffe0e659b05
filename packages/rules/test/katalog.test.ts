import { LOCALES } from '@alir/core';
import { ATURAN, type Pesan } from '@alir/rules';
import { describe, expect, test } from 'vitest';

const ragam = (pesan: Pesan) => (typeof pesan === 'function' ? [] : Object.keys(pesan));

/** Answers any param, so that every sentence can be said. */
const SEMUA = new Proxy({}, { get: (_, kunci) => `<${String(kunci)}>` });

test('codes are unique and in order', () => {
  const kode = ATURAN.map((r) => r.code);
  expect(kode).toEqual([...new Set(kode)].sort());
});

describe.each(ATURAN.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('is named after its fault, in kebab-case', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test('speaks both languages, sentence by sentence', () => {
    expect(ragam(rule.message.en)).toEqual(ragam(rule.message.id));
    for (const locale of LOCALES) {
      const pesan = rule.message[locale];
      for (const kalimat of typeof pesan === 'function' ? [pesan] : Object.values(pesan)) {
        expect(kalimat(SEMUA)).toMatch(/^\S.+[.?]$/u);
        expect(kalimat(SEMUA)).not.toMatch(/undefined|\s{2}/u);
      }
      expect(rule.summary[locale]).toMatch(/^\S.*[^.]$/u);
    }
  });
});
