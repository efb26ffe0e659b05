import { dirname, resolve } from 'node:path';
import { type Hari, type Locale, tanggalAda } from '@alir/core';
import { temuanKonfigurasi } from '@alir/rules';
import type { Argumen } from '../argumen.ts';
import { teksDari } from '../baca-berkas.ts';
import { berkasDisebut } from '../berkas-disebut.ts';
import { Galat } from '../galat.ts';
import { jalurNyata, namaTampil, uriBerkas } from '../jalur.ts';
import { berwarna, catat, tulisBerkas } from '../keluaran.ts';
import { adaBerkas, type BerkasKonfigurasi, jalurDalam, PencariKonfigurasi } from '../konfigurasi.ts';
import type { Berkas } from '../kumpulkan.ts';
import { LAPORAN } from '../laporan/laporan.ts';
import { pembacaBaris, type TeksMasukan } from '../laporan/pembaca-baris.ts';
import { laporanTeks } from '../laporan/teks.ts';
import { kuas } from '../laporan/warna.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Baseline } from '../periksa/baseline.ts';
import { type HasilPemeriksaan, Pemeriksa } from '../periksa/pemeriksa.ts';
import type { HasilPerbaikan } from '../periksa/perbaikan.ts';
import { type HasilPeriksa, hitung } from '../periksa/temuan-berkas.ts';
import { PESAN, type Pesan, sebab } from '../pesan.ts';
import { KELUAR, type Perintah } from './perintah.ts';

const FORMAT = ['text', ...Object.keys(LAPORAN)];

/** Where `--update-baseline` writes if nobody says where. */
const NAMA_BASELINE = 'sop-baseline.json';

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
    fix: { bantuan: { id: 'perbaiki yang dapat diperbaiki dengan aman', en: 'mend what can be mended safely' } },
    'unsafe-fixes': {
      bantuan: {
        id: 'dengan --fix atau --diff: juga perbaikan yang perlu ditinjau',
        en: 'with --fix or --diff: also fixes that want a look',
      },
    },
    diff: { bantuan: { id: 'tunjukkan perbaikannya tanpa menulis', en: 'show the fixes and write nothing' } },
    config: {
      nilai: 'FILE',
      bantuan: {
        id: 'konfigurasi bagi semua berkas (bawaan: sop.config.json terdekat)',
        en: 'configuration of all files (default: the nearest sop.config.json)',
      },
    },
    baseline: {
      nilai: 'FILE',
      bantuan: { id: 'jangan laporkan temuan lama yang tercatat di berkas ini', en: 'do not report the old findings in this file' },
    },
    'update-baseline': {
      bantuan: {
        id: `catat semua temuan sekarang sebagai temuan lama (bawaan: ${NAMA_BASELINE})`,
        en: `record all present findings as old ones (default: ${NAMA_BASELINE})`,
      },
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
    const run = await siapkan(argumen, lingkungan);
    const { pesan } = run;
    const memperbaiki = argumen.ada('fix') || argumen.ada('diff');
    const { pemeriksaan, teks, jumlah } = memperbaiki
      ? await perbaiki(run)
      : { pemeriksaan: await pemeriksa(run)(new Map()), teks: new Map<string, string>(), jumlah: 0 };
    const { takTerbaca } = pemeriksaan;
    for (const { jalur, gagal } of takTerbaca)
      catat(lingkungan, pesan.tidakDapatDibaca(namaTampil(lingkungan.cwd, jalur), sebab(pesan, gagal!)));

    if (argumen.ada('diff')) {
      const { tulisDiff } = await import('../periksa/diff.ts');
      lingkungan.stdout.tulis(tulisDiff(teks, lingkungan.cwd));
      return takTerbaca.length > 0 ? KELUAR.galat : teks.size > 0 ? KELUAR.temuan : KELUAR.bersih;
    }
    tulisPerbaikan({ teks, jumlah }, run);
    const hasil = denganKonfigurasi({ ...pemeriksaan, hasil: terapkanBaseline(pemeriksaan.hasil, run) }, run);
    await cetak(hasil, run);

    const { error, warning } = hitung(hasil);
    const batas = argumen.bilangan('max-warnings') ?? run.utama?.hasil.konfigurasi.maksPeringatan ?? Number.POSITIVE_INFINITY;
    if (takTerbaca.length > 0) return KELUAR.galat;
    return error > 0 || warning > batas ? KELUAR.temuan : KELUAR.bersih;
  },
};

/** What one run of the command works with. */
interface Run {
  readonly argumen: Argumen;
  readonly lingkungan: Lingkungan;
  readonly locale: Locale;
  readonly pesan: Pesan;
  /** The files to check, standard input aside. */
  readonly berkas: readonly Berkas[];
  readonly masukan?: Masukan;
  readonly konfigurasi: PencariKonfigurasi;
  /** The configuration that speaks for the command itself: of the working folder, else of the first file. */
  readonly utama?: BerkasKonfigurasi;
  /** The old findings, as they are recorded or to be recorded anew, and the absolute path of their file. */
  readonly baseline?: { readonly isi: Baseline; readonly jalur: string };
  readonly hariIni: Hari;
}

interface Masukan extends Berkas, TeksMasukan {}

async function siapkan(argumen: Argumen, lingkungan: Lingkungan): Promise<Run> {
  const { cwd } = lingkungan;
  if (argumen.ada('unsafe-fixes') && !argumen.ada('fix') && !argumen.ada('diff')) throw new Galat(argumen.pesan.unsafeTanpaFix);
  const hari = hariIni(argumen, lingkungan);
  const konfigurasi = new PencariKonfigurasi(cwd, argumen.pesan, argumen.teks('config'));
  const jalur = argumen.posisi.length > 0 ? argumen.posisi : ['.'];
  const masukan = await bacaMasukan(jalur, argumen, lingkungan);
  if (masukan && (argumen.ada('fix') || argumen.ada('diff'))) throw new Galat(argumen.pesan.stdinTanpaFix);
  const berkas = berkasDisebut(
    jalur.filter((j) => j !== '-'),
    cwd,
    konfigurasi,
    argumen.pesan,
  ).filter((b) => b.jalur !== masukan?.jalur && !b.dilewati);
  const milikBerkas = [...berkas, ...(masukan ? [masukan] : [])].map((b) => konfigurasi.untuk(dirname(b.jalur)));
  const utama = konfigurasi.untuk(cwd) ?? milikBerkas[0];
  const locale = argumen.teks('locale') === undefined ? (utama?.hasil.konfigurasi.bahasa ?? argumen.locale) : argumen.locale;
  if (berkas.length === 0 && !masukan) catat(lingkungan, PESAN[locale].tanpaBerkasSop);
  const pesan = PESAN[locale];
  const letak = letakBaseline(argumen, cwd, utama);
  tolakMenimpa([...berkas, ...konfigurasi.terpakai()], argumen, cwd, letak);
  const baseline = letak === undefined ? undefined : { jalur: letak, isi: await bacaBaseline(letak, argumen, cwd, pesan) };
  return { argumen, lingkungan, locale, pesan, berkas, masukan, konfigurasi, utama, baseline, hariIni: hari };
}

/** What is written must not take the place of what was read. */
function tolakMenimpa(dibaca: readonly { readonly jalur: string }[], argumen: Argumen, cwd: string, baseline?: string): void {
  const laporan = argumen.teks('output');
  const tujuan = [...(laporan === undefined ? [] : [resolve(cwd, laporan)]), ...(argumen.ada('update-baseline') ? [baseline] : [])];
  const nyata = new Set(tujuan.map((satu) => satu && jalurNyata(satu)));
  const bentrok = nyata.size > 0 && dibaca.find(({ jalur }) => nyata.has(jalurNyata(jalur)));
  if (bentrok) throw new Galat(argumen.pesan.menimpaSumber(namaTampil(cwd, bentrok.jalur)));
}

async function bacaBaseline(jalur: string, argumen: Argumen, cwd: string, pesan: Pesan): Promise<Baseline> {
  const { Baseline } = await import('../periksa/baseline.ts');
  return argumen.ada('update-baseline') ? Baseline.lama(jalur, cwd, pesan) : Baseline.baca(jalur, cwd, pesan);
}

/** Where the baseline of the run is: where the command line or the configuration says, or where a new one is made. */
function letakBaseline({ teks, ada }: Argumen, cwd: string, utama?: BerkasKonfigurasi): string | undefined {
  const disebut = teks('baseline');
  if (disebut !== undefined) return resolve(cwd, disebut);
  const disetel = utama?.hasil.konfigurasi.baseline;
  if (disetel !== undefined) return jalurDalam(utama!, disetel);
  return ada('update-baseline') ? resolve(cwd, NAMA_BASELINE) : undefined;
}

/** The "today" of rules about dates: as the command line has it, else by the clock. */
function hariIni({ teks, pesan }: Argumen, lingkungan: Lingkungan): Hari {
  const tertulis = teks('tanggal');
  if (tertulis === undefined) return lingkungan.hariIni();
  const [tahun, bulan, hari] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(tertulis)?.slice(1).map(Number) ?? [];
  if (tahun === undefined || !tanggalAda(tahun, bulan!, hari)) throw new Galat(pesan.bukanTanggal(tertulis));
  return { tahun, bulan: bulan!, hari: hari! };
}

/** Standard input, where `-` stands among the paths. */
async function bacaMasukan(jalur: readonly string[], argumen: Argumen, { cwd, bacaStdin }: Lingkungan): Promise<Masukan | undefined> {
  const kali = jalur.filter((j) => j === '-').length;
  if (kali === 0) return undefined;
  if (kali > 1) throw new Galat(argumen.pesan.stdinDuaKali);
  const penuh = resolve(cwd, argumen.teks('stdin-filename') ?? 'stdin.sop');
  return { jalur: penuh, nama: namaTampil(cwd, penuh), teks: teksDari(await bacaStdin()) };
}

/** What checks the files of a run, with texts in the place of some. */
function pemeriksa(run: Run): (teks: ReadonlyMap<string, string>) => Promise<HasilPemeriksaan> {
  const { argumen, lingkungan, locale, pesan, berkas, masukan, konfigurasi } = run;
  const diminta = argumen.daftar('peraturan');
  const terpakai = konfigurasi.terpakai();
  const tugas = {
    jalur: [...berkas, ...(masukan ? [masukan] : [])].map((b) => b.jalur),
    setelan: (jalur: string) => {
      const setelan = konfigurasi.setelan(jalur);
      return diminta.length > 0 ? { ...setelan, peraturan: diminta } : setelan;
    },
    // What standard input stands for is nowhere, unless it is said.
    akarLogo: (jalur: string) => (jalur === masukan?.jalur && !argumen.ada('stdin-filename') ? undefined : konfigurasi.akarLogo(jalur)),
    diminta,
    disebut: terpakai.flatMap((k) => k.hasil.rujukan.map(({ nama }) => nama)),
    folder: [lingkungan.cwd, ...terpakai.map((k) => dirname(k.jalur))],
    berkasRegister: terpakai.flatMap((k) => k.hasil.konfigurasi.register.map((nama) => jalurDalam(k, nama))),
    locale,
    hariIni: run.hariIni,
    utas: argumen.bilangan('jobs'),
  };
  const milik = new Pemeriksa(tugas, lingkungan, pesan);
  return (teks) => milik.periksa(masukan ? new Map([...teks, [masukan.jalur, masukan.teks]]) : teks);
}

async function perbaiki(run: Run): Promise<HasilPerbaikan> {
  const { perbaikiSemua } = await import('../periksa/perbaikan.ts');
  const jalur = new Map(run.berkas.map((b) => [b.nama, b.jalur]));
  return perbaikiSemua(pemeriksa(run), jalur, run.argumen.ada('unsafe-fixes'));
}

function tulisPerbaikan({ teks, jumlah }: Pick<HasilPerbaikan, 'teks' | 'jumlah'>, { lingkungan, pesan }: Run): void {
  for (const [jalur, isi] of teks) tulisBerkas(lingkungan, pesan, namaTampil(lingkungan.cwd, jalur), isi);
  if (teks.size > 0) catat(lingkungan, pesan.diperbaiki(jumlah, teks.size));
}

/** The findings with those about the configurations that held. */
function denganKonfigurasi({ hasil, peraturan }: HasilPemeriksaan, { konfigurasi, lingkungan, locale }: Run): HasilPeriksa {
  const temuan = konfigurasi.terpakai().flatMap((k) => {
    const nama = namaTampil(lingkungan.cwd, k.jalur);
    const ada = (berkas: string) => adaBerkas(jalurDalam(k, berkas));
    return temuanKonfigurasi(uriBerkas(k.jalur), k.hasil, peraturan, ada, locale).map((temuan) => ({ nama, temuan }));
  });
  if (temuan.length === 0) return hasil;
  const menurutNama = <T extends { nama: string }>(a: T, b: T) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : 0);
  return {
    ...hasil,
    berkas: [...new Set([...hasil.berkas, ...temuan.map((t) => t.nama)])].sort(),
    temuan: [...hasil.temuan, ...temuan].sort(menurutNama),
  };
}

/** Leaves out the findings that are old ones, after recording all as such where that is asked for. */
function terapkanBaseline(hasil: HasilPeriksa, { argumen, lingkungan, pesan, masukan, baseline }: Run): HasilPeriksa {
  if (!baseline) return hasil;
  const { cwd } = lingkungan;
  const baris = pembacaBaris(masukan, cwd);
  const nama = namaTampil(cwd, baseline.jalur);
  const isi = argumen.ada('update-baseline') ? baseline.isi.perbarui(hasil, baris) : baseline.isi;
  if (isi !== baseline.isi) {
    tulisBerkas(lingkungan, pesan, nama, isi.teks());
    catat(lingkungan, pesan.baselineDitulis(nama, isi.jumlah));
  }
  const { hasil: sisa, usang } = isi.terapkan(hasil, baris, pesan.alasanBaseline(nama));
  if (usang > 0) catat(lingkungan, pesan.baselineUsang(usang));
  return sisa;
}

async function cetak(hasil: HasilPeriksa, { argumen, lingkungan, locale, pesan, masukan }: Run): Promise<void> {
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
