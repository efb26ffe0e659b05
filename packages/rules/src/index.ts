export { ATURAN } from './aturan/index.ts';
export { gabungkan, type TemuanBerkas, type TemuanDiabaikan } from './gabungkan.ts';
export { denganWarisan, Ketentuan, PERATURAN_BAKU } from './ketentuan.ts';
export { namaPendek, sebutPasal } from './kutipan.ts';
export { type HasilBerkas, type OpsiPeriksa, periksa, sampaikanMasalah } from './periksa.ts';
export type { Ringkasan, RingkasanSop } from './ringkasan.ts';
export type { Kalimat, Konteks, Laporan, LaporanBerkas, Params, Perbaikan, Pesan, Ruang, Rule, Terkait } from './rule.ts';
export { FIELD_INSTANSI, type FieldInstansi, type Setelan, TANPA_SETELAN } from './setelan.ts';
export type { Temuan } from './temuan.ts';
