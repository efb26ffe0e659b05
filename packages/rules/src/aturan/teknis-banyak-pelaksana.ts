import type { Rule } from '../rule.ts';

export const teknisBanyakPelaksana: Rule = {
  code: 'teknis-banyak-pelaksana',
  severity: 'info',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP teknis melibatkan lebih dari satu pelaksana',
    en: 'An SOP teknis involves more than one pelaksana',
  },
  message: {
    id: (p) =>
      `SOP ini berjenis teknis, yaitu dikerjakan satu peran atau jabatan, tetapi mencantumkan ${p.jumlah} pelaksana. Tulis "jenis administratif" bila memang beberapa peran yang mengerjakannya.`,
    en: (p) =>
      `This is an SOP teknis, which one role carries out, but it names ${p.jumlah} pelaksana. Write "jenis administratif" if several roles really take part.`,
  },
  *check({ jenis, pelaksana }) {
    const jumlah = new Set(pelaksana.map((p) => p.nama.nama)).size;
    if (jenis?.jenis === 'teknis' && jumlah > 1) yield { range: jenis.range, params: { jumlah } };
  },
};
