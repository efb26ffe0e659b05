import { BATAS_LOGO, type Locale, type LogoGagal, type SebabLogo } from '@alir/core';
import { berisi } from '../isian.ts';
import type { Kalimat, Params, Rule } from '../rule.ts';

const MIB = BATAS_LOGO / 1024 / 1024;

const KALIMAT: Readonly<Record<Locale, Readonly<Record<SebabLogo, Kalimat>>>> = {
  id: {
    'tak-ada': (p) =>
      `Berkas logo "${p.nama}" tidak ditemukan, sehingga tempatnya hanya berisi namanya. Periksa namanya, atau letakkan berkas itu di folder SOP ini.`,
    jalur: (p) =>
      `"${p.nama}" bukan jalur berkas di ruang kerja ini. Tulis letak logo dari folder SOP ini dengan tanda "/", misalnya "gambar/logo.svg"; bukan alamat web atau jalur lengkap.`,
    'di-luar': (p) =>
      `Berkas logo "${p.nama}" berada di luar ruang kerja, sehingga tidak dibaca. Salin berkas itu ke folder SOP ini, lalu tulis jalurnya dari sini.`,
    'tak-terbaca': (p) =>
      `Logo "${p.nama}" tidak dapat dibaca sebagai berkas. Pastikan itu berkas, bukan folder, dan Anda boleh membacanya.`,
    'terlalu-besar': (p) => `Berkas logo "${p.nama}" lebih besar dari ${MIB} MiB. Simpan ulang dengan ukuran yang lebih kecil.`,
    'terlalu-banyak-piksel': (p) =>
      `Logo "${p.nama}" berukuran lebih dari 16 juta piksel. Simpan ulang dengan ukuran yang lebih kecil; 1000 × 1000 piksel sudah cukup.`,
    'bukan-gambar': (p) => `Isi berkas logo "${p.nama}" bukan PNG, JPEG, atau SVG yang utuh. Simpan ulang sebagai salah satunya.`,
    'tak-aman': (p) =>
      `Logo "${p.nama}" memuat ${p.rincian}, yang tidak boleh ada dalam gambar, sehingga tidak dipakai. Simpan ulang sebagai SVG polos (Plain SVG) atau PNG.`,
  },
  en: {
    'tak-ada': (p) =>
      `The file of the logo "${p.nama}" is not found, so that its place only bears its name. Check the name, or put that file into the folder of this SOP.`,
    jalur: (p) =>
      `"${p.nama}" is no path of a file in this workspace. Write where the logo is from the folder of this SOP, with "/", such as "gambar/logo.svg"; no web address and no absolute path.`,
    'di-luar': (p) =>
      `The file of the logo "${p.nama}" is outside the workspace, so that it is not read. Copy it into the folder of this SOP and write its path from here.`,
    'tak-terbaca': (p) =>
      `The logo "${p.nama}" cannot be read as a file. Make sure that it is a file, no folder, and that you may read it.`,
    'terlalu-besar': (p) => `The file of the logo "${p.nama}" is larger than ${MIB} MiB. Save it anew in a smaller size.`,
    'terlalu-banyak-piksel': (p) =>
      `The logo "${p.nama}" has more than 16 million pixels. Save it anew in a smaller size; 1000 × 1000 pixels are enough.`,
    'bukan-gambar': (p) => `What the file of the logo "${p.nama}" holds is no sound PNG, JPEG or SVG. Save it anew as one of them.`,
    'tak-aman': (p) =>
      `The logo "${p.nama}" holds ${p.rincian}, which has no place in a picture, so that it is not used. Save it anew as plain SVG or as PNG.`,
  },
};

export const logoTakTerbaca: Rule = {
  code: 'logo-tak-terbaca',
  severity: 'warning',
  summary: {
    id: 'Berkas logo tidak dapat dipakai',
    en: 'The file of the logo cannot be used',
  },
  message: KALIMAT,
  *check({ logo }, { logoGagal }) {
    const teks = logo?.teks;
    const gagal = teks && berisi(teks) ? logoGagal(teks.text) : undefined;
    if (gagal) yield { range: teks!.range, ragam: gagal.sebab, params: params(teks!.text, gagal) };
  },
};

/** The same sentence for who prints an SOP. */
export function kalimatLogo(nama: string, gagal: LogoGagal, locale: Locale): string {
  return KALIMAT[locale][gagal.sebab](params(nama, gagal));
}

function params(nama: string, { rincian }: LogoGagal): Params {
  return { nama, ...(rincian !== undefined && { rincian }) };
}
