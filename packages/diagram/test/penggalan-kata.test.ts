import { describe, expect, it } from 'vitest';
import { tempatPenggalan } from '../src/teks/penggalan-kata.ts';

/** The word with all its hyphens. */
const penggal = (kata: string) => [0, ...tempatPenggalan(kata)].map((at, i, all) => kata.slice(at, all[i + 1])).join('-');

describe('the breaks of a word', () => {
  it.each([
    ['permohonan', 'per-mo-ho-nan'],
    ['penyelenggaraan', 'pe-nye-leng-ga-raan'],
    ['pertanggungjawaban', 'per-tang-gung-ja-wa-ban'],
    ['ketidaksesuaian', 'ke-ti-dak-se-suaian'],
    ['instrumen', 'in-stru-men'],
    ['Pendamping', 'Pen-dam-ping'],
    ['syarat', 'sya-rat'],
    ['berkas', 'ber-kas'],
    ['(pengadministrasian),', '(pengad-mi-nis-tra-sian),'],
    ['SOP', 'SOP'],
    ['2026/IV/12', '2026/IV/12'],
  ])('%s', (kata, hasil) => {
    // Two letters are never left alone, so breaks near the ends are fewer than the syllables.
    const lain = hasil.replace(/^(\P{L}*\p{L}{1,2})-/u, '$1').replace(/-(\p{L}{1,2}\P{L}*)$/u, '$1');
    expect(penggal(kata)).toBe(lain);
  });
});
