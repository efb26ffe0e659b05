/** The engine ignores whatever it does not know, so what we ask of it is held against its own list. */
import { describe, expect, it } from 'vitest';
import { susunGraf } from '../src/diagram-alir/graf.ts';
import { lapisElk, OPSI_ELK } from '../src/diagram-alir/lapisan.ts';
import { muatElk, tataElk } from '../src/elk.ts';
import { OPSI_PETA } from '../src/peta/susunan-elk.ts';
import { sopAcak } from './pembangkit.ts';

const node = (id: string, y: number) => ({ id, x: 0, y, width: 50, height: 20, layoutOptions: { 'elk.position': '(0,0)' as const } });
const edge = (id: string, from: string, to: string) => ({ id, sources: [from] as const, targets: [to] as const });

describe('options', () => {
  it('are all known to the engine, with a fitting kind of value', async () => {
    const known = new Map((await (await muatElk()).knownLayoutOptions()).map(({ id, type }) => [id, type]));
    const fits: Record<string, RegExp> = {
      STRING: /^[a-z]+$/,
      ENUM: /^[A-Z_]+$/,
      BOOLEAN: /^(true|false)$/,
      INT: /^\d+$/,
      DOUBLE: /^\d+(\.\d+)?$/,
      OBJECT: /^\(-?[\d.]+,-?[\d.]+\)$/,
    };
    const milikSimpul = { 'elk.position': '(150,0)', 'elk.portConstraints': 'FIXED_SIDE', 'elk.port.side': 'EAST' };
    for (const [key, value] of [OPSI_ELK, OPSI_PETA, milikSimpul].flatMap((opsi) => Object.entries(opsi))) {
      const type = known.get(`org.eclipse.${key}`);
      expect(type, key).toBeDefined();
      expect(value, key).toMatch(fits[type!]!);
    }
    expect(known.has('org.eclipse.elk.layered.no.such.option')).toBe(false);
  });

  it('do what they are there for: what points up goes back, and nothing is tied to the first layer by its place', async () => {
    const places = await tataElk({
      id: 'g',
      layoutOptions: OPSI_ELK,
      children: [node('a', 0), node('b', 100), node('c', 200)],
      edges: [edge('1', 'a', 'b'), edge('2', 'b', 'c'), edge('3', 'c', 'a')],
    });
    const y = (id: string) => places.get(id)!.y;
    expect(y('a')).toBeLessThan(y('b'));
    expect(y('b')).toBeLessThan(y('c'));
  });

  it('keep flows short, components in the same layers, and layers apart', async () => {
    // The engine takes any value without a word, so what the values do is what can be asked.
    const places = await tataElk({
      id: 'g',
      layoutOptions: OPSI_ELK,
      children: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => node(id, i * 100)),
      edges: [edge('1', 'a', 'b'), edge('2', 'b', 'd'), edge('3', 'c', 'd'), edge('4', 'e', 'f')],
    });
    const y = (id: string) => places.get(id)!.y;
    expect(y('b') - y('a')).toBe(20 + Number(OPSI_ELK['elk.layered.spacing.nodeNodeBetweenLayers']));
    expect(y('c')).toBe(y('b'));
    expect([y('e'), y('f')]).toEqual([y('a'), y('b')]);
  });

  it('keep the symbols of a layer in the order of their lanes', async () => {
    const at = (id: string, y: number, lane: number) => ({
      ...node(id, y),
      layoutOptions: { 'elk.position': `(${lane * 100},0)` as const },
    });
    const places = await tataElk({
      id: 'g',
      layoutOptions: OPSI_ELK,
      children: [at('a', 0, 0), at('b', 100, 3), at('c', 200, 2), at('d', 300, 1)],
      edges: [edge('1', 'a', 'b'), edge('2', 'a', 'c'), edge('3', 'a', 'd')],
    });
    expect(['b', 'c', 'd'].sort((p, q) => places.get(p)!.x - places.get(q)!.x)).toEqual(['d', 'c', 'b']);
  });
});

describe('the adapter', () => {
  it('leaves its input alone', async () => {
    const graf = { id: 'g', layoutOptions: OPSI_ELK, children: [node('a', 0), node('b', 100)], edges: [edge('1', 'a', 'b')] };
    const before = structuredClone(graf);
    await tataElk(graf);
    expect(graf).toEqual(before);
  });

  it('rejects a graph that contradicts itself, and works on after that', async () => {
    await expect(
      tataElk({ id: 'g', layoutOptions: OPSI_ELK, children: [node('a', 0)], edges: [edge('1', 'a', 'z')] }),
    ).rejects.toBeDefined();
    expect((await tataElk({ id: 'g', layoutOptions: OPSI_ELK, children: [node('a', 0)], edges: [] })).size).toBe(1);
  });

  it('gives the same layers every time, also when several ask at once', async () => {
    const graf = susunGraf(sopAcak({ benih: 5, rows: 25, lanes: 6, keputusan: 0.4, majemuk: 0.4, lompat: 6 }).prosedur[0]!, 6, 'p1-');
    const results = await Promise.all([lapisElk(graf), lapisElk(graf), lapisElk(graf)]);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });
});
