export { ATURAN } from './aturan/index.ts';
export { gabungkan } from './gabungkan.ts';
export { namaPendek, sebutPasal } from './kutipan.ts';
export { type HasilBerkas, type OpsiPeriksa, periksa } from './periksa.ts';
export type { Ringkasan, RingkasanSop } from './ringkasan.ts';
export type { Kalimat, Laporan, LaporanBerkas, Params, Pesan, Ruang, Rule, Terkait } from './rule.ts';
export type { Temuan } from './temuan.ts';
