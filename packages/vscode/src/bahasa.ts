/** What the extension itself says to its users, in their language. */

export const BAHASA = ['id', 'en'] as const;
export type Bahasa = (typeof BAHASA)[number];

const id = {
  judulPratinjau: 'Pratinjau',
  judulPeta: 'Peta Keterkaitan SOP',
  tanpaBerkas: 'Buka berkas .sop untuk melihat gambarnya.',
  tanpaProsedur: 'Berkas ini belum memuat prosedur. Ketik `sop` lalu Tab untuk kerangka lengkap.',
  tanpaSop: 'Ruang kerja ini belum memuat SOP, jadi belum ada yang dapat dipetakan.',
  memuat: 'Menggambar…',
  belumLengkap: 'Teks belum lengkap; gambar terakhir yang utuh ditampilkan.',
  sebagian: 'Teks belum lengkap; yang tergambar baru bagian yang terbaca.',
  gagal: 'Gambar tidak dapat dibuat. Rinciannya ada di keluaran “SOP”.',
  tidakAman: 'Gambar memuat sesuatu yang tidak diizinkan dan tidak ditampilkan.',
  perkecil: 'Perkecil (-)',
  perbesar: 'Perbesar (+)',
  seratus: 'Ukuran kertas, 100 % (0)',
  lebar: 'Selebar panel (w)',
  utuh: 'Seluruh gambar (h)',
  pandangan: 'Pandangan',
  tabel: 'Tabel',
  tabelBaku: 'Tabel baku (t)',
  halaman: 'Halaman',
  halamanCetak: 'Halaman cetak, seperti di atas kertas (c)',
  diagram: 'Diagram',
  diagramJalur: 'Diagram jalur pelaksana (d)',
  peta: 'Peta',
  petaKeterkaitan: 'Keterkaitan semua SOP di ruang kerja (p)',
  sematkan: 'Sematkan pada berkas ini',
  kemudi: 'Tampilan gambar',
  petunjukKunci: 'Tab masuk ke gambar, tombol panah berpindah antarsimbol dan baris, Enter membuka teksnya.',
  serverMati: 'Pemeriksa SOP tidak dapat dijalankan. Rinciannya ada di keluaran “SOP”.',
  ekspor: 'Ekspor…',
};

export type Kalimat = keyof typeof id;

const en: Record<Kalimat, string> = {
  judulPratinjau: 'Preview',
  judulPeta: 'Map of SOPs',
  tanpaBerkas: 'Open a .sop file to see its picture.',
  tanpaProsedur: 'This file has no procedure yet. Type `sop` and press Tab for a complete skeleton.',
  tanpaSop: 'This workspace holds no SOP yet, so there is nothing to map.',
  memuat: 'Drawing…',
  belumLengkap: 'The text is incomplete; the last whole picture is shown.',
  sebagian: 'The text is incomplete; only what could be read is drawn.',
  gagal: 'The picture cannot be made. Details are in the output “SOP”.',
  tidakAman: 'The picture contains something that is not allowed and is not shown.',
  perkecil: 'Zoom out (-)',
  perbesar: 'Zoom in (+)',
  seratus: 'Paper size, 100 % (0)',
  lebar: 'Fit width (w)',
  utuh: 'Fit whole picture (h)',
  pandangan: 'View',
  tabel: 'Table',
  tabelBaku: 'Regulated table (t)',
  halaman: 'Pages',
  halamanCetak: 'Printed pages, as on paper (c)',
  diagram: 'Diagram',
  diagramJalur: 'Swimlane diagram (d)',
  peta: 'Map',
  petaKeterkaitan: 'How all SOPs of the workspace refer to each other (p)',
  sematkan: 'Pin to this file',
  kemudi: 'View of the picture',
  petunjukKunci: 'Tab enters the picture, arrow keys go from symbol to symbol and row to row, Enter opens the text.',
  serverMati: 'The SOP checker cannot be started. Details are in the output “SOP”.',
  ekspor: 'Export…',
};

/** The sentence in that language. */
export const kalimat = pengucap({ id, en });

/** Says the sentences of a part of the extension: in that language, with `isi` where it has `{0}`, `{1}` …. */
export function pengucap<K extends string>(semua: Readonly<Record<Bahasa, Readonly<Record<K, string>>>>) {
  return (bahasa: Bahasa, nama: K, ...isi: readonly (string | number)[]): string =>
    semua[bahasa][nama].replaceAll(/\{(\d)\}/g, (_, nomor: string) => String(isi[Number(nomor)]));
}

/** `value` as a language; anything else means Indonesian. */
export function bacaBahasa(value: unknown): Bahasa {
  return BAHASA.find((bahasa) => bahasa === value) ?? 'id';
}
