/**
 * Drawings of procedures of growing length, cold (a fresh process, from the file to the picture) and after one edit (a process that
 * goes on drawing), beside the layout alone by ELK (layered, without lanes) and the flowchart with lanes of Mermaid.
 */
import { type Bahan, SOP } from './bahan.ts';
import { BATAS, bandingkan, proses } from './bandingkan.ts';
import { Mermaid } from './mermaid.ts';

export async function lukisan(bahan: Bahan): Promise<void> {
  const mermaid = await Mermaid.mulai();
  if (!mermaid) console.log('\nNo Chromium was found (ALIR_CHROMIUM may point at one): Mermaid is left out.');
  try {
    const ekspor = (n: number, ...lain: string[]) => proses([SOP, 'export', bahan.satu(n), '--to', 'svg', ...lain]).waktu;
    await bandingkan('Cold: file to picture', {
      table: (n) => ekspor(n),
      'printed pages': (n) => ekspor(n, '--halaman', '1'),
      swimlanes: (n) => ekspor(n, '--view', 'diagram'),
      'ELK, layout alone': (n) => proses([bahan.bundel('elk'), String(n)]).waktu,
      ...(mermaid && { 'Mermaid, in a new page': (n) => mermaid.dingin(n, BATAS) }),
    });
    const suntingan = (nama: string) => (n: number) => {
      const { waktu, keluaran } = proses([bahan.bundel('mesin'), nama, String(n), String(kali(n))]);
      return waktu === 'gave up' ? waktu : Number(keluaran);
    };
    await bandingkan('After one edit, from the read text to the picture', {
      table: suntingan('tabel'),
      'table, layout alone': suntingan('tabel-tata'),
      'printed pages': suntingan('halaman'),
      swimlanes: suntingan('diagram'),
      'ELK, layout alone': suntingan('elk'),
      ...(mermaid && { Mermaid: (n) => mermaid.suntingan(n, kali(n), BATAS) }),
    });
  } finally {
    await mermaid?.selesai();
  }
}

/** Edits in one process: fewer where each takes long. */
function kali(n: number): number {
  return n >= 300 ? 5 : 20;
}
