export * from './dokumen.ts';
export * from './finding.ts';
export * from './graf.ts';
export * from './range.ts';
export * from './tanggal.ts';
export * from './teks.ts';
export * from './terdekat.ts';
export * from './waktu.ts';
