/** What a profile says, in short: with what it inherits, and from whom. */
import {
  BULAN_PER_SATUAN,
  JENIS_TENGGAT,
  type JenisTenggat,
  NAMA_BULAN,
  type Penandatangan,
  type Peraturan,
  type Periode,
  type Teks,
} from '@alir/core';
import { denganWarisan, Ketentuan } from '@alir/rules';
import { butir, md, paragraf } from './markdown.ts';

const SEBUTAN_TENGGAT: Readonly<Record<JenisTenggat, string>> = {
  kajiUlang: 'Kaji ulang',
  evaluasi: 'Evaluasi',
  pengawasan: 'Pengawasan',
  pelaporan: 'Pelaporan',
};

/** `peraturan` are all profiles that there are, by name. */
export function tentangPeraturan(profil: Peraturan, peraturan: ReadonlyMap<string, Peraturan>): string {
  const { nama } = profil.nama;
  const ketentuan = new Ketentuan([nama], peraturan);
  const dituntut = new Set(ketentuan.profil.flatMap((p) => p.tuntutan.map(({ kode }) => kode)).filter((kode) => ketentuan.menuntut(kode)));
  /** One provision, and the profile that it is inherited from. */
  const satu = <T>([ketetapan]: readonly { nilai: T; peraturan: string }[], sebut: (nilai: T) => string) =>
    ketetapan ? md(sebut(ketetapan.nilai)) + (ketetapan.peraturan === nama ? '' : ` (dari \`${ketetapan.peraturan}\`)`) : '';
  return paragraf(
    `**${md(profil.judul?.text ?? nama)}**`,
    `peraturan \`${nama}\``,
    butir([
      ['Mewarisi', warisan(profil, peraturan)],
      ['Menuntut', dituntut.size > 0 ? `${dituntut.size} aturan` : ''],
      ['Simbol', satu(ketentuan.ketetapan('simbol'), (simbol) => simbol.map((s) => s.replace('-', ' ')).join(', '))],
      ['Urutan pelaksana', satu(ketentuan.ketetapan('urutanPelaksana'), (cara) => cara)],
      ...JENIS_TENGGAT.map((jenis) => [SEBUTAN_TENGGAT[jenis], satu(ketentuan.tenggat(jenis), sebutPeriode)] as const),
      ['Disahkan oleh', satu(ketentuan.ketetapan('penandatangan'), sebutPenandatangan)],
      ['Pola nomor', satu(ketentuan.ketetapan('polaNomor'), (pola) => pola.text)],
      ['Kertas', satu(ketentuan.ketetapan('kertas'), (kertas) => kertas)],
    ]),
    ...profil.catatan.map(({ text }) => `_${md(text)}_`),
  );
}

function warisan(profil: Peraturan, peraturan: ReadonlyMap<string, Peraturan>): string {
  const [, ...induk] = denganWarisan(profil.nama.nama, peraturan);
  return induk.map((p) => `\`${p.nama.nama}\``).join(', ');
}

/** The units, the longest first: the first in which a period is a whole number says it. */
const SATUAN = Object.entries(BULAN_PER_SATUAN).toReversed();

/** `setiap 2 tahun`, `setiap akhir Maret`. */
function sebutPeriode({ bulan, akhirBulan }: Periode): string {
  if (akhirBulan !== undefined) return `setiap akhir ${akhirBulan === 12 ? 'tahun' : NAMA_BULAN[akhirBulan - 1]}`;
  const [satuan, panjang] = SATUAN.find(([, panjang]) => bulan % panjang === 0)!;
  return bulan === panjang ? `setiap ${satuan}` : `setiap ${bulan / panjang} ${satuan}`;
}

function sebutPenandatangan({ jabatan, kecuali }: Penandatangan): string {
  const daftar = (teks: readonly Teks[]) => teks.map((j) => j.text).join('; ');
  return kecuali.length > 0 ? `${daftar(jabatan)}, kecuali ${daftar(kecuali)}` : daftar(jabatan);
}
