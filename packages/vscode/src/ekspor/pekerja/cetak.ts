/** Prints one drawing. Runs in a worker, so that nobody waits for it to type on, and what nobody wants any more is simply ended. */
import { bukaGambar, type Gambar, keJson, keSvg } from '@alir/diagram';
import { type HasilCetak, kePdf, type Huruf as PerHuruf } from '@alir/export';
import { HURUF, type NamaFormat } from '../format.ts';
import type { JawabanCetak, Pekerjaan } from '../pesan.ts';

type Pencetak = (gambar: Gambar, pekerjaan: Pekerjaan) => Promise<HasilCetak>;

/** What writes each format. */
const PENCETAK: Readonly<Record<NamaFormat, Pencetak>> = {
  pdf: (gambar, { tanggal, bahan }) => kePdf(gambar, { tanggal, huruf: huruf(bahan) }),
  svg: async (gambar) => tulisan(keSvg(gambar)),
  svgDiagram: async (gambar) => tulisan(keSvg(gambar)),
  json: async (gambar) => tulisan(`${JSON.stringify(keJson(gambar), null, 2)}\n`),
};

/** Never rejects: what goes wrong is an answer, too. */
export async function cetak(pekerjaan: Pekerjaan): Promise<JawabanCetak> {
  try {
    return await PENCETAK[pekerjaan.format](bukaGambar(pekerjaan.gambar), pekerjaan);
  } catch (error) {
    return { galat: error instanceof Error ? error.message : String(error) };
  }
}

function huruf(bahan: Pekerjaan['bahan']): PerHuruf {
  const { biasa, tebal, miring, tebalMiring } = HURUF;
  return { biasa: bahan[biasa]!, tebal: bahan[tebal]!, miring: bahan[miring]!, tebalMiring: bahan[tebalMiring]! };
}

function tulisan(teks: string): HasilCetak {
  return { byte: new TextEncoder().encode(teks), peringatan: [] };
}
