import type { Hari } from '@alir/core';
import { type DasarHukum, dasarHukum, sumberEntri, ucapkanSumber } from '../dasar-hukum.ts';
import {
  type EntriTerbaca,
  type IndeksRegister,
  indeksUntuk,
  type KutipanHukum,
  kunciPeraturan,
  type PeraturanBernama,
  sesudah,
  yangDikutip,
} from '../hukum/index.ts';
import type { Params, Perbaikan, Rule } from '../rule.ts';
import { tanpaEkor } from '../seragam.ts';
import { gantiBagian } from '../sunting.ts';

const ucapkanKini = (p: Params, kata: string) => (p.kini === undefined ? '' : kata.replace('%', String(p.kini)));

export const dasarHukumDicabut: Rule = {
  code: 'dasar-hukum-dicabut',
  severity: 'warning',
  summary: {
    id: 'Dasar hukum sudah dicabut atau diganti',
    en: 'The legal basis has been revoked or replaced',
  },
  message: {
    id: {
      ganti: (p) =>
        `${p.nama} sudah ${p.nasib} dengan ${p.penerus}${ucapkanKini(p, ', dan yang berlaku sekarang %')}, ${ucapkanSumber.id(p)}. Periksa apakah prosedur ini masih sesuai dengan peraturan yang baru, lalu perbarui dasar hukumnya.`,
      hapus: (p) =>
        `${p.nama} sudah ${p.nasib} dengan ${p.penerus}, ${ucapkanSumber.id(p)}. Peraturan yang baru sudah ada dalam daftar ini, jadi butir ini dapat dihapus.`,
    },
    en: {
      ganti: (p) =>
        `${p.nama} has been ${p.nasib === 'dicabut' ? 'revoked' : 'replaced'} by ${p.penerus}${ucapkanKini(p, ', and now in force is %')}, ${ucapkanSumber.en(p)}. Check whether this procedure still agrees with the new regulation, then renew its legal basis.`,
      hapus: (p) =>
        `${p.nama} has been ${p.nasib === 'dicabut' ? 'revoked' : 'replaced'} by ${p.penerus}, ${ucapkanSumber.en(p)}. The new regulation is already in this list, so this item can go.`,
    },
  },
  *check(sop, { dokumen, register, hariIni }) {
    const indeks = indeksUntuk(register);
    const daftar = dasarHukum(sop, dokumen);
    const semua = new Set(daftar.flatMap(({ kutipan }) => (kutipan ? kunciDikutip(kutipan) : [])));
    for (const butir of daftar) {
      const temuan = butir.kutipan && cariDicabut(butir.kutipan, indeks, hariIni);
      if (!temuan) continue;
      const { nama, entri, kini } = temuan;
      const sudahAda = kini !== undefined && semua.has(kunciPeraturan(kini.peraturan));
      yield {
        range: butir.teks.range,
        ragam: sudahAda ? 'hapus' : 'ganti',
        params: {
          nama,
          nasib: entri.entri.diganti.length > 0 ? 'diganti' : 'dicabut',
          penerus: entri.penerus.map(({ teks }) => teks).join(' dan '),
          // Only where it is not the one that was just named.
          ...(kini && !entri.penerus.some((p) => samaPeraturan(p, kini)) && { kini: kini.teks }),
          ...sumberEntri(entri.entri),
        },
        ...(kini && !sudahAda && { perbaikan: ganti(butir, kini) }),
      };
    }
  },
};

/** The first regulation of an item that is no longer in force, unless the item itself names what came after it. */
function cariDicabut(
  kutipan: KutipanHukum,
  indeks: IndeksRegister,
  hariIni: Hari,
): { nama: string; entri: EntriTerbaca; kini?: PeraturanBernama } | undefined {
  const disebut = new Set(kunciDikutip(kutipan));
  for (const peraturan of [kutipan.utama, ...kutipan.bersama]) {
    const entri = indeks.cari(peraturan);
    // What is revoked only after the day of the check is in force on it.
    if (!entri || entri.penerus.length === 0 || entri.penerus.some((p) => sesudah(p.peraturan, hariIni))) continue;
    const kini = indeks.penggantiBerlaku(entri);
    if ([...entri.penerus, ...(kini ? [kini] : [])].some((p) => disebut.has(kunciPeraturan(p.peraturan)))) continue;
    return { nama: peraturan.nama.teks, entri, kini };
  }
  return undefined;
}

function kunciDikutip(kutipan: KutipanHukum): (string | undefined)[] {
  return yangDikutip(kutipan)
    .map(kunciPeraturan)
    .filter((k) => k !== undefined);
}

function samaPeraturan(a: PeraturanBernama, b: PeraturanBernama): boolean {
  return kunciPeraturan(a.peraturan) === kunciPeraturan(b.peraturan);
}

/** The new regulation instead of the old one with its gazettes and amendments. A pasal would not be the same in it. */
function ganti({ teks, kutipan }: DasarHukum, kini: PeraturanBernama): Perbaikan | undefined {
  if (!kutipan || kutipan.pasal || kutipan.bersama.length > 0) return undefined;
  const akhir = tanpaEkor(teks.text).length;
  const suntingan = gantiBagian(teks, kutipan.utama.awal, akhir, kini.teks);
  const { nama } = kini.peraturan;
  return suntingan && { judul: { id: `Ganti dengan ${nama.teks}`, en: `Replace with ${nama.teks}` }, aman: false, suntingan: [suntingan] };
}
