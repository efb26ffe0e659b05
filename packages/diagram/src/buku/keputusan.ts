/**
 * The decree that lays down the SOPs of a book, to be filled in and signed, in the form of tata naskah dinas (kukar-57-2012 pasal 13: SOP
 * ditetapkan dengan Keputusan). Who signs it follows from the office's own rules, so that its name is left open wherever it stands.
 */
import type { Run } from '@alir/core';
import { BANTALAN, type Deret, type Kotak, type Larik, type Sel, type Tumpuk } from '../dokumen/kotak.ts';
import { type ButirDaftar, type GayaLarik, jeda, larikDaftar, larikPolos, larikTitik, polos } from '../dokumen/larik.ts';
import { larikLogo } from '../dokumen/logo.ts';
import { PT } from '../opsi.ts';
import { pisahPenanda } from '../teks/butir.ts';
import type { KopBuku } from './kop.ts';

export interface BahanKeputusan {
  readonly kop: KopBuku;
  /** The legal bases of the SOPs, each once. */
  readonly mengingat: readonly ButirDaftar['runs'][];
  readonly width: number;
}

const HURUF = 11 * PT;
const GAYA: GayaLarik = { size: HURUF };
const TENGAH: GayaLarik = { size: HURUF, bold: true, anchor: 'middle' };
const TINGGI_LOGO = 24;
/** Widths of the words that lead the parts (`Menimbang`), and of their colons. */
const LEBAR_LABEL = 27;
const LEBAR_TITIK_DUA = 6;
/** Width of the block at the right that is signed, and length of its dots. */
const LEBAR_TTD = 84;
const TITIK = 72;
/** Room for signature and stamp. */
const TANDA_TANGAN = 22;
const ANTAR_BAGIAN = 2.5;
/** Stands for who issues it. */
const PEJABAT = '……………………';

export function keputusan({ kop, mengingat, width }: BahanKeputusan): Kotak {
  const lingkungan = (kop.satuanKerja ?? kop.instansi)?.teks?.text ?? PEJABAT;
  const tentang = `Penetapan Standar Operasional Prosedur di Lingkungan ${lingkungan}`;
  const dalam = width - 2 * BANTALAN.datar;
  const tengah = (...baris: readonly string[]) => baris.flatMap((satu) => larikPolos(satu, dalam, TENGAH));
  const lebarIsi = width - LEBAR_LABEL - LEBAR_TITIK_DUA;
  const bagian = (label: string, isi: (width: number) => readonly Larik[]): Deret => ({
    susun: 'deret',
    semu: true,
    anak: [
      { width: LEBAR_LABEL, kotak: sel(larikPolos(label, LEBAR_LABEL, GAYA)) },
      { width: LEBAR_TITIK_DUA, kotak: sel(larikPolos(':', LEBAR_TITIK_DUA, GAYA)) },
      { width: lebarIsi, kotak: sel([...isi(lebarIsi - 2 * BANTALAN.datar), jeda(ANTAR_BAGIAN)]) },
    ],
  });
  const daftar = (butir: readonly (readonly Run[])[]) => (lebar: number) =>
    larikDaftar(
      butir.map((runs) => ({ runs })),
      lebar,
      { size: HURUF, rata: true },
    );
  const diktum = (text: string) => (lebar: number) => larikPolos(text, lebar, { size: HURUF, rata: true });
  const anak: Kotak[] = [
    sel([
      ...larikLogo(kop, kop.citra, TINGGI_LOGO, 3),
      ...tengah(`KEPUTUSAN ${PEJABAT}`, `NOMOR ${PEJABAT}`),
      jeda(2.5),
      ...tengah('TENTANG'),
      jeda(2.5),
      ...tengah(tentang.toUpperCase()),
      jeda(5),
      ...tengah(`${PEJABAT},`),
      jeda(5),
    ]),
    bagian(
      'Menimbang',
      daftar(
        [
          `a. bahwa untuk mewujudkan pelaksanaan tugas dan pelayanan yang tertib, efektif, efisien, dan dapat dipertanggungjawabkan di lingkungan ${lingkungan}, perlu ditetapkan Standar Operasional Prosedur;`,
          `b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan ${PEJABAT} tentang ${tentang};`,
        ].map(polos),
      ),
    ),
    bagian('Mengingat', daftar(mengingat.length > 0 ? dasar(mengingat) : [polos(PEJABAT)])),
    sel([...tengah('MEMUTUSKAN:'), jeda(ANTAR_BAGIAN)]),
    bagian('Menetapkan', diktum(`KEPUTUSAN ${PEJABAT} TENTANG ${tentang.toUpperCase()}.`)),
    bagian(
      'KESATU',
      diktum(
        `Menetapkan Standar Operasional Prosedur di Lingkungan ${lingkungan} sebagaimana tercantum dalam daftar Nama dan Kode Nomor Standar Operasional Prosedur, yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
      ),
    ),
    bagian(
      'KEDUA',
      diktum(
        'Standar Operasional Prosedur sebagaimana dimaksud dalam Diktum KESATU menjadi pedoman dalam pelaksanaan tugas, dan dipantau serta dievaluasi secara berkala.',
      ),
    ),
    // What is signed does not stand on a sheet without any of the text.
    {
      susun: 'bab',
      semu: true,
      kepala: bagian('KETIGA', diktum('Keputusan ini mulai berlaku pada tanggal ditetapkan.')),
      isi: pengesahan(width),
      lanjutan: () => sel([]),
    },
  ];
  const semua: Tumpuk = { susun: 'tumpuk', semu: true, anak };
  return semua;
}

/** Whatever ended an item, in a decree it is a semicolon, and a full stop behind the last; their numbers are the decree's. */
function dasar(butir: BahanKeputusan['mengingat']): Run[][] {
  return butir.map((runs, i) => {
    const { isi } = pisahPenanda(runs, HURUF);
    const akhir = isi.at(-1)!;
    return [...isi.slice(0, -1), { ...akhir, text: akhir.text.trimEnd().replace(/[.,;]$/u, '') + (i < butir.length - 1 ? ';' : '.') }];
  });
}

/** Where and when, and who. */
function pengesahan(width: number): Deret {
  return {
    susun: 'deret',
    semu: true,
    utuh: true,
    anak: [
      { width: width - LEBAR_TTD, kotak: sel([]) },
      {
        width: LEBAR_TTD,
        kotak: sel([
          jeda(5),
          ...['Ditetapkan di ', 'pada tanggal '].map((awal) => larikTitik(TITIK, GAYA, awal)),
          jeda(4),
          larikTitik(TITIK, GAYA),
          jeda(TANDA_TANGAN),
          larikTitik(TITIK, GAYA),
          larikTitik(TITIK, GAYA, 'NIP '),
        ]),
      },
    ],
  };
}

function sel(larik: readonly Larik[]): Sel {
  return { susun: 'sel', larik };
}
