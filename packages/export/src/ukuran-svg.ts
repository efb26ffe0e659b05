/** An SVG in another size. */
import type { BerkasCitra } from '@alir/diagram';

const PENDAHULUAN = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/u;
const PEMBUKA = /^<[^\s"'>/]+(?:[^"'>]|"[^"]*"|'[^']*')*>/u;
const ATRIBUT = /\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu;

/** The text of an SVG that {@link bacaCitra} took, drawn `lebar` by `tinggi` pixels large; resvg would round the size that it has itself. */
export function svgBerukuran(citra: BerkasCitra, lebar: number, tinggi: number): string {
  const teks = new TextDecoder().decode(citra.isi);
  const [pendahuluan] = PENDAHULUAN.exec(teks)!;
  const [pembuka] = PEMBUKA.exec(teks.slice(pendahuluan.length))!;
  let berpandang = false;
  const polos = pembuka.replace(ATRIBUT, (atribut, nama: string) => {
    if (nama === 'viewBox') berpandang = true;
    return nama === 'width' || nama === 'height' ? '' : atribut;
  });
  const pandang = berpandang ? '' : ` viewBox="0 0 ${citra.lebar} ${citra.tinggi}"`;
  const ukuran = polos.replace(/\s*\/?>$/u, (akhir) => ` width="${lebar}" height="${tinggi}"${pandang}${akhir}`);
  return ukuran + teks.slice(pendahuluan.length + pembuka.length);
}
