export { bacaDokumen } from './baca.ts';
