/** What a drawing or its file says of itself, in the reader's language. */
import { sebutHuruf } from '@alir/core';
import type { Peringatan } from '@alir/diagram';
import type { PeringatanEkspor } from '@alir/export';
import type { Pesan } from './pesan.ts';

export function sebutPeringatan(peringatan: Peringatan | PeringatanEkspor, sop: string, pesan: Pesan): string {
  switch (peringatan.kode) {
    case 'pelaksana-dibagi':
      return pesan.pelaksanaDibagi(sop, peringatan.lembar);
    case 'tabel-terlalu-besar':
      return pesan.tabelTerlaluBesar(sop, peringatan.pt);
    case 'baris-terlalu-tinggi':
      return pesan.barisTerlaluTinggi(sop, peringatan.no, peringatan.pt);
    case 'diagram-terlalu-besar':
      return pesan.diagramTerlaluBesar(sop, peringatan.halaman, peringatan.pt);
    case 'diagram-menurut-teks':
      return pesan.diagramMenurutTeks(sop, peringatan.halaman, peringatan.sebab);
    case 'diagram-bercacat':
      return pesan.diagramBercacat(sop, peringatan.halaman, peringatan.jumlah);
    case 'huruf-tak-ada':
      return pesan.hurufTakAda(sop, peringatan.huruf.map(sebutHuruf).join(', '));
    case 'huruf-lain':
      return pesan.hurufLain(sop, peringatan.huruf.map(sebutHuruf).join(', '));
    case 'citra-rusak':
      return pesan.citraRusak(sop, peringatan.citra.join(', '));
  }
}
