export { bacaDokumen } from './baca.ts';
export { BAWAAN, type Bawaan } from './builtin/bawaan.generated.ts';
export { formatTeks, type HasilFormat } from './format/format.ts';
