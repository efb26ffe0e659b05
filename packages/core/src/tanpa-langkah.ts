import type { Sop } from './dokumen.ts';

/** Whether none of its procedures has a step: there is nothing in them to draw. */
export function tanpaLangkah({ prosedur }: Pick<Sop, 'prosedur'>): boolean {
  return prosedur.every(({ langkah }) => langkah.length === 0);
}
