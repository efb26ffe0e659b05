import { berisi } from '../isian.ts';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

/** Those who are elected or appointed from outside the civil service have no NIP. */
const TANPA_NIP = /^\s*(?:Plt\.?\s+|Pj\.?\s+|Wakil\s+)?(?:Bupati|Wali\s?kota|Gubernur|Menteri|Presiden|Ketua DPRD?|Kepala Desa)\b/iu;

export const pengesahTakLengkap: Rule = {
  code: 'pengesah-tak-lengkap',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'Nama atau NIP pejabat yang mengesahkan tidak diisi',
    en: 'The name or NIP of the approving official is not filled in',
  },
  message: {
    id: {
      nama: () => 'Nama pejabat yang mengesahkan belum diisi. Tulis di bawah "disahkan oleh".',
      nip: () => 'NIP pejabat yang mengesahkan belum diisi. Tulis di bawah "disahkan oleh".',
      keduanya: () => 'Nama dan NIP pejabat yang mengesahkan belum diisi. Tulis keduanya di bawah "disahkan oleh".',
    },
    en: {
      nama: () => 'The name of the approving official is not filled in. Write it under "disahkan oleh".',
      nip: () => 'The NIP of the approving official is not filled in. Write it under "disahkan oleh".',
      keduanya: () => 'Name and NIP of the approving official are not filled in. Write both under "disahkan oleh".',
    },
  },
  *check({ disahkanOleh }, { dokumen, ketentuan }) {
    if (!disahkanOleh || !berisi(disahkanOleh.jabatan) || adaMasalah(dokumen, disahkanOleh.range)) return;
    const { jabatan, nama, nip } = disahkanOleh;
    const tanpaNama = !berisi(nama);
    const tanpaNip = ketentuan.mewajibkan('nip-pengesah') && !berisi(nip) && !TANPA_NIP.test(jabatan!.text);
    if (tanpaNama || tanpaNip) yield { range: disahkanOleh.range, ragam: tanpaNama ? (tanpaNip ? 'keduanya' : 'nama') : 'nip' };
  },
};
