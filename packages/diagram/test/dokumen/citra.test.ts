import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periksaCitra } from '../../src/dokumen/citra.ts';
import { gambarDokumen, keSvg } from '../../src/index.ts';
import { sopLengkap } from './alat.ts';

const byte = (teks: string) => new TextEncoder().encode(teks);
const KEPALA = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="20"';
const svg = (isi: string, atribut = '') => `<svg ${KEPALA} ${atribut}>${isi}</svg>`;

/** A PNG of which only the header counts. */
const png = (lebar: number, tinggi: number) => {
  const isi = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080600000000000000', 'hex');
  isi.writeUInt32BE(lebar, 16);
  isi.writeUInt32BE(tinggi, 20);
  return isi;
};
const PNG = `data:image/png;base64,${png(4, 4).toString('base64')}`;

/** Ten parts, each of which uses the one before it twice. */
const kembar = (kali: number) =>
  Array.from({ length: kali }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(2)}</g>`).join('');

describe('an SVG is a picture', () => {
  it.each([
    ['with a size', svg('<rect width="4" height="4"/>'), 10, 20],
    ['with a size in millimetres', '<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="2in" viewBox="0 0 1 2"/>', 96, 192],
    ['with a view alone', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0 30 60"/>', 30, 60],
    ['that fills its place', '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 30 60"/>', 30, 60],
    ['with one side', '<svg xmlns="http://www.w3.org/2000/svg" width="60" viewBox="0 0 30 60"/>', 60, 120],
    ['behind a declaration and a mark', `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- Lambang -->\n${svg('')}`, 10, 20],
    ['under a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="1" height="2"><s:path d="M0 0"/></s:svg>', 1, 2],
    [
      'with gradients',
      svg('<linearGradient id="g"><stop offset="1"/></linearGradient><rect fill="url(#g)" style="stroke:url(\'#g\')"/>'),
      10,
      20,
    ],
    [
      'with a style sheet',
      svg('<style type="text/css">.a{fill:url(#g)} /* .b */ .a,.b { stroke:rgb(0,0,0) }</style><g class="a b"/>'),
      10,
      20,
    ],
    ['with a picture', svg(`<image xlink:href="${PNG}"/>`), 10, 20],
    [
      'with notes of a drawing program',
      svg('<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:href="x" onload="1"/>'),
      10,
      20,
    ],
    ['with words that look like more', svg('<title>javascript:alert(1) &lt;script&gt; url(http://x)</title><text>onload=</text>'), 10, 20],
    ['that is used a few times', svg(`<path id="a0"/>${kembar(8)}`), 10, 20],
  ])('%s', (_, teks, lebar, tinggi) => {
    expect(periksaCitra(byte(teks))).toEqual({ jenis: 'svg', isi: byte(teks), lebar, tinggi });
  });

  it('of the examples', () => {
    expect(periksaCitra(readFileSync(new URL('../../../../examples/lambang.svg', import.meta.url)))).toMatchObject({ jenis: 'svg' });
  });
});

describe('an SVG that is more than a picture is refused', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a script elsewhere', '<script href="http://x/y.js"/>', '<script>'],
    ['a script of another name space', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', '<h:script>'],
    ['a script under a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', '<s:script>'],
    ['a script in notes', '<m xmlns="http://purl.org/dc/x"><script xmlns="http://www.w3.org/2000/svg"/></m>', '<script>'],
    ['an event', '<rect onclick="alert(1)"/>', 'onclick'],
    ['an event in capitals', '<rect onLoad="alert(1)"/>', 'onLoad'],
    ['a page', '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', '<foreignObject>'],
    ['a frame', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="http://x"/>', '<iframe>'],
    ['a link', '<a href="http://x"><rect/></a>', '<a>'],
    ['animation', '<rect><animate attributeName="href" to="http://x"/></rect>', '<animate>'],
    ['a change', '<rect><set attributeName="onload" to="alert(1)"/></rect>', '<set>'],
    ['a picture elsewhere', '<image href="http://x/y.png"/>', 'href'],
    ['a picture of the disk', '<image xlink:href="file:///etc/passwd"/>', 'xlink:href'],
    ['a picture beside it', '<image href="y.png"/>', 'href'],
    ['a picture by a share', '<image href="//x/y.png"/>', 'href'],
    ['an SVG in the SVG', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'href'],
    ['a page in the SVG', '<image href="data:text/html,x"/>', 'href'],
    ['no picture in the SVG', '<image href="data:image/png;base64,AAAA"/>', 'href'],
    ['a huge picture in the SVG', `<image href="data:image/png;base64,${png(60_000, 60_000).toString('base64')}"/>`, 'href'],
    ['another file that is used', '<use href="http://x/y.svg#a"/>', 'href'],
    ['a program as an address', '<use href="javascript:alert(1)"/>', 'href'],
    ['a program, spelt otherwise', '<use xlink:href="&#x6a;avascript:alert(1)"/>', 'xlink:href'],
    ['a filter that fetches', '<filter><feImage href="http://x"/></filter>', '<feImage>'],
    ['a colour from elsewhere', '<rect fill="url(http://x#a)"/>', 'fill'],
    ['a colour from elsewhere, spelt otherwise', '<rect fill="&#117;rl(http://x)"/>', 'fill'],
    ['a colour from elsewhere, in capitals', '<rect fill="URL( \'http://x\' )"/>', 'fill'],
    ['a style from elsewhere', '<rect style="background:url(//x)"/>', 'style'],
    ['a style with escapes', '<rect style="fill:u\\72l(http://x)"/>', 'style'],
    ['a style with a set of pictures', '<rect style="mask:image-set(&quot;http://x&quot; 1x)"/>', 'style'],
    ['a cursor', '<rect cursor="url(http://x)"/>', 'cursor'],
    ['another base', '<g xml:base="http://x"/>', 'xml:base'],
    ['an unknown attribute', '<rect srcdoc="x"/>', 'srcdoc'],
    ['an import', '<style>@import "http://x";</style>', '<style>'],
    ['an import in CDATA', '<style><![CDATA[@import url(http://x);]]></style>', '<style>'],
    ['a font from elsewhere', '<style>@font-face{src:url(http://x)}</style>', '<style>'],
    ['a sheet with escapes', '<style>.a{fill:\\75rl(http://x)}</style>', '<style>'],
    ['a sheet that fetches', '<style>.a{fill:url(http://x)}</style>', '<style>'],
    ['a sheet that fetches behind a remark', '<style>.a{fill:url(/**/http://x)}</style>', '<style>'],
    ['a sheet that begins and does not end', '<style>.a{fill:url(http://x</style>', '<style>'],
    ['a sheet with elements', '<style><g/></style>', '<style>'],
    ['a selector that fetches', '<style>[x="url(http://x)"]{}</style>', '<style>'],
    ['a sheet that gives everybody a part', '<style>*{fill:url(#p)}</style>', '<style>'],
    ['what uses itself', '<g id="a"><use href="#a"/></g>', '<use>'],
    ['what uses itself in turn', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', '<use>'],
    ['what doubles for ever', `<path id="a0"/>${kembar(40)}`, '<use>'],
    [
      'a filter of more steps than anybody can wait for',
      `<filter id="f">${'<feGaussianBlur stdDeviation="9"/>'.repeat(500)}</filter>`,
      '<use>',
    ],
    [
      'a large picture that is drawn again and again',
      `<image id="i" href="data:image/png;base64,${png(4096, 4096).toString('base64')}"/>${'<use href="#i"/>'.repeat(20)}`,
      '<use>',
    ],
    ['a pattern of itself', '<pattern id="p"><rect fill="url(#p)"/></pattern>', '<use>'],
    ['a pattern of itself by a class', '<style>.p{fill:url(#p)}</style><pattern id="p"><rect class="p"/></pattern>', '<use>'],
    ['elements without end', `${'<g>'.repeat(200)}${'</g>'.repeat(200)}`, '<g>'],
  ])('%s', (_, isi, rincian) => {
    expect(periksaCitra(byte(svg(isi)))).toEqual({ sebab: 'tak-aman', rincian });
  });

  it.each([
    ['a document type', `<!DOCTYPE svg>${svg('')}`, '<!DOCTYPE>'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`, '<!DOCTYPE>'],
    ['a style sheet elsewhere', `<?xml-stylesheet href="http://x"?>${svg('')}`, '<?xml-stylesheet?>'],
    ['an event on the picture', svg('', 'onload="alert(1)"'), 'onload'],
  ])('%s', (_, teks, rincian) => {
    expect(periksaCitra(byte(teks))).toEqual({ sebab: 'tak-aman', rincian });
  });
});

describe('a file that is made to be read for hours is read at once', () => {
  const BANYAK = 1_000_000;
  it.each([
    ['letters', `<path d="${'a-'.repeat(BANYAK)}"/>`, undefined],
    ['brackets', `<path d="${'('.repeat(BANYAK)}"/>`, undefined],
    ['functions', `<path style="${'rgb('.repeat(BANYAK / 2)}"/>`, undefined],
    ['styles', `<style>${'a '.repeat(BANYAK)}</style>`, 'tak-aman'],
    ['rules', `<style>${'{'.repeat(BANYAK)}</style>`, 'tak-aman'],
    ['remarks', `<style>${'/*'.repeat(BANYAK)}</style>`, 'tak-aman'],
    ['classes', `<style>${'.a{fill:url(#a)}'.repeat(BANYAK / 20)}</style><g class="a" id="a"/>`, 'tak-aman'],
    ['elements', '<g/>'.repeat(BANYAK / 4), 'tak-aman'],
  ])('%s', (_, isi, sebab) => {
    const hasil = periksaCitra(byte(svg(isi)));
    expect('sebab' in hasil ? hasil.sebab : undefined).toBe(sebab);
  });

  it('figures', () => {
    const teks = `<svg xmlns="http://www.w3.org/2000/svg" width="${'1'.repeat(BANYAK)}!" height="1"/>`;
    expect(periksaCitra(byte(teks))).toEqual({ sebab: 'bukan-gambar' });
  });
});

describe('what is no picture', () => {
  it.each([
    ['text', 'logo'],
    ['a page', '<html><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/></html>'],
    ['an SVG of no name space', '<svg width="1" height="1"/>'],
    ['an SVG of no size', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an SVG of no width', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="1"/>'],
    ['an SVG that is wide without end', '<svg xmlns="http://www.w3.org/2000/svg" width="1e999" height="1"/>'],
    ['an SVG that does not end', `<svg ${KEPALA}><g>`],
    ['an SVG with something behind it', `${svg('')}<x/>`],
    ['an unknown entity', svg('<text>&nbsp;</text>')],
    ['another encoding', `<?xml version="1.0" encoding="utf-7"?>${svg('')}`],
  ])('%s', (_, teks) => {
    expect(periksaCitra(byte(teks))).toEqual({ sebab: 'bukan-gambar' });
  });

  it('bytes that are no text', () => {
    expect(periksaCitra(Buffer.from(svg(''), 'utf16le'))).toEqual({ sebab: 'bukan-gambar' });
    expect(periksaCitra(new Uint8Array([0x1f, 0x8b, 8, 0]))).toEqual({ sebab: 'bukan-gambar' });
  });

  it('more pixels than memory has room for', () => {
    expect(periksaCitra(png(4096, 4096))).toMatchObject({ jenis: 'png' });
    expect(periksaCitra(png(4097, 4096))).toEqual({ sebab: 'terlalu-banyak-piksel' });
    expect(periksaCitra(png(2 ** 32 - 1, 2 ** 32 - 1))).toEqual({ sebab: 'terlalu-banyak-piksel' });
  });
});

it('an SVG stands in the drawing as it is', () => {
  const logo = byte(svg('<rect width="4" height="4"/>'));
  const gambar = gambarDokumen(sopLengkap(), { logo });
  expect(gambar.pages.flatMap(({ formulir }) => formulir?.citra ?? []).map(({ jenis, width, height }) => [jenis, height / width])).toEqual([
    ['svg', expect.closeTo(2, 5)],
    ['svg', expect.closeTo(2, 5)],
  ]);
  expect(keSvg(gambar, { halaman: 1 })).toContain(`href="data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}"`);
});
