/** What drawings call an SOP and its lanes, whatever they draw of it. */
import type { Pelaksana, Sop } from '@alir/core';
import type { Gambar } from './gambar.ts';

/** Title and number, where the SOP has them. */
export function identitasSop({ judul, nomor }: Sop): Gambar['sop'] {
  return { ...(judul && { judul: judul.text }), ...(nomor?.teks && { nomor: nomor.teks.text }) };
}

/** A lane is called by its pelaksana's name; a name that stands twice gets a number, so that every id is unique. */
export function idJalur(pelaksana: readonly Pelaksana[]): string[] {
  const used = new Set<string>();
  return pelaksana.map(({ nama }) => {
    let id = nama.nama;
    for (let n = 2; used.has(id); n++) id = `${nama.nama}~${n}`;
    used.add(id);
    return id;
  });
}
