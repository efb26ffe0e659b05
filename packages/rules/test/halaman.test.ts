/** Rule, page and examples belong together: the examples of the pages in docs/aturan are the tests of the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, jalurLogoSah, type LogoGagal } from '@alir/core';
import { bacaDokumen, REGISTER_BAWAAN } from '@alir/language';
import { ATURAN, bacaKonfigurasi, namaPendek, sampaikanMasalah, sebutPasal } from '@alir/rules';
import { describe, expect, test } from 'vitest';
import { temuanTeks } from './bangun.ts';

const HALAMAN = new URL('../../../docs/aturan/', import.meta.url);
const BAWAAN = new URL('../../language/src/builtin/', import.meta.url);
const TINGKAT = { error: 'kesalahan', warning: 'peringatan', info: 'informasi', hint: 'saran' };

/** No text should ever make this rule speak, so it has no examples. */
const TANPA_CONTOH = new Set(['galat-internal']);

const halaman = new Map(
  readdirSync(HALAMAN)
    .filter((f) => f !== 'README.md')
    .map((f) => [f.replace(/\.md$/u, ''), readFileSync(new URL(f, HALAMAN), 'utf8')]),
);
const peraturan = readdirSync(BAWAAN)
  .filter((f) => f.endsWith('.sop'))
  .sort()
  .flatMap((f) => bacaDokumen(readFileSync(new URL(f, BAWAAN), 'utf8'), `builtin:///${f}`).peraturan);

/** The examples of a page: texts of SOPs, or (in JSON) configurations. */
function contoh(isi: string, jenis: 'salah' | 'benar'): string[] {
  return [...isi.matchAll(/^```(?:sop|json) (\w+)\n([\s\S]*?)^```$/gmu)].filter((m) => m[1] === jenis).map((m) => m[2]!);
}

function temuanContoh(teks: string): Pick<Finding, 'code' | 'range'>[] {
  if (!teks.startsWith('{')) return temuanTeks(teks, { peraturan, register: REGISTER_BAWAAN, logoGagal });
  const { masalah } = bacaKonfigurasi(teks);
  return sampaikanMasalah({ uri: '', masalah }, 'id');
}

/** The examples have one logo beside them. */
function logoGagal(_: string, nama: string): LogoGagal | undefined {
  if (!jalurLogoSah(nama)) return { sebab: 'jalur' };
  return nama === 'lambang.svg' ? undefined : { sebab: 'tak-ada' };
}

/** The pasal that ask for a rule, regulation by regulation. */
function kutipan(code: string): { nama: string; singkat: string; pasal: string[] }[] {
  const perPeraturan = peraturan.map((p) => ({
    nama: p.nama.nama,
    singkat: namaPendek(p),
    pasal: [...new Set(p.tuntutan.filter((t) => t.kode === code).map((t) => sebutPasal(t.pasal)))],
  }));
  return perPeraturan.filter(({ pasal }) => pasal.length > 0);
}

test('every rule has a page and every page a rule', () => {
  expect([...halaman.keys()].sort()).toEqual(ATURAN.map((r) => r.code));
});

describe.each(ATURAN.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const isi = halaman.get(code) ?? '';

  test('the page says what the rule says of itself', () => {
    expect(isi).toMatch(new RegExp(`^# ${code}\n\n`, 'u'));
    expect(isi).toContain(`\n${rule.summary.id}.\n`);
    expect(isi).toContain(`Tingkat: **${TINGKAT[rule.severity]}** (\`${rule.severity}\`)`);
    expect([...isi.matchAll(/^## (.+)$/gmu)].map((m) => m[1])).toEqual(
      ['Apa yang diperiksa', 'Mengapa', 'Contoh salah', 'Contoh benar', 'Cara memperbaiki', 'Diminta oleh'].filter(
        (judul) => !TANPA_CONTOH.has(code) || !judul.startsWith('Contoh'),
      ),
    );
  });

  test('the page ends with every pasal that a built-in profile gives for it (npm run generate writes it)', () => {
    const diminta = kutipan(code).map(({ nama, singkat, pasal }) => `- ${singkat} (\`${nama}\`): ${pasal.join(', ')}\n`);
    const akhir = isi.split('\n## Diminta oleh\n\n')[1];
    expect(akhir).toBe(diminta.join('') || 'Tidak ada profil peraturan bawaan yang memintanya.\n');
  });

  if (TANPA_CONTOH.has(code)) return;

  test('there are wrong and right examples', () => {
    expect(contoh(isi, 'salah').length).toBeGreaterThan(0);
    expect(contoh(isi, 'benar').length).toBeGreaterThan(0);
  });

  test.each(contoh(isi, 'salah').map((c, i) => [i + 1, c] as const))('wrong example %i is found where it says', (_, teks) => {
    const ditandai = teks.split('\n').flatMap((baris, i) => (/<- di sini|di sini ->/u.test(baris) ? [i] : []));
    const baris = temuanContoh(teks)
      .filter((f) => f.code === code)
      .map((f) => f.range.start.line);
    expect(ditandai).not.toEqual([]);
    expect(baris).toEqual(ditandai);
  });

  test.each(contoh(isi, 'benar').map((c, i) => [i + 1, c] as const))('right example %i is clean of it', (_, teks) => {
    const temuan = temuanContoh(teks).map((f) => f.code);
    expect(temuan).not.toContain(code);
    expect(temuan).not.toContain('sintaks');
  });
});

test('the index lists the catalogue with the pasal of the built-in profiles', async () => {
  const indeks = new URL('README.md', HALAMAN);
  const [pengantar] = readFileSync(indeks, 'utf8').split('\n| Kode |');
  const baris = ATURAN.map(({ code, severity, summary }) => {
    const diminta = kutipan(code).map(({ singkat, pasal }) => `${singkat} ${pasal.join(', ')}`);
    return `| [${code}](${code}.md) | ${TINGKAT[severity]} | ${summary.id} | ${diminta.join('; ') || '–'} |\n`;
  });
  const tabel = `| Kode | Tingkat | Yang dilaporkan | Diminta oleh |\n|---|---|---|---|\n${baris.join('')}`;
  await expect(`${pengantar}\n${tabel}`).toMatchFileSnapshot(fileURLToPath(indeks));
});

test('the built-in profiles demand only rules that exist', () => {
  const kode = new Set(ATURAN.map((r) => r.code));
  expect(peraturan.flatMap((p) => p.tuntutan.map((t) => t.kode)).filter((k) => !kode.has(k))).toEqual([]);
});
