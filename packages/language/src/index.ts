export { bacaDokumen, jumlahSintaks } from './baca.ts';
export { PERATURAN_BAWAAN, REGISTER_BAWAAN } from './builtin/bawaan.generated.ts';
export { formatTeks, type HasilFormat } from './format/format.ts';
