/** Regulation profiles: their demands and provisions. */
import {
  type BagianFormulir,
  BULAN_PER_SATUAN,
  bulanDariNama,
  JENIS_TENGGAT,
  type JenisTenggat,
  type KetentuanProfil,
  type Ketetapan,
  type KolomTabel,
  NAMA_BULAN,
  NAMA_KERTAS,
  type Peraturan,
  type Periode,
  type Range,
  type Severity,
  type SimbolPeraturan,
  type Tuntutan,
  terdekat,
  URUTAN_PELAKSANA,
} from '@alir/core';
import * as ast from '../generated/ast.ts';
import { hapusanOf, namaOf, rangeOf, rangeOfProperty, satuTeks, teksOf } from './cst.ts';
import { kata, rujukanPeraturan } from './identitas.ts';
import type { Pelapor } from './pelapor.ts';

const TINGKAT: Readonly<Record<string, Severity>> = { kesalahan: 'error', peringatan: 'warning', informasi: 'info' };

/** The parts of the form by their labels, which the tree holds without the blanks between words, and the rules that miss them. */
const BAGIAN: Readonly<Record<string, { readonly bagian: BagianFormulir; readonly aturan: readonly string[] }>> = {
  judul: { bagian: 'judul', aturan: ['judul-kosong'] },
  instansi: { bagian: 'instansi', aturan: ['instansi-kosong'] },
  nomor: { bagian: 'nomor', aturan: ['nomor-kosong'] },
  tanggalpembuatan: { bagian: 'tanggal-pembuatan', aturan: ['tanggal-pembuatan-kosong'] },
  tanggalrevisi: { bagian: 'tanggal-revisi', aturan: ['tanggal-revisi-kosong'] },
  tanggalpengesahan: { bagian: 'tanggal-pengesahan', aturan: ['tanggal-pengesahan-kosong', 'tanggal-beda-istilah'] },
  tanggalefektif: { bagian: 'tanggal-efektif', aturan: ['tanggal-pengesahan-kosong', 'tanggal-beda-istilah'] },
  disahkanoleh: { bagian: 'pengesahan', aturan: ['pengesah-kosong'] },
  nama: { bagian: 'nama-pengesah', aturan: ['pengesah-tak-lengkap'] },
  nip: { bagian: 'nip-pengesah', aturan: ['pengesah-tak-lengkap'] },
  maksuddantujuan: { bagian: 'maksudDanTujuan', aturan: ['maksud-kosong'] },
  dasarhukum: { bagian: 'dasarHukum', aturan: ['dasar-hukum-kosong'] },
  kualifikasipelaksana: { bagian: 'kualifikasiPelaksana', aturan: ['kualifikasi-kosong'] },
  keterkaitan: { bagian: 'keterkaitan', aturan: ['keterkaitan-kosong'] },
  peralatan: { bagian: 'peralatan', aturan: ['peralatan-kosong'] },
  peringatan: { bagian: 'peringatan', aturan: ['peringatan-kosong'] },
  pencatatan: { bagian: 'pencatatan', aturan: ['pencatatan-kosong'] },
  pelaksana: { bagian: 'pelaksana', aturan: ['pelaksana-tunggal'] },
  prosedur: { bagian: 'prosedur', aturan: ['prosedur-kosong'] },
  kelengkapan: { bagian: 'kelengkapan', aturan: ['kelengkapan-kosong'] },
  waktu: { bagian: 'waktu', aturan: ['waktu-kosong'] },
  output: { bagian: 'output', aturan: ['output-kosong'] },
};

/** Which rule checks a provision: its pasal are that rule's too. */
const ATURAN_TENGGAT: Readonly<Record<JenisTenggat, string>> = {
  kajiUlang: 'kaji-ulang-terlambat',
  evaluasi: 'evaluasi-terlambat',
  pengawasan: 'pengawasan-terlambat',
  pelaporan: 'pelaporan-terlambat',
};

const TENGGAT: ReadonlyMap<string, JenisTenggat> = new Map(JENIS_TENGGAT.map((jenis) => [jenis.toLowerCase(), jenis]));

/** The units of a period, the shortest first. */
export const SATUAN_PERIODE: readonly string[] = Object.keys(BULAN_PER_SATUAN);

/** What a provision is called where that is not its key. */
const SEBUTAN: Readonly<Record<string, string>> = {
  urutanPelaksana: 'urutan pelaksana',
  penandatangan: 'disahkan oleh',
  polaNomor: 'pola nomor',
  kajiUlang: 'kaji ulang',
};

type KetentuanBaru = { -readonly [K in keyof KetentuanProfil]: KetentuanProfil[K] } & {
  label: KetentuanProfil['label'][number][];
  tenggat: Partial<Record<JenisTenggat, Ketetapan<Periode>>>;
};

/** The profile that a declaration makes; `undefined` without a name. Of a provision that stands twice the first counts. */
export function bacaPeraturan(node: ast.Peraturan, pelapor: Pelapor): Peraturan | undefined {
  const nama = namaOf(node);
  if (!nama) return undefined;
  const judul = satuTeks(node, 'judul', node.judul);
  const pembaca = new PembacaProfil(pelapor);
  for (const isi of node.isi) pembaca.baca(isi);
  return {
    nama,
    ...(judul && { judul }),
    mewarisi: node.isi.filter(ast.isMewarisi).flatMap((m) => rujukanPeraturan(m, 'induk', m.induk)),
    tuntutan: pembaca.tuntutan,
    tidakMenuntut: node.isi
      .filter(ast.isTidakMenuntut)
      .flatMap((t) => t.kode.map((kode, i) => ({ nama: kode, range: rangeOfProperty(t, 'kode', i) }))),
    ketentuan: pembaca.ketentuan,
    catatan: node.isi.filter(ast.isCatatan).flatMap((c) => satuTeks(c, 'teks', c.teks) ?? []),
    range: rangeOf(node),
  };
}

class PembacaProfil {
  readonly tuntutan: Tuntutan[] = [];
  readonly ketentuan: KetentuanBaru = { label: [], tenggat: {} };
  readonly #pelapor: Pelapor;
  readonly #pertama = new Map<string, ast.IsiPeraturan>();

  constructor(pelapor: Pelapor) {
    this.#pelapor = pelapor;
  }

  baca(node: ast.IsiPeraturan): void {
    switch (node.$type) {
      case ast.Menuntut.$type: {
        if (!node.kode) return;
        const tingkat = TINGKAT[kata(node.tingkat)];
        this.#tuntut(node.kode, node.pasal, rangeOfProperty(node, 'kode'), tingkat && { tingkat });
        return;
      }
      case ast.Wajib.$type:
        node.bagian.forEach((bagian, i) => {
          const dikenal = BAGIAN[rapat(bagian)];
          for (const aturan of dikenal?.aturan ?? []) {
            this.#tuntut(aturan, node.pasal, rangeOfProperty(node, 'bagian', i), { bagian: dikenal!.bagian });
          }
        });
        return;
      case ast.KetentuanLabel.$type: {
        const label = satuTeks(node, 'judul', node.judul);
        const bagian = BAGIAN[rapat(node.bagian)]?.bagian;
        if (label && bagian && !this.#ganda(`label ${bagian}`, node)) this.ketentuan.label.push({ bagian, label });
        return;
      }
      case ast.KetentuanSimbol.$type:
        this.#tetapkan('simbol', 'simbol-di-luar-peraturan', node, node.simbol.map(simbol));
        return;
      case ast.KetentuanUrutan.$type: {
        const cara = URUTAN_PELAKSANA.find((c) => c === kata(node.cara));
        if (cara) this.#tetapkan('urutanPelaksana', 'urutan-pelaksana', node, cara);
        return;
      }
      case ast.KetentuanKolom.$type: {
        const kolom = node.kolom.map((k) => {
          const judul = satuTeks(k, 'judul', k.judul);
          return { kolom: kata(k.kolom) as KolomTabel, ...(judul && { judul }) };
        });
        this.#tetapkan('kolom', undefined, node, kolom);
        return;
      }
      case ast.KetentuanTenggat.$type:
        this.#tenggat(node);
        return;
      case ast.KetentuanPenandatangan.$type:
        this.#tetapkan('penandatangan', 'penandatangan-tak-berwenang', node, {
          jabatan: teksOf(node, 'jabatan', node.jabatan),
          kecuali: teksOf(node, 'kecuali', node.kecuali),
        });
        return;
      case ast.KetentuanPola.$type: {
        const pola = satuTeks(node, 'pola', node.pola);
        if (pola) this.#tetapkan('polaNomor', 'nomor-tak-sesuai-pola', node, pola);
        return;
      }
      case ast.KetentuanKertas.$type: {
        const kertas = NAMA_KERTAS.find((k) => k.toLowerCase() === kata(node.kertas));
        if (kertas) this.#tetapkan('kertas', undefined, { ...node, pasal: [] }, kertas);
        else if (node.kertas !== undefined) this.#takDikenal('kertas-tak-dikenal', node, 'kertas', node.kertas, NAMA_KERTAS);
      }
    }
  }

  #tenggat(node: ast.KetentuanTenggat): void {
    const jenis = TENGGAT.get(rapat(node.jenis));
    const periode = jenis && this.#periode(node);
    if (!jenis || !periode || this.#ganda(jenis, node)) return;
    this.ketentuan.tenggat[jenis] = { nilai: periode, pasal: node.pasal, range: rangeOf(node) };
    this.#tuntut(ATURAN_TENGGAT[jenis], node.pasal, rangeOf(node));
  }

  #periode(node: ast.KetentuanTenggat): Periode | undefined {
    if (node.akhir !== undefined) {
      const akhirBulan = kata(node.akhir) === 'tahun' ? 12 : bulanDariNama(node.akhir);
      if (akhirBulan !== undefined) return { bulan: 12, akhirBulan };
      this.#takDikenal('periode-tak-dikenal', node, 'akhir', node.akhir, NAMA_BULAN);
    } else if (node.satuan !== undefined) {
      const perSatuan = BULAN_PER_SATUAN[kata(node.satuan)];
      if (perSatuan !== undefined && node.jumlah !== 0) return { bulan: perSatuan * (node.jumlah ?? 1) };
      this.#takDikenal('periode-tak-dikenal', node, 'satuan', node.satuan, SATUAN_PERIODE);
    }
    return undefined;
  }

  #tetapkan<K extends Exclude<keyof KetentuanProfil, 'label' | 'tenggat'>>(
    jenis: K,
    aturan: string | undefined,
    node: ast.IsiPeraturan & { readonly pasal: string[] },
    nilai: NonNullable<KetentuanProfil[K]>['nilai'],
  ): void {
    if (this.#ganda(jenis, node)) return;
    Object.assign(this.ketentuan, { [jenis]: { nilai, pasal: node.pasal, range: rangeOf(node) } });
    if (aturan) this.#tuntut(aturan, node.pasal, rangeOf(node));
  }

  #tuntut(kode: string, pasal: readonly string[], range: Range, rincian?: Pick<Tuntutan, 'tingkat' | 'bagian'>): void {
    // A provision may stand without a pasal; it is demanded all the same.
    for (const p of pasal.length > 0 ? pasal : ['']) this.tuntutan.push({ kode, pasal: p, ...rincian, range });
  }

  /** A provision that stands already is reported at the second; the first counts. */
  #ganda(jenis: string, node: ast.IsiPeraturan): boolean {
    const pertama = this.#pertama.get(jenis);
    if (!pertama) {
      this.#pertama.set(jenis, node);
      return false;
    }
    this.#pelapor.ganda(SEBUTAN[jenis] ?? jenis, rangeOf(node), rangeOf(pertama), hapusanOf(node));
    return true;
  }

  #takDikenal(ragam: string, node: ast.IsiPeraturan, property: string, temu: string, dikenal: Iterable<string>): void {
    const saran = terdekat(temu, dikenal);
    this.#pelapor.sintaks(ragam, rangeOfProperty(node, property), { temu, ...(saran && { saran }) });
  }
}

function simbol(tertulis: string): SimbolPeraturan {
  const kunci = rapat(tertulis);
  return kunci === 'konektorhalaman' ? 'konektor-halaman' : (kunci as SimbolPeraturan);
}

/** Several keywords as one, as the tree holds them whatever stood between them. */
function rapat(tertulis: string | undefined): string {
  return kata(tertulis).replaceAll(/\s/gu, '');
}
