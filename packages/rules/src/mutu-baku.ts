import type { Dokumen, Langkah, Sop, TextEdit } from '@alir/core';
import { adaMasalah } from './masalah.ts';
import type { Konteks, Laporan, Perbaikan } from './rule.ts';
import { barisBaru, sisipan } from './sunting.ts';

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
        : { range: baris.header, params, ragam: 'kosong', ...tandaiTiada(dokumen, langkah, sebaris, kolom) };
    }
  }
}

/** The order in which the columns of a step are written. */
const URUTAN = ['kelengkapan', 'waktu', 'output', 'keterangan'] as const;

/** Writes a dash into an empty cell: in the place of its empty text, or on a line of its own in a row that has none of this column. */
function tandaiTiada(
  dokumen: Dokumen,
  langkah: readonly Langkah[],
  sebaris: readonly Langkah[],
  kolom: KolomMutuBaku,
): { perbaikan: Perbaikan } | undefined {
  const baris = sebaris.length === 1 ? sebaris[0] : sebaris.find((l) => !l[kolom].range);
  if (!baris) return undefined;
  const judul = { id: `Tandai memang tidak ada: "${kolom} -"`, en: `Mark as deliberately none: "${kolom} -"` };
  return { perbaikan: { judul, aman: false, manual: true, suntingan: [tulisStrip(dokumen, baris, kolom, langkah[baris.indeks + 1])] } };
}

function tulisStrip(dokumen: Dokumen, baris: Langkah, kolom: KolomMutuBaku, berikut: Langkah | undefined): TextEdit {
  const { range } = baris[kolom];
  const strip = `${kolom} -`;
  if (range) return { range, newText: strip };
  const letak = URUTAN.indexOf(kolom);
  const sel = URUTAN.map((k) => baris[k].range);
  const indentasi = ' '.repeat(
    sel.find((r) => r && r.start.line !== baris.header.start.line)?.start.character ?? baris.header.start.character + 2,
  );
  // Before what follows rather than behind what comes first, so that a comment stays on its line.
  const sesudah = sel.slice(letak).find((r) => r !== undefined);
  if (sesudah) return sisipan(sesudah.start, `${strip}\n${indentasi}`);
  const sebelum = sel.slice(0, letak).findLast((r) => r !== undefined) ?? baris.range;
  // Its flow may stand behind it on the same line, and so may the next row.
  const akhir = baris.range.end;
  const lain = [...(sebelum.end.character < akhir.character ? [{ start: akhir, end: akhir }] : []), ...(berikut ? [berikut.range] : [])];
  return barisBaru(dokumen, sebelum.end, indentasi + strip, lain);
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
