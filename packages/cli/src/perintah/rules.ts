import { type Citation, SEVERITIES } from '@alir/core';
import { ATURAN, namaPendek, type Rule, sebutPasal } from '@alir/rules';
import type { Argumen } from '../argumen.ts';
import { bersih } from '../bersih.ts';
import { Galat } from '../galat.ts';
import { dimintaOleh, jalurHalaman } from '../katalog.ts';
import { berwarna } from '../keluaran.ts';
import { type Kuas, kuas } from '../laporan/warna.ts';
import { type PasalDiperiksa, pasalDiperiksa, rantaiPeraturan, sebutLengkap } from '../peraturan.ts';
import { KELUAR, type Perintah } from './perintah.ts';

export const perintah: Perintah = {
  pemakaian: '[--format text|json] [--peraturan ID]',
  uraian: {
    id: 'Menyebut semua aturan: tingkatnya, yang dilaporkannya, pasal yang memintanya, dan halamannya. Dengan --peraturan: setiap pasal peraturan itu dan aturan yang memeriksanya.',
    en: 'Lists all rules: how severe each is, what it reports, which pasal ask for it, and its page. With --peraturan: every pasal of that regulation and the rules that check it.',
  },
  opsi: {
    format: {
      nilai: 'text|json',
      pilihan: ['text', 'json'],
      bantuan: { id: 'bentuk daftar (bawaan: text)', en: 'form of the list (default: text)' },
    },
    peraturan: {
      nilai: 'ID',
      bantuan: {
        id: 'pasal sebuah peraturan, masing-masing dengan aturan yang memeriksanya',
        en: 'the pasal of a regulation, each with the rules that check it',
      },
    },
  },

  async jalankan(argumen, lingkungan) {
    const { posisi, pesan } = argumen;
    if (posisi[0] !== undefined) throw new Galat(pesan.terlaluBanyakArgumen(posisi[0]));
    const keJson = argumen.teks('format') === 'json';
    const peraturan = argumen.teks('peraturan');
    if (peraturan !== undefined) {
      const pasal = pasalDiperiksa(rantaiPeraturan(peraturan, lingkungan.cwd, pesan));
      lingkungan.stdout.tulis(keJson ? pasalJson(pasal) : pasalTeks(pasal, argumen, kuas(berwarna(lingkungan, argumen))));
      return KELUAR.bersih;
    }
    lingkungan.stdout.tulis(keJson ? katalogJson(argumen) : katalogTeks(argumen, kuas(berwarna(lingkungan, argumen))));
    return KELUAR.bersih;
  },
};

/** The pasal of a regulation for people: each with its rules under it. */
function pasalTeks(pasal: readonly PasalDiperiksa[], { locale }: Argumen, warna: Kuas): string {
  return pasal
    .map((p) => {
      const aturan = p.aturan.map(({ code, summary }) => `    ${code}: ${summary[locale]}\n`);
      return `${warna(bersih(sebutLengkap(p)), 'tebal')}\n${aturan.join('')}`;
    })
    .join('');
}

function pasalJson(pasal: readonly PasalDiperiksa[]): string {
  const isi = pasal.map(({ peraturan, pasal: p, aturan }) => ({
    peraturan: peraturan.nama.nama,
    pasal: p,
    rules: aturan.map((r) => r.code),
  }));
  return `${JSON.stringify({ version: 1, pasal: isi }, null, 2)}\n`;
}

/** The catalogue for programs; citations as in the report of `check`. */
function katalogJson({ locale }: Argumen): string {
  const rules = ATURAN.map(({ code, severity, summary, suppressible = true }) => ({
    code,
    severity,
    summary: summary[locale],
    suppressible,
    citations: dimintaOleh(code).flatMap(({ peraturan, pasal }) =>
      pasal.map((p): Citation => ({ peraturan: peraturan.nama.nama, pasal: p })),
    ),
    page: jalurHalaman(code),
  }));
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
}

/** The catalogue for people: a line for each rule, and under it what else is to know. */
function katalogTeks({ locale, pesan }: Argumen, warna: Kuas): string {
  const lebarKode = Math.max(...ATURAN.map((r) => r.code.length));
  const lebarTingkat = Math.max(...SEVERITIES.map((s) => pesan.tingkat[s].length));
  const satu = ({ code, severity, summary, suppressible }: Rule): string => {
    const rincian = [
      ...dimintaOleh(code).map(({ peraturan, pasal }) => `${namaPendek(peraturan)} ${pasal.map(sebutPasal).join(', ')}`),
      ...(suppressible === false ? [pesan.tetapMuncul] : []),
      jalurHalaman(code),
    ];
    const kepala = `${warna(code.padEnd(lebarKode), 'tebal')}  ${warna(pesan.tingkat[severity].padEnd(lebarTingkat), severity)}  ${summary[locale]}`;
    return [kepala, ...rincian.map((r) => `    ${warna(r, 'redup')}`), ''].join('\n');
  };
  return `${ATURAN.map(satu).join('')}${pesan.jumlahAturan(ATURAN.length)}\n`;
}
