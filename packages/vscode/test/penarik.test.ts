import type { Preview } from '@alir/language/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JEDA_MS, Penarik } from '../src/pratinjau/penarik.ts';

/** A server that answers when the test says so. */
class ServerUji {
  readonly permintaan: { uri: string; signal: AbortSignal; jawab(version: number | null): void; tolak(error: Error): void }[] = [];
  readonly diterima: [string, number | null][] = [];
  readonly gagal: unknown[] = [];
  readonly penarik = new Penarik(
    (uri, signal) =>
      new Promise<Preview>((resolve, reject) => {
        this.permintaan.push({ uri, signal, jawab: (version) => resolve({ uri, version, ok: true, sop: [] }), tolak: reject });
      }),
    {
      gambar: (uri, { version }) => this.diterima.push([uri, version]),
      gagal: (_uri, error) => this.gagal.push(error),
    },
  );
}

describe('pulling pictures', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('pulls at once when it turns to a text', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.permintaan[0]?.jawab(1);
    await vi.runAllTimersAsync();
    expect(server.diterima).toEqual([['a', 1]]);
  });

  it('takes a burst of changes as one', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    for (let index = 0; index < 10; index++) {
      server.penarik.berubah('a');
      await vi.advanceTimersByTimeAsync(JEDA_MS / 2);
    }
    await vi.advanceTimersByTimeAsync(JEDA_MS);
    expect(server.permintaan).toHaveLength(2);
  });

  it('gives up the older request and drops its late answer', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.penarik.berubah('a');
    await vi.advanceTimersByTimeAsync(JEDA_MS);
    expect(server.permintaan[0]?.signal.aborted).toBe(true);
    server.permintaan[1]?.jawab(2);
    server.permintaan[0]?.jawab(1);
    await vi.runAllTimersAsync();
    expect(server.diterima).toEqual([['a', 2]]);
  });

  it('never shows an older version over a newer, until the text was closed', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.permintaan[0]?.jawab(5);
    await vi.runAllTimersAsync();
    server.penarik.berubah('a');
    await vi.advanceTimersByTimeAsync(JEDA_MS);
    server.permintaan[1]?.jawab(4);
    await vi.runAllTimersAsync();
    expect(server.diterima).toEqual([['a', 5]]);
    server.penarik.ditutup('a');
    server.penarik.berubah('a');
    await vi.advanceTimersByTimeAsync(JEDA_MS);
    server.permintaan[2]?.jawab(1);
    await vi.runAllTimersAsync();
    expect(server.diterima).toEqual([
      ['a', 5],
      ['a', 1],
    ]);
  });

  it('shows a text that is not open', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.permintaan[0]?.jawab(null);
    await vi.runAllTimersAsync();
    expect(server.diterima).toEqual([['a', null]]);
  });

  it('does not care about other texts', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.penarik.berubah('b');
    await vi.runAllTimersAsync();
    expect(server.permintaan.map(({ uri }) => uri)).toEqual(['a']);
  });

  it('reports a failure, but not one it caused itself', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.penarik.ikuti('b');
    server.permintaan[0]?.tolak(new Error('cancelled'));
    server.permintaan[1]?.tolak(new Error('broken'));
    await vi.runAllTimersAsync();
    expect(server.gagal).toEqual([new Error('broken')]);
  });

  it('is silent after its end', async () => {
    const server = new ServerUji();
    server.penarik.ikuti('a');
    server.penarik.berubah('a');
    server.penarik.dispose();
    server.permintaan[0]?.jawab(1);
    await vi.runAllTimersAsync();
    expect(server.permintaan).toHaveLength(1);
    expect(server.diterima).toEqual([]);
  });
});
