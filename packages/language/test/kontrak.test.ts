import type { Dokumen, Prosedur, Range, Simbol } from '@alir/core';
import { formatWaktu } from '@alir/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaDokumen, formatTeks } from '../src/index.ts';

/*
 * What the language promises, sentence by sentence, as facts about the document. The cases are written from the language's
 * description alone, so that a change of grammar that bends a promise shows here whatever its own tests say.
 */

const baca = (teks: string): Dokumen => bacaDokumen(teks, 'file:///kontrak.sop');
const kode = (dokumen: Dokumen) => dokumen.masalah.map((masalah) => masalah.kode);
const sintaks = (dokumen: Dokumen) => kode(dokumen).filter((satu) => satu === 'sintaks').length;

/** A SOP of four lanes a, b, c, d around the given steps. */
const alur = (langkah: string) => `sop S "S"\npelaksana\n  a "A"\n  b "B"\n  c "C"\n  d "D"\nprosedur\n${langkah}\n`;

/** The one procedure of a text without faults; an exit without label is reported, and yet drawn. */
function prosedur(langkah: string): Prosedur {
  const dokumen = baca(alur(langkah));
  expect(kode(dokumen).filter((satu) => satu !== 'cabang-tanpa-label')).toEqual([]);
  return dokumen.sop[0]!.prosedur[0]!;
}

/** The identity of a text without faults. */
function sop(isi: string) {
  const dokumen = baca(`sop S "S"\n${isi}\n`);
  expect(dokumen.masalah).toEqual([]);
  return dokumen.sop[0]!;
}

/** `2b` is the symbol of row 2 in lane b, `1a+b` one across two lanes; a second one in the same place gets a quote mark. */
function tempat(p: Prosedur, id: number): string {
  const nama = ({ langkah, lanes }: Simbol) => `${langkah + 1}${lanes.map((lane) => 'abcd'[lane]).join('+')}`;
  const sini = nama(p.simbol[id]!);
  return sini + "'".repeat(p.simbol.slice(0, id).filter((lain) => nama(lain) === sini).length);
}

/** Every symbol with its kind; `*` marks what the tool added. */
const simbol = (p: Prosedur) => p.simbol.map((satu) => `${tempat(p, satu.id)} ${satu.jenis}${satu.generated ? '*' : ''}`);

/** Every line: `1a>2b Ya` flow with its label, `1a~2b` information, `1a=1b` joint work. */
const garis = (p: Prosedur) =>
  p.alur
    .map(({ jenis, dari, ke, label }) => {
      const [x, y] = jenis === 'bersama' && ke < dari ? [ke, dari] : [dari, ke];
      const panah = { alur: '>', informasi: '~', bersama: '=' }[jenis];
      return `${tempat(p, x)}${panah}${tempat(p, y)}${label?.text ? ` ${label.text}` : ''}`;
    })
    .sort();

const konektor = (p: Prosedur) =>
  p.konektor.map(({ nama, sumber, tujuan }) => {
    const asal = sumber.map((satu) => `${tempat(p, satu.dari)}${satu.label ? ` ${satu.label.text}` : ''}`).join(', ');
    return `${nama}: ${asal} > ${tujuan ? tempat(p, tujuan.ke) : '?'}`;
  });

const isi = (teks: readonly { readonly text: string }[]) => teks.map(({ text }) => text);

describe('text', () => {
  const judul = (tulisan: string) => {
    const dokumen = baca(`sop ${tulisan}`);
    expect(dokumen.masalah).toEqual([]);
    return dokumen.sop[0]!.judul!;
  };
  test.each([
    ['"biasa"', 'biasa'],
    [String.raw`"a \"b\" \\ c"`, String.raw`a "b" \ c`],
    ['"// bukan komentar /* juga */"', '// bukan komentar /* juga */'],
    ['"""satu\ndua"""', 'satu dua'],
    ['"""satu\r\n      dua\n      tiga"""', 'satu dua tiga'],
    ['"""ia berkata "ya" lalu pergi"""', 'ia berkata "ya" lalu pergi'],
    ['"surat_masuk@contoh.go.id"', 'surat_masuk@contoh.go.id'],
    [String.raw`"\_biasa\_"`, '_biasa_'],
    ['"huruf é, 𝑥, …"', 'huruf é, 𝑥, …'],
  ])('%s', (tulisan, harapan) => expect(judul(tulisan).text).toBe(harapan));

  test('_…_ is italic from the start of a word to the end of a word', () => {
    expect(judul('"mengirim _soft copy_ surat"').runs).toEqual([
      { text: 'mengirim ', italic: false },
      { text: 'soft copy', italic: true },
      { text: ' surat', italic: false },
    ]);
  });

  test('a short text ends with its line', () => {
    const dokumen = baca(alur('langkah satu "Satu\n  oleh a\nlangkah dua "Dua" oleh b'));
    expect(sintaks(dokumen)).toBeGreaterThan(0);
    expect(dokumen.sop[0]!.prosedur[0]!.langkah.at(-1)!.nama!.nama).toBe('dua');
  });
});

describe('dates', () => {
  test.each([
    ['2 Januari 2018', { hari: 2, bulan: 1, tahun: 2018 }],
    ['02 Januari 2018', { hari: 2, bulan: 1, tahun: 2018 }],
    ['Januari 2018', { bulan: 1, tahun: 2018 }],
    ['2018-01-02', { hari: 2, bulan: 1, tahun: 2018 }],
    ['29 Februari 2024', { hari: 29, bulan: 2, tahun: 2024 }],
    ['31 DESEMBER 2025', { hari: 31, bulan: 12, tahun: 2025 }],
    ['1 mei 2025', { hari: 1, bulan: 5, tahun: 2025 }],
  ])('%s', (tulisan, harapan) => {
    const { range, ...nilai } = sop(`tanggal pembuatan ${tulisan}`).tanggal.pembuatan!.nilai!;
    expect(nilai).toEqual(harapan);
    expect(range).toEqual({ start: { line: 1, character: 18 }, end: { line: 1, character: 18 + tulisan.length } });
  });

  test.each(['31 Februari 2018', '29 Februari 2023', '2018-02-31', '2018-13-01', '0 Mei 2018', '31 April 2020'])(
    '%s is a syntax error at the date',
    (tulisan) => {
      const dokumen = baca(`sop S "S"\ntanggal revisi ${tulisan}\nnomor "1"\n`);
      expect(kode(dokumen)).toEqual(['sintaks']);
      expect(dokumen.masalah[0]!.range.start).toEqual({ line: 1, character: 15 });
      expect(dokumen.sop[0]!.nomor!.teks!.text).toBe('1');
    },
  );

  test.each(['pembuatan', 'revisi', 'pengesahan', 'efektif'] as const)('tanggal %s takes a dash', (jenis) => {
    expect(sop(`tanggal ${jenis} -`).tanggal[jenis]).toMatchObject({ strip: true });
    expect(sop(`tanggal ${jenis} -`).tanggal[jenis]!.nilai).toBeUndefined();
  });
});

describe('identity', () => {
  test('every field', () => {
    const s = sop(`
      peraturan kukar-57-2012, lokal
      instansi "I" logo "l.svg" satuan kerja "SK" unit kerja "U1", "U2" nomor "N" jenis teknis
      disahkan oleh "J" nama "NM" pangkat "PK" nip "0"
      maksud dan tujuan "M"`);
    expect(isi(s.unitKerja)).toEqual(['U1', 'U2']);
    expect(s.peraturan.map(({ nama }) => nama)).toEqual(['kukar-57-2012', 'lokal']);
    expect([s.instansi, s.logo, s.satuanKerja, s.nomor, s.maksudDanTujuan].map((isian) => isian!.teks!.text)).toEqual([
      'I',
      'l.svg',
      'SK',
      'N',
      'M',
    ]);
    expect(s.jenis!.jenis).toBe('teknis');
    const { jabatan, nama, pangkat, nip } = s.disahkanOleh!;
    expect([jabatan, nama, pangkat, nip].map((teks) => teks!.text)).toEqual(['J', 'NM', 'PK', '0']);
  });

  test('the parts of disahkan oleh are optional and in any order', () => {
    const { nama, nip, pangkat } = sop('disahkan oleh "J" nip "0" nama "NM"').disahkanOleh!;
    expect([nama!.text, nip!.text, pangkat]).toEqual(['NM', '0', undefined]);
  });

  test('jenis administratif', () => expect(sop('jenis administratif').jenis!.jenis).toBe('administratif'));
  test('a field left out is absent, a dash is kept', () => {
    expect(sop('').nomor).toBeUndefined();
    expect(sop('nomor -').nomor).toMatchObject({ strip: true });
  });

  test.each([
    ['dasar hukum', 'dasarHukum'],
    ['kualifikasi pelaksana', 'kualifikasiPelaksana'],
    ['keterkaitan', 'keterkaitan'],
    ['peralatan', 'peralatan'],
    ['peringatan', 'peringatan'],
    ['pencatatan', 'pencatatan'],
  ] as const)('%s is a list, whose heading may stand alone', (tulisan, jenis) => {
    expect(sop(`${tulisan}\n  - "x"\n  - "y"`).daftar[jenis]!.butir.map(({ teks }) => teks!.text)).toEqual(['x', 'y']);
    expect(sop(`${tulisan}\nnomor "1"`).daftar[jenis]!.butir).toEqual([]);
    expect(sop(tulisan.replace(' ', '\n\t')).daftar[jenis]!.butir).toEqual([]);
    expect(sop('').daftar[jenis]).toBeUndefined();
  });

  test('keterkaitan names another SOP, or says it in words', () => {
    const { butir } = sop('keterkaitan - sop SuratKeluar - "SOP Pengarsipan"').daftar.keterkaitan!;
    expect(butir.map(({ sop: rujukan, teks }) => rujukan?.nama ?? teks!.text)).toEqual(['SuratKeluar', 'SOP Pengarsipan']);
  });

  test('a list of one’s own', () => {
    const { bagian } = sop('bagian "Persyaratan"\n - "x"\nbagian "Biaya"');
    expect(bagian.map(({ judul, butir }) => [judul.text, butir.length])).toEqual([
      ['Persyaratan', 1],
      ['Biaya', 0],
    ]);
  });

  test.each([
    'nomor "1"',
    'jenis teknis',
    'tanggal revisi -',
    'peralatan - "x"',
    'maksud dan tujuan "x"',
    'disahkan oleh "x"',
    'unit kerja "x"',
  ])('%s twice is reported at the second', (bagian) => {
    const dokumen = baca(`sop S "S"\n${bagian}\ninstansi "I"\n${bagian}\n`);
    expect(kode(dokumen)).toEqual(['bagian-ganda']);
    expect(dokumen.masalah[0]!.range.start.line).toBe(3);
  });

  test('fields and lists in any order', () => {
    const bagian = [
      'nomor "1"',
      'dasar hukum\n - "x"',
      'tanggal efektif Mei 2025',
      'keterkaitan',
      'peraturan a, b',
      'disahkan oleh "K"\n nama "N"',
      'bagian "B"\n - "y"',
      'unit kerja "U"',
    ];
    const ringkas = (teks: string) => {
      const s = sop(teks);
      return [
        s.nomor!.teks!.text,
        s.daftar.dasarHukum!.butir.length,
        s.tanggal.efektif!.nilai!.bulan,
        s.daftar.keterkaitan!.butir.length,
        s.peraturan.length,
        s.disahkanOleh!.nama!.text,
        s.bagian[0]!.butir.length,
        isi(s.unitKerja),
      ];
    };
    const harapan = ringkas(bagian.join('\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray(bagian, { minLength: bagian.length }), (acak) => {
        expect(ringkas(acak.join('\n'))).toEqual(harapan);
      }),
      { numRuns: 30 },
    );
  });

  test('the name after sop is optional', () => {
    const dokumen = baca('sop "Tanpa Nama" nomor "1"');
    expect(dokumen.masalah).toEqual([]);
    expect([dokumen.sop[0]!.nama, dokumen.sop[0]!.judul!.text]).toEqual([undefined, 'Tanpa Nama']);
  });

  test('a file holds any number of declarations', () => {
    const dokumen = baca(
      'peraturan p adalah "P"\nsop A "A" peraturan p, q\nsop B "B"\npelaksana a "A"\nprosedur\n langkah "x" oleh a\nperaturan q adalah "Q"\nsop C "C"',
    );
    expect(kode(dokumen)).toEqual([]);
    expect(dokumen.sop.map(({ nama }) => nama!.nama)).toEqual(['A', 'B', 'C']);
    expect(dokumen.peraturan.map(({ nama, judul }) => [nama.nama, judul!.text])).toEqual([
      ['p', 'P'],
      ['q', 'Q'],
    ]);
    expect(dokumen.sop[0]!.peraturan.map(({ nama }) => nama)).toEqual(['p', 'q']);
  });

  test('an empty text is an empty document', () => {
    for (const teks of ['', '\uFEFF', ' \r\n\t', '// komentar', '/* komentar */'])
      expect(baca(teks)).toMatchObject({ sop: [], peraturan: [], masalah: [] });
  });

  test('prosedur may stand several times, titled or not', () => {
    const { prosedur: varian } = sop(
      'pelaksana a "A"\nprosedur "Satu"\nlangkah "x" oleh a\nprosedur\nlangkah "y" oleh a\nlangkah "z" oleh a',
    );
    expect(varian.map(({ judul, langkah }) => [judul?.text, langkah.map(({ no }) => no)])).toEqual([
      ['Satu', [1]],
      [undefined, [1, 2]],
    ]);
  });
});

describe('a step', () => {
  test('uraian, name and cells', () => {
    const [satu, dua] = prosedur(`
      langkah x "Uraian", "lanjutan" oleh a
        kelengkapan "K1", "K2" waktu 10 menit output "O" keterangan "T1", "T2"
      langkah "Kedua" oleh b
        kelengkapan - waktu - output - keterangan -`).langkah;
    expect([satu!.no, satu!.nama!.nama, isi(satu!.uraian)]).toEqual([1, 'x', ['Uraian', 'lanjutan']]);
    expect([isi(satu!.kelengkapan.teks), isi(satu!.output.teks), isi(satu!.keterangan.teks)]).toEqual([['K1', 'K2'], ['O'], ['T1', 'T2']]);
    expect([dua!.no, dua!.nama, dua!.kelengkapan.strip, dua!.output.strip, dua!.keterangan.strip, dua!.waktu.nilai!.kind]).toEqual([
      2,
      undefined,
      true,
      true,
      true,
      'strip',
    ]);
  });

  test('a column left out is an empty cell of that row alone', () => {
    const { kelengkapan, waktu } = prosedur('langkah "x" oleh a\nlangkah "y" oleh a').langkah[1]!;
    expect(kelengkapan).toMatchObject({ awal: 1, akhir: 1, teks: [], strip: false });
    expect([waktu.awal, waktu.akhir, waktu.nilai]).toEqual([1, 1, undefined]);
  });

  test('its lines stand in any order', () => {
    const baris = [
      'kelengkapan "k", "l"',
      'waktu 1 jam 30 menit',
      'output -',
      'keterangan "t"',
      'tulisan "?"',
      'jika ya ke z',
      'jika tidak ke x',
      'informasi ke z',
      'dari konektor K',
    ];
    const ringkas = (p: Prosedur) => {
      const { kelengkapan, waktu, output, keterangan } = p.langkah[1]!;
      return [
        isi(kelengkapan.teks),
        formatWaktu(waktu.nilai!),
        output.strip,
        isi(keterangan.teks),
        simbol(p),
        garis(p),
        konektor(p),
        p.simbol[1]!.tulisan!.text,
      ];
    };
    const tulis = (isian: readonly string[]) =>
      prosedur(`langkah x "x" oleh a\nlangkah "y" oleh b\n${isian.join('\n')}\nlangkah z "z" oleh c\n lanjut ke konektor K`);
    const harapan = ringkas(tulis(baris));
    expect(harapan[5]).toEqual(['1a>2b', '2b>1a Tidak', '2b>3c Ya', '2b~3c']);
    fc.assert(
      fc.property(fc.shuffledSubarray(baris, { minLength: baris.length }), (acak) => {
        expect(ringkas(tulis(acak))).toEqual(harapan);
      }),
      { numRuns: 30 },
    );
  });

  test('tulisan is the text inside the symbol', () =>
    expect(prosedur('langkah "x" oleh a tulisan "Layak?"').simbol[0]!.tulisan!.text).toBe('Layak?'));

  test('halaman baru forces a page break before the next step', () => {
    expect(
      prosedur('langkah "x" oleh a\nhalaman baru\nlangkah "y" oleh a\nHALAMAN  BARU langkah "z" oleh a').langkah.map(
        ({ halamanBaru }) => halamanBaru,
      ),
    ).toEqual([false, true, true]);
  });

  test.each(['kelengkapan', 'waktu', 'output', 'keterangan'] as const)(
    '%s bersama merges the cell with that of the adjacent row',
    (kolom) => {
      const nilai = kolom === 'waktu' ? '5 menit' : '"x"';
      const { langkah } = prosedur(`
      langkah p "p" oleh a ${kolom} ${nilai}
      langkah q "q" oleh a ${kolom} bersama p
      langkah r "r" oleh a ${kolom} bersama q
      langkah s "s" oleh a
      langkah t "t" oleh a ${kolom} bersama u
      langkah u "u" oleh a ${kolom} ${nilai}`);
      expect(langkah.map((baris) => [baris[kolom].awal, baris[kolom].akhir])).toEqual([
        [0, 2],
        [0, 2],
        [0, 2],
        [3, 3],
        [4, 5],
        [4, 5],
      ]);
      for (const baris of [1, 2, 4]) {
        const sel = langkah[baris]![kolom];
        expect('nilai' in sel ? formatWaktu(sel.nilai!) : isi((sel as (typeof langkah)[0]['output']).teks)).toEqual([
          nilai.replaceAll('"', ''),
        ]);
      }
    },
  );
});

describe('waktu', () => {
  const jumlah = (min: number, satuan: string, kerja = false, maks = min) => ({ min, maks, satuan, kerja });
  test.each([
    ['10 menit', [{ jumlah: [jumlah(10, 'menit')] }]],
    ['30 Detik', [{ jumlah: [jumlah(30, 'detik')] }]],
    ['1 jam 30 menit', [{ jumlah: [jumlah(1, 'jam'), jumlah(30, 'menit')] }]],
    ['5-10 menit', [{ jumlah: [jumlah(5, 'menit', false, 10)] }]],
    ['5 - 10 menit', [{ jumlah: [jumlah(5, 'menit', false, 10)] }]],
    ['1-5 hari kerja', [{ jumlah: [jumlah(1, 'hari', true, 5)] }]],
    ['2 minggu', [{ jumlah: [jumlah(2, 'minggu')] }]],
    ['1 tahun 6 bulan', [{ jumlah: [jumlah(1, 'tahun'), jumlah(6, 'bulan')] }]],
    ['3 jam kerja', [{ jumlah: [jumlah(3, 'jam', true)] }]],
    ['5\n  menit', [{ jumlah: [jumlah(5, 'menit')] }]],
    ['2 menit per berkas', [{ jumlah: [jumlah(2, 'menit')], per: 'berkas' }]],
    ['2 menit per "10 berkas"', [{ jumlah: [jumlah(2, 'menit')], per: '10 berkas' }]],
    [
      '2 bulan; 5 hari kerja; 1 hari',
      [{ jumlah: [jumlah(2, 'bulan')] }, { jumlah: [jumlah(5, 'hari', true)] }, { jumlah: [jumlah(1, 'hari')] }],
    ],
    ['1 jam; 2 menit per lembar', [{ jumlah: [jumlah(1, 'jam')] }, { jumlah: [jumlah(2, 'menit')], per: 'lembar' }]],
  ])('%s', (tulisan, bagian) => {
    expect(prosedur(`langkah "x" oleh a waktu ${tulisan}\n output "o"`).langkah[0]!.waktu.nilai).toMatchObject({ kind: 'durasi', bagian });
  });

  test('free text and a dash', () => {
    expect(prosedur('langkah "x" oleh a waktu "Sesuai kebutuhan"').langkah[0]!.waktu.nilai).toMatchObject({
      kind: 'teks',
      teks: { text: 'Sesuai kebutuhan' },
    });
    expect(prosedur('langkah "x" oleh a waktu - output "o"').langkah[0]!.waktu.nilai).toMatchObject({ kind: 'strip' });
  });

  test('what follows it is not part of it', () => {
    const p = prosedur('langkah "x" oleh a waktu 2 menit per berkas kelengkapan "k"\nlangkah "y" oleh b waktu 3 hari\nlangkah "z" oleh c');
    expect(p.langkah.map(({ waktu }) => waktu.nilai && formatWaktu(waktu.nilai))).toEqual([['2 menit per berkas'], ['3 hari'], undefined]);
    expect(isi(p.langkah[0]!.kelengkapan.teks)).toEqual(['k']);
  });
});

/** Steps, the symbols they mean, the lines they mean. */
type KasusAlur = readonly [judul: string, langkah: string, simbol: readonly string[], garis: readonly string[]];

const kasusAlur: readonly KasusAlur[] = [
  // kinds
  [
    'first starts, last ends, the rest process',
    'langkah "x" oleh a\nlangkah "y" oleh b\nlangkah "z" oleh c',
    ['1a mulai', '2b proses', '3c selesai'],
    ['1a>2b', '2b>3c'],
  ],
  [
    'simbol overrides the default',
    'langkah "x" oleh a simbol berkas\nlangkah "y" oleh b simbol arsip\nlangkah "z" oleh c simbol penggandaan',
    ['1a berkas', '2b arsip', '3c penggandaan'],
    ['1a>2b', '2b>3c'],
  ],
  [
    'simbol mulai in the middle goes on',
    'langkah "x" oleh a\nlangkah "y" oleh b simbol mulai\nlangkah "z" oleh c',
    ['1a mulai', '2b mulai', '3c selesai'],
    ['1a>2b', '2b>3c'],
  ],
  [
    'selesai never goes on',
    'langkah "x" oleh a\nlangkah "y" oleh b simbol selesai\nlangkah "z" oleh c',
    ['1a mulai', '2b selesai', '3c selesai'],
    ['1a>2b'],
  ],
  [
    'the last row ends, whatever its symbol',
    'langkah "x" oleh a\nlangkah "y" oleh b simbol dokumen',
    ['1a mulai', '2b dokumen'],
    ['1a>2b'],
  ],
  [
    'jika makes a decision, also of the first and the last',
    'langkah x "x" oleh a jika ya ke y jika tidak ke y\nlangkah y "y" oleh b jika ya ke x jika tidak ke x',
    ['1a keputusan', '2b keputusan'],
    ['1a>2b Tidak', '1a>2b Ya', '2b>1a Tidak', '2b>1a Ya'],
  ],
  [
    'simbol keputusan without jika goes on',
    'langkah "x" oleh a\nlangkah "y" oleh b simbol keputusan\nlangkah "z" oleh c',
    ['1a mulai', '2b keputusan', '3c selesai'],
    ['1a>2b', '2b>3c'],
  ],
  [
    'every kind by symbol lines',
    'langkah "x"\nmulai oleh a\nselesai oleh b\nproses oleh c\nkeputusan oleh d\nlangkah "y"\ndokumen oleh a\npenggandaan oleh b\narsip oleh c\nberkas oleh d',
    ['1a mulai', '1b selesai', '1c proses', '1d keputusan', '2a dokumen', '2b penggandaan', '2c arsip', '2d berkas'],
    ['1a>2a', '1c>2c', '1d>2d'],
  ],
  // pelaku
  [
    'a, b: joined by a plain line, all alike',
    'langkah "x" oleh a, b\nlangkah "y" oleh b, c\nlangkah "z" oleh a, b',
    ['1a mulai', '1b mulai', '2b proses', '2c proses', '3a selesai', '3b selesai'],
    ['1a=1b', '1a>2b', '1b>2b', '2b=2c', '2b>3b', '2c>3a', '3a=3b'],
  ],
  [
    'a, b, c: joined neighbour to neighbour',
    'langkah "x" oleh a\nlangkah "y" oleh a, b, c simbol selesai',
    ['1a mulai', '2a selesai', '2b selesai', '2c selesai'],
    ['1a>2a', '2a=2b', '2b=2c'],
  ],
  [
    'a + b: one symbol across neighbouring lanes',
    'langkah "x" oleh b + a\nlangkah "y" oleh c\nlangkah "z" oleh b + c + d',
    ['1a+b mulai', '2c proses', '3b+c+d selesai'],
    ['1a+b>2c', '2c>3b+c+d'],
  ],
  [
    'a lalu b: chained by arrows, first starts',
    'langkah "x" oleh a lalu b\nlangkah "y" oleh c',
    ['1a mulai', '1b proses', '2c selesai'],
    ['1a>1b', '1b>2c'],
  ],
  [
    'a lalu b: last ends',
    'langkah "x" oleh a\nlangkah "y" oleh c lalu b lalu a',
    ['1a mulai', '2c proses', '2b proses', '2a selesai'],
    ['1a>2c', '2b>2a', '2c>2b'],
  ],
  ['a lalu b as the only row', 'langkah "x" oleh a lalu b', ['1a mulai', '1b selesai'], ['1a>1b']],
  [
    'a lalu a: two symbols in one cell',
    'langkah "x" oleh a lalu a\nlangkah "y" oleh b',
    ['1a mulai', "1a' proses", '2b selesai'],
    ["1a'>2b", "1a>1a'"],
  ],
  [
    'jika on a chain makes its last symbol the decision',
    'langkah x "x" oleh a\nlangkah "y" oleh a lalu b jika tidak ke x\nlangkah "z" oleh c',
    ['1a mulai', '2a proses', '2b keputusan', '3c selesai'],
    ['1a>2a', '2a>2b', '2b>1a Tidak', '2b>3c Ya'],
  ],
  [
    'simbol holds for all symbols of a chain, whose arrows stay',
    'langkah "x" oleh a\nlangkah "y" oleh a lalu b lalu c simbol selesai',
    ['1a mulai', '2a selesai', '2b selesai', '2c selesai'],
    ['1a>2a', '2a>2b', '2b>2c'],
  ],
  [
    'lanjut on a chain leaves its last symbol',
    'langkah x "x" oleh a\nlangkah "y" oleh a lalu b lanjut ke x\nlangkah "z" oleh c simbol mulai',
    ['1a mulai', '2a proses', '2b proses', '3c mulai'],
    ['1a>2a', '2a>2b', '2b>1a'],
  ],
  [
    'lanjut on a, b leaves each of them',
    'langkah "x" oleh a, b lanjut ke z\nlangkah "y" oleh c simbol mulai\nlangkah z "z" oleh a, b',
    ['1a mulai', '1b mulai', '2c mulai', '3a selesai', '3b selesai'],
    ['1a=1b', '1a>3a', '1b>3b', '2c>3a', '3a=3b'],
  ],
  // where an arrow enters
  [
    'into the symbol in its own lane',
    'langkah "x" oleh b\nlangkah "y"\nproses oleh a\nproses oleh b\nlangkah "z" oleh b',
    ['1b mulai', '2a proses', '2b proses', '3b selesai'],
    ['1b>2b', '2a>3b', '2b>3b'],
  ],
  [
    'into the first symbol where its lane has none',
    'langkah "x" oleh d\nlangkah "y"\nproses oleh b\nproses oleh a',
    ['1d mulai', '2b proses', '2a proses'],
    ['1d>2b'],
  ],
  [
    'into a chain at its first symbol, whatever the lane',
    'langkah "x" oleh b\nlangkah "y" oleh a lalu b',
    ['1b mulai', '2a proses', '2b selesai'],
    ['1b>2a', '2a>2b'],
  ],
  [
    'into a symbol across its lane',
    'langkah "x" oleh b\nlangkah "y"\nproses oleh c\nproses oleh a + b\nlangkah "z" oleh d',
    ['1b mulai', '2c proses', '2a+b proses', '3d selesai'],
    ['1b>2a+b', '2a+b>3d', '2c>3d'],
  ],
  // targets
  [
    'lanjut: successors instead of the next row',
    'langkah x "x" oleh a lanjut ke z dan y\nlangkah y "y" oleh b\nlangkah z "z" oleh c',
    ['1a mulai', '2b proses', '3c selesai'],
    ['1a>2b', '1a>3c', '2b>3c'],
  ],
  [
    'a symbol by its name',
    'langkah "x" oleh a lanjut ke t\nlangkah "y"\nproses s oleh a\nproses t oleh b\nlangkah "z" oleh c',
    ['1a mulai', '2a proses', '2b proses', '3c selesai'],
    ['1a>2b', '2a>3c', '2b>3c'],
  ],
  [
    'LANGKAH oleh JALUR',
    'langkah "x" oleh a lanjut ke y oleh b dan y oleh c\nlangkah y "y"\nproses oleh a\nproses oleh b\nproses oleh c',
    ['1a mulai', '2a proses', '2b proses', '2c proses'],
    ['1a>2b', '1a>2c'],
  ],
  [
    'LANGKAH oleh JALUR inside a chain',
    'langkah "x" oleh a lanjut ke y oleh b\nlangkah y "y" oleh a lalu b',
    ['1a mulai', '2a proses', '2b selesai'],
    ['1a>2b', '2a>2b'],
  ],
  [
    'to itself',
    'langkah x "x" oleh a\nlangkah y "y" oleh b jika tidak ke y\nlangkah "z" oleh c',
    ['1a mulai', '2b keputusan', '3c selesai'],
    ['1a>2b', '2b>2b Tidak', '2b>3c Ya'],
  ],
  [
    'berakhir: no successor',
    'langkah "x" oleh a\nlangkah "y" oleh b berakhir\nlangkah "z" oleh c simbol mulai',
    ['1a mulai', '2b proses', '3c mulai'],
    ['1a>2b'],
  ],
  [
    'informasi is no successor and takes none away',
    'langkah "x" oleh a informasi ke z\nlangkah "y" oleh b\nlangkah z "z" oleh c',
    ['1a mulai', '2b proses', '3c selesai'],
    ['1a>2b', '1a~3c', '2b>3c'],
  ],
  // decisions
  [
    'one jika ya: Tidak goes to the next row',
    'langkah x "x" oleh a\nlangkah "y" oleh b jika ya ke x\nlangkah "z" oleh c',
    ['1a mulai', '2b keputusan', '3c selesai'],
    ['1a>2b', '2b>1a Ya', '2b>3c Tidak'],
  ],
  [
    'one jika tidak: Ya goes to the next row',
    'langkah x "x" oleh a\nlangkah "y" oleh b jika tidak ke x\nlangkah "z" oleh c',
    ['1a mulai', '2b keputusan', '3c selesai'],
    ['1a>2b', '2b>1a Tidak', '2b>3c Ya'],
  ],
  [
    'one jika with a text: no other exit',
    'langkah x "x" oleh a\nlangkah "y" oleh b jika "Ditolak" ke x\nlangkah "z" oleh c simbol mulai',
    ['1a mulai', '2b keputusan', '3c mulai'],
    ['1a>2b', '2b>1a Ditolak'],
  ],
  [
    'three exits, two of one label',
    'langkah x "x" oleh a\nlangkah "y" oleh b jika tidak ke x jika ya ke z jika ya ke w\nlangkah z "z" oleh c\nlangkah w "w" oleh d',
    ['1a mulai', '2b keputusan', '3c proses', '4d selesai'],
    ['1a>2b', '2b>1a Tidak', '2b>3c Ya', '2b>4d Ya', '3c>4d'],
  ],
  [
    'jika "": an exit without label',
    'langkah "x" oleh a\nlangkah "y" oleh b jika "A" ke z jika "" ke w\nlangkah z "z" oleh c\nlangkah w "w" oleh d',
    ['1a mulai', '2b keputusan', '3c proses', '4d selesai'],
    ['1a>2b', '2b>3c A', '2b>4d', '3c>4d'],
  ],
  [
    'jika on a + b: one decision',
    'langkah x "x" oleh a\nlangkah "y" oleh a + b jika tidak ke x\nlangkah "z" oleh b',
    ['1a mulai', '2a+b keputusan', '3b selesai'],
    ['1a>2a+b', '2a+b>1a Tidak', '2a+b>3b Ya'],
  ],
  [
    'jika … berakhir draws a terminator; the other exit follows',
    'langkah "x" oleh a\nlangkah "y" oleh b jika tidak berakhir\nlangkah "z" oleh c',
    ['1a mulai', '2b keputusan', "2b' selesai*", '3c selesai'],
    ["2b>2b' Tidak", '1a>2b', '2b>3c Ya'].sort(),
  ],
  [
    'jika on a symbol that is written as a process only labels its arrow',
    'langkah "x" oleh a\nlangkah "y"\nproses p oleh b\njika "Y" ke q\nkeputusan q oleh c\njika tidak ke p\nlangkah "z" oleh d',
    ['1a mulai', '2b proses', '2c keputusan', '3d selesai'],
    ['1a>2b', '2b>2c Y', '2c>2b Tidak', '2c>3d Ya'],
  ],
  // rows of several symbols
  [
    'inside a row only what is written',
    'langkah "x"\nmulai oleh a\nproses oleh b\nlangkah "y" oleh c',
    ['1a mulai', '1b proses', '2c selesai'],
    ['1a>2c', '1b>2c'],
  ],
  [
    'flow lines belong to the symbol line above them, also past the row’s own lines',
    'langkah x "x"\nproses p oleh a "P"\nkeputusan q oleh b\nkelengkapan "k"\nwaktu 1 jam\njika ya ke z\noutput "o"\njika tidak ke p\nlangkah "y" oleh c simbol mulai\nlangkah z "z" oleh d',
    ['1a proses', '1b keputusan', '2c mulai', '3d selesai'],
    ['1a>2c', '1b>1a Tidak', '1b>3d Ya', '2c>3d'],
  ],
  [
    'a symbol line takes every form of pelaku',
    'langkah "x"\nproses oleh a, b\ndokumen oleh c + d\nlangkah "y"\nproses oleh a lalu b',
    ['1a proses', '1b proses', '1c+d dokumen', '2a proses', '2b proses'],
    ['1a=1b', '1a>2a', '1b>2a', '1c+d>2a', '2a>2b'],
  ],
];

describe('flow', () => {
  test.each(kasusAlur)('%s', (_, langkah, harapanSimbol, harapanGaris) => {
    const p = prosedur(langkah);
    expect(simbol(p)).toEqual(harapanSimbol);
    expect(garis(p)).toEqual(harapanGaris);
  });

  test('tulisan of a symbol line', () => {
    expect(
      prosedur('langkah "x"\nmulai s oleh a "Loket"\nproses oleh b').simbol.map(({ nama, tulisan }) => [nama?.nama, tulisan?.text]),
    ).toEqual([
      ['s', 'Loket'],
      [undefined, undefined],
    ]);
  });

  test('a + c of lanes that are not neighbours is two symbols', () => {
    const p = baca(alur('langkah "x" oleh a + c\nlangkah "y" oleh b')).sop[0]!.prosedur[0]!;
    expect(p.langkah[0]!.simbol.map((id) => p.simbol[id]!.lanes)).toEqual([[0], [2]]);
  });

  test.each([
    ['jika and lanjut on one symbol', 'langkah x "x" oleh a\nlangkah "y" oleh b jika ya ke x lanjut ke x\nlangkah "z" oleh c'],
    ['jika on a, b', 'langkah x "x" oleh a\nlangkah "y" oleh a, b jika ya ke x\nlangkah "z" oleh c'],
  ])('%s is an error', (_, langkah) => expect(kode(baca(alur(langkah))).length).toBeGreaterThan(0));

  test.each([
    ['langkah-tak-dikenal', 'langkah "x" oleh a lanjut ke tiada\nlangkah "y" oleh b', 'tiada'],
    ['langkah-tak-dikenal', 'langkah "x" oleh a\nlangkah "y" oleh b waktu bersama tiada', 'tiada'],
    ['pelaksana-tak-dikenal', 'langkah "x" oleh tiada\nlangkah "y" oleh b', 'tiada'],
    ['nama-ganda', 'langkah sama "x" oleh a\nlangkah "y" oleh b\nlangkah sama "z" oleh b', 'sama'],
  ])('%s stands at the name', (harapan, langkah, nama) => {
    const teks = alur(langkah);
    const dokumen = baca(teks);
    expect(kode(dokumen)).toEqual([harapan]);
    expect(potong(teks, dokumen.masalah[0]!.range)).toBe(nama);
    expect(dokumen.masalah[0]!.range.start.line).toBe(teks.slice(0, teks.lastIndexOf(nama)).split('\n').length - 1);
  });

  test('a symbol of an unknown pelaksana stands in no lane', () => {
    const p = baca(alur('langkah "x" oleh a\nlangkah "y" oleh tiada\nlangkah "z" oleh b')).sop[0]!.prosedur[0]!;
    expect(p.langkah.map(({ simbol: ids }) => ids.map((id) => p.simbol[id]!.lanes))).toEqual([[[0]], [[]], [[1]]]);
  });
});

describe('connectors', () => {
  test.each([
    ['lanjut', 'langkah "x" oleh a lanjut ke konektor A\nlangkah "y" oleh b dari konektor A', ['A: 1a > 2b']],
    [
      'many sources, one target',
      'langkah "x" oleh a lanjut ke konektor A\nlangkah "y" oleh b jika tidak ke konektor A\nlangkah "z" oleh c dari konektor A',
      ['A: 1a, 2b Tidak > 3c'],
    ],
    [
      'into a chain: its first symbol',
      'langkah "x" oleh a lanjut ke konektor A\nlangkah "y" oleh b lalu c dari konektor A',
      ['A: 1a > 2b'],
    ],
    [
      'at a symbol line',
      'langkah "x" oleh a lanjut ke konektor A\nlangkah "y"\nproses oleh b\nproses oleh c\ndari konektor A\nlangkah "z" oleh c',
      ['A: 1a > 2c'],
    ],
    [
      'beside a step',
      'langkah "x" oleh a lanjut ke y dan konektor B\nlangkah y "y" oleh b\nlangkah "z" oleh c dari konektor B',
      ['B: 1a > 3c'],
    ],
    ['without target', 'langkah "x" oleh a lanjut ke konektor A\nlangkah "y" oleh b', ['A: 1a > ?']],
    ['without source', 'langkah "x" oleh a\nlangkah "y" oleh b dari konektor A', ['A:  > 2b']],
  ])('%s', (_, langkah, harapan) => expect(konektor(baca(alur(langkah)).sop[0]!.prosedur[0]!)).toEqual(harapan));

  test('a jump replaces the next row, an arrival does not', () => {
    expect(
      garis(
        prosedur('langkah "x" oleh a lanjut ke konektor A\nlangkah "y" oleh b\nlangkah "z" oleh c dari konektor A\nlangkah "w" oleh d'),
      ),
    ).toEqual(['2b>3c', '3c>4d']);
  });

  test('a connector lives in its prosedur', () => {
    const varian = sop(
      'pelaksana a "A"\nprosedur\nlangkah "x" oleh a lanjut ke konektor A\nlangkah "y" oleh a dari konektor A\nprosedur\nlangkah "x" oleh a\nlangkah "y" oleh a dari konektor A',
    ).prosedur;
    expect(varian.map(konektor)).toEqual([['A: 1a > 2a'], ['A:  > 2a']]);
  });
});

/** Words that open something somewhere; each is also a name like any other. */
const KATA =
  `sop peraturan instansi logo satuan unit kerja nomor jenis administratif teknis tanggal pembuatan revisi pengesahan efektif disahkan oleh nama
  pangkat nip maksud dan tujuan dasar hukum kualifikasi pelaksana keterkaitan peralatan peringatan pencatatan bagian prosedur langkah simbol tulisan kelengkapan
  waktu output keterangan bersama jika ya tidak ke lanjut informasi berakhir dari konektor halaman baru mulai selesai proses keputusan dokumen penggandaan arsip
  berkas lalu per detik menit jam hari minggu bulan tahun Januari Desember adalah mewarisi`.split(/\s+/);
/** Those that open a field, a section, `prosedur` or a declaration: no names of lanes. */
const PEMBUKA = new Set(
  `sop peraturan instansi logo satuan unit nomor jenis tanggal disahkan nama pangkat nip maksud dasar kualifikasi pelaksana keterkaitan peralatan peringatan
  pencatatan bagian prosedur langkah simbol tulisan kelengkapan waktu output keterangan halaman`.split(/\s+/),
);

describe('words stay free', () => {
  test.each(KATA)('%s names a step', (kata) => {
    const p = prosedur(`langkah ${kata} "x" oleh a waktu 1 jam\nlangkah "y" oleh b waktu bersama ${kata}\nlangkah "z" oleh c`);
    expect(p.langkah.map(({ nama, waktu }) => [nama?.nama, waktu.akhir])).toEqual([
      [kata, 1],
      [undefined, 1],
      [undefined, 2],
    ]);
  });

  // `ke konektor` is the beginning of a jump, so a step of that name is out of its reach.
  test.each(KATA.filter((kata) => kata !== 'konektor'))('%s is the target of arrows', (kata) => {
    const p = prosedur(
      `langkah "x" oleh a lanjut ke ${kata} dan ${kata} oleh c\nlangkah "y" oleh b jika ya ke ${kata} jika tidak ke ${kata} oleh d\nlangkah ${kata} "z"\nproses oleh c\nproses oleh d`,
    );
    expect(garis(p)).toEqual(['1a>3c', '1a>3c', '2b>3c Ya', '2b>3d Tidak']);
  });

  test.each(KATA)('%s names a symbol, a connector, a SOP', (kata) => {
    const dokumen = baca(
      `sop ${kata} "S"\nketerkaitan - sop ${kata} - "x"\npelaksana a "A" b "B"\nprosedur\nlangkah "x"\nproses ${kata} oleh a\nlanjut ke konektor ${kata}\nlangkah "y" oleh b dari konektor ${kata}`,
    );
    expect(kode(dokumen)).toEqual([]);
    const [s] = dokumen.sop;
    expect([s!.nama!.nama, s!.daftar.keterkaitan!.butir[0]!.sop!.nama, s!.prosedur[0]!.simbol[0]!.nama!.nama]).toEqual([kata, kata, kata]);
    expect(konektor(s!.prosedur[0]!)).toEqual([`${kata}: 1a > 2b`]);
  });

  test.each(KATA.filter((kata) => !PEMBUKA.has(kata)))('%s names a lane', (kata) => {
    const dokumen = baca(
      `sop S "S"\npelaksana\n  ${kata} "Satu"\n  b "Dua"\nprosedur\n langkah t "x" oleh ${kata}\n langkah "y" oleh b, ${kata}\n langkah "z"\n proses oleh ${kata} + b\n lanjut ke t oleh ${kata}\n langkah "w" oleh b lalu ${kata}`,
    );
    expect(kode(dokumen)).toEqual([]);
    const p = dokumen.sop[0]!.prosedur[0]!;
    expect(p.langkah.map(({ simbol: ids }) => ids.map((id) => p.simbol[id]!.lanes))).toEqual([[[0]], [[1], [0]], [[0, 1]], [[1], [0]]]);
  });

  test.each([
    'nomor "1"',
    'instansi "I"',
    'peralatan\n - "x"',
    'dasar hukum',
    'unit kerja "U"',
    'bagian "B"',
    'prosedur "P"',
    'tanggal revisi -',
  ])('in the list of pelaksana, %s is no lane', (bagian) => {
    expect(sop(`pelaksana\n a "A"\n b "B"\n${bagian}`).pelaksana.map(({ nama, label }) => [nama.nama, label.text])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
  });

  test('names have letters, digits, _ and - between them', () => {
    expect(prosedur('langkah a-1_b-2 "x" oleh a\nlangkah "y" oleh b lanjut ke a-1_b-2').langkah[0]!.nama!.nama).toBe('a-1_b-2');
  });

  test.each(['sopir', 'langkahku', 'olehnya', 'kembali', 'dasarhukum', 'jika-perlu', 'ya2'])('%s only begins like a keyword', (kata) => {
    expect(prosedur(`langkah ${kata} "x" oleh a\nlangkah "y" oleh b lanjut ke ${kata}`).langkah[0]!.nama!.nama).toBe(kata);
  });
});

/** A text that uses everything, whose names are no keywords; the layout properties rewrite what stands between its tokens. */
const LENGKAP = `
sop Utama "Judul"
peraturan p1, p2
instansi "I" satuan kerja "SK" unit kerja "U1", "U2" nomor "1" jenis administratif
tanggal pembuatan 2 Januari 2018 tanggal revisi - tanggal efektif 2018-03-04
disahkan oleh "K" nama "N" pangkat "P" nip "0"
maksud dan tujuan "M"
dasar hukum - "d1" - "d2"
kualifikasi pelaksana - "k1"
keterkaitan - sop Lain - "lain"
peralatan - "x" peringatan pencatatan - "y"
bagian "Syarat" - "s"
pelaksana a "A" b "B" c "C" d "D"
prosedur "Varian"
langkah satu "Satu"
  mulai m1 oleh a "Loket" lanjut ke dua
  mulai m2 oleh b lanjut ke tiga
  kelengkapan "k", "l" waktu - output "o" keterangan "t"
langkah dua "Dua" oleh a waktu 1 jam 30 menit lanjut ke empat
langkah tiga "Tiga", "lanjutan" oleh b, c waktu 1-5 hari kerja
langkah empat "Empat" oleh a + b tulisan "?" waktu 2 bulan; 5 menit per lembar jika ya ke lima oleh d jika tidak ke konektor K1
halaman baru
langkah lima "Lima"
  proses q1 oleh c
  keputusan q2 oleh d jika "A" berakhir jika "B" ke q1
  waktu "Bebas" informasi ke satu
langkah enam "Enam" oleh c lalu d simbol dokumen output - waktu 2 menit per "10 lembar" dari konektor K1
langkah tujuh "Tujuh" oleh a waktu bersama enam
sop Lain "Lain"
`;
const TOKEN =
  /"(?:\\.|[^"\\])*"|\d{4}-\d\d-\d\d|(?:satuan|unit|disahkan|dasar|kualifikasi|halaman) [a-z]+|tanggal [a-z]+|maksud dan tujuan|[a-zA-Z_][\w]*|\d+|[-,;+]/g;
const token = LENGKAP.match(TOKEN)!;

/** The document without its ranges. */
const tanpaTempat = (dokumen: Dokumen) =>
  JSON.parse(
    JSON.stringify(dokumen, (kunci, nilai) =>
      ['range', 'header', 'pelaksanaHeader', 'rangeJenis', 'komentarEkor'].includes(kunci) ? undefined : nilai,
    ),
  );

describe('layout carries no meaning', () => {
  const harapan = tanpaTempat(baca(LENGKAP));

  test('the text itself has no faults', () => {
    expect(harapan.masalah).toEqual([]);
    const [utama, lain] = baca(LENGKAP).sop;
    expect(lain!.judul!.text).toBe('Lain');
    const p = utama!.prosedur[0]!;
    expect(simbol(p)).toEqual([
      '1a mulai',
      '1b mulai',
      '2a proses',
      '3b proses',
      '3c proses',
      '4a+b keputusan',
      '5c proses',
      '5d keputusan',
      "5d' selesai*",
      '6c dokumen',
      '6d dokumen',
      '7a selesai',
    ]);
    expect(garis(p)).toEqual(
      [
        '1a>2a',
        '1b>3b',
        '2a>4a+b',
        '3b=3c',
        '3b>4a+b',
        '3c>4a+b',
        '4a+b>5d Ya',
        '5c>6c',
        "5d>5d' A",
        '5d>5c B',
        '5d~1a',
        '6c>6d',
        '6d>7a',
      ].sort(),
    );
    expect(konektor(p)).toEqual(['K1: 4a+b Tidak > 6c']);
    expect(p.langkah.map(({ waktu }) => waktu.nilai && formatWaktu(waktu.nilai))).toEqual([
      ['-'],
      ['1 jam 30 menit'],
      ['1-5 hari kerja'],
      ['2 bulan', '5 menit per lembar'],
      ['Bebas'],
      ['2 menit per 10 lembar'],
      ['2 menit per 10 lembar'],
    ]);
  });

  test.each([
    ['one line', ' '],
    ['one token a line', '\n'],
    ['CRLF', '\r\n'],
    ['tabs', '\t'],
    ['comments between', ' /* jika ya ke x */ '],
    ['line comments between', ' // oleh "x\n'],
  ])('%s', (_, sela) => expect(tanpaTempat(baca(token.join(sela)))).toEqual(harapan));

  test('any mixture', () => {
    const sela = fc.constantFrom(' ', '\n', '\r\n', '\t', '\n\n   ', '/* x */', ' // x\n');
    fc.assert(
      fc.property(fc.array(sela, { minLength: token.length, maxLength: token.length }), (antara) => {
        expect(tanpaTempat(baca(token.map((satu, i) => satu + antara[i]).join('')))).toEqual(harapan);
      }),
      { numRuns: 30 },
    );
  });

  test('a byte order mark changes nothing', () => expect(tanpaTempat(baca(`\uFEFF${LENGKAP.trimStart()}`))).toEqual(harapan));

  test('keywords in any case', () => {
    const kata = new Set(KATA);
    const besar = (satu: string) =>
      satu.startsWith('"') ? satu : satu.replace(/[a-z]+/g, (huruf) => (kata.has(huruf) ? huruf.toUpperCase() : huruf));
    expect(tanpaTempat(baca(token.map(besar).join(' ')))).toEqual(harapan);
  });

  test('every place lies in the text, and names are found where they are said to stand', () => {
    for (const teks of [LENGKAP, LENGKAP.replaceAll('\n', '\r\n')]) {
      const baris = teks.split('\n');
      const tinjau = (nilai: unknown): void => {
        if (nilai === null || typeof nilai !== 'object') return;
        if ('start' in nilai && 'end' in nilai) {
          const { start, end } = nilai as Range;
          expect(start.line < end.line || (start.line === end.line && start.character <= end.character)).toBe(true);
          expect(end.character).toBeLessThanOrEqual(baris[end.line]!.length);
          return;
        }
        if ('nama' in nilai && 'range' in nilai && typeof nilai.nama === 'string')
          expect(potong(teks, nilai.range as Range)).toContain(nilai.nama);
        for (const anak of Object.values(nilai)) tinjau(anak);
      };
      tinjau(baca(teks));
    }
  });
});

describe('a half-written file still works', () => {
  const uraian = (dokumen: Dokumen) => dokumen.sop[0]!.prosedur[0]!.langkah.flatMap((langkah) => isi(langkah.uraian));

  test.each([
    ['oleh before a field', 'langkah y "y" oleh\n  waktu 1 jam'],
    ['ke before a field', 'langkah y "y" oleh b lanjut ke\n  waktu 1 jam'],
    ['ke before another exit', 'langkah y "y" oleh b waktu 1 jam jika ya ke\n  jika tidak ke x'],
    ['bersama before a field', 'langkah y "y" oleh b output bersama\n  waktu 1 jam'],
    ['oleh before a symbol line', 'langkah y "y" waktu 1 jam\n  proses oleh\n  dokumen oleh c'],
    ['oleh before the next step', 'langkah y "y" waktu 1 jam oleh'],
    ['ke before the next step', 'langkah y "y" oleh b waktu 1 jam jika ya ke'],
  ])('%s is one syntax error and swallows nothing', (_, rusak) => {
    const dokumen = baca(alur(`langkah x "x" oleh a\n${rusak}\nlangkah z "z" oleh c\n  waktu 2 jam`));
    expect(kode(dokumen)).toEqual(['sintaks']);
    expect(uraian(dokumen)).toEqual(['x', 'y', 'z']);
    expect(dokumen.sop[0]!.prosedur[0]!.langkah.map(({ waktu }) => waktu.nilai && formatWaktu(waktu.nilai))).toEqual([
      undefined,
      ['1 jam'],
      ['2 jam'],
    ]);
  });

  test.each([
    'langkah',
    'langkah y',
    'langkah y "y',
    'langkah "y" oleh',
    'langkah "y" oleh b,',
    'langkah "y" oleh b lalu',
    'langkah y "y" oleh b\n jika',
    'langkah y "y" oleh b\n jika ya',
    'langkah y "y" oleh b\n lanjut',
    'langkah y "y" oleh b\n waktu',
    'langkah y "y" oleh b\n waktu 10',
    'langkah y "y" oleh b\n waktu 10 mnt',
    'langkah y "y" oleh b\n kelengkapan "k",',
    'langkah y "y" oleh b\n simbol',
    'langkah y "y" oleh b\n simbol bulat',
    'langkah y "y" oleh b\n ??? !!',
    'langkah y "y"\n keputusan',
    'langkah y "y" oleh b\n dari konektor',
    'langkah y "y" oleh b\n "teks lepas"',
    'langkh y "y" oleh b',
  ])('%s never hides the other steps', (rusak) => {
    const dokumen = baca(alur(`langkah x "x" oleh a\n${rusak}\nlangkah z "z" oleh c\n  waktu 2 jam\nlangkah w "w" oleh d`));
    expect(sintaks(dokumen)).toBeGreaterThan(0);
    expect(uraian(dokumen)).toEqual(expect.arrayContaining(['x', 'z', 'w']));
    const p = dokumen.sop[0]!.prosedur[0]!;
    expect(
      p.langkah
        .filter(({ nama }) => ['z', 'w'].includes(nama?.nama ?? ''))
        .map(({ rusak: ya, simbol: ids }) => [ya, ids.map((id) => p.simbol[id]!.lanes)]),
    ).toEqual([
      [false, [[2]]],
      [false, [[3]]],
    ]);
  });

  test.each([
    'nomor',
    'tanggal',
    'tanggal revisi',
    'tanggal revisi 31',
    'tanggal revisi kemarin',
    'tanggal revisi 6 2026',
    'unit kerja "U",',
    'dasar',
    'dasar hukum -',
    'keterkaitan - sop',
    'disahkan',
    'jenis',
    'jenis lain',
    'peraturan',
    'bagian',
    '"lepas"',
    '%%%',
  ])('%s never hides what follows', (rusak) => {
    const dokumen = baca(
      `sop S "S"\ninstansi "I"\n${rusak}\nmaksud dan tujuan "M"\npelaksana\n a "A"\nprosedur\n langkah "x" oleh a\n langkah "y" oleh a\n`,
    );
    expect(sintaks(dokumen)).toBeGreaterThan(0);
    const [s] = dokumen.sop;
    expect([s!.instansi?.teks?.text, s!.maksudDanTujuan?.teks?.text, s!.pelaksana.length, s!.prosedur[0]!.langkah.length]).toEqual([
      'I',
      'M',
      1,
      2,
    ]);
  });

  test.each(['%%%', 'nomer "1"'])('where %s was skipped, a section may only be unread', (rusak) => {
    expect(baca(`sop S "S"\n${rusak}\nprosedur\n langkah "x" oleh a`).sop[0]!.rusak).toBe(true);
  });

  test.each(['kelengkapn "k"', '???', 'oleh'])('where %s was skipped in a row, a cell of it may only be unread', (rusak) => {
    const { langkah } = baca(alur(`langkah "x" oleh a\nlangkah "y" oleh b\n  ${rusak}\nlangkah "z" oleh c`)).sop[0]!.prosedur[0]!;
    expect(langkah.map((satu) => satu.rusak)).toEqual([false, true, false]);
  });

  test('a text without faults is not rusak', () => {
    const [s] = baca(alur('langkah "x" oleh a\nlangkah "y" oleh b')).sop;
    expect([s!.rusak, ...s!.prosedur[0]!.langkah.map(({ rusak }) => rusak)]).toEqual([false, false, false]);
  });

  test('a broken SOP leaves the next one whole', () => {
    const dokumen = baca('sop A "A"\nnomor\npelaksana a\nprosedur langkah\nsop B "B"\nnomor "1"');
    expect(dokumen.sop.map(({ judul, nomor }) => [judul!.text, nomor?.teks?.text])).toEqual([
      ['A', undefined],
      ['B', '1'],
    ]);
  });

  test.each(['untitled:Untitled-1', 'file:///a/tanpa-akhiran', 'stdin', 'file:///C%3A/a b/é.SOP'])(
    'a text at %s is read like any other',
    (uri) => {
      const dokumen = bacaDokumen('sop S "S"', uri);
      expect([dokumen.uri, dokumen.sop[0]!.uri, dokumen.masalah.length]).toEqual([uri, uri, 0]);
    },
  );

  test('every beginning of a text is read without throwing', () => {
    for (let akhir = 0; akhir <= LENGKAP.length; akhir += 7) baca(LENGKAP.slice(0, akhir));
  });

  test('whatever one word is missing, all other steps are still there', () => {
    const mulai = LENGKAP.indexOf('langkah satu');
    const akhir = LENGKAP.indexOf('\nsop Lain');
    const semua = LENGKAP.slice(mulai, akhir).split(/(?=^langkah )/m);
    for (const { 0: kata, index } of LENGKAP.matchAll(TOKEN)) {
      if (index >= akhir) break;
      const terjaga = baca(LENGKAP.slice(0, index) + LENGKAP.slice(index + kata.length)).sop.flatMap((s) =>
        s.prosedur.flatMap((p) => p.langkah.flatMap(({ uraian: teks }) => isi(teks))),
      );
      const barisnya = index < mulai ? -1 : LENGKAP.slice(mulai, index + kata.length + 1).split(/(?=^langkah )/m).length - 1;
      const harapan = semua.filter((_, baris) => baris !== barisnya).map((baris) => baris.match(/"(\w+)"/)![1]);
      expect(terjaga, `tanpa ${kata} di ${index}`).toEqual(expect.arrayContaining(harapan));
    }
  });

  test('any mixture of tokens is read without throwing, and every place lies in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...token, '"', '"""', '/*', '\n'), fc.string()), { maxLength: 80 }), (bagian) => {
        const teks = bagian.join(' ');
        const jumlah = teks.split(/\r\n|\n|\r/).length;
        for (const { range } of baca(teks).masalah) expect(range.end.line).toBeLessThan(jumlah);
      }),
      { numRuns: 60 },
    );
  });
});

describe('suppression', () => {
  const abaian = (teks: string) =>
    baca(teks).abaian.map(({ kode: daftar, alasan, cakupan }) => [
      daftar.map((satu) => satu.kode),
      alasan,
      cakupan === 'berkas' ? cakupan : cakupan.start.line,
    ]);
  test.each([
    ['// abaikan waktu-kosong: belum diukur\nsop S "S"', [[['waktu-kosong'], 'belum diukur', 1]]],
    ['//abaikan a-b , c-d:  alasan: dua\nsop S "S"', [[['a-b', 'c-d'], 'alasan: dua', 1]]],
    ['// abaikan-berkas nomor-kosong: contoh\nsop S "S"', [[['nomor-kosong'], 'contoh', 'berkas']]],
    ['// abaikan waktu-kosong\nsop S "S"', [[['waktu-kosong'], '', 1]]],
    ['// abaikan waktu-kosong:\nsop S "S"', [[['waktu-kosong'], '', 1]]],
    [
      '// abaikan a: satu\n// abaikan b: dua\nsop S "S"',
      [
        [['a'], 'satu', 2],
        [['b'], 'dua', 2],
      ],
    ],
    ['// tidak abaikan a: x\nsop S "S // abaikan b: y"', []],
    ['/* abaikan a: x */\nsop S "S"', []],
  ])('%s', (teks, harapan) => expect(abaian(teks)).toEqual(harapan));

  test('it covers the construct below, to its end', () => {
    const teks = alur('// abaikan waktu-kosong: contoh\nlangkah "x" oleh a\n  output "o"\nlangkah "y" oleh b');
    const { cakupan } = baca(teks).abaian[0]!;
    const langkah = baca(teks).sop[0]!.prosedur[0]!.langkah;
    expect((cakupan as Range).start).toEqual(langkah[0]!.range.start);
    expect((cakupan as Range).end.line).toBeGreaterThanOrEqual(langkah[0]!.header.end.line);
    expect((cakupan as Range).end.line).toBeLessThan(langkah[1]!.range.start.line);
  });
});

describe('formatter', () => {
  const format = (teks: string): string => {
    const hasil = formatTeks(teks);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil));
    return hasil.teks;
  };
  const rapi = format(LENGKAP);

  test('it keeps what the text means, and is content with its own work', () => {
    expect(tanpaTempat(baca(rapi))).toEqual(tanpaTempat(baca(LENGKAP)));
    expect(format(rapi)).toBe(rapi);
    expect(rapi.endsWith('\n')).toBe(true);
    expect(rapi).not.toMatch(/[ \t]\n|\t|\r/);
  });

  test('any layout of the same text comes out the same', () => {
    const sela = fc.constantFrom(' ', '\t', '   ', '\n', '\n\t');
    fc.assert(
      fc.property(fc.array(sela, { minLength: token.length, maxLength: token.length }), (antara) => {
        expect(format(token.map((satu, i) => satu + antara[i]).join(''))).toBe(format(token.join(' ')));
      }),
      { numRuns: 20 },
    );
  });

  test('keywords in lower case, names and texts as they were', () => {
    expect(format('SOP Judul "SOP Judul"\nNOMOR "Nomor"\nPELAKSANA Staf "Staf"\nPROSEDUR LANGKAH Ke "Ke" OLEH Staf WAKTU 5 MENIT')).toMatch(
      /^sop Judul "SOP Judul"\s+nomor\s+"Nomor"\s+pelaksana\s+Staf\s+"Staf"\s+prosedur\s+langkah Ke "Ke" oleh Staf\s+waktu\s+5 menit\s*$/,
    );
  });

  test('no comment is lost or reordered, wherever it stands', () => {
    const sela = fc.constantFrom(' ', '\n', '//', '/*', '/*\n');
    fc.assert(
      fc.property(fc.array(sela, { minLength: token.length + 1, maxLength: token.length + 1 }), (antara) => {
        const selipan = (jenis: string, i: number) =>
          jenis.startsWith('/*') ? ` ${jenis}k${i} */ ` : jenis === '//' ? ` // k${i}\n` : jenis;
        const teks = selipan(antara[token.length]!, token.length) + token.map((satu, i) => satu + selipan(antara[i]!, i)).join('');
        const komentar = (isian: string) => isian.match(/k\d+(?= \*\/)|(?<=\/\/ )k\d+/g);
        const hasil = format(teks);
        expect(komentar(hasil)).toEqual(komentar(teks));
        expect(tanpaTempat(baca(hasil))).toEqual(tanpaTempat(baca(LENGKAP)));
        expect(format(hasil)).toBe(hasil);
      }),
      { numRuns: 40 },
    );
  });

  test('texts keep their words: long texts, escapes, italics, empty ones', () => {
    const isian = String.raw`sop S "a \"b\" \\ _c d_ \_e" maksud dan tujuan ""${'"'}panjang
      sekali "kutip" di sini""${'"'} nomor ""`;
    expect(tanpaTempat(baca(format(isian)))).toEqual(tanpaTempat(baca(isian)));
  });

  test.each(['langkah', 'nomor', 'sop S "S" prosedur langkah "x" oleh', 'sop S "tak selesai'])(
    'a text that is not understood (%s) is left alone',
    (teks) => {
      expect(formatTeks(teks).ok).toBe(false);
    },
  );
});

/** The text in a range. */
function potong(teks: string, { start, end }: Range): string {
  const baris = teks.split('\n');
  if (start.line === end.line) return baris[start.line]!.slice(start.character, end.character);
  return [
    baris[start.line]!.slice(start.character),
    ...baris.slice(start.line + 1, end.line),
    baris[end.line]!.slice(0, end.character),
  ].join('\n');
}
