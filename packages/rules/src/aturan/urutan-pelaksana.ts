import { type IndeksPelaksana, type Prosedur, type Sop, URUTAN_PELAKSANA, type UrutanPelaksana } from '@alir/core';
import { jenjangJabatan, lebihRendah } from '../jabatan/jenjang.ts';
import type { Laporan, Rule } from '../rule.ts';

export const urutanPelaksana: Rule = {
  code: 'urutan-pelaksana',
  severity: 'info',
  hanyaDitunjuk: true,
  summary: {
    id: 'Urutan pelaksana tidak seperti yang diminta peraturan',
    en: 'The pelaksana are not in the order that the regulation asks for',
  },
  message: {
    id: {
      jenjang: (p) =>
        `"${p.label}" ditulis setelah "${p.sebelum}", padahal jabatannya lebih tinggi, sedangkan pelaksana diminta urut dari jabatan tertinggi sampai jabatan terendah. Pindahkan ke atas "${p.sebelum}".`,
      alur: (p) =>
        `"${p.label}" ditulis setelah "${p.sebelum}", padahal lebih dahulu bekerja, sedangkan pelaksana diminta urut menurut alur supaya bagan dimulai dari kiri. Pindahkan ke atas "${p.sebelum}".`,
    },
    en: {
      jenjang: (p) =>
        `"${p.label}" is written after "${p.sebelum}" although it is the higher office, while the pelaksana are to go from the highest office to the lowest. Move it above "${p.sebelum}".`,
      alur: (p) =>
        `"${p.label}" is written after "${p.sebelum}" although it acts first, while the pelaksana are to follow the flow so that the chart begins at the left. Move it above "${p.sebelum}".`,
    },
  },
  *check(sop, { ketentuan }) {
    const semua = ketentuan.ketetapan('urutanPelaksana');
    for (const urutan of URUTAN_PELAKSANA) {
      const peraturan = semua.flatMap((k) => (k.nilai === urutan ? k.peraturan : []));
      const keliru = peraturan.length > 0 ? PEMERIKSA[urutan](sop) : undefined;
      if (keliru) yield { ...sebutkan(sop, keliru), ragam: urutan, peraturan };
    }
  },
};

/** A pelaksana and one that stands before it, but should not. */
type Pasangan = readonly [sebelum: IndeksPelaksana, kemudian: IndeksPelaksana];

const PEMERIKSA: Readonly<Record<UrutanPelaksana, (sop: Sop) => Pasangan | undefined>> = {
  jenjang: ({ pelaksana }) => {
    const jenjang = pelaksana.map(({ label }) => jenjangJabatan(label.text));
    return pasanganPertama(jenjang, lebihRendah);
  },
  alur: (sop) => {
    // Who acts first may be in a row that was not read in full, or may be the one whose name is misspelt there.
    if (sop.prosedur.some(({ langkah, simbol }) => langkah.some((l) => l.alurRusak) || simbol.some((s) => s.lanes.length === 0)))
      return undefined;
    return pasanganPertama(kemunculan(sop), (sebelum, kemudian) => sebelum > kemudian);
  },
  bebas: () => undefined,
};

/** The first that stands after one that it should come before, and the first of those; what is not known is never compared. */
function pasanganPertama<T>(nilai: readonly (T | undefined)[], salah: (sebelum: T, kemudian: T) => boolean): Pasangan | undefined {
  for (const [kemudian, a] of nilai.entries()) {
    const sebelum = a === undefined ? -1 : nilai.findIndex((b, i) => i < kemudian && b !== undefined && salah(b, a));
    if (sebelum >= 0) return [sebelum, kemudian];
  }
  return undefined;
}

/** When each pelaksana acts for the first time: the later, the greater; equal for those who act at once. */
function kemunculan({ pelaksana, prosedur }: Sop): (number | undefined)[] {
  const muncul: (number | undefined)[] = pelaksana.map(() => undefined);
  let saat = 0;
  for (const { langkah, simbol, alur } of prosedur) {
    const mata = mataRantai({ simbol, alur });
    for (const baris of langkah) {
      for (const id of baris.simbol) for (const lane of simbol[id]!.lanes) muncul[lane] ??= saat + mata[id]!;
      saat += baris.simbol.length;
    }
  }
  return muncul;
}

/** How many symbols of its own row come before each symbol, by the arrows within the row. */
function mataRantai({ simbol, alur }: Pick<Prosedur, 'simbol' | 'alur'>): number[] {
  const mata = simbol.map(() => 0);
  const maju = alur.filter(({ jenis, dari, ke }) => jenis === 'alur' && dari < ke && simbol[dari]!.langkah === simbol[ke]!.langkah);
  for (const { dari, ke } of maju.sort((a, b) => a.ke - b.ke)) mata[ke] = Math.max(mata[ke]!, mata[dari]! + 1);
  return mata;
}

function sebutkan({ pelaksana }: Sop, [sebelum, kemudian]: Pasangan): Pick<Laporan, 'range' | 'params'> {
  const { range, label } = pelaksana[kemudian]!;
  return { range, params: { label: label.text, sebelum: pelaksana[sebelum]!.label.text } };
}
