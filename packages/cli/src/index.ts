/** @alir/cli: the command `sop`, as a function of its arguments and its surroundings. */
export type { Aliran, Lingkungan } from './lingkungan.ts';
export { jalankan } from './main.ts';
