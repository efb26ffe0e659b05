import type { Langkah, Sop } from '@alir/core';
import { adaMasalah } from './masalah.ts';
import type { Konteks, Laporan } from './rule.ts';

/** The columns of mutu baku. */
export type KolomMutuBaku = 'kelengkapan' | 'waktu' | 'output';

/**
 * The cells of a column that hold nothing, at the `langkah` line; a merged cell once, at its first row. A deliberate `-` comes as
 * `ragam: 'strip'` of severity `info`, because the author has answered. Cells with a row that could not be read in full are passed
 * over: the value may be in what was not read; and a column that the regulation's table does not have is not there to be filled.
 */
export function* selKosong(sop: Sop, { dokumen, ketentuan }: Konteks, kolom: KolomMutuBaku): Generator<Laporan> {
  if (!ketentuan.adaKolom(kolom)) return;
  for (const { langkah } of sop.prosedur) {
    for (const baris of langkah) {
      const sel = baris[kolom];
      const terisi = isi(baris, kolom);
      if (terisi === 'isi' || sel.awal !== baris.indeks) continue;
      const sebaris = langkah.slice(sel.awal, sel.akhir + 1);
      if (sebaris.some((l) => l.rusak || (l[kolom].range && adaMasalah(dokumen, l[kolom].range)))) continue;
      const params = { no: baris.no };
      yield terisi === 'strip'
        ? { range: baris.header, params, ragam: 'strip', severity: 'info' }
        : { range: baris.header, params, ragam: 'kosong' };
    }
  }
}

function isi(baris: Langkah, kolom: KolomMutuBaku): 'isi' | 'strip' | 'kosong' {
  if (kolom === 'waktu') {
    const { nilai } = baris.waktu;
    if (!nilai || (nilai.kind === 'teks' && nilai.teks.text.trim() === '')) return 'kosong';
    return nilai.kind === 'strip' ? 'strip' : 'isi';
  }
  const { teks, strip } = baris[kolom];
  if (teks.some((t) => t.text.trim() !== '')) return 'isi';
  return strip ? 'strip' : 'kosong';
}
