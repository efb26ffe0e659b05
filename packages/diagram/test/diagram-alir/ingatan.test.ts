/** The engine is slow beside the rest, so it is asked once for each flow, however often its words change. */
import type { Sop } from '@alir/core';
import { beforeEach, expect, it, vi } from 'vitest';
import { gambarDiagram } from '../../src/index.ts';
import { flow, model } from './kasus.ts';

const mesin = vi.hoisted(() => ({ ditanya: 0, gagal: false }));
vi.mock('elkjs/lib/elk.bundled.js', async (impor) => {
  const { default: Elk } = await impor<{ default: new () => { layout(graf: unknown): Promise<unknown> } }>();
  return {
    default: class extends Elk {
      override layout(graf: unknown): Promise<unknown> {
        mesin.ditanya++;
        return mesin.gagal ? Promise.reject(new Error('gagal')) : super.layout(graf);
      }
    },
  };
});
beforeEach(() => {
  mesin.ditanya = 0;
});

const beruntun = (n: number, uraian: string): Sop =>
  model(
    2,
    Array.from({ length: n }, (_, i): [number[], 'proses', string] => [[i % 2], 'proses', `${uraian} ${i}`]),
    Array.from({ length: n - 1 }, (_, i) => flow(i, i + 1)),
  );

it('is not asked again for other words, but for another flow', async () => {
  const satu = await gambarDiagram(beruntun(5, 'Memeriksa'));
  const lain = await gambarDiagram(
    beruntun(5, 'Meneliti kelengkapan berkas permohonan dan mencatatnya dalam buku agenda menurut urutan kedatangannya'),
  );
  expect(mesin.ditanya).toBe(1);
  expect(lain.pages[0]!.height).toBeGreaterThan(satu.pages[0]!.height);
  expect(await gambarDiagram(beruntun(5, 'Memeriksa'))).toEqual(satu);
  await gambarDiagram(beruntun(6, 'Memeriksa'));
  expect(mesin.ditanya).toBe(2);
});

it('is asked again after a failure, and for what was not asked for long', async () => {
  mesin.gagal = true;
  expect((await gambarDiagram(beruntun(7, 'a'))).peringatan).toHaveLength(1);
  mesin.gagal = false;
  expect(await gambarDiagram(beruntun(7, 'a'))).not.toHaveProperty('peringatan');
  expect(mesin.ditanya).toBe(2);
  for (let n = 8; n < 30; n++) await gambarDiagram(beruntun(n, 'a'));
  await gambarDiagram(beruntun(29, 'a'));
  expect(mesin.ditanya).toBe(24);
  await gambarDiagram(beruntun(7, 'a'));
  expect(mesin.ditanya).toBe(25);
});
