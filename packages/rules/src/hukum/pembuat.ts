import type { JenisPeraturan } from './jenis.ts';
import { type Potongan, pisahkan } from './kata.ts';

/** Who made a regulation, as written, and as it is compared: names that one line of ministries has had over the years are one. */
export interface Pembuat extends Potongan {
  readonly kunci: string;
}

/** Ministries by the names they have had and go by. */
const KEMENTERIAN: Readonly<Record<string, readonly string[]>> = {
  panrb: [
    'pan',
    'panrb',
    'pan rb',
    'pan dan rb',
    'pendayagunaan aparatur negara',
    'pendayagunaan aparatur negara dan reformasi birokrasi',
    'pendayagunaan aparatur negara dan rb',
  ],
  'dalam negeri': ['dalam negeri', 'dagri'],
  keuangan: ['keuangan', 'keu'],
  hukum: [
    'hukum',
    'hukum dan hak asasi manusia',
    'hukum dan ham',
    'kumham',
    'kehakiman',
    'kehakiman dan hak asasi manusia',
    'hukum dan perundang undangan',
  ],
  kesehatan: ['kesehatan', 'kes'],
  pendidikan: [
    'pendidikan dan kebudayaan',
    'pendidikan nasional',
    'pendidikan kebudayaan riset dan teknologi',
    'dikbud',
    'diknas',
    'dikbudristek',
  ],
  kominfo: ['komunikasi dan informatika', 'kominfo'],
  ketenagakerjaan: ['ketenagakerjaan', 'naker', 'tenaga kerja dan transmigrasi', 'nakertrans'],
  perhubungan: ['perhubungan', 'hub'],
  sosial: ['sosial', 'sos'],
  agama: ['agama', 'ag'],
  'pekerjaan umum': ['pekerjaan umum', 'pu', 'pekerjaan umum dan perumahan rakyat', 'pupr'],
  'lingkungan hidup': ['lingkungan hidup', 'lh', 'lingkungan hidup dan kehutanan', 'lhk'],
  'agraria dan tata ruang': [
    'agraria dan tata ruang',
    'agraria dan tata ruang badan pertanahan nasional',
    'negara agraria badan pertanahan nasional',
    'atr',
    'atr bpn',
    'atr badan pertanahan nasional',
  ],
  perdagangan: ['perdagangan', 'dag'],
  perindustrian: ['perindustrian', 'perin'],
  pertanian: ['pertanian', 'tan'],
  'kelautan dan perikanan': ['kelautan dan perikanan', 'kp'],
  'perencanaan pembangunan nasional': [
    'perencanaan pembangunan nasional',
    'perencanaan pembangunan nasional badan perencanaan pembangunan nasional',
    'ppn',
    'ppn bappenas',
    'ppn badan perencanaan pembangunan nasional',
  ],
};

/** Agencies by the names they have had and go by. */
const LEMBAGA: Readonly<Record<string, readonly string[]>> = {
  bps: ['bps', 'badan pusat statistik'],
  lkpp: ['lkpp', 'lembaga kebijakan pengadaan barang jasa pemerintah', 'lembaga kebijakan pengadaan barang dan jasa pemerintah'],
  bkn: ['bkn', 'badan kepegawaian negara'],
  anri: ['anri', 'arsip nasional'],
  basarnas: ['basarnas', 'bnpp', 'badan nasional pencarian dan pertolongan', 'badan sar nasional'],
  lan: ['lan', 'lembaga administrasi negara'],
  bpkp: ['bpkp', 'badan pengawasan keuangan dan pembangunan'],
  bpom: ['bpom', 'badan pom', 'badan pengawas obat dan makanan'],
  bnpb: ['bnpb', 'badan nasional penanggulangan bencana'],
  bmkg: ['bmkg', 'badan meteorologi klimatologi dan geofisika'],
  bssn: ['bssn', 'badan siber dan sandi negara'],
  bpk: ['bpk', 'badan pemeriksa keuangan'],
  kpu: ['kpu', 'komisi pemilihan umum'],
  'komisi informasi': ['komisi informasi', 'komisi informasi pusat', 'ki'],
  'otoritas jasa keuangan': ['otoritas jasa keuangan', 'ojk'],
  perpusnas: ['perpusnas', 'perpustakaan nasional'],
  polri: ['polri', 'kapolri', 'kepolisian negara'],
  'mahkamah agung': ['ma', 'mahkamah agung'],
  ombudsman: ['ombudsman'],
};

const kunciKementerian = balik(KEMENTERIAN);
const kunciLembaga = balik(LEMBAGA);

function balik(nama: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(nama).flatMap(([kunci, semua]) => semua.map((n) => [n, kunci] as const)));
}

/** Words that say nothing about which office it is. */
const LEWAT = new Set(['republik', 'indonesia', 'ri', 'kepala', 'ketua', 'ka', 'bapak']);

/** What national agencies begin with. */
const AWAL_LEMBAGA = new Set(['badan', 'lembaga', 'komisi', 'arsip', 'mahkamah', 'dewan', 'otoritas', 'bank', 'kejaksaan', 'jaksa']);

/** What says that an office is a region's, however national it sounds (`Badan Keuangan Daerah`). */
const KATA_DAERAH = new Set(['daerah', 'provinsi', 'propinsi', 'kabupaten', 'kab', 'kota', 'desa', 'kecamatan', 'kelurahan']);

/** Levels of a region, under one name each. */
const TINGKAT: Readonly<Record<string, string>> = {
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  kota: 'kota',
  kotamadya: 'kota',
};

/** Levels that the name of the region itself tells. */
const PROVINSI_KHUSUS = /^(?:daerah khusus|daerah istimewa|dki|diy|aceh$)/u;

export interface PembuatTerkenali {
  readonly jenis: JenisPeraturan;
  readonly kunci: string;
}

/** The maker as it is compared, and the kind, which for `Peraturan …` and `Keputusan …` only the maker tells. */
export function kenaliPembuat(jenis: JenisPeraturan, teks: string): PembuatTerkenali {
  const kata = pisahkan(teks.replaceAll('&', ' dan '))
    .filter((k) => k.jenis !== 'tanda')
    .map((k) => k.teks);
  switch (jenis) {
    case 'permen':
    case 'kepmen':
      return { jenis, kunci: kementerian(kata) ?? tanpaLewat(kata) };
    case 'perda':
    case 'perdes':
      return { jenis, kunci: daerahBertingkat(kata) };
    case 'pergub':
    case 'perbup':
    case 'perwali':
    case 'kepgub':
    case 'kepbup':
    case 'kepwali':
      return { jenis, kunci: kata.filter((k) => !TINGKAT[k]).join(' ') };
    case 'peraturan-lain':
    case 'keputusan-lain':
      return kenaliUmum(jenis, kata);
    default:
      return { jenis, kunci: kunciLembaga.get(tanpaLewat(kata)) ?? tanpaLewat(kata) };
  }
}

function kenaliUmum(jenis: 'peraturan-lain' | 'keputusan-lain', kata: readonly string[]): PembuatTerkenali {
  const nama = tanpaLewat(kata);
  // `Menteri PAN`, `MenPAN`.
  const menteri = kata[0]?.startsWith('men')
    ? kementerian([kata[0].replace(/^men(?:teri)?/u, ''), ...kata.slice(1)].filter(Boolean))
    : undefined;
  if (menteri !== undefined) return { jenis: jenis === 'peraturan-lain' ? 'permen' : 'kepmen', kunci: menteri };
  if (jenis === 'keputusan-lain') return { jenis, kunci: kunciLembaga.get(nama) ?? nama };
  // `Kabasarnas` is the head of Basarnas.
  const lembaga = kunciLembaga.get(nama) ?? (nama.startsWith('ka') ? kunciLembaga.get(nama.slice(2)) : undefined);
  if (lembaga !== undefined) return { jenis: 'perlembaga', kunci: lembaga };
  const nasional = AWAL_LEMBAGA.has(nama.split(' ', 1)[0]!) && !kata.some((k) => KATA_DAERAH.has(k));
  return { jenis: nasional ? 'perlembaga' : jenis, kunci: nama };
}

/** `Negara` opened the names of ministries of state; `PAN` and `Pendayagunaan Aparatur Negara` are one. */
function kementerian(kata: readonly string[]): string | undefined {
  const nama = tanpaLewat(kata[0] === 'negara' ? kata.slice(1) : kata);
  return kunciKementerian.get(nama) ?? kunciKementerian.get(tanpaLewat(kata));
}

function tanpaLewat(kata: readonly string[]): string {
  return kata.filter((k) => !LEWAT.has(k)).join(' ');
}

/** `kabupaten serang` and `kota serang` are two. */
function daerahBertingkat(kata: readonly string[]): string {
  const nama = kata.filter((k) => !TINGKAT[k]).join(' ');
  const tingkat = kata.map((k) => TINGKAT[k]).find((t) => t !== undefined) ?? (PROVINSI_KHUSUS.test(nama) ? 'provinsi' : undefined);
  return tingkat === undefined ? nama : `${tingkat} ${nama}`;
}
