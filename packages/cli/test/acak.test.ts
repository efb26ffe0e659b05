/** Whatever is done to a text, the command says something sensible about it: exit 0, 1 or 2, never a fault of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AKAR, bacaJunit, bacaPerintahGithub, sop } from './alat.ts';

const contoh = readdirSync(join(AKAR, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((nama) => nama.endsWith('.sop'))
  .sort()
  .map((nama) => readFileSync(join(AKAR, 'examples', nama)));

type Ubahan = (teks: Uint8Array) => Uint8Array;

const baris =
  (ubah: (baris: string[]) => string[]): Ubahan =>
  (teks) =>
    Buffer.from(ubah(Buffer.from(teks).toString('utf8').split('\n')).join('\n'));
const tempat = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const di = (n: number, panjang: number) => Math.floor(n * panjang);

const ubahan: fc.Arbitrary<Ubahan> = fc.oneof(
  tempat.map((n) => baris((b) => b.toSpliced(di(n, b.length), 1))),
  tempat.map((n) => baris((b) => b.toSpliced(di(n, b.length), 0, b[di(n, b.length)]!))),
  fc.tuple(tempat, tempat).map(([n, m]) => baris((b) => b.toSpliced(di(m, b.length), 0, ...b.splice(di(n, b.length), 1)))),
  fc.tuple(tempat, fc.nat(40)).map(
    ([n, panjang]): Ubahan =>
      (t) =>
        Buffer.concat([t.subarray(0, di(n, t.length)), t.subarray(di(n, t.length) + panjang)]),
  ),
  fc.tuple(tempat, fc.uint8Array({ maxLength: 6 })).map(
    ([n, byte]): Ubahan =>
      (t) =>
        Buffer.concat([t.subarray(0, di(n, t.length)), byte, t.subarray(di(n, t.length))]),
  ),
  fc
    .tuple(
      tempat,
      fc.constantFrom(
        '"',
        '"""',
        '/*',
        '//',
        '-',
        'oleh',
        'ke',
        'jika',
        'bersama',
        'prosedur',
        'sop',
        'langkah',
        '\u0000',
        '\uFEFF',
        '\u001b[31m',
        '\ud800',
        '😀',
        '31 Februari 2018',
      ),
    )
    .map(
      ([n, kata]): Ubahan =>
        (t) =>
          Buffer.concat([t.subarray(0, di(n, t.length)), Buffer.from(` ${kata} `), t.subarray(di(n, t.length))]),
    ),
  tempat.map(
    (n): Ubahan =>
      (t) =>
        t.subarray(0, di(n, t.length)),
  ),
);

const rusak = fc
  .tuple(fc.constantFrom(...contoh), fc.array(ubahan, { minLength: 1, maxLength: 5 }))
  .map(([teks, semua]) => semua.reduce<Uint8Array>((t, u) => u(t), teks));

/** Not the whole project: what a text names is looked for here. */
const CONTOH = join(AKAR, 'examples');

async function periksaJawaban(argv: readonly string[], stdin: Uint8Array): Promise<string> {
  const { kode, out, err } = await sop(argv, { stdin, cwd: CONTOH });
  expect([0, 1, 2]).toContain(kode);
  expect(out + err).not.toMatch(/kesalahan internal|galat-internal|^\s+at /mu);
  expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  return out;
}

describe('a damaged text', () => {
  it('is checked', async () => {
    await fc.assert(
      fc.asyncProperty(rusak, async (teks) => {
        const laporan = JSON.parse(await periksaJawaban(['check', '-', '--format', 'json'], teks));
        const panjang = Buffer.from(teks)
          .toString('utf8')
          .split(/\r\n|\n|\r/u).length;
        for (const { range, message } of laporan.diagnostics) {
          expect(range.start.line).toBeLessThan(panjang);
          expect(range.end.line - range.start.line || range.end.character - range.start.character).toBeGreaterThanOrEqual(0);
          expect(message).toMatch(/\S/u);
        }
        expect(await periksaJawaban(['check', '-', '--no-color'], teks)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
      { numRuns: 120 },
    );
  });

  it('is reported in every format', async () => {
    await fc.assert(
      fc.asyncProperty(rusak, async (teks) => {
        const baca = (format: string) => periksaJawaban(['check', '-', '--format', format], teks);
        const jumlah = JSON.parse(await baca('json')).diagnostics.length;
        // Not by `baca`: the catalogue in this format speaks of internal errors too.
        const { results } = JSON.parse((await sop(['check', '-', '--format', 'sarif'], { stdin: teks, cwd: CONTOH })).out).runs[0];
        // What a comment silences is there too, marked.
        expect(results.filter(({ suppressions = [] }) => suppressions.length === 0)).toHaveLength(jumlah);
        for (const { ruleIndex, locations } of results) {
          const { startLine, startColumn, endLine, endColumn } = locations[0].physicalLocation.region;
          expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThan(0);
          expect(endLine - startLine || endColumn - startColumn).toBeGreaterThanOrEqual(0);
          expect(ruleIndex).toBeGreaterThanOrEqual(0);
        }
        expect(bacaPerintahGithub(await baca('github'))).toHaveLength(jumlah);
        expect(bacaJunit(await baca('junit')).atribut.tests).toBe(`${Math.max(1, jumlah)}`);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(rusak, async (teks) => {
        const svg = await periksaJawaban(['export', '-', '--to', 'svg'], teks);
        expect(svg === '' || /^<svg [\s\S]*<\/svg>\n$/u.test(svg)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is formatted once and for all, or left alone', async () => {
    await fc.assert(
      fc.asyncProperty(rusak, async (teks) => {
        const rapi = await periksaJawaban(['format', '-'], teks);
        if (rapi !== '') expect(await periksaJawaban(['format', '-'], Buffer.from(rapi))).toBe(rapi);
      }),
      { numRuns: 80 },
    );
  });
});
