import { resolve } from 'node:path';
import { type Hari, tanggalAda } from '@alir/core';
import { TANPA_SETELAN } from '@alir/rules';
import type { Argumen } from '../argumen.ts';
import { teksDari } from '../baca-berkas.ts';
import { Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import { berwarna, catat, tulisBerkas } from '../keluaran.ts';
import { type Berkas, kumpulkan } from '../kumpulkan.ts';
import { LAPORAN } from '../laporan/laporan.ts';
import { pembacaBaris } from '../laporan/pembaca-baris.ts';
import { laporanTeks } from '../laporan/teks.ts';
import { kuas } from '../laporan/warna.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { periksaTugas } from '../periksa/pemeriksa.ts';
import { type HasilPeriksa, hitung } from '../periksa/temuan-berkas.ts';
import { sebab } from '../pesan.ts';
import { KELUAR, type Perintah } from './perintah.ts';

const FORMAT = ['text', ...Object.keys(LAPORAN)];

export const perintah: Perintah = {
  pemakaian: '[PATH…]',
  uraian: {
    id: 'Memeriksa berkas dan folder (bawaan: folder ini) terhadap aturan dan peraturan. "-" membaca masukan standar.',
    en: 'Checks files and folders (default: this folder) against the rules and regulations. "-" reads standard input.',
  },
  opsi: {
    format: {
      nilai: FORMAT.join('|'),
      pilihan: FORMAT,
      bantuan: { id: 'bentuk laporan (bawaan: text)', en: 'form of the report (default: text)' },
    },
    output: { nilai: 'FILE', short: 'o', bantuan: { id: 'tulis laporan ke berkas', en: 'write the report to a file' } },
    peraturan: {
      nilai: 'ID[,ID]',
      bantuan: { id: 'peraturan bagi SOP yang tidak menyebut peraturannya', en: 'regulations for SOPs that name none' },
    },
    tanggal: {
      nilai: 'YYYY-MM-DD',
      bantuan: {
        id: 'hari ini bagi aturan tentang tanggal (bawaan: menurut jam)',
        en: 'the "today" of date rules (default: by the clock)',
      },
    },
    'max-warnings': {
      nilai: 'N',
      min: 0,
      bantuan: { id: 'gagal bila peringatan lebih dari N', en: 'fail if there are more than N warnings' },
    },
    jobs: {
      nilai: 'N',
      min: 1,
      bantuan: { id: 'jumlah utas (bawaan: menurut banyaknya berkas)', en: 'threads (default: by the number of files)' },
    },
    'stdin-filename': {
      nilai: 'NAME',
      bantuan: { id: 'nama berkas untuk masukan standar', en: 'file name for standard input' },
    },
  },

  async jalankan(argumen, lingkungan) {
    const { pesan, locale } = argumen;
    const { cwd } = lingkungan;
    const diminta = argumen.daftar('peraturan');
    const jalur = argumen.posisi.length > 0 ? argumen.posisi : ['.'];
    const masukan = await bacaMasukan(jalur, argumen, lingkungan);
    const berkas = kumpulkan(
      jalur.filter((j) => j !== '-'),
      cwd,
      pesan,
    ).filter((b) => b.jalur !== masukan?.jalur);
    if (berkas.length === 0 && !masukan) catat(lingkungan, pesan.tanpaBerkasSop);

    const keluaran = argumen.teks('output');
    if (keluaran !== undefined && berkas.some((b) => b.jalur === resolve(cwd, keluaran))) throw new Galat(pesan.menimpaSumber(keluaran));

    const { hasil, takTerbaca } = await periksaTugas(
      {
        jalur: [...berkas.map((b) => b.jalur), ...(masukan ? [masukan.jalur] : [])],
        teks: new Map(masukan ? [[masukan.jalur, masukan.teks]] : []),
        setelan: () => ({ ...TANPA_SETELAN, peraturan: diminta }),
        diminta,
        berkasRegister: [],
        locale,
        hariIni: hariIni(argumen, lingkungan),
        utas: argumen.bilangan('jobs'),
      },
      lingkungan,
      pesan,
    );
    for (const { jalur, gagal } of takTerbaca) catat(lingkungan, pesan.tidakDapatDibaca(namaTampil(cwd, jalur), sebab(pesan, gagal!)));
    await cetak(hasil, masukan, argumen, lingkungan);

    const { error, warning } = hitung(hasil);
    const terlaluBanyak = warning > (argumen.bilangan('max-warnings') ?? Number.POSITIVE_INFINITY);
    if (takTerbaca.length > 0) return KELUAR.galat;
    return error > 0 || terlaluBanyak ? KELUAR.temuan : KELUAR.bersih;
  },
};

/** The "today" of rules about dates: as the command line has it, else by the clock. */
function hariIni({ teks, pesan }: Argumen, lingkungan: Lingkungan): Hari {
  const tertulis = teks('tanggal');
  if (tertulis === undefined) return lingkungan.hariIni();
  const [tahun, bulan, hari] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(tertulis)?.slice(1).map(Number) ?? [];
  if (tahun === undefined || !tanggalAda(tahun, bulan!, hari)) throw new Galat(pesan.bukanTanggal(tertulis));
  return { tahun, bulan: bulan!, hari: hari! };
}

interface Masukan extends Berkas {
  readonly teks: string;
}

/** Standard input, where `-` stands among the paths. */
async function bacaMasukan(jalur: readonly string[], argumen: Argumen, { cwd, bacaStdin }: Lingkungan): Promise<Masukan | undefined> {
  const kali = jalur.filter((j) => j === '-').length;
  if (kali === 0) return undefined;
  if (kali > 1) throw new Galat(argumen.pesan.stdinDuaKali);
  const penuh = resolve(cwd, argumen.teks('stdin-filename') ?? 'stdin.sop');
  return { jalur: penuh, nama: namaTampil(cwd, penuh), teks: teksDari(await bacaStdin()) };
}

async function cetak(hasil: HasilPeriksa, masukan: Masukan | undefined, argumen: Argumen, lingkungan: Lingkungan): Promise<void> {
  const { locale, pesan } = argumen;
  const { cwd, stdout } = lingkungan;
  const tujuan = argumen.teks('output');
  const keLayar = tujuan === undefined || tujuan === '-';
  const baris = pembacaBaris(masukan, cwd);
  const untukProgram = await LAPORAN[argumen.teks('format') ?? 'text']?.();
  const laporan = untukProgram
    ? untukProgram(hasil, { locale, pesan, cwd, baris })
    : laporanTeks(hasil, {
        pesan,
        warna: kuas(keLayar && berwarna(lingkungan, argumen)),
        cuplikan: keLayar && stdout.terminal ? { kolom: stdout.kolom, baris } : undefined,
      });
  if (keLayar) stdout.tulis(laporan);
  else tulisBerkas(lingkungan, pesan, tujuan, laporan);
}
