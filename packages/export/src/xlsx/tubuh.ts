/** Text in shapes. */
import { lolos, type TeksLetak, TINTA } from '@alir/diagram';
import { heksa } from '../ooxml.ts';
import { barisParagraf, type Paragraf, paragrafDari, runsParagraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import { HURUF_BAWAAN, pt } from './satuan.ts';
import { unsur } from './xml.ts';

/** The text body of a shape, in its middle. Lines end where they are drawn to end; those that would need a hyphen for it flow freely instead. */
export function tubuhTeks(teks: readonly TeksLetak[]): string {
  const terpenggal = teks.some(({ runs }) => runs.some(({ sambung }) => sambung === 'penggal'));
  const paragraf = paragrafDari(teks);
  return unsur(
    'xdr:txBody',
    {},
    unsur('a:bodyPr', {
      ...{ vertOverflow: 'overflow', horzOverflow: 'overflow', wrap: terpenggal ? 'square' : 'none' },
      ...{ lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 'ctr' },
    }),
    unsur('a:lstStyle'),
    ...(paragraf.length > 0 ? paragraf.map((satu) => (terpenggal ? mengalir(satu) : menurutBaris(satu))) : [alinea('')]),
  );
}

function mengalir(satu: Paragraf): string {
  return alinea(
    runsParagraf(satu)
      .map((run) => potongan(run.text, run.italic, satu.teks[0]!))
      .join(''),
  );
}

function menurutBaris(satu: Paragraf): string {
  const baris = barisParagraf(satu).map((line, i) => {
    const isi = line.runs.map((run) => potongan(tampak(run.text), run.italic, line)).join('');
    // A line is as high as its break.
    return i === 0 ? isi : unsur('a:br', {}, sifatHuruf(false, line)) + isi;
  });
  return alinea(baris.join(''));
}

function alinea(isi: string): string {
  return unsur('a:p', {}, unsur('a:pPr', { algn: 'ctr' }), isi);
}

function potongan(teks: string, miring: boolean, line: TeksLetak): string {
  return teks === '' ? '' : unsur('a:r', {}, sifatHuruf(miring, line), unsur('a:t', {}, lolos(teks)));
}

function sifatHuruf(miring: boolean, { size, bold, garisBawah }: TeksLetak): string {
  const sifat = { lang: 'id-ID', sz: Math.round(pt(size) * 100), b: bold ? 1 : 0, i: miring ? 1 : 0, u: garisBawah ? 'sng' : undefined };
  const huruf = { typeface: HURUF_BAWAAN.nama };
  return unsur('a:rPr', sifat, warna(TINTA.tinta), unsur('a:latin', huruf), unsur('a:cs', huruf));
}

/** A fill of one colour. */
export function warna(nilai: string): string {
  return unsur('a:solidFill', {}, unsur('a:srgbClr', { val: heksa(nilai) }));
}
