import { type Peristiwa, TAHAP, type Tahap, type Tanggal } from '@alir/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaDokumen, formatTeks } from '../src/index.ts';

/* What the language promises of the section `riwayat`, as facts about the document. */

const baca = (teks: string) => bacaDokumen(teks, 'file:///riwayat.sop');

/** The stages as authors write them. */
const TULISAN: Readonly<Record<Tahap, string>> = {
  disusun: 'disusun',
  diverifikasi: 'diverifikasi',
  diujiCoba: 'diuji coba',
  disahkan: 'disahkan',
  ditetapkan: 'ditetapkan',
  disosialisasikan: 'disosialisasikan',
  dilatihkan: 'dilatihkan',
  diawasi: 'diawasi',
  dilaporkan: 'dilaporkan',
  dievaluasi: 'dievaluasi',
  dikajiUlang: 'dikaji ulang',
};

const hari = ({ hari, bulan, tahun }: Tanggal) => [hari, bulan, tahun].filter((n) => n !== undefined).join('/');

/** An event in short: `diverifikasi 5/1/2018 oleh A+B`. */
function ringkas({ tahap, tanggal, ...rincian }: Peristiwa): string {
  const isi = (['oleh', 'dengan', 'kepada', 'disaksikan'] as const).flatMap((jenis) =>
    rincian[jenis].length > 0 ? [`${jenis} ${rincian[jenis].map(({ text }) => text).join('+')}`] : [],
  );
  return [tahap, ...(tanggal ? [hari(tanggal)] : []), ...isi].join(' ');
}

/** The events of a riwayat, and the lines (from one, the riwayat being the first) of the text's faults. */
function riwayat(isi: string) {
  const { sop, masalah } = baca(`sop S "S"\n${isi}`);
  return {
    peristiwa: sop[0]!.riwayat?.peristiwa.map(ringkas),
    masalah: masalah.map(({ kode, ragam, range }) => `${range.start.line} ${[kode, ragam].filter(Boolean).join(' ')}`),
    rusak: sop[0]!.rusak,
  };
}

/** The events of a riwayat without faults. */
function peristiwa(isi: string): string[] {
  const hasil = riwayat(`riwayat\n${isi}`);
  expect(hasil.masalah).toEqual([]);
  return hasil.peristiwa!;
}

test('a SOP without riwayat has none; an empty one has no events', () => {
  expect(riwayat('nomor "1"').peristiwa).toBeUndefined();
  expect(peristiwa('')).toEqual([]);
});

test('a second riwayat is a fault, and the first counts', () => {
  expect(riwayat('riwayat disusun -\nriwayat diawasi -')).toEqual({ peristiwa: ['disusun'], masalah: ['2 bagian-ganda'], rusak: false });
});

describe('an event', () => {
  test.each(TAHAP)('%s', (tahap) => {
    const kata = TULISAN[tahap];
    expect(peristiwa(`${kata} 5 Januari 2018\n${kata} -\n${kata.toUpperCase()} 2018-01-05 OLEH "A"`)).toEqual([
      `${tahap} 5/1/2018`,
      tahap,
      `${tahap} 5/1/2018 oleh A`,
    ]);
  });

  test.each(TAHAP.filter((tahap) => tahap !== 'disahkan'))('%s without a date', (tahap) => {
    expect(peristiwa(`${TULISAN[tahap]}\n${TULISAN[tahap]} oleh "A"`)).toEqual([tahap, `${tahap} oleh A`]);
  });

  test.each([
    ['5 Januari 2018', '5/1/2018'],
    ['05 JANUARI 2018', '5/1/2018'],
    ['Januari 2018', '1/2018'],
    ['2018-1-5', '5/1/2018'],
    ['29 Februari 2024', '29/2/2024'],
  ])('the date %s', (tulisan, harapan) => expect(peristiwa(`disusun ${tulisan}`)).toEqual([`disusun ${harapan}`]));

  test.each([
    ['disusun 5 Januari 2018 oleh "A"', 'disusun 5/1/2018 oleh A'],
    ['disusun oleh "A" 5 Januari 2018', 'disusun 5/1/2018 oleh A'],
    ['disusun oleh "A" Januari 2018', 'disusun 1/2018 oleh A'],
    ['disusun\n  oleh "A"\n  Januari 2018', 'disusun 1/2018 oleh A'],
    ['disusun - oleh "A"', 'disusun oleh A'],
    ['disusun 2018-01-05 oleh "A", "B", "C"', 'disusun 5/1/2018 oleh A+B+C'],
    ['disusun 2018-01-05 oleh "A" oleh "B"', 'disusun 5/1/2018 oleh A+B'],
    ['ditetapkan 2018-01-05 dengan "K"', 'ditetapkan 5/1/2018 dengan K'],
    ['ditetapkan dengan "K", "L" 2018-01-05 oleh "A"', 'ditetapkan 5/1/2018 oleh A dengan K+L'],
    ['disosialisasikan 2018-01-05 kepada "P", "Q"', 'disosialisasikan 5/1/2018 kepada P+Q'],
    ['diuji coba 2018-01-05 disaksikan oleh "A", "B" oleh "C"', 'diujiCoba 5/1/2018 oleh C disaksikan A+B'],
  ])('%s', (tulisan, harapan) => expect(peristiwa(tulisan)).toEqual([harapan]));

  test('events keep the order of the text, and a stage may come back', () => {
    expect(peristiwa('dievaluasi 2019-12-20 disusun 2018-01-02 dievaluasi 2018-12-20')).toEqual([
      'dievaluasi 20/12/2019',
      'disusun 2/1/2018',
      'dievaluasi 20/12/2018',
    ]);
  });

  test('it says where it stands', () => {
    const [satu] = baca('sop S "S"\nriwayat\n  diuji coba 5 Januari 2018 oleh "A"').sop[0]!.riwayat!.peristiwa;
    const baris = (start: number, end: number) => ({ start: { line: 2, character: start }, end: { line: 2, character: end } });
    expect([satu!.header, satu!.tanggal!.range, satu!.oleh[0]!.range, satu!.range]).toEqual([
      baris(2, 12),
      baris(13, 27),
      baris(33, 36),
      baris(2, 36),
    ]);
  });
});

describe('`disahkan oleh` is the section of the form', () => {
  test.each(['disusun 2 Januari 2018', 'disahkan 8 November 2018 oleh "X"', 'disahkan -', 'dikaji ulang', 'dikaji ulang oleh "X"', ''])(
    'behind "%s"',
    (sebelum) => {
      const [sop] = baca(`sop S "S"\nriwayat\n  ${sebelum}\ndisahkan oleh "K"\n  nama "N"\nnomor "1"`).sop;
      expect(sop!.riwayat!.peristiwa.length).toBe(sebelum === '' ? 0 : 1);
      expect([sop!.disahkanOleh!.jabatan!.text, sop!.disahkanOleh!.nama!.text, sop!.nomor!.teks!.text, sop!.rusak]).toEqual([
        'K',
        'N',
        '1',
        false,
      ]);
    },
  );
});

describe('a line with a fault', () => {
  const SEKITAR = (baris: string) => `riwayat\n  disusun 2 Januari 2018\n  ${baris}\n  dikaji ulang 2 Januari 2020 oleh "Tim"`;

  test.each<[string, string, string?]>([
    // Half-written: the event is there as far as it goes.
    ['diuji', 'sintaks kurang'],
    ['diuji 1 Mei 2018', 'sintaks kurang'],
    ['dikaji', 'sintaks kurang'],
    ['disahkan', 'sintaks kurang', 'disahkan'],
    ['disahkan 8', 'sintaks kurang', 'disahkan'],
    ['disahkan 8 November', 'sintaks kurang', 'disahkan'],
    ['diverifikasi 8 November', 'sintaks kurang', 'diverifikasi'],
    ['diverifikasi 8 November 2018 oleh', 'sintaks kurang', 'diverifikasi 8/11/2018'],
    ['diverifikasi 8 November 2018 oleh Kepala Dinas', 'sintaks kurang', 'diverifikasi 8/11/2018'],
    ['diverifikasi oleh Sekretaris 8 November 2018', 'sintaks kurang', 'diverifikasi'],
    ['diverifikasi 8 November 2018 oleh "A",', 'sintaks kurang', 'diverifikasi 8/11/2018 oleh A'],
    ['ditetapkan dengan', 'sintaks kurang', 'ditetapkan'],
    ['diuji coba disaksikan "A"', 'sintaks kurang', 'diujiCoba disaksikan A'],
    // Words of the author's own.
    ['diverifikasikan 8 November 2018 oleh "A"', 'sintaks tak-terduga'],
    ['dicetak', 'sintaks tak-terduga'],
    ['diverifikasi pada 8 November 2018', 'sintaks tak-terduga', 'diverifikasi'],
    ['- "diverifikasi"', 'sintaks tak-terduga'],
    ['"diverifikasi" 8 November 2018', 'sintaks tak-terduga'],
    // Dates.
    ['diverifikasi 31 Juni 2018', 'sintaks tanggal-mustahil', 'diverifikasi'],
    ['diverifikasi 1 Nopember 2018', 'sintaks bulan-tak-dikenal', 'diverifikasi'],
    ['diverifikasi oleh "A" Nopember 2018', 'sintaks bulan-tak-dikenal', 'diverifikasi oleh A'],
    ['diverifikasi 1 Mei 2018 oleh "A" 2 Mei 2018', 'bagian-ganda', 'diverifikasi 1/5/2018 oleh A'],
  ])('%s: one fault, and all other lines are read', (baris, masalah, satu) => {
    const hasil = riwayat(SEKITAR(baris));
    expect(hasil.masalah).toEqual([`3 ${masalah}`]);
    expect(hasil.peristiwa).toEqual(['disusun 2/1/2018', ...(satu ? [satu] : []), 'dikajiUlang 2/1/2020 oleh Tim']);
  });

  test('what could not be read at all may be any stage', () => {
    expect(riwayat(SEKITAR('diverifikasikan 8 November 2018')).rusak).toBe(true);
    expect(riwayat(SEKITAR('disahkan 8')).rusak).toBe(false);
  });

  test('every beginning of a riwayat leaves what follows it alive', () => {
    const teks = 'riwayat\n diuji coba 5 Mei 2018 disaksikan oleh "A", "B"\n dikaji ulang 2018-05-01 dengan "K"\n disahkan 6 Mei 2018';
    const potongan = [...teks.matchAll(/\s/gu)].map(({ index }) => teks.slice(0, index));
    for (const awal of potongan) {
      const [sop] = baca(`sop S "S"\n${awal}\nnomor "1"\npelaksana\n a "A"\nprosedur\n langkah "x" oleh a`).sop;
      expect([sop!.nomor?.teks?.text, sop!.pelaksana.length, sop!.prosedur[0]?.langkah.length]).toEqual(['1', 1, 1]);
    }
  });
});

describe('its words stay free', () => {
  const KATA = [...new Set(['riwayat', 'dengan', 'kepada', 'disaksikan', ...Object.values(TULISAN).flatMap((kata) => kata.split(' '))])];

  test.each(KATA)('%s names a step, a symbol, a connector, a SOP', (kata) => {
    const { sop, masalah } = baca(
      `sop ${kata} "S"\nketerkaitan - sop ${kata}\npelaksana a "A" b "B"\nprosedur\nlangkah ${kata} "x" oleh a waktu 1 jam lanjut ke konektor ${kata}\nlangkah "y" waktu bersama ${kata}\nproses p oleh b dari konektor ${kata} lanjut ke ${kata}\nprosedur\nlangkah "z"\nproses ${kata} oleh a\nkeputusan oleh b jika ya ke ${kata} jika tidak berakhir`,
    );
    expect(masalah).toEqual([]);
    const [s] = sop;
    expect([
      s!.nama!.nama,
      s!.daftar.keterkaitan!.butir[0]!.sop!.nama,
      s!.prosedur[0]!.langkah[0]!.nama!.nama,
      s!.prosedur[0]!.konektor[0]!.nama,
      s!.prosedur[1]!.simbol[0]!.nama!.nama,
    ]).toEqual([kata, kata, kata, kata, kata]);
  });

  // `disahkan` opens a section of the form, so no lane has its name.
  test.each(KATA.filter((kata) => kata !== 'disahkan'))('%s names a lane', (kata) => {
    const { sop, masalah } = baca(
      `sop S "S"\npelaksana\n a "A"\n ${kata} "B"\nprosedur\nlangkah "x" oleh ${kata}, a lalu a + ${kata}\nlangkah t "y"\nproses oleh ${kata} lanjut ke t oleh ${kata}`,
    );
    expect(masalah).toEqual([]);
    expect(sop[0]!.pelaksana.map(({ nama }) => nama.nama)).toEqual(['a', kata]);
    expect(sop[0]!.riwayat).toBeUndefined();
  });
});

describe('formatter', () => {
  const format = (teks: string): string => {
    const hasil = formatTeks(teks);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil));
    return hasil.teks;
  };

  test('one line for each event, its values under each other', () => {
    expect(
      format(
        'sop S "S" nomor "1" RIWAYAT Disusun 2 januari 2018 OLEH "A" Diuji Coba 2018-01-05 disaksikan oleh "B" disosialisasikan kepada "C" mei 2018 diawasi dikaji ulang -\n\ndisahkan oleh "K"',
      ),
    ).toBe(`sop S "S"

nomor               "1"

riwayat
  disusun           2 Januari 2018 oleh "A"
  diuji coba        2018-01-05 disaksikan oleh "B"
  disosialisasikan  kepada "C" Mei 2018
  diawasi
  dikaji ulang      -

disahkan oleh       "K"
`);
  });

  test('a long event goes on below its date', () => {
    const panjang = `Kepala ${'Dinas '.repeat(8)}`.trim();
    const sela = ' '.repeat(20);
    expect(format(`sop S "S" riwayat disusun 2018-01-02 oleh "${panjang}", "${panjang}" dengan "K"`)).toBe(
      `sop S "S"\n\nriwayat\n  disusun           2018-01-02\n${sela}oleh "${panjang}",\n${sela}"${panjang}"\n${sela}dengan "K"\n`,
    );
  });

  test('whatever the events and the blanks between them: the words stay, and it is content with its own work', () => {
    const tanggal = fc.constantFrom('2 Januari 2018', 'Mei 2019', '2020-02-29');
    const teks = fc.array(fc.constantFrom('"A"', `"${'x'.repeat(70)}"`, '"""panjang\n  sekali"""'), { minLength: 1, maxLength: 3 });
    const rincian = fc
      .tuple(fc.constantFrom('oleh', 'dengan', 'kepada', 'disaksikan oleh'), teks)
      .map(([jenis, isi]) => `${jenis} ${isi.join(' , ')}`);
    const peristiwa = fc
      .tuple(fc.constantFrom(...TAHAP), fc.oneof(tanggal, fc.constant('-')), fc.array(rincian, { maxLength: 3 }))
      .map(([tahap, kapan, isi]) => [TULISAN[tahap], kapan, ...isi].join(' '));
    const sela = fc.constantFrom(' ', '\n', '\t', ' // k\n', ' /* k */ ', '\n\n\n');
    const tersusun = fc.tuple(fc.array(peristiwa, { maxLength: 5 }), fc.array(sela, { minLength: 1 })).map(([isi, antara]) => {
      const kata = ['riwayat', ...isi, 'disahkan oleh "K"'].flatMap((satu) => satu.match(/"""[\s\S]*?"""|"[^"]*"|\S+/gu)!);
      return `sop S "S" ${kata.map((satu, i) => satu + antara[i % antara.length]!).join('')}`;
    });
    const isi = (teksSop: string) => {
      const { sop, masalah } = baca(teksSop);
      return { peristiwa: sop[0]!.riwayat!.peristiwa.map(ringkas), pengesah: sop[0]!.disahkanOleh?.jabatan?.text, masalah };
    };
    fc.assert(
      fc.property(tersusun, (teksSop) => {
        const rapi = format(teksSop);
        expect(isi(rapi)).toEqual(isi(teksSop));
        expect(rapi.match(/k(?= \*\/)|(?<=\/\/ )k/gu)?.length).toBe(teksSop.match(/k(?= \*\/)|(?<=\/\/ )k/gu)?.length);
        expect(format(rapi)).toBe(rapi);
        expect(rapi).not.toMatch(/[ \t]\n|\t/u);
      }),
      { numRuns: 150 },
    );
  });
});
