/** Elements of the page. What is written here is well-formed XML too: foreign text cannot become anything but text. */
import { lolos, type Persegi } from '@alir/diagram';

export type Atribut = Readonly<Record<string, string | number | undefined>>;

/** `isi` is markup already; the values of attributes are foreign text. Those that are `undefined` are left out. */
export function unsur(nama: string, atribut: Atribut, isi = ''): string {
  return `<${nama}${tulisAtribut(atribut)}>${isi}</${nama}>`;
}

/** An element that holds nothing by its nature. */
export function unsurKosong(nama: string, atribut: Atribut): string {
  return `<${nama}${tulisAtribut(atribut)}/>`;
}

function tulisAtribut(atribut: Atribut): string {
  return Object.entries(atribut)
    .map(([nama, nilai]) => (nilai === undefined ? '' : ` ${nama}="${lolos(String(nilai))}"`))
    .join('');
}

/** Micrometres: type sizes must not move what is set in them. */
export function mm(nilai: number): string {
  return `${Number(nilai.toFixed(3))}mm`;
}

/** Declarations that put a box where it stands on the sheet. */
export function letak({ x, y, width, height }: Persegi): string {
  return `left:${mm(x)};top:${mm(y)};width:${mm(width)};height:${mm(height)}`;
}
