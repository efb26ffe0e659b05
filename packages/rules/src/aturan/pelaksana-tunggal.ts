import type { Rule } from '../rule.ts';

export const pelaksanaTunggal: Rule = {
  code: 'pelaksana-tunggal',
  severity: 'error',
  summary: {
    id: 'SOP melibatkan kurang dari dua pelaksana',
    en: 'The SOP involves fewer than two pelaksana',
  },
  message: {
    id: {
      tunggal: () =>
        'Hanya ada satu pelaksana, sedangkan kegiatan yang memerlukan SOP melibatkan paling sedikit dua orang atau pihak. Tambahkan pelaksana lain, atau tulis "jenis teknis" bila kegiatan ini memang dikerjakan satu jabatan.',
      teknis: () =>
        'Hanya ada satu pelaksana. Untuk SOP teknis hal ini lazim, tetapi kriteria kegiatan yang memerlukan SOP menyebut paling sedikit dua orang atau pihak: pastikan tidak ada pihak lain yang terlibat.',
      'bagian-kosong': () =>
        'Bagian "pelaksana" kosong. Sebutkan siapa saja yang mengerjakan prosedur ini, paling sedikit dua orang atau pihak.',
      'tanpa-bagian': () =>
        'SOP ini tidak mempunyai bagian "pelaksana". Tambahkan bagian itu dan sebutkan siapa saja yang mengerjakan prosedur ini, paling sedikit dua orang atau pihak.',
    },
    en: {
      tunggal: () =>
        'There is only one pelaksana, while an activity that needs an SOP involves at least two people or parties. Add the others, or write "jenis teknis" if one role really does it alone.',
      teknis: () =>
        'There is only one pelaksana. That is usual for an SOP teknis, but the criteria for activities that need an SOP speak of at least two people or parties: make sure that nobody else takes part.',
      'bagian-kosong': () => 'The section "pelaksana" is empty. Name those who carry out this procedure, at least two people or parties.',
      'tanpa-bagian': () =>
        'This SOP has no section "pelaksana". Add it and name those who carry out this procedure, at least two people or parties.',
    },
  },
  *check(sop) {
    const jumlah = new Set(sop.pelaksana.map((p) => p.nama.nama)).size;
    if (sop.rusak || jumlah >= 2) return;
    const teknis = sop.jenis?.jenis === 'teknis';
    const ragam = jumlah === 1 ? (teknis ? 'teknis' : 'tunggal') : sop.pelaksanaHeader ? 'bagian-kosong' : 'tanpa-bagian';
    yield { range: sop.pelaksanaHeader ?? sop.header, ragam, severity: teknis ? 'info' : 'error' };
  },
};
