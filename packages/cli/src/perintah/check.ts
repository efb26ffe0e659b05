import { resolve } from 'node:path';
import type { Peraturan } from '@alir/core';
import { PERATURAN_BAWAAN } from '@alir/language';
import { gabungkan, type HasilBerkas } from '@alir/rules';
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
import { jumlahUtas, periksaSemua } from '../periksa/bersama.ts';
import { deklarasiLain } from '../periksa/ruang-kerja.ts';
import { periksaTeks } from '../periksa/satu.ts';
import { type HasilPeriksa, hitung } from '../periksa/temuan-berkas.ts';
import { sebab } from '../pesan.ts';
import { KELUAR, type Perintah } from './perintah.ts';

const FORMAT = ['text', ...Object.keys(LAPORAN)];

export const perintah: Perintah = {
  pemakaian: '[PATH…]',
  uraian: {
    id: 'Memeriksa berkas dan folder (PERATURAN_BAWAAN: folder ini) terhadap aturan dan peraturan. "-" membaca masukan standar.',
    en: 'Checks files and folders (default: this folder) against the rules and regulations. "-" reads standard input.',
  },
  opsi: {
    format: {
      nilai: FORMAT.join('|'),
      pilihan: FORMAT,
      bantuan: { id: 'bentuk laporan (PERATURAN_BAWAAN: text)', en: 'form of the report (default: text)' },
    },
    output: { nilai: 'FILE', short: 'o', bantuan: { id: 'tulis laporan ke berkas', en: 'write the report to a file' } },
    peraturan: {
      nilai: 'ID[,ID]',
      bantuan: { id: 'peraturan bagi SOP yang tidak menyebut peraturannya', en: 'regulations for SOPs that name none' },
    },
    'max-warnings': {
      nilai: 'N',
      min: 0,
      bantuan: { id: 'gagal bila peringatan lebih dari N', en: 'fail if there are more than N warnings' },
    },
    jobs: {
      nilai: 'N',
      min: 1,
      bantuan: { id: 'jumlah utas (PERATURAN_BAWAAN: menurut banyaknya berkas)', en: 'threads (default: by the number of files)' },
    },
    'stdin-filename': {
      nilai: 'NAME',
      bantuan: { id: 'nama berkas untuk masukan standar', en: 'file name for standard input' },
    },
  },

  async jalankan(argumen, lingkungan) {
    const { pesan, locale } = argumen;
    const { cwd } = lingkungan;
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

    const utas = argumen.bilangan('jobs') ?? (await jumlahUtas(berkas.length));
    const satuan = await periksaSemua(
      berkas.map((b) => b.jalur),
      utas,
      locale,
      lingkungan,
      pesan,
    );
    const takTerbaca = satuan.filter(({ gagal }) => gagal !== undefined);
    for (const { jalur, gagal } of takTerbaca) catat(lingkungan, pesan.tidakDapatDibaca(namaTampil(cwd, jalur), sebab(pesan, gagal!)));
    const terbaca = satuan.filter(({ gagal }) => gagal === undefined);
    if (masukan) terbaca.push({ jalur: masukan.jalur, hasil: periksaTeks(masukan.teks, masukan.jalur, locale) });

    const semua = masukan ? [...berkas, masukan] : berkas;
    const nama = new Map(terbaca.map(({ jalur, hasil }) => [hasil.uri, namaTampil(cwd, jalur)]));
    const hasil = bandingkan(
      terbaca.map((s) => s.hasil),
      nama,
      new Set(semua.map((b) => b.jalur)),
      argumen,
      lingkungan,
    );
    await cetak(hasil, masukan, argumen, lingkungan);

    const { error, warning } = hitung(hasil);
    const terlaluBanyak = warning > (argumen.bilangan('max-warnings') ?? Number.POSITIVE_INFINITY);
    if (takTerbaca.length > 0) return KELUAR.galat;
    return error > 0 || terlaluBanyak ? KELUAR.temuan : KELUAR.bersih;
  },
};

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

/** All findings of the checked files, by uri in `nama`: their own and those that only show between files. */
function bandingkan(
  hasil: readonly HasilBerkas[],
  nama: ReadonlyMap<string, string>,
  diperiksa: ReadonlySet<string>,
  argumen: Argumen,
  { cwd }: Lingkungan,
): HasilPeriksa {
  const diminta =
    argumen
      .teks('peraturan')
      ?.split(',')
      .map((id) => id.trim()) ?? [];
  const lain = deklarasiLain(hasil, PERATURAN_BAWAAN, diminta, diperiksa, cwd, argumen.pesan);
  const semua = [...berlakukan(hasil, diminta), ...lain];
  const dikenal = [...PERATURAN_BAWAAN, ...semua.flatMap((h) => h.ringkasan.peraturan)].map((p) => p.nama.nama);
  for (const id of diminta) {
    if (!dikenal.includes(id)) throw new Galat(argumen.pesan.peraturanTakDikenal(id, [...new Set(dikenal)].sort().join(', ')));
  }
  const menurutUri = gabungkan(semua, { locale: argumen.locale, peraturan: PERATURAN_BAWAAN });
  const menurutNama = [...nama].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    berkas: menurutNama.map(([, nama]) => nama),
    temuan: menurutNama.flatMap(([uri, nama]) => (menurutUri.get(uri) ?? []).map((temuan) => ({ nama, temuan }))),
  };
}

/** The results as if every SOP that names no regulation named these. */
function berlakukan(hasil: readonly HasilBerkas[], peraturan: readonly string[]): readonly HasilBerkas[] {
  if (peraturan.length === 0) return hasil;
  return hasil.map((h) => ({
    ...h,
    ringkasan: {
      ...h.ringkasan,
      sop: h.ringkasan.sop.map((s) =>
        s.peraturan.length > 0 ? s : { ...s, peraturan: peraturan.map((nama): Peraturan['nama'] => ({ nama, range: s.range })) },
      ),
    },
  }));
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
