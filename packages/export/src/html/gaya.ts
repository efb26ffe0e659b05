/** How the page looks: on paper the sheets alone, each on its own; on a screen the sheets on a quiet ground, never wider than it. */
import type { Halaman, Kertas } from '@alir/diagram';
import { GAYA, type Gaya, gaya } from '../huruf.ts';
import { mm } from './unsur.ts';

type Ukuran = Pick<Kertas, 'width' | 'height'>;

/** What sheets of this size are called in the style sheet. */
export function namaUkuran({ width, height }: Ukuran): string {
  return `u${width}x${height}`.replaceAll('.', '-');
}

const KELUARGA = 'Arimo, Arial, "Liberation Sans", Helvetica, sans-serif';

const SIFAT_HURUF: Readonly<Record<Gaya, string>> = {
  biasa: 'font-weight:400;font-style:normal',
  tebal: 'font-weight:700;font-style:normal',
  miring: 'font-weight:400;font-style:italic',
  tebalMiring: 'font-weight:700;font-style:italic',
};

const TETAP = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;font-family:${KELUARGA};line-height:1.5;color:#1f1f1f;background:#e9eaec}
a{color:inherit}
a:focus-visible,.lembar a:not(.simbol):focus-visible>.teks{outline:2px solid #0b57d0;outline-offset:2px}
.depan{max-width:60rem;margin:0 auto;padding:1rem}
.depan h1{margin:0;font-size:1.4rem;line-height:1.3;overflow-wrap:anywhere}
.depan p{margin:.25rem 0 0}
.depan ol{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0 0;padding:0;list-style:none}
.lembar{position:relative;width:var(--lebar);height:var(--tinggi);overflow:hidden;line-height:0;color:#000;background:#fff;color-scheme:only light;forced-color-adjust:none;scroll-margin-top:.5rem;text-rendering:geometricPrecision;font-variant-ligatures:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.gambar,.lembar img,.lembar .teks,.lembar .simbol{position:absolute}
.lembar :is(h2,p,ul,ol){margin:0;padding:0;list-style:none}
.lembar :is(h2,p,li),.simbol{white-space:pre}
.gambar{left:0;top:0;width:100%;height:100%}
.lembar table{border-collapse:collapse;border-spacing:0;table-layout:fixed}
.lembar th,.lembar td{padding:0}
.teks{direction:ltr;font-weight:400;font-style:normal;text-align:left;white-space:normal}
.lembar a{text-decoration:none;scroll-margin-top:3rem}
.tengah{text-align:center}
.tebal{font-weight:700}
.bergaris .baris{text-decoration:underline}
.baris{display:inline-block;width:100%;vertical-align:top;white-space:pre}
.rata{white-space:nowrap;text-align-last:justify}
.penggal::after{content:"-";content:"-" / ""}
@media screen{
main{display:flow-root;padding:0 1rem}
.lembar{--muat:min(1,tan(atan2(100vw - 2rem,var(--lebar))));margin:0 auto calc(var(--tinggi)*(var(--muat) - 1) + 1rem);transform:scale(var(--muat));transform-origin:0 0;box-shadow:0 1px 4px #0006}
a>.teks>.baris{text-decoration:underline dotted}
a.simbol .baris{text-decoration:none}
a.simbol:is(:hover,:target){outline:2px solid #0b57d0}
}
@media screen and (prefers-color-scheme:dark){body{color:#e6e6e6;background:#26282b}}
@media print{
body{background:none}
.depan{display:none}
.lembar{break-after:page;break-inside:avoid}
.lembar:last-child{break-after:auto}
}
`;

/** `huruf` are the files (WOFF2, base64) of the faces that are used; sheets of other sizes than the first name theirs. */
export function lembarGaya(huruf: ReadonlyMap<Gaya, string>, pages: readonly Ukuran[]): string {
  const muka = GAYA.flatMap((nama) => {
    const isi = huruf.get(nama);
    return isi === undefined
      ? []
      : [`@font-face{font-family:Arimo;${SIFAT_HURUF[nama]};src:url(data:font/woff2;base64,${isi}) format("woff2")}`];
  });
  return [...muka, ...ukuranLembar(pages)].join('\n') + TETAP;
}

function ukuranLembar(pages: readonly Ukuran[]): string[] {
  const ukuran = new Map(pages.map((page) => [namaUkuran(page), page]));
  return [...ukuran].flatMap(([nama, { width, height }], i) => {
    const kertas = `{size:${mm(width)} ${mm(height)};margin:0}`;
    return [
      ...(i === 0 ? [`@page${kertas}`] : []),
      `@page ${nama}${kertas}`,
      `.${nama}{--lebar:${mm(width)};--tinggi:${mm(height)};page:${nama}}`,
    ];
  });
}

/** The faces that the texts of these pages are set in. */
export function gayaTerpakai(pages: readonly Halaman[]): ReadonlySet<Gaya> {
  const teks = pages.flatMap((page) => [
    ...page.teks,
    ...page.shapes.flatMap((shape) => shape.teks),
    ...page.edges.flatMap(({ label }) => label?.teks ?? []),
  ]);
  return new Set(teks.flatMap(({ bold, runs }) => runs.map(({ italic }) => gaya(bold, italic))));
}
