export {
  bacaNama,
  type EntriTerbaca,
  IndeksRegister,
  indeksUntuk,
  kunciPeraturan,
  type PeraturanBernama,
  sesudah,
} from './indeks-register.ts';
export type { JenisPeraturan } from './jenis.ts';
export { judulBerlainan, judulSejalan } from './judul.ts';
export { bacaKutipanHukum, type KutipanHukum, type PeraturanTerbaca, yangDikutip } from './kutipan-hukum.ts';
export { type Tingkat, tingkat } from './tingkat.ts';
