/** Paragraphs, put together again from the lines that they were broken into. */
import { kotakBaris, type RunBaris, type TeksLetak } from '@alir/diagram';
import { tampak } from '../tampak.ts';

export interface Paragraf {
  /** Its number or mark, which stands beside its first line. */
  readonly penanda?: TeksLetak;
  /** Its lines; at least one. */
  readonly teks: readonly TeksLetak[];
}

export interface RunParagraf {
  readonly text: string;
  readonly italic: boolean;
}

/** The paragraphs of lines that follow each other in one cell, or outside of all. */
export function paragrafDari(lines: readonly TeksLetak[]): Paragraf[] {
  const hasil: { penanda?: TeksLetak; teks: TeksLetak[] }[] = [];
  let penanda: TeksLetak | undefined;
  for (const line of lines) {
    if (line.penanda) penanda = line;
    else if (line.lanjutan && !penanda && hasil.length > 0) hasil.at(-1)!.teks.push(line);
    else {
      hasil.push({ ...(penanda && { penanda }), teks: [line] });
      penanda = undefined;
    }
  }
  return hasil;
}

/** Its lines, behind its number. */
export function barisParagraf({ penanda, teks }: Paragraf): TeksLetak[] {
  return penanda ? [penanda, ...teks] : [...teks];
}

/** What it says, in its styles, as the author wrote it: without the hyphens of line breaks, and without what nobody sees. */
export function runsParagraf({ teks }: Paragraf): RunParagraf[] {
  const hasil: { text: string; italic: boolean }[] = [];
  teks.forEach(({ runs }, i) => {
    for (const run of runs) {
      const text = i < teks.length - 1 && run === runs.at(-1) ? disambung(run) : tampak(run.text);
      const last = hasil.at(-1);
      if (last?.italic === run.italic) last.text += text;
      else hasil.push({ text, italic: run.italic });
    }
  });
  return hasil;
}

/** The end of a line together with what parts it from the next. */
function disambung({ text, sambung }: RunBaris): string {
  const kata = tampak(text);
  if (sambung === 'penggal') return kata.slice(0, -1);
  return sambung === 'rapat' ? kata : `${kata} `;
}

/** The letters alone. */
export function kataParagraf(paragraf: Paragraf): string {
  return runsParagraf(paragraf)
    .map(({ text }) => text)
    .join('');
}

/** Top and height on the page, in millimetres. */
export function tempatParagraf({ teks }: Paragraf): { readonly atas: number; readonly tinggi: number } {
  const [awal, akhir] = [kotakBaris(teks[0]!), kotakBaris(teks.at(-1)!)];
  return { atas: awal.atas, tinggi: akhir.atas + akhir.tinggi - awal.atas };
}
