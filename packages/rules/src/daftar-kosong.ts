/** List sections of the form that an SOP leaves out or leaves empty: what all rules about them share. */
import { type Butir, type Dokumen, JENIS_DAFTAR, type JenisDaftar, type Locale, type Sop, type TextEdit } from '@alir/core';
import { tanpaIsi } from './dasar-hukum.ts';
import type { Laporan, Perbaikan, Rule } from './rule.ts';
import { bagianSop, barisBaru, sisipan } from './sunting.ts';

/** What an SOP writes above each list. */
const JUDUL: Readonly<Record<JenisDaftar, string>> = {
  dasarHukum: 'dasar hukum',
  kualifikasiPelaksana: 'kualifikasi pelaksana',
  keterkaitan: 'keterkaitan',
  peralatan: 'peralatan',
  peringatan: 'peringatan',
  pencatatan: 'pencatatan',
};

/** What a fix writes into an empty list, and what it calls that. */
interface Pengisi {
  readonly butir: string;
  readonly judul: Perbaikan['judul'];
}

/**
 * A list section that is missing, at the `sop` line (`tanpa-bagian`), or holds nothing, at its heading (`bagian-kosong`). An item `"-"` is
 * an answer, and an item that was not read may be one.
 */
export function* daftarKosong(sop: Sop, dokumen: Dokumen, jenis: JenisDaftar, pengisi?: Pengisi): Generator<Laporan> {
  const daftar = sop.daftar[jenis];
  if (sop.rusak || daftar?.butir.some((butir) => menjawab(butir, jenis))) return;
  yield {
    range: daftar?.header ?? sop.header,
    ragam: daftar ? 'bagian-kosong' : 'tanpa-bagian',
    ...(pengisi && {
      perbaikan: { judul: pengisi.judul, aman: false, manual: true, suntingan: [isiDaftar(sop, dokumen, jenis, pengisi.butir)] },
    }),
  };
}

/** Another SOP, or that there is none, is an answer to everything but the question for the law. */
function menjawab({ teks, sop: rujukan }: Butir, jenis: JenisDaftar): boolean {
  if (jenis === 'dasarHukum') return teks ? !tanpaIsi(teks) : rujukan === undefined;
  return teks ? teks.text.trim() !== '' : true;
}

/** Writes an item into an empty list, with its heading where that is missing too: before the section that the form has next. */
function isiDaftar(sop: Sop, dokumen: Dokumen, jenis: JenisDaftar, butir: string): TextEdit {
  const daftar = sop.daftar[jenis];
  const baris = `- "${butir}"`;
  const kosong = daftar?.butir.find(({ teks }) => teks);
  if (kosong) return { range: kosong.range, newText: baris };
  if (daftar) return barisBaru(dokumen, daftar.header.end, `  ${baris}`, [...daftar.butir.map(({ range }) => range), ...bagianSop(sop)]);
  const bagian = `${JUDUL[jenis]}\n  ${baris}`;
  const daftarBerikut = JENIS_DAFTAR.slice(JENIS_DAFTAR.indexOf(jenis) + 1).map((j) => sop.daftar[j]?.header);
  const berikut = [...daftarBerikut, sop.pelaksanaHeader, sop.prosedur[0]?.header].find((header) => header !== undefined);
  return berikut ? sisipan(berikut.start, `${bagian}\n\n`) : barisBaru(dokumen, sop.range.end, `\n${bagian}`, []);
}

const TIDAK_ADA: Pengisi = { butir: 'Tidak ada', judul: { id: 'Nyatakan "Tidak ada"', en: 'State that there is none ("Tidak ada")' } };

/** A rule about a list section that the form of a regulation has. */
export function aturanDaftar(
  jenis: JenisDaftar,
  {
    isi,
    bolehTidakAda,
    ...pokok
  }: Pick<Rule, 'code' | 'severity'> & {
    /** What the list is to say, for the end of a sentence. */
    readonly isi: Readonly<Record<Locale, string>>;
    /** An SOP may well have nothing of this kind, and then says so. */
    readonly bolehTidakAda: boolean;
  },
): Rule {
  const label = JUDUL[jenis];
  const atau = bolehTidakAda ? { id: ', atau "Tidak ada" bila memang tidak ada', en: ', or "Tidak ada" if there is nothing' } : undefined;
  return {
    ...pokok,
    hanyaDitunjuk: true,
    summary: { id: `Bagian "${label}" tidak diisi`, en: `The section "${label}" is not filled` },
    message: {
      id: {
        'tanpa-bagian': () => `SOP ini tidak mempunyai bagian "${label}". Tambahkan bagian itu dan tulis ${isi.id}${atau?.id ?? ''}.`,
        'bagian-kosong': () => `Bagian "${label}" kosong. Tulis ${isi.id}${atau?.id ?? ''}.`,
      },
      en: {
        'tanpa-bagian': () => `This SOP has no section "${label}". Add it and write ${isi.en}${atau?.en ?? ''}.`,
        'bagian-kosong': () => `The section "${label}" is empty. Write ${isi.en}${atau?.en ?? ''}.`,
      },
    },
    check: (sop, { dokumen }) => daftarKosong(sop, dokumen, jenis, bolehTidakAda ? TIDAK_ADA : undefined),
  };
}
