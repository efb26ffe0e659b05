import { ORIGIN_RANGE } from '@alir/core';
import type { PreviewSop } from '@alir/language/protocol';
import { describe, expect, it } from 'vitest';
import { IngatanGambar } from '../src/pratinjau/ingatan-gambar.ts';

const A: PreviewSop = { judul: 'A', svg: '<svg/>', range: ORIGIN_RANGE, sasaran: [] };
const B: PreviewSop = { judul: 'B', svg: '<svg/>', range: ORIGIN_RANGE, sasaran: [] };

describe('the last whole picture', () => {
  it('stays while the text is broken, and goes when it is whole again', () => {
    const ingatan = new IngatanGambar();
    expect(ingatan.tayangkan('a', { ok: true, sop: [A] })).toEqual({ keadaan: 'utuh', sop: [A] });
    expect(ingatan.tayangkan('a', { ok: false, sop: [] })).toEqual({ keadaan: 'terakhir', sop: [A] });
    expect(ingatan.tayangkan('a', { ok: false, sop: [B] })).toEqual({ keadaan: 'terakhir', sop: [A] });
    expect(ingatan.tayangkan('a', { ok: true, sop: [B] })).toEqual({ keadaan: 'utuh', sop: [B] });
  });

  it('belongs to its own text', () => {
    const ingatan = new IngatanGambar();
    ingatan.tayangkan('a', { ok: true, sop: [A] });
    expect(ingatan.tayangkan('b', { ok: false, sop: [] })).toEqual({ keadaan: 'tanpaProsedur', sop: [] });
  });

  it('gives way to a part where there never was a whole one', () => {
    expect(new IngatanGambar().tayangkan('a', { ok: false, sop: [B] })).toEqual({ keadaan: 'sebagian', sop: [B] });
  });

  it('is none where the text has no procedure any more', () => {
    const ingatan = new IngatanGambar();
    ingatan.tayangkan('a', { ok: true, sop: [A] });
    expect(ingatan.tayangkan('a', { ok: true, sop: [] })).toEqual({ keadaan: 'tanpaProsedur', sop: [] });
    expect(ingatan.tayangkan('a', { ok: false, sop: [] })).toEqual({ keadaan: 'tanpaProsedur', sop: [] });
  });

  it('does not grow without end', () => {
    const ingatan = new IngatanGambar();
    for (let index = 0; index < 50; index++) {
      ingatan.tayangkan(`t${index}`, { ok: true, sop: [A] });
    }
    expect(ingatan.tayangkan('t0', { ok: false, sop: [] }).keadaan).toBe('tanpaProsedur');
    expect(ingatan.tayangkan('t49', { ok: false, sop: [] }).keadaan).toBe('terakhir');
  });
});
