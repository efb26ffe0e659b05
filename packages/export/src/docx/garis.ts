/** What the library cannot say of lines: it finds ways of its own for connectors, and these are to run as they are drawn. */
import { emu } from '../ooxml.ts';
import type { HalamanDocx } from './isi.ts';
import type { Rute } from './rute.ts';

/** Puts the ways of lines into the parts of the drawings, wherever one of these names stands. */
export function denganRute(xml: string, halaman: readonly HalamanDocx[]): string {
  const rute = new Map<string, Rute>();
  for (const { x, y, isi } of halaman.flatMap(({ kanvas }) => kanvas)) {
    for (const satu of isi) {
      if (satu.macam === 'garis') rute.set(satu.nama, { ...satu.rute, x: satu.rute.x - x, y: satu.rute.y - y });
    }
  }
  return xml.replace(
    /(<wps:cNvPr id="\d+" name="(Garis \d+)".*?<wps:spPr>)<a:xfrm.*?<\/a:prstGeom>/gu,
    (asal, awal: string, nama: string) => {
      const milik = rute.get(nama);
      return milik ? awal + bidang(milik) + geometri(milik) : asal;
    },
  );
}

function bidang({ x, y, width, height, putar, cerminDatar, cerminTegak }: Rute): string {
  const sifat = `${putar ? ' rot="5400000"' : ''}${cerminDatar ? ' flipH="1"' : ''}${cerminTegak ? ' flipV="1"' : ''}`;
  return `<a:xfrm${sifat}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

function geometri({ preset, lekuk, width, height, titik }: Rute): string {
  if (preset) {
    const nilai = lekuk.map((bagian, i) => `<a:gd name="adj${i + 1}" fmla="val ${bagian}"/>`).join('');
    return `<a:prstGeom prst="${preset}"><a:avLst>${nilai}</a:avLst></a:prstGeom>`;
  }
  const lintasan = (titik ?? []).map(([x, y], i) => {
    const perintah = i === 0 ? 'moveTo' : 'lnTo';
    return `<a:${perintah}><a:pt x="${emu(x)}" y="${emu(y)}"/></a:${perintah}>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(width)}" h="${emu(height)}" fill="none">${lintasan.join('')}</a:path></a:pathLst></a:custGeom>`;
}
