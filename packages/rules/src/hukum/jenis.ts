/** The kinds of legal basis that SOPs cite, what they are called, and their place in the hierarchy. */
import type { Kata } from './kata.ts';

export type JenisPeraturan =
  | 'uud'
  | 'tap-mpr'
  | 'uu'
  | 'kitab'
  | 'uu-darurat'
  | 'perppu'
  | 'pp'
  | 'perpres'
  | 'keppres'
  | 'inpres'
  | 'permen'
  | 'perlembaga'
  | 'perdirjen'
  | 'perda'
  | 'pergub'
  | 'perbup'
  | 'perwali'
  | 'perkada'
  | 'perdes'
  | 'peraturan-lain'
  | 'kepmen'
  | 'kepgub'
  | 'kepbup'
  | 'kepwali'
  | 'keputusan-lain'
  | 'instruksi'
  | 'surat-edaran';

/** How a kind is introduced. */
export interface Kepala {
  readonly kata: readonly string[];
  readonly jenis: JenisPeraturan;
  /** Who makes it, where the words already say so. */
  readonly pembuat?: string;
  /** The maker may be written on in the same word: `Permendagri`. */
  readonly sambung?: boolean;
}

const TANPA_PEMBUAT = new Set<JenisPeraturan>([
  'uud',
  'tap-mpr',
  'uu',
  'kitab',
  'uu-darurat',
  'perppu',
  'pp',
  'perpres',
  'keppres',
  'inpres',
]);

/** Whether all of the kind have the same maker, so that none is named. */
export function tanpaPembuat(jenis: JenisPeraturan): boolean {
  return TANPA_PEMBUAT.has(jenis);
}

const ISTILAH: readonly (readonly [JenisPeraturan, string, Pick<Kepala, 'pembuat' | 'sambung'>?])[] = [
  ['uud', 'undang undang dasar'],
  ['uud', 'uud'],
  ['tap-mpr', 'ketetapan majelis permusyawaratan rakyat'],
  ['tap-mpr', 'ketetapan mpr'],
  ['tap-mpr', 'tap mpr'],
  ['uu', 'undang undang'],
  ['uu', 'undangundang'],
  ['uu', 'uu'],
  ['kitab', 'kitab undang undang'],
  ['kitab', 'kuhp'],
  ['kitab', 'kuhap'],
  ['uu-darurat', 'undang undang darurat'],
  ['uu-darurat', 'uu darurat'],
  ['perppu', 'peraturan pemerintah pengganti undang undang'],
  ['perppu', 'perppu'],
  ['perppu', 'perpu'],
  ['pp', 'peraturan pemerintah'],
  ['pp', 'pp'],
  ['perpres', 'peraturan presiden'],
  ['perpres', 'perpres'],
  ['keppres', 'keputusan presiden'],
  ['keppres', 'keppres'],
  ['inpres', 'instruksi presiden'],
  ['inpres', 'inpres'],
  ['permen', 'peraturan menteri'],
  ['permen', 'peraturan kementerian'],
  ['permen', 'permen', { sambung: true }],
  ['permen', 'pmk', { pembuat: 'pmk' }],
  ['perlembaga', 'perka'],
  ['perlembaga', 'perban'],
  ['perlembaga', 'perkap', { pembuat: 'kepolisian negara' }],
  ['perlembaga', 'perpol', { pembuat: 'kepolisian negara' }],
  ['perlembaga', 'perma', { pembuat: 'mahkamah agung' }],
  ['perlembaga', 'pkpu', { pembuat: 'kpu' }],
  ['perlembaga', 'pojk', { pembuat: 'otoritas jasa keuangan' }],
  ['perdirjen', 'peraturan direktorat jenderal'],
  ['perdirjen', 'peraturan direktur jenderal'],
  ['perdirjen', 'peraturan dirjen'],
  ['perdirjen', 'perdirjen'],
  ['perda', 'peraturan daerah'],
  ['perda', 'perda'],
  ['perda', 'qanun'],
  ['pergub', 'peraturan gubernur'],
  ['pergub', 'pergub'],
  ['perbup', 'peraturan bupati'],
  ['perbup', 'perbup'],
  ['perbup', 'perbub'],
  ['perwali', 'peraturan walikota'],
  ['perwali', 'peraturan wali kota'],
  ['perwali', 'perwali'],
  ['perwali', 'perwal'],
  ['perwali', 'perwako'],
  ['perkada', 'peraturan kepala daerah'],
  ['perkada', 'perkada'],
  ['perdes', 'peraturan desa'],
  ['perdes', 'perdes'],
  ['peraturan-lain', 'peraturan'],
  ['kepmen', 'keputusan menteri'],
  ['kepmen', 'kepmen', { sambung: true }],
  ['kepmen', 'kmk', { pembuat: 'kmk' }],
  ['kepgub', 'keputusan gubernur'],
  ['kepgub', 'kepgub'],
  ['kepbup', 'keputusan bupati'],
  ['kepbup', 'kepbup'],
  ['kepwali', 'keputusan walikota'],
  ['kepwali', 'keputusan wali kota'],
  ['kepwali', 'kepwali'],
  ['keputusan-lain', 'keputusan'],
  ['keputusan-lain', 'surat keputusan'],
  ['keputusan-lain', 'sk'],
  ['instruksi', 'instruksi'],
  ['surat-edaran', 'surat edaran'],
  ['surat-edaran', 'se'],
];

/** By first word, those of most words first: what a term begins with must not hide the term. */
const KEPALA = new Map<string, Kepala[]>();
const TERSAMBUNG: Kepala[] = [];
for (const [jenis, istilah, lain] of ISTILAH) {
  const kepala: Kepala = { kata: istilah.split(' '), jenis, ...lain };
  KEPALA.set(
    kepala.kata[0]!,
    [...(KEPALA.get(kepala.kata[0]!) ?? []), kepala].sort((a, b) => b.kata.length - a.kata.length),
  );
  if (kepala.sambung) TERSAMBUNG.push(kepala);
}

/** Slips that regulations themselves contain. */
const SALAH_KETIK = new Map([
  ['perturan', 'peraturan'],
  ['peratuan', 'peraturan'],
  ['peratuaran', 'peraturan'],
]);

/** What a regulation is introduced with, the index of the word after it, and the offset at which its maker may begin. */
export interface KepalaTerbaca {
  readonly kepala: Kepala;
  readonly berikut: number;
  readonly awalPembuat: number;
}

/** Reads the introduction of a regulation that begins at word `i`, or nothing. */
export function bacaKepala(kata: readonly Kata[], i: number): KepalaTerbaca | undefined {
  const pertama = kata[i]!;
  if (pertama.jenis !== 'huruf') return undefined;
  for (const kepala of KEPALA.get(SALAH_KETIK.get(pertama.teks) ?? pertama.teks) ?? []) {
    const berikut = cocokkan(kata, i, kepala.kata);
    if (berikut !== undefined) return { kepala, berikut, awalPembuat: kata[berikut - 1]!.akhir };
  }
  const tersambung = TERSAMBUNG.find(({ kata: [awalan] }) => pertama.teks.startsWith(awalan!));
  return tersambung && { kepala: tersambung, berikut: i + 1, awalPembuat: pertama.awal + tersambung.kata[0]!.length };
}

/** The index after the words, of which the first has been seen; hyphens may join them (`Undang-Undang`). */
function cocokkan(kata: readonly Kata[], i: number, dicari: readonly string[]): number | undefined {
  let j = i;
  for (const [n, k] of dicari.entries()) {
    if (n > 0) while (kata[j]?.teks === '-' || kata[j]?.teks === '–') j++;
    if (n > 0 && kata[j]?.teks !== k) return undefined;
    j++;
  }
  return j;
}
