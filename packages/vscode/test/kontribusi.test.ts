import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bacaDokumen, PERATURAN_BAWAAN, REGISTER_BAWAAN } from '@alir/language';
import { gabungkan, periksa } from '@alir/rules';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '..');
const manifest = readJson('package.json');
const nls = readJson('package.nls.json') as Record<string, string>;
const snippets = readJson('snippets/sop.json') as Record<string, { prefix: string | string[]; description: string; body: string[] }>;
const contributes = manifest.contributes;

function readJson(path: string) {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
}

/** The text that a snippet leaves when its author only presses Tab: each placeholder keeps its default. */
function expand(body: readonly string[]): string {
  const values = new Map<string, string>();
  const text = body.join('\n');
  const first = text.replace(/\$\{(\d+)(?::([^}]*)|\|([^}|]*)\|)\}/g, (_all, index: string, value?: string, choices?: string) => {
    const chosen = (value ?? choices?.split(',')[0] ?? '').replace(/\$(\d+)/g, (_ref, other: string) => values.get(other) ?? '');
    values.set(index, chosen);
    return chosen;
  });
  return first.replace(/\$(\d+)/g, (_all, index: string) => values.get(index) ?? '');
}

describe('contributions', () => {
  it('name every text that stands in another file, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    expect(Object.keys(nls).toSorted()).toEqual([...new Set(used)].toSorted());
    for (const text of Object.values(nls)) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('give each command a title, an icon, and a place where it can be found', () => {
    const places = [...contributes.menus['editor/title'], ...contributes.menus.commandPalette, ...contributes.keybindings];
    for (const { command, title, category, icon } of contributes.commands) {
      expect([typeof title, category, typeof icon]).toEqual(['string', 'SOP', 'string']);
      expect(places.some((place: { command: string }) => place.command === command)).toBe(true);
    }
  });

  it('know every command that they mention', () => {
    const known = contributes.commands.map(({ command }: { command: string }) => command);
    const text = JSON.stringify(manifest) + JSON.stringify(nls);
    const mentioned = [...text.matchAll(/command:(sop\.[A-Za-z.]+)/gi), ...text.matchAll(/"(?:command|alt)":"(sop\.[A-Za-z.]+)"/g)];
    expect(mentioned.length).toBeGreaterThan(4);
    for (const [, command] of mentioned) {
      expect(known).toContain(command);
    }
  });

  it('refer to files that exist', () => {
    const steps = contributes.walkthroughs.flatMap(({ steps }: { steps: unknown[] }) => steps);
    const paths = [
      ...contributes.snippets.map(({ path }: { path: string }) => path),
      ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
      ...steps.map(({ media }: { media: { markdown: string } }) => media.markdown),
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
    ];
    for (const path of paths) {
      expect(existsSync(join(FOLDER, path)), path).toBe(true);
    }
  });

  it('describe every setting, here and in the README', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const [name, { markdownDescription }] of Object.entries<{ markdownDescription: string }>(contributes.configuration.properties)) {
      expect(nls[markdownDescription.slice(1, -1)], name).toBeTruthy();
      expect(readme).toContain(`\`${name}\``);
    }
  });

  it('run only what comes with the extension, so that an untrusted folder is safe', () => {
    expect(manifest.capabilities.untrustedWorkspaces).toEqual({ supported: true });
    expect(JSON.stringify(contributes.configuration)).not.toMatch(/path|executable|command/i);
  });
});

describe('snippets', () => {
  it.each(Object.entries(snippets))('number their places from 1 without a gap: %s', (_name, { body, prefix, description }) => {
    const numbers = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_item, index) => index + 1));
    expect([prefix].flat().every((word) => /^[a-z]+$/.test(word))).toBe(true);
    expect(description).toMatch(/^[A-Z]/);
  });

  it('give a whole SOP whose text has no fault, ending in steps', () => {
    const dokumen = bacaDokumen(expand(snippets['SOP lengkap']!.body), 'file:///baru.sop');
    expect(dokumen.masalah).toEqual([]);
    expect(dokumen.sop).toHaveLength(1);
    const prosedur = dokumen.sop[0]!.prosedur[0]!;
    expect(prosedur.simbol.map(({ jenis }) => jenis)).toEqual(['mulai', 'keputusan', 'selesai']);
    expect(prosedur.alur.map(({ dari, ke, label }) => [dari, ke, label !== undefined])).toEqual([
      [0, 1, false],
      [1, 0, true],
      [1, 2, true],
    ]);
  });

  it.each(PERATURAN_BAWAAN.map(({ nama }) => nama.nama))('give a whole SOP that %s has nothing against', (nama) => {
    const uri = 'file:///baru.sop';
    const body = snippets['SOP lengkap']!.body;
    const dokumen = bacaDokumen(expand([body[0]!, `peraturan ${nama}`, ...body.slice(1)]), uri);
    const opsi = {
      locale: 'id' as const,
      peraturan: PERATURAN_BAWAAN,
      register: REGISTER_BAWAAN,
      hariIni: { hari: 30, bulan: 6, tahun: 2026 },
    };
    expect(dokumen.sop[0]?.peraturan.map((rujukan) => rujukan.nama)).toEqual([nama]);
    expect(gabungkan([periksa(dokumen, opsi)], opsi).get(uri)?.temuan).toEqual([]);
  });

  it('give a profile that builds on one that ships with the tool, and entries that say what became of a regulation', () => {
    const baca = (name: string, before = '') => bacaDokumen(before + expand(snippets[name]!.body), 'file:///baru.sop');
    const [profil] = baca('Peraturan').peraturan;
    const bawaan = PERATURAN_BAWAAN.map(({ nama }) => nama.nama);
    expect(profil!.mewarisi.map(({ nama }) => bawaan.includes(nama))).toEqual([true]);
    expect(profil!.tuntutan.length).toBeGreaterThan(3);
    expect(baca('Register').register[0]!.entri.map(({ dicabut }) => dicabut.length)).toEqual([1]);
    expect(baca('Entri register', 'register "A" ').register[0]!.entri.map(({ dicabut }) => dicabut.length)).toEqual([1]);
    expect(baca('Riwayat', 'sop "A" ').sop[0]!.riwayat!.peristiwa.length).toBe(6);
  });

  it.each([
    ['Langkah', 'sop "A" pelaksana staf "Staf" prosedur '],
    ['Prosedur', 'sop "A" pelaksana staf "Staf" '],
    ['Pelaksana', 'sop "A" '],
    ['Riwayat', 'sop "A" '],
    ['Peraturan', ''],
    ['Register', ''],
    ['Entri register', 'register "A" '],
    ['Konektor', 'sop "A" pelaksana staf "Staf" prosedur langkah "a" oleh staf dari konektor A langkah "b" oleh staf '],
    ['Baris simbol', 'sop "A" pelaksana staf "Staf" prosedur langkah langkah_berikut "a" oleh staf langkah "b" '],
    ['Keputusan', 'sop "A" pelaksana kepala "K" prosedur langkah langkah_sebelum "a" oleh kepala langkah langkah_berikut "b" oleh kepala '],
  ])('fit where they belong: %s', (name, before) => {
    expect(bacaDokumen(before + expand(snippets[name]!.body), 'file:///baru.sop').masalah).toEqual([]);
  });
});
