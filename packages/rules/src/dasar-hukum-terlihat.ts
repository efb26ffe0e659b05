/** Which legal bases were named already, in the same words or in others. */
import type { DasarHukum } from './dasar-hukum.ts';
import { judulBerlainan, kunciPeraturan } from './hukum/index.ts';
import { seragam, tanpaEkor } from './seragam.ts';

export class DasarHukumTerlihat {
  readonly #pertama = new Map<string, DasarHukum>();

  /** The one that named the same before, and whether the words of this one were seen; otherwise this one is remembered. */
  catat(butir: DasarHukum): { readonly butir: DasarHukum; readonly sekata: boolean } | undefined {
    const [sama, setara] = [kunciTeks(butir), kunciPeraturanButir(butir)];
    const kembaran = this.#pertama.get(sama) ?? (setara === undefined ? undefined : this.#pertama.get(setara));
    if (kembaran && !berlainan(butir, kembaran)) return { butir: kembaran, sekata: this.#pertama.has(sama) };
    this.#pertama.set(sama, butir);
    if (setara !== undefined) this.#pertama.set(setara, butir);
    return undefined;
  }
}

function kunciTeks({ teks }: DasarHukum): string {
  return `teks ${tanpaEkor(seragam(teks.text))}`;
}

/** The regulation and the pasal: two pasal of one law are two bases. What has no number is told by its words alone. */
function kunciPeraturanButir({ kutipan }: DasarHukum): string | undefined {
  const kunci = kutipan && kunciPeraturan(kutipan.utama);
  return kunci === undefined ? undefined : `peraturan ${kunci} ${kutipan?.pasal?.teks.toLowerCase() ?? ''}`;
}

/** One number under two titles is a slip in one of them, not the same regulation twice. */
function berlainan(a: DasarHukum, b: DasarHukum): boolean {
  const [judulA, judulB] = [a, b].map(({ kutipan }) => kutipan?.utama.judul?.teks);
  return judulA !== undefined && judulB !== undefined && judulBerlainan(judulA, judulB);
}
