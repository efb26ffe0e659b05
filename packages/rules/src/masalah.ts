import { contains, type Dokumen, type Range } from '@alir/core';

/**
 * Whether the reader already reported something in this stretch of text (of this code, if one is given). What seems to be absent
 * there may be what was misspelt, and one fault should give one finding.
 */
export function adaMasalah({ masalah }: Dokumen, range: Range, kode?: string): boolean {
  return masalah.some((m) => (kode === undefined || m.kode === kode) && contains(range, m.range.start));
}
