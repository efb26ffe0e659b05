/**
 * Measures drawings: `node scripts/ukur.ts [--view tabel|diagram|halaman] [--kertas A4] [--kali 5] PATH…`, where a path is a `.sop` file,
 * a folder of them, or what `sop export --to json` printed, ours or another's. One line of figures per SOP, and their sum; `pengukur.ts`
 * says what they mean. Exits 1 if anything is wrong.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NAMA_KERTAS, type NamaKertas } from '@alir/core';
import { bacaDokumen, PERATURAN_BAWAAN } from '../../language/src/index.ts';
import { ketentuanSop, TANPA_SETELAN } from '../../rules/src/index.ts';
import type { GambarJson } from '../src/index.ts';
import { type Angka, type AngkaSendiri, TAMPILAN, type Tampilan, ukurGambar, ukurSop } from './pengukur.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    view: { type: 'string', default: 'tabel' },
    kertas: { type: 'string', default: 'A4' },
    kali: { type: 'string', default: '5' },
  },
});
const salahSatu = <T extends string>(pilihan: readonly T[], nilai: string): T => {
  if ((pilihan as readonly string[]).includes(nilai)) return nilai as T;
  throw new Error(`${nilai} is none of ${pilihan.join(', ')}`);
};
const opsi = {
  view: salahSatu<Tampilan>(TAMPILAN, values.view),
  kertas: salahSatu<NamaKertas>(NAMA_KERTAS, values.kertas),
  kali: Number(values.kali),
};

const berkas = positionals.flatMap((nama) =>
  statSync(nama).isDirectory()
    ? globSync('**/*.sop', { cwd: nama })
        .sort()
        .map((isi) => join(nama, isi))
    : [nama],
);
const dokumen = berkas.filter((nama) => !nama.endsWith('.json')).map((nama) => bacaDokumen(readFileSync(nama, 'utf8'), nama));
const profil = [...PERATURAN_BAWAAN, ...dokumen.flatMap((d) => d.peraturan)];

const baris: [string, Angka & Partial<AngkaSendiri>][] = [];
for (const sop of dokumen.flatMap((d) => d.sop)) {
  const { kolom } = ketentuanSop(sop, TANPA_SETELAN, profil).bentuk();
  baris.push([sop.judul?.text ?? sop.nama?.nama ?? '', await ukurSop(sop, { ...opsi, kolom })]);
}
for (const nama of berkas.filter((isi) => isi.endsWith('.json'))) {
  baris.push([nama, ukurGambar(JSON.parse(readFileSync(nama, 'utf8')) as GambarJson)]);
}

const jumlah: Record<string, number> = {};
for (const [, { pt, ...angka }] of baris) {
  for (const [nama, nilai] of Object.entries(angka)) jumlah[nama] = Number(((jumlah[nama] ?? 0) + nilai).toFixed(1));
}
console.table([...baris.map(([sop, angka]) => ({ sop: sop.slice(0, 40), ...angka })), { sop: `sum of ${baris.length}`, ...jumlah }]);
process.exitCode = (jumlah.faults ?? 0) > 0 ? 1 : 0;
