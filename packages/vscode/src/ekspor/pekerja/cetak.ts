/** Prints one drawing. Runs in a worker, so that nobody waits for it to type on, and what nobody wants any more is simply ended. */
import { bukaGambar, type Gambar, keJson, keSvg } from '@alir/diagram';
import { citraRaster, type HasilCetak, keDocx, keHtml, kePdf, kePng, keXlsx, type Huruf as PerHuruf } from '@alir/export';
import { HURUF, HURUF_WEB, type NamaFormat, RESVG } from '../format.ts';
import type { JawabanCetak, Pekerjaan } from '../pesan.ts';

type Bahan = Pekerjaan['bahan'];
type Pencetak = (gambar: Gambar, bahan: Bahan, opsi: Pick<Pekerjaan, 'tanggal'>) => HasilCetak | Promise<HasilCetak>;

/** Pixels per CSS pixel, of which an inch has 96. */
const SKALA_PNG = 2;

/** What writes each format. */
const PENCETAK: Readonly<Record<NamaFormat, Pencetak>> = {
  pdf: async (gambar, bahan, opsi) => kePdf(await citraRaster(gambar, raster(bahan)), { ...opsi, huruf: huruf(bahan, HURUF) }),
  docx: async (gambar, bahan, opsi) => keDocx(await citraRaster(gambar, raster(bahan)), opsi),
  xlsx: async (gambar, bahan, opsi) => keXlsx(await citraRaster(gambar, raster(bahan)), opsi),
  html: (gambar, bahan, opsi) => keHtml(gambar, { ...opsi, huruf: huruf(bahan, HURUF_WEB) }),
  png: (gambar, bahan) => png(gambar, bahan),
  pngDiagram: (gambar, bahan) => png(gambar, bahan),
  svg: (gambar) => tulisan(keSvg(gambar)),
  svgDiagram: (gambar) => tulisan(keSvg(gambar)),
  json: (gambar) => tulisan(`${JSON.stringify(keJson(gambar), null, 2)}\n`),
};

/** Never rejects: what goes wrong is an answer, too. */
export async function cetak(pekerjaan: Pekerjaan): Promise<JawabanCetak> {
  try {
    const { format, gambar, bahan, tanggal } = pekerjaan;
    return await PENCETAK[format](bukaGambar(gambar), bahan, { tanggal });
  } catch (error) {
    return { galat: error instanceof Error ? error.message : String(error) };
  }
}

/** As sharp as it should be, or as memory allows. */
async function png(gambar: Gambar, bahan: Bahan, skala = SKALA_PNG): Promise<HasilCetak> {
  const hasil = await kePng(gambar, { huruf: huruf(bahan, HURUF), resvg: bahan[RESVG]!, skala });
  return 'skalaTerbesar' in hasil ? png(gambar, bahan, hasil.skalaTerbesar) : hasil;
}

function raster(bahan: Bahan) {
  return { huruf: () => huruf(bahan, HURUF), resvg: () => bahan[RESVG]! };
}

function huruf(bahan: Bahan, { biasa, tebal, miring, tebalMiring }: Readonly<Record<keyof PerHuruf, string>>): PerHuruf {
  return { biasa: bahan[biasa]!, tebal: bahan[tebal]!, miring: bahan[miring]!, tebalMiring: bahan[tebalMiring]! };
}

function tulisan(teks: string): HasilCetak {
  return { byte: new TextEncoder().encode(teks), peringatan: [] };
}
