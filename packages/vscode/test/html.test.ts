import { describe, expect, it } from 'vitest';
import { BAHASA, bacaBahasa } from '../src/bahasa.ts';
import { halaman, nonceBaru } from '../src/pratinjau/html.ts';

const SUMBER = { skrip: 'https://x/pratinjau.js?a=1&b="2"', gaya: 'https://x/pratinjau.css', cspSource: 'https://x' };

describe('the page of the preview', () => {
  it.each(BAHASA)('allows nothing but its own script and style (%s)', (bahasa) => {
    const html = halaman(SUMBER, bahasa, 'KATA');
    const csp = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(csp.split('; ')).toEqual(["default-src 'none'", 'style-src https://x', "script-src 'nonce-KATA'", 'img-src data:']);
    expect(html).toContain(`<html lang="${bahasa}">`);
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=|<style|unsafe/);
    expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script nonce="KATA" src="https://x/pratinjau.js?a=1&amp;b=&quot;2&quot;">',
    ]);
  });

  it('has paper in the colours of the theme, unless white is asked for', () => {
    expect(halaman(SUMBER, 'id', 'KATA')).toContain('<body data-kertas="tema">');
    expect(halaman(SUMBER, 'id', 'KATA', 'putih')).toContain('<body data-kertas="putih">');
  });

  it.each(BAHASA)('says which keys lead through the picture (%s)', (bahasa) => {
    expect(halaman(SUMBER, bahasa, 'KATA')).toMatch(
      /role="tabpanel" aria-labelledby="tab-tabel" aria-description="[^"]*Tab [^"]*Enter [^"]*" tabindex="0"/,
    );
  });

  it('gives every button a name', () => {
    const html = halaman(SUMBER, 'id', 'KATA');
    const buttons = [...html.matchAll(/<button [^>]*>/g)].map(([tag]) => tag);
    expect(buttons.length).toBeGreaterThanOrEqual(6);
    for (const button of buttons.filter((tag) => !tag.includes('role="tab"'))) {
      expect(button).toMatch(/aria-label="[^"]+"/);
    }
  });

  it('offers a tab for each view, the first of which is in force and the only stop of the Tab key', () => {
    const html = halaman(SUMBER, 'id', 'KATA');
    const tabs = [
      ...html.matchAll(
        /<button [^>]*role="tab" id="tab-([a-z]+)"[^>]* aria-controls="meja" aria-selected="(true|false)" tabindex="(0|-1)"[^>]*>([^<]+)</g,
      ),
    ];
    expect(tabs.map(([, ...bagian]) => bagian)).toEqual([
      ['tabel', 'true', '0', 'Tabel'],
      ['halaman', 'false', '-1', 'Halaman'],
      ['diagram', 'false', '-1', 'Diagram'],
      ['peta', 'false', '-1', 'Peta'],
    ]);
    expect(html).toMatch(/role="tablist" aria-label="[^"]+"/);
    expect(html).toContain('id="meja" role="tabpanel" aria-labelledby="tab-tabel"');
  });

  it('never uses a nonce twice', () => {
    const words = new Set(Array.from({ length: 100 }, nonceBaru));
    expect(words.size).toBe(100);
    expect([...words].every((word) => /^[0-9a-f]{48}$/.test(word))).toBe(true);
  });
});

describe('the language of the user', () => {
  it('is Indonesian unless it is said otherwise', () => {
    expect([bacaBahasa('en'), bacaBahasa('id'), bacaBahasa('fr'), bacaBahasa(undefined)]).toEqual(['en', 'id', 'id', 'id']);
  });
});
