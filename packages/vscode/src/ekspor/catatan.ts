/** What the reader of an exported file should know of it, in their language. */
import { sebutHuruf } from '@alir/core';
import type { Peringatan } from '@alir/diagram';
import type { PeringatanEkspor } from '@alir/export';
import type { DocumentSop } from '@alir/language/protocol';
import type { Bahasa } from '../bahasa.ts';
import { type Kalimat, kalimat } from './kalimat.ts';

const SEBAB = { mesin: 'sebabMesin', lapisan: 'sebabLapisan', cacat: 'sebabCacat' } as const satisfies Record<string, Kalimat>;

/** What was drawn of an SOP is not all that it should be; `utuh` is false where its text has syntax errors. */
export function catatanGambar(bahasa: Bahasa, { gambar, kosong }: Pick<DocumentSop, 'gambar' | 'kosong'>, utuh: boolean): string[] {
  return [
    ...(utuh ? [] : [kalimat(bahasa, 'catatanRusak')]),
    ...(kosong ? [kalimat(bahasa, 'catatanKosong')] : []),
    ...(gambar.peringatan ?? []).map((peringatan) => sebutPeringatan(bahasa, peringatan)),
  ];
}

/** What a drawing or its file says of itself. */
export function sebutPeringatan(bahasa: Bahasa, peringatan: Peringatan | PeringatanEkspor): string {
  switch (peringatan.kode) {
    case 'pelaksana-dibagi':
      return kalimat(bahasa, 'catatanPelaksanaDibagi', peringatan.lembar);
    case 'tabel-terlalu-besar':
      return kalimat(bahasa, 'catatanTabelTerlaluBesar', peringatan.pt);
    case 'baris-terlalu-tinggi':
      return kalimat(bahasa, 'catatanBarisTerlaluTinggi', peringatan.no, peringatan.pt);
    case 'diagram-terlalu-besar':
      return kalimat(bahasa, 'catatanDiagramTerlaluBesar', peringatan.halaman, peringatan.pt);
    case 'diagram-menurut-teks':
      return kalimat(bahasa, 'catatanDiagramMenurutTeks', peringatan.halaman, kalimat(bahasa, SEBAB[peringatan.sebab]));
    case 'diagram-bercacat':
      return kalimat(bahasa, 'catatanDiagramBercacat', peringatan.halaman, peringatan.jumlah);
    case 'huruf-tak-ada':
      return kalimat(bahasa, 'catatanHurufTakAda', peringatan.huruf.map(sebutHuruf).join(', '));
    case 'huruf-lain':
      return kalimat(bahasa, 'catatanHurufLain', peringatan.huruf.map(sebutHuruf).join(', '));
    case 'citra-rusak':
      return kalimat(bahasa, 'catatanCitraRusak', peringatan.citra.join(', '));
  }
}
