/**
 * The offices of local governments in their order, as data. Where practice has no settled order (a functional official of madya beside the
 * head of a subdivision), the two have no scale in common.
 */

/** The scales of rank. A higher number is a higher office. */
export const SKALA = ['struktural', 'fungsional'] as const;
export type Skala = (typeof SKALA)[number];

/** Where an office stands, on each scale that it belongs to. */
export type Jenjang = Readonly<Partial<Record<Skala, number>>>;

/** Ways to write the words of an office; a key may be several words. Keys and values are in lower case, without full stops and hyphens. */
export const SINGKATAN: Readonly<Record<string, string>> = {
  'sub bag': 'subbagian',
  'sub bagian': 'subbagian',
  'sub bid': 'subbidang',
  'sub bidang': 'subbidang',
  'sub koordinator': 'subkoordinator',
  'sub seksi': 'subseksi',
  'sub sie': 'subseksi',
  'wali kota': 'walikota',
  bag: 'bagian',
  bid: 'bidang',
  dirut: 'direktur utama',
  ka: 'kepala',
  kaban: 'kepala badan',
  kabag: 'kepala bagian',
  kabid: 'kepala bidang',
  kabiro: 'kepala biro',
  kades: 'kepala desa',
  kadin: 'kepala dinas',
  kadis: 'kepala dinas',
  kalak: 'kepala pelaksana',
  kapuskesmas: 'kepala puskesmas',
  karo: 'kepala biro',
  kasatpol: 'kepala satpol',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kasubag: 'kepala subbagian',
  kasubbag: 'kepala subbagian',
  kasubbid: 'kepala subbidang',
  kasubid: 'kepala subbidang',
  kasubsi: 'kepala subseksi',
  kaupt: 'kepala upt',
  kauptd: 'kepala uptd',
  kaur: 'kepala urusan',
  kep: 'kepala',
  sekban: 'sekretaris badan',
  sekcam: 'sekretaris camat',
  sekda: 'sekretaris daerah',
  sekdes: 'sekretaris desa',
  sekdis: 'sekretaris dinas',
  seklur: 'sekretaris lurah',
  sekwan: 'sekretaris dprd',
  sie: 'seksi',
  subag: 'subbagian',
  subbag: 'subbagian',
  subbid: 'subbidang',
  subid: 'subbidang',
  wabup: 'wakil bupati',
  wagub: 'wakil gubernur',
  wawali: 'wakil walikota',
};

/** The first pattern that a label begins with counts. Units without a head (`Bidang Teknis`), institutions and the public are in none. */
export const JABATAN: readonly { readonly pola: RegExp; readonly jenjang: Jenjang }[] = [
  { pola: /^(?:gubernur|bupati|walikota)\b/u, jenjang: { struktural: 100, fungsional: 9 } },
  { pola: /^wakil (?:gubernur|bupati|walikota)\b/u, jenjang: { struktural: 95, fungsional: 9 } },
  { pola: /^sekretaris daerah\b/u, jenjang: { struktural: 90, fungsional: 9 } },
  {
    pola: /^asisten(?: (?:i{1,3}|[1-3]|sekretaris daerah|administrasi|pemerintahan|perekonomian|pembangunan|bidang)\b|$)/u,
    jenjang: { struktural: 85, fungsional: 8 },
  },
  { pola: /^kepala (?:dinas|badan|biro|satpol|satuan polisi|pelaksana)\b/u, jenjang: { struktural: 80, fungsional: 5 } },
  { pola: /^sekretaris (?:dprd|dewan)\b/u, jenjang: { struktural: 80, fungsional: 5 } },
  { pola: /^(?:inspektur pembantu|irban)\b/u, jenjang: { struktural: 70, fungsional: 4 } },
  { pola: /^inspektur(?: (?:daerah|utama|kabupaten|kota|provinsi)\b|$)/u, jenjang: { struktural: 80, fungsional: 5 } },
  { pola: /^sekretaris (?:camat|kecamatan)\b/u, jenjang: { struktural: 60 } },
  { pola: /^sekretaris (?:desa|lurah|kelurahan)\b/u, jenjang: { struktural: 50 } },
  { pola: /^sekretaris(?: (?:dinas|badan|inspektorat|satpol|satuan polisi)\b|$)/u, jenjang: { struktural: 70, fungsional: 4 } },
  { pola: /^camat\b/u, jenjang: { struktural: 70, fungsional: 4 } },
  { pola: /^kepala (?:bagian|bidang)\b/u, jenjang: { struktural: 60, fungsional: 4 } },
  { pola: /^kepala (?:subbagian|subbidang|seksi)\b/u, jenjang: { struktural: 50 } },
  { pola: /^(?:lurah|kepala (?:desa|kelurahan|uptd?|unit pelaksana teknis|puskesmas|sekolah))\b/u, jenjang: { struktural: 50 } },
  { pola: /^kepala (?:subseksi|urusan)\b/u, jenjang: { struktural: 45 } },
  { pola: /\bahli utama\b/u, jenjang: { fungsional: 5 } },
  { pola: /\bahli madya\b/u, jenjang: { fungsional: 4 } },
  { pola: /\bahli muda\b/u, jenjang: { fungsional: 3 } },
  { pola: /\bahli pertama\b/u, jenjang: { fungsional: 2 } },
  { pola: /^(?:sub)?koordinator\b/u, jenjang: { struktural: 40 } },
  {
    pola: /^(?:staf(?! (?:ahli|khusus)\b)|analis|pengadministrasi|pengelola(?! barang\b)|operator|petugas|fungsional umum)\b/u,
    jenjang: { struktural: 20, fungsional: 1 },
  },
];
