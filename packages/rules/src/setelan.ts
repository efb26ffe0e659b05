import type { Tingkat } from '@alir/core';

/** What the configuration says for one file. */
export interface Setelan {
  /** Regulations of SOPs that name none. */
  readonly peraturan: readonly string[];
  /** How grave the findings of a rule are here, whatever the rule and the regulations say. */
  readonly tingkat: Readonly<Record<string, Tingkat>>;
  /** Fields of the identity that SOPs need not repeat. */
  readonly instansi: Readonly<Partial<Record<FieldInstansi, string>>>;
}

/** The fields that an office writes the same in all its SOPs. */
export const FIELD_INSTANSI = ['instansi', 'satuanKerja', 'unitKerja', 'logo'] as const;
export type FieldInstansi = (typeof FIELD_INSTANSI)[number];

/** Where there is no configuration. */
export const TANPA_SETELAN: Setelan = { peraturan: [], tingkat: {}, instansi: {} };
