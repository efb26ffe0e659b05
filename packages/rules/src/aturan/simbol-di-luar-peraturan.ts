import type { JenisSimbol, Simbol } from '@alir/core';
import type { Laporan, Perbaikan, Rule } from '../rule.ts';

/** Kinds of activity that a process stands for where a regulation does not tell them apart. */
const JENIS_PROSES: ReadonlySet<JenisSimbol> = new Set(['dokumen', 'penggandaan', 'arsip', 'berkas']);

export const simbolDiLuarPeraturan: Rule = {
  code: 'simbol-di-luar-peraturan',
  severity: 'error',
  hanyaDitunjuk: true,
  summary: {
    id: 'Simbol tidak ada dalam peraturan yang berlaku',
    en: 'A symbol is not one of the regulation that applies',
  },
  message: {
    id: {
      simbol: (p) => `Simbol "${p.jenis}" pada langkah ${p.no} tidak dikenal peraturan yang berlaku. Pakai salah satu dari: ${p.boleh}.`,
      konektor: (p) =>
        `Peraturan yang berlaku tidak mengenal konektor dalam satu halaman, padahal konektor "${p.nama}" digambar demikian bila kedua ujungnya sehalaman. Pertimbangkan panah biasa ("ke LANGKAH"): pada pergantian halaman, alat ini menyisipkan konektornya sendiri.`,
    },
    en: {
      simbol: (p) => `The regulation that applies does not know the symbol "${p.jenis}" of step ${p.no}. Use one of: ${p.boleh}.`,
      konektor: (p) =>
        `The regulation that applies knows no connector within a page, while the connector "${p.nama}" is drawn as one if both its ends are on one page. Consider a plain arrow ("ke LANGKAH"): where it crosses pages, the tool puts connectors by itself.`,
    },
  },
  *check(sop, { ketentuan }) {
    // A provision that names no symbol yet is half-written.
    const himpunan = ketentuan.ketetapan('simbol').filter(({ nilai }) => nilai.length > 0);
    const tanpa = (jenis: JenisSimbol | 'konektor') => himpunan.filter(({ nilai }) => !nilai.includes(jenis)).map((k) => k.peraturan);
    const boleh = (himpunan[0]?.nilai ?? []).filter((jenis) => tanpa(jenis as JenisSimbol).length === 0);
    for (const { simbol, konektor, langkah } of sop.prosedur) {
      for (const s of satuPerTulisan(simbol)) {
        const peraturan = tanpa(s.jenis);
        if (peraturan.length === 0) continue;
        const params = { jenis: s.jenis, no: langkah[s.langkah]!.no, boleh: boleh.map((b) => b.replace('-', ' ')).join(', ') };
        yield { range: s.rangeJenis ?? s.range, params, peraturan, ...(boleh.includes('proses') && jadiProses(s)) };
      }
      const peraturan = tanpa('konektor');
      if (peraturan.length === 0) continue;
      for (const { nama, sumber, range } of konektor) {
        yield { range: sumber[0]?.range ?? range, ragam: 'konektor', severity: 'info', params: { nama }, peraturan };
      }
    }
  },
};

/** The author's symbols; of those that one word makes (`simbol dokumen` in a row of several) the first. */
function satuPerTulisan(simbol: readonly Simbol[]): Simbol[] {
  const ditulis = simbol.filter((s) => !s.generated);
  return ditulis.filter((s, i) => !s.rangeJenis || ditulis[i - 1]?.rangeJenis !== s.rangeJenis);
}

function jadiProses({ jenis, rangeJenis }: Simbol): Pick<Laporan, 'perbaikan'> {
  if (!rangeJenis || !JENIS_PROSES.has(jenis)) return {};
  const perbaikan: Perbaikan = {
    judul: { id: 'Ganti dengan simbol proses', en: 'Replace with the symbol of a process' },
    aman: false,
    suntingan: [{ range: rangeJenis, newText: 'proses' }],
  };
  return { perbaikan };
}
