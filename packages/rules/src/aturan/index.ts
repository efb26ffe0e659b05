import type { Rule } from '../rule.ts';
import { abaikanTakTerpakai } from './abaikan-tak-terpakai.ts';
import { abaikanTanpaAlasan } from './abaikan-tanpa-alasan.ts';
import { galatInternal } from './galat-internal.ts';

/** The catalogue, by code. Adding a rule: its file here, its page in docs/aturan. */
export const ATURAN: readonly Rule[] = [abaikanTakTerpakai, abaikanTanpaAlasan, galatInternal];
