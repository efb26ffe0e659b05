export { bacaNama, type EntriTerbaca, IndeksRegister, indeksUntuk, kunciPeraturan, type PeraturanBernama } from './indeks-register.ts';
export { JENIS_PERATURAN, type JenisPeraturan } from './jenis.ts';
export { judulBaku, judulBerlainan, judulSejalan } from './judul.ts';
export { bacaKutipanHukum, type KutipanHukum, type PeraturanTerbaca, yangDikutip } from './kutipan-hukum.ts';
export { type Tingkat, tingkat } from './tingkat.ts';
