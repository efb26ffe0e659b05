/** Documents of growing length as files of each format: a fresh process, from the text to the file on disk. */
import { type Bahan, SOP } from './bahan.ts';
import { bandingkan, proses } from './bandingkan.ts';

/** Longer ones nobody signs. */
const UKURAN_DOKUMEN = [10, 30, 100, 300] as const;
const FORMAT = ['pdf', 'docx', 'xlsx', 'html'] as const;

export async function ekspor(bahan: Bahan): Promise<void> {
  const tulis = (n: number, format: string, ...lain: string[]) =>
    proses([SOP, 'export', bahan.satu(n), '--to', format, '-o', bahan.hasil(`${n}.${format}`), ...lain]).waktu;
  await bandingkan(
    'Documents: file to file',
    {
      'svg, first page': (n) => tulis(n, 'svg', '--halaman', '1'),
      'png, first page': (n) => tulis(n, 'png', '--halaman', '1'),
      ...Object.fromEntries(FORMAT.map((format) => [format, (n: number) => tulis(n, format)])),
    },
    UKURAN_DOKUMEN,
  );
}
