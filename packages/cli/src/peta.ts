/** `sop export --view peta`: one drawing of how the SOPs of files and folders refer to each other. */
import { type GambarPeta, gambarPeta, petaKeJson, petaKeSvg } from '@alir/diagram';
import { hanyaDeklarasi, petaSop, type Ringkasan, ringkas } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { berkasDisebut } from './berkas-disebut.ts';
import type { Format } from './format.ts';
import { Galat } from './galat.ts';
import { namaUri } from './jalur.ts';
import { PencariKonfigurasi } from './konfigurasi.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Penulis } from './penulis.ts';
import { bacaSumber, laporkanKesalahan } from './sumber.ts';

/** What says something of one procedure or of its paper. */
const TAK_BERLAKU = ['judul', 'sop', 'halaman', 'skala', 'bagian', 'kertas', 'orientasi', 'stdin-filename'];

const CETAK: Readonly<Partial<Record<Format, (peta: GambarPeta, cwd: string) => string>>> = {
  svg: (peta) => petaKeSvg(peta),
  json: (peta, cwd) =>
    `${JSON.stringify(
      petaKeJson(peta, (uri) => namaUri(cwd, uri)),
      null,
      2,
    )}\n`,
};

/** Draws the map of what the user named, and says whether all of it could be read. Files that a configuration leaves out are on it only as far as others name them. */
export async function eksporPeta(format: Format, argumen: Argumen, lingkungan: Lingkungan, penulis: Penulis): Promise<boolean> {
  const { pesan, posisi } = argumen;
  const { cwd } = lingkungan;
  const cetak = CETAK[format];
  if (!cetak) throw new Galat(pesan.petaTanpaFormat(format, Object.keys(CETAK).join(', ')));
  const salah = TAK_BERLAKU.find((opsi) => argumen.ada(opsi));
  if (salah !== undefined) throw new Galat(pesan.petaTanpaOpsi(`--${salah}`));
  if (posisi.includes('-')) throw new Galat(pesan.petaTanpaMasukan);

  const konfigurasi = new PencariKonfigurasi(cwd, pesan);
  const berkas = berkasDisebut(posisi, cwd, konfigurasi, pesan);
  penulis.tolakMenimpa(berkas.map(({ jalur }) => jalur));
  let utuh = true;
  const ringkasan: Ringkasan[] = [];
  for (const { jalur, nama, dilewati } of berkas) {
    const sumber = await bacaSumber(jalur, argumen, lingkungan);
    const satu = ringkas(sumber.dokumen, konfigurasi.setelan(jalur));
    ringkasan.push(dilewati ? hanyaDeklarasi(satu) : satu);
    if (!dilewati && laporkanKesalahan({ ...sumber, nama }, argumen, lingkungan)) utuh = false;
  }
  const peta = petaSop(ringkasan);
  if (peta.kartu.length === 0) throw new Galat(pesan.petaTanpaSop);
  penulis.tulis(cetak(await gambarPeta(peta), cwd), 'peta');
  return utuh;
}
