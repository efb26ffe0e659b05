/** The same procedure laid out by ELK's layered algorithm: symbols of the usual size and the arrows between them, nothing else. */
import Elk from 'elkjs/lib/elk.bundled.js';
import { prosedurAcak } from './pembangkit.ts';

/** elkjs is CommonJS whose types say otherwise. */
type PembuatElk = new () => { layout(graf: object): Promise<{ readonly width?: number }> };

export function grafElk(langkah: number): object {
  const baris = prosedurAcak(langkah, langkah);
  const tepi = baris.flatMap(({ tidak }, i) => [...(i + 1 < langkah ? [[i, i + 1]] : []), ...(tidak === undefined ? [] : [[i, tidak]])]);
  return {
    id: 'sop',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: baris.map((_, i) => ({ id: `l${i}`, width: 48, height: 22 })),
    edges: tepi.map(([dari, ke], i) => ({ id: `e${i}`, sources: [`l${dari}`], targets: [`l${ke}`] })),
  };
}

export async function tataElk(graf: object): Promise<void> {
  const hasil = await new (Elk as unknown as PembuatElk)().layout(graf);
  if (!hasil.width) throw new Error('ELK laid nothing out');
}
