/** `sop rules` and `sop explain`: the catalogue and its pages, as the rules and docs/aturan have them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERATURAN_BAWAAN } from '@alir/language';
import { ATURAN } from '@alir/rules';
import { describe, expect, it } from 'vitest';
import { tampilkanMarkdown } from '../src/markdown.ts';
import { AKAR, folderUji, sop } from './alat.ts';

describe('rules of a regulation', () => {
  it('names every pasal with the rules that check it, in the order of the pasal', async () => {
    const { kode, out } = await sop(['rules', '--peraturan', 'kupang-41-2018', '--format', 'json']);
    expect(kode).toBe(0);
    const { pasal } = JSON.parse(out) as { pasal: { peraturan: string; pasal: string; rules: string[] }[] };
    const tuntutan = PERATURAN_BAWAAN.find((p) => p.nama.nama === 'kupang-41-2018')!.tuntutan;
    expect(new Set(pasal.map((p) => p.pasal))).toEqual(new Set(tuntutan.map((t) => t.pasal)));
    expect(pasal.map((p) => p.pasal).indexOf('7 ayat (1) huruf a')).toBeLessThan(pasal.map((p) => p.pasal).indexOf('10 ayat (3)'));
    for (const { pasal: p, rules } of pasal) {
      expect(rules.sort()).toEqual([...new Set(tuntutan.filter((t) => t.pasal === p).map((t) => t.kode))].sort());
    }
    expect((await sop(['rules', '--peraturan', 'kupang-41-2018'])).out).toContain(
      'Perwali Kupang 41/2018 Pasal 7 ayat (2) huruf c\n    pelaksana-tunggal: ',
    );
  });

  it('knows profiles of the folder, with what they build on', async () => {
    const cwd = folderUji({
      'p/a.sop': 'peraturan daerah adalah "Perda Contoh Nomor 1 Tahun 2020"\nmewarisi dasar\nmenuntut waktu-kosong pasal "2"',
      'b.sop': 'peraturan dasar adalah "Dasar" menuntut nomor-kosong pasal "1"',
    });
    const { pasal } = JSON.parse((await sop(['rules', '--peraturan=daerah', '--format=json'], { cwd })).out);
    expect(pasal).toEqual([
      { peraturan: 'daerah', pasal: '2', rules: ['waktu-kosong'] },
      { peraturan: 'dasar', pasal: '1', rules: ['nomor-kosong'] },
    ]);
  });

  it('says which there are where there is none of that name', async () => {
    const { kode, err } = await sop(['rules', '--peraturan', 'kukar'], { cwd: folderUji() });
    expect(kode).toBe(2);
    expect(err).toContain('kukar-57-2012');
  });
});

describe('rules', () => {
  it('lists all rules for programs', async () => {
    const { kode, out, err } = await sop(['rules', '--format', 'json']);
    expect({ kode, err }).toEqual({ kode: 0, err: '' });
    const { version, rules } = JSON.parse(out);
    expect(version).toBe(1);
    expect(rules.map((r: object) => Object.keys(r))).toEqual(
      ATURAN.map(() => ['code', 'severity', 'summary', 'suppressible', 'citations', 'page']),
    );
    const tuntutan = PERATURAN_BAWAAN.flatMap((p) => p.tuntutan.map((t) => ({ ...t, peraturan: p.nama.nama })));
    for (const [i, { code, severity, summary, suppressible = true }] of ATURAN.entries()) {
      const semua = tuntutan.filter((t) => t.kode === code).map(({ peraturan, pasal }) => ({ peraturan, pasal }));
      // A pasal that demands two fields of one rule is cited once.
      const citations = semua.filter((a, j) => semua.findIndex((b) => a.peraturan === b.peraturan && a.pasal === b.pasal) === j);
      expect(rules[i]).toEqual({ code, severity, summary: summary.id, suppressible, citations, page: `docs/aturan/${code}.md` });
      expect(existsSync(join(AKAR, rules[i].page))).toBe(true);
    }
    // Or the comparison above compares nothing.
    expect(tuntutan.length).toBeGreaterThan(20);
    const inggris = JSON.parse((await sop(['rules', '--format=json', '--locale=en'])).out).rules;
    expect(inggris.map((r: { summary: string }) => r.summary)).toEqual(ATURAN.map((r) => r.summary.en));
  });

  it('lists all rules for people', async () => {
    const { out } = await sop(['rules']);
    expect(out).toMatch(new RegExp(`\n${ATURAN.length} aturan\\. .*: sop explain KODE\n$`, 'u'));
    expect(out.split('\n').filter((b) => /^[a-z]/u.test(b)).length).toBe(ATURAN.length);
    expect(out).toMatch(
      /^pelaksana-tunggal +kesalahan +SOP melibatkan kurang dari dua pelaksana\n( {4}.*\n)* {4}Perbup Kutai Kartanegara 57\/2012 Pasal 9 ayat \(3\) huruf c\n( {4}.*\n)* {4}docs\/aturan\/pelaksana-tunggal\.md\n/mu,
    );
    expect(out).toMatch(/^sintaks .*\n {4}Tidak dapat didiamkan/mu);
    expect(out).not.toMatch(/\p{Cc}\[/u);
    expect((await sop(['rules'], { terminal: true })).out).toContain('\u001b[31mkesalahan');
    expect((await sop(['rules', '--locale', 'en'])).out).toMatch(/^waktu-kosong +warning +[A-Z]/mu);
  });
});

describe('explain', () => {
  it.each(ATURAN.map((r) => [r.code, r] as const))('%s', async (code, { suppressible, summary }) => {
    const { kode, out, err } = await sop(['explain', code]);
    expect({ kode, err }).toEqual({ kode: 0, err: '' });
    expect(out).toMatch(new RegExp(`^${code}\n\n`, 'u'));
    expect(out).not.toMatch(/^#|^```|\*\*|\.md\)|\p{Cc}\[/mu);
    // Every line of the examples is there to be read.
    const halaman = readFileSync(join(AKAR, `docs/aturan/${code}.md`), 'utf8');
    for (const [, isi] of halaman.matchAll(/^```sop.*\n([\s\S]*?)^```$/gmu)) {
      for (const baris of isi!.split('\n').filter((b) => b !== '')) expect(out).toContain(`    | ${baris}\n`);
    }
    const { citations } = JSON.parse((await sop(['rules', '--format', 'json'])).out).rules.find((r: { code: string }) => r.code === code);
    const akhir = out.slice(out.lastIndexOf('\nDiminta oleh\n'));
    for (const { peraturan, pasal } of citations) {
      expect(akhir.split('\n').some((b) => b.includes(`(\`${peraturan}\`): `) && b.includes(pasal))).toBe(true);
    }
    if (citations.length === 0) expect(akhir).toContain('Tidak ada profil peraturan bawaan');
    expect(akhir).toContain(suppressible === false ? 'Tidak dapat didiamkan' : `// abaikan ${code}: `);
    expect((await sop(['explain', code, '--locale', 'en'])).out).toContain(
      `${code}\n\n${summary.en}. (The page that follows is in Indonesian.)\n\n`,
    );
  });

  it('fits the terminal, in colours where they are wanted', async () => {
    const warna = await sop(['explain', 'pelaksana-tunggal'], { terminal: true, kolom: 60 });
    const polos = await sop(['explain', 'pelaksana-tunggal', '--no-color'], { terminal: true, kolom: 60 });
    expect(warna.out).toContain('\u001b[1mMengapa\u001b[0m');
    expect(polos.out).toBe(warna.out.replaceAll(/\p{Cc}\[\d*m/gu, ''));
    expect(Math.max(...polos.out.split('\n').map((b) => b.length))).toBeLessThanOrEqual(68);
    const lebar = (await sop(['explain', 'pelaksana-tunggal', '--no-color'], { terminal: true, kolom: 500 })).out;
    expect(Math.max(...lebar.split('\n').map((b) => b.length))).toBeLessThanOrEqual(100);
    expect(lebar.split(/\s+/u)).toEqual((await sop(['explain', 'pelaksana-tunggal'])).out.split(/\s+/u));
  });
});

it.each<[string[], RegExp]>([
  [['explain'], /sebutkan kode aturannya/u],
  [['explain', 'waktu-ksong'], /aturan "waktu-ksong" tidak dikenal\. Mungkin yang dimaksud "waktu-kosong"\. Daftarnya: sop rules/u],
  [['explain', 'Waktu-Kosong'], /Mungkin yang dimaksud "waktu-kosong"/u],
  [['explain', '../README'], /aturan "\.\.\/README" tidak dikenal\. Daftarnya/u],
  [['explain', 'toString'], /tidak dikenal/u],
  [['explain', '\u001b[2J\nx'], /aturan "\\u\{1b\}\[2J\\u\{a\}x" tidak dikenal/u],
  [['explain', 'sintaks', 'waktu-kosong'], /argumen "waktu-kosong" tidak diperlukan/u],
  [['explain', 'zzz', '--locale', 'en'], /unknown rule "zzz"\. The list: sop rules/u],
  [['rules', 'sintaks'], /argumen "sintaks" tidak diperlukan/u],
  [['rules', '--format', 'sarif'], /Pilihannya: text, json\./u],
])('sop %j is refused with one sentence', async (argv, pola) => {
  const { kode, out, err } = await sop(argv);
  expect({ kode, out }).toEqual({ kode: 2, out: '' });
  expect(err).toMatch(pola);
  expect(err).toMatch(/^sop: [^\n]+\n$/u);
});

describe('Markdown in a terminal', () => {
  const tandai = { warna: (teks: string, gaya: string) => `<${gaya}>${teks}</>` };
  const polos = { warna: (teks: string) => teks };

  it.each<[string, string]>([
    ['# Judul\n\nteks\n', '<tebal>Judul</>\n\nteks\n'],
    ['a `b c`, **d**.', 'a <kode>`b</> <kode>c`</>, <tebal>d</>.\n'],
    ['```sop salah\n# bukan judul\n\n  `x`  \n```', '    <kode>| # bukan judul</>\n    <kode>|</>\n    <kode>|   `x`</>\n'],
    ['- a\n  - b', '- a\n  - b\n'],
    ['| a | `bb` |\n|---|:-:|\n| ccc | d |', '    a    <kode>`bb`</>\n    ccc  d\n'],
    ['a * b ` c ** d\n> x\n1. y', 'a * b ` c ** d\n> x\n1. y\n'],
    ['', '\n'],
  ])('%j', (markdown, hasil) => {
    expect(tampilkanMarkdown(markdown, tandai)).toBe(hasil);
  });

  it('breaks lines between words and nowhere else', () => {
    expect(tampilkanMarkdown('- satu `dua tiga`, empat limaenamtujuhdelapan x', { ...polos, kolom: 14 })).toBe(
      '- satu `dua\n  tiga`, empat\n  limaenamtujuhdelapan\n  x\n',
    );
  });
});
