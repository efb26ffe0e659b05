/** `sop export` of SOPs: from the files and folders that are named to the files that are written, and what is said of it. */
import { join, resolve } from 'node:path';
import { tanggalBerkas, tanpaLangkah } from '@alir/core';
import type { Argumen } from './argumen.ts';
import { pembentuk } from './bentuk.ts';
import { daftarSumber, type SumberDisebut } from './daftar-sumber.ts';
import type { Format } from './format.ts';
import { Galat } from './galat.ts';
import { adalahFolder } from './jalur.ts';
import { catat } from './keluaran.ts';
import { Kemajuan } from './kemajuan.ts';
import { PencariKonfigurasi } from './konfigurasi.ts';
import type { Lingkungan } from './lingkungan.ts';
import { PemberiLogo } from './logo.ts';
import { type Permintaan, permintaan } from './lukisan.ts';
import type { Penulis } from './penulis.ts';
import { PencariProfil } from './periksa/pencari-profil.ts';
import { KELUAR, type KodeKeluar } from './perintah/perintah.ts';
import { sebutPeringatan } from './sebut-peringatan.ts';
import { pilih, pokokNama, sebutan } from './sop-sumber.ts';
import { bacaSumber, laporkanKesalahan } from './sumber.ts';

/** Exports what the command line names, each SOP on its own, and says how that ended. */
export async function eksporSop(format: Format, argumen: Argumen, lingkungan: Lingkungan, penulis: Penulis): Promise<KodeKeluar> {
  const { pesan } = argumen;
  const { cwd } = lingkungan;
  const diminta = permintaan(format, argumen);
  tolakTanpaTempat(diminta, penulis, argumen, lingkungan);
  const konfigurasi = new PencariKonfigurasi(cwd, pesan);
  const daftar = daftarSumber(argumen.posisi, cwd, konfigurasi, pesan);
  if (daftar.length === 0) throw new Galat(pesan.tanpaBerkasSop);
  penulis.tolakMenimpa(daftar.map(({ nama }) => resolve(cwd, nama)));

  const kemajuan = new Kemajuan(lingkungan, daftar.length);
  const run = {
    argumen,
    lingkungan: kemajuan.lingkungan,
    diminta,
    penulis,
    konfigurasi,
    profil: new PencariProfil(pesan),
    logo: new PemberiLogo(konfigurasi, argumen, kemajuan.lingkungan),
  };
  const hasil: HasilSumber[] = [];
  try {
    for (const [i, disebut] of daftar.entries()) {
      kemajuan.sebut(i + 1, disebut.nama);
      hasil.push(await eksporSumber(disebut, run, daftar.length > 1));
    }
  } finally {
    kemajuan.selesai();
  }
  return simpulkan(hasil, { ...run, lingkungan });
}

/** What one run works with. */
interface Run {
  readonly argumen: Argumen;
  readonly lingkungan: Lingkungan;
  readonly diminta: Permintaan;
  readonly penulis: Penulis;
  readonly konfigurasi: PencariKonfigurasi;
  readonly profil: PencariProfil;
  readonly logo: PemberiLogo;
}

/** What became of a source. */
interface HasilSumber {
  readonly sop: number;
  readonly lembar: number;
  readonly keadaan: 'utuh' | 'bersalah' | 'gagal';
}

/** Refuses what would become several files where there is a place for one. What goes into one file as a book does not come here. */
function tolakTanpaTempat({ perHalaman }: Permintaan, { keFolder }: Penulis, { posisi, pesan }: Argumen, { cwd }: Lingkungan): void {
  if (keFolder) return;
  const folder = posisi.find((nama) => nama !== '-' && adalahFolder(resolve(cwd, nama)));
  if (folder !== undefined) throw new Galat(pesan.folderButuhFolder(folder));
  if (posisi.length > 1) throw new Galat(pesan.butuhFolder);
  if (perHalaman) throw new Galat(pesan.perHalamanButuhFolder);
}

/** Exports the SOPs of a source. Where there are others (`berlainan`), what goes wrong is told, and they still get their turn. */
async function eksporSumber(disebut: SumberDisebut, run: Run, berlainan: boolean): Promise<HasilSumber> {
  const { argumen, lingkungan, diminta, penulis, konfigurasi, profil, logo } = run;
  const { pesan } = argumen;
  let [banyak, lembar] = [0, 0];
  try {
    const sumber = await bacaSumber(disebut.nama, argumen, lingkungan);
    const bersalah = laporkanKesalahan(sumber, argumen, lingkungan);
    const dipilih = pilih(sumber, disebut, penulis.keFolder, argumen, lingkungan);
    const bentuk = pembentuk(sumber, konfigurasi, profil, lingkungan.cwd);
    for (const sop of dipilih) {
      const nama = sebutan(sop, sumber, pesan);
      if (tanpaLangkah(sop)) catat(lingkungan, pesan.tanpaProsedur(nama));
      const gambar = await diminta.lukis(sop, bentuk(sop), sumber.dokumen.sop, () => logo.isi(sop, sumber.jalur));
      const peringatan = new Set((gambar.peringatan ?? []).map((p) => sebutPeringatan(p, nama, pesan)));
      for (const kalimat of peringatan) catat(lingkungan, kalimat);
      for await (const berkas of diminta.cetak(gambar, tanggalBerkas(sop))) {
        for (const kalimat of berkas.peringatan.map((p) => sebutPeringatan(p, nama, pesan))) {
          // Each page may have the same to say.
          if (!peringatan.has(kalimat)) catat(lingkungan, kalimat);
          peringatan.add(kalimat);
        }
        penulis.tulis(berkas.isi, join(disebut.sub, [pokokNama(sumber, sop), ...(berkas.akhiran ? [berkas.akhiran] : [])].join('-')));
        lembar += berkas.lembar;
      }
      banyak++;
    }
    return { sop: banyak, lembar, keadaan: bersalah ? 'bersalah' : 'utuh' };
  } catch (error) {
    if (!berlainan) throw error;
    const sebab = error instanceof Galat ? error.message : pesan.galatInternal(error instanceof Error ? error.message : String(error));
    catat(lingkungan, pesan.gagalDiekspor(disebut.nama, sebab));
    return { sop: banyak, lembar, keadaan: 'gagal' };
  }
}

/** Says what was written into a folder, and what failed. */
function simpulkan(hasil: readonly HasilSumber[], { argumen, lingkungan, penulis }: Run): KodeKeluar {
  const { pesan } = argumen;
  const jumlah = (nilai: (satu: HasilSumber) => number) => hasil.reduce((sum, satu) => sum + nilai(satu), 0);
  const sop = jumlah((satu) => satu.sop);
  const gagal = hasil.filter(({ keadaan }) => keadaan === 'gagal').length;
  if (sop === 0 && gagal === 0) throw new Galat(pesan.tanpaSopDiSini(argumen.teks('sop')));
  if (penulis.keFolder) {
    const lembar = jumlah((satu) => satu.lembar);
    catat(lingkungan, pesan.diekspor(sop, penulis.jumlah, lembar, penulis.tujuan));
    if (gagal > 0) catat(lingkungan, pesan.sumberGagal(gagal, hasil.length));
  }
  if (gagal > 0) return KELUAR.galat;
  return hasil.some(({ keadaan }) => keadaan === 'bersalah') ? KELUAR.temuan : KELUAR.bersih;
}
