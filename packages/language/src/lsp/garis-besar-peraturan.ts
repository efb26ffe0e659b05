/** The outline of profiles and registers. */
import { compareRanges, type EntriRegister, type KetentuanProfil, type Ketetapan, type Peraturan, type Register } from '@alir/core';
import { sebutPasal } from '@alir/rules';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { simbol, urut } from './simbol-dokumen.ts';

const SEBUTAN: Readonly<Record<Exclude<keyof KetentuanProfil, 'label' | 'tenggat'> | keyof KetentuanProfil['tenggat'], string>> = {
  simbol: 'Simbol',
  urutanPelaksana: 'Urutan pelaksana',
  kolom: 'Kolom',
  kajiUlang: 'Kaji ulang',
  evaluasi: 'Evaluasi',
  pengawasan: 'Pengawasan',
  pelaporan: 'Pelaporan',
  penandatangan: 'Disahkan oleh',
  polaNomor: 'Pola nomor',
  kertas: 'Kertas',
};

/** A profile, with a line for each demand and each provision. */
export function simbolPeraturan({ judul, nama, range, tuntutan, tidakMenuntut, ketentuan }: Peraturan): DocumentSymbol {
  const { label, tenggat, ...tunggal } = ketentuan;
  const ketetapan = Object.entries<Ketetapan<unknown>>({ ...tunggal, ...tenggat } as Record<string, Ketetapan<unknown>>);
  const diatur = ketetapan.map(([jenis, k]) =>
    simbol(SEBUTAN[jenis as keyof typeof SEBUTAN], SymbolKind.Property, k.range, k.range, k.pasal.map(sebutPasal).join(', ')),
  );
  // A provision makes a demand of its own, which says nothing more.
  const ditulis = tuntutan.filter((t) => !ketetapan.some(([, k]) => compareRanges(k.range, t.range) === 0));
  const tempat = [...new Map(ditulis.map((t) => [t.range, t])).values()];
  const dituntut = tempat.map((t) => {
    const pasal = ditulis.filter(({ range }) => range === t.range).map(({ pasal }) => sebutPasal(pasal));
    return simbol(t.kode, SymbolKind.Constant, t.range, t.range, pasal.join(', '));
  });
  const dilepas = tidakMenuntut.map((kode) => simbol(kode.nama, SymbolKind.Constant, kode.range, kode.range, 'tidak menuntut'));
  const anak = urut([...diatur, ...dituntut, ...dilepas]);
  return simbol(judul?.text ?? nama.nama, SymbolKind.Namespace, range, nama.range, nama.nama, anak);
}

/** A register, with its regulations. */
export function simbolRegister({ judul, entri, range }: Register): DocumentSymbol {
  return simbol(
    judul?.text ?? 'Register',
    SymbolKind.Namespace,
    range,
    judul?.range ?? range,
    String(entri.length),
    entri.map(simbolEntri),
  );
}

function simbolEntri({ peraturan, range, dicabut, diganti, diubah }: EntriRegister): DocumentSymbol {
  const nasib = { dicabut, diganti, diubah };
  const detail = Object.entries(nasib).flatMap(([kata, oleh]) => (oleh.length > 0 ? [kata] : []));
  return simbol(peraturan.text, SymbolKind.String, range, peraturan.range, detail.join(', '));
}
