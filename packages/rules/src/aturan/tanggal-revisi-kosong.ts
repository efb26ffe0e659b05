import type { Rule } from '../rule.ts';
import { bagianSop, barisBaru } from '../sunting.ts';

export const tanggalRevisiKosong: Rule = {
  code: 'tanggal-revisi-kosong',
  severity: 'info',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP tidak mempunyai isian tanggal revisi',
    en: 'The SOP has no field for the date of revision',
  },
  message: {
    id: () => 'SOP ini tidak mempunyai isian "tanggal revisi". Tulis tanggalnya, atau "tanggal revisi -" bila SOP belum pernah direvisi.',
    en: () => 'This SOP has no field "tanggal revisi". Write the date, or "tanggal revisi -" if the SOP has never been revised.',
  },
  *check(sop, { dokumen }) {
    const {
      rusak,
      header,
      tanggal: { pembuatan, revisi },
    } = sop;
    if (rusak || revisi) return;
    yield {
      range: header,
      ...(pembuatan && {
        perbaikan: {
          judul: { id: 'Tandai belum pernah direvisi', en: 'Mark as never revised' },
          aman: false,
          suntingan: [barisBaru(dokumen, pembuatan.range.end, 'tanggal revisi -', bagianSop(sop))],
        },
      }),
    };
  },
};
