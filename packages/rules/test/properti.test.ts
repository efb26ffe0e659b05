/** Whatever the model, checking ends, gives the same again, and does not depend on the order of files. */
import { type Dokumen, JENIS_SIMBOL, type Langkah, type Peraturan, type Prosedur, type Simbol, type Sop } from '@alir/core';
import { ATURAN, gabungkan, periksa } from '@alir/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abaian, dokumen, nama, OPSI, peraturan, rentang, sop, teks } from './bangun.ts';

const KODE = [...ATURAN.map((r) => r.code), 'tak-ada'];
const namaArb = fc.constantFrom('a', 'b', 'c', 'kukar-57-2012');
const rentangArb = fc.tuple(fc.nat(40), fc.nat(20), fc.nat(20)).map(([baris, dari, panjang]) => rentang(baris, dari, dari + panjang));
const isianArb = fc.record({
  strip: fc.boolean(),
  teks: fc.option(
    fc.constantFrom('', '1', ' 1  ', '-').map((t) => teks(t)),
    { nil: undefined },
  ),
  range: rentangArb,
});
const tanggalArb = fc.record({
  strip: fc.boolean(),
  range: rentangArb,
  nilai: fc.option(
    fc.record({
      hari: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
      bulan: fc.integer({ min: 1, max: 12 }),
      tahun: fc.integer({ min: 2016, max: 2018 }),
      range: rentangArb,
    }),
    { nil: undefined },
  ),
});

function prosedurArb(jalur: number): fc.Arbitrary<Prosedur> {
  return fc.nat(4).chain((jumlah) =>
    fc
      .record({
        simbol: fc.array(
          fc.record({ langkah: fc.nat(Math.max(0, jumlah - 1)), jenis: fc.constantFrom(...JENIS_SIMBOL), lane: fc.nat(jalur) }),
          { maxLength: jumlah === 0 ? 0 : 6 },
        ),
        alur: fc.array(fc.tuple(fc.constantFrom('alur', 'informasi', 'bersama'), fc.nat(), fc.nat()), { maxLength: 8 }),
        konektor: fc.array(fc.tuple(fc.array(fc.nat(), { maxLength: 2 }), fc.option(fc.nat())), { maxLength: 2 }),
        langkah: fc.array(
          fc.record({ rusak: fc.boolean(), strip: fc.boolean(), isi: fc.boolean(), gabung: fc.boolean(), range: rentangArb }),
          { minLength: jumlah, maxLength: jumlah },
        ),
        range: rentangArb,
      })
      .map(({ simbol, alur, konektor, langkah, range }): Prosedur => {
        const daftarSimbol = simbol
          .sort((a, b) => a.langkah - b.langkah)
          .map(
            ({ langkah, jenis, lane }, id): Simbol => ({ id, langkah, jenis, lanes: lane < jalur ? [lane] : [], generated: false, range }),
          );
        const acak = (n: number) => n % daftarSimbol.length;
        const punya = daftarSimbol.length > 0;
        return {
          header: range,
          range,
          simbol: daftarSimbol,
          langkah: langkah.map((l, indeks): Langkah => {
            const [awal, akhir] = l.gabung ? [Math.max(0, indeks - 1), indeks] : [indeks, indeks];
            const sel = { awal, akhir, strip: l.strip, teks: l.isi ? [teks('isi')] : [], range: l.range };
            return {
              indeks,
              no: indeks + 1,
              uraian: [],
              simbol: daftarSimbol.filter((s) => s.langkah === indeks).map((s) => s.id),
              kelengkapan: sel,
              output: sel,
              keterangan: sel,
              waktu: { awal, akhir, ...(l.isi ? { nilai: { kind: 'strip', range: l.range } as const } : {}) },
              halamanBaru: false,
              range: l.range,
              header: l.range,
              rusak: l.rusak,
              alurRusak: l.rusak && l.strip,
            };
          }),
          alur: punya ? alur.map(([jenis, dari, ke]) => ({ jenis: jenis as 'alur', dari: acak(dari), ke: acak(ke), range })) : [],
          konektor: konektor.map(([sumber, ke]) => ({
            nama: 'A',
            sumber: punya ? sumber.map((dari) => ({ dari: acak(dari), jenis: 'alur' as const, range })) : [],
            ...(ke !== null && punya ? { tujuan: { ke: acak(ke), range } } : {}),
            range,
          })),
          buntu: punya ? alur.slice(0, 1).map(([, dari]) => ({ dari: acak(dari), range })) : [],
        };
      }),
  );
}

const sopArb: fc.Arbitrary<Sop> = fc.nat(3).chain((jalur) =>
  fc
    .record({
      baris: fc.nat(30),
      nama: fc.option(
        fc.tuple(namaArb, rentangArb).map(([n, r]) => nama(n, r)),
        { nil: undefined },
      ),
      peraturan: fc.array(namaArb, { maxLength: 2 }),
      nomor: fc.option(isianArb, { nil: undefined }),
      tanggal: fc.record({ pembuatan: tanggalArb, revisi: tanggalArb, pengesahan: tanggalArb, efektif: tanggalArb }, { requiredKeys: [] }),
      dasarHukum: fc.option(fc.array(fc.constantFrom('', 'UU 1'), { maxLength: 2 })),
      terkait: fc.array(namaArb, { maxLength: 2 }),
      header: fc.option(rentangArb, { nil: undefined }),
      prosedur: fc.array(prosedurArb(jalur), { maxLength: 2 }),
      rusak: fc.boolean(),
    })
    .map(({ baris, peraturan, dasarHukum, terkait, header, ...isi }) => {
      const kepala = rentang(baris, 0, 5);
      return sop(
        {
          ...isi,
          peraturan: peraturan.map((p) => nama(p)),
          daftar: {
            ...(dasarHukum
              ? { dasarHukum: { header: kepala, range: kepala, butir: dasarHukum.map((t) => ({ teks: teks(t), range: kepala })) } }
              : {}),
            keterkaitan: { header: kepala, range: kepala, butir: terkait.map((t) => ({ sop: nama(t), range: kepala })) },
          },
          pelaksanaHeader: header,
          pelaksana: Array.from({ length: jalur }, (_, i) => ({ nama: nama(`p${i}`), label: teks('P'), range: kepala })),
        },
        baris,
      );
    }),
);

const peraturanArb: fc.Arbitrary<Peraturan> = fc
  .tuple(
    namaArb,
    fc.array(fc.tuple(fc.constantFrom(...KODE), fc.constantFrom('1', 'Lampiran')), { maxLength: 6 }),
    fc.array(namaArb, { maxLength: 3 }),
  )
  .map(([id, tuntutan, mewarisi]) => peraturan(id, tuntutan, mewarisi));

const dokumenArb: fc.Arbitrary<Dokumen> = fc
  .record({
    sop: fc.array(sopArb, { maxLength: 3 }),
    peraturan: fc.array(peraturanArb, { maxLength: 2 }),
    masalah: fc.array(
      fc.record({
        kode: fc.constantFrom(...KODE),
        ragam: fc.option(fc.string(), { nil: undefined }),
        params: fc.constant({}),
        range: rentangArb,
      }),
      { maxLength: 4 },
    ),
    abaian: fc.array(
      fc
        .tuple(
          fc.array(fc.constantFrom(...KODE), { maxLength: 3 }),
          fc.oneof(rentangArb, fc.constant('berkas' as const)),
          fc.constantFrom('', 'alasan'),
        )
        .map(([kode, cakupan, alasan]) => abaian(kode, cakupan, alasan)),
      { maxLength: 3 },
    ),
  })
  .map(dokumen);

const berkasArb = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), dokumenArb), { maxLength: 4, selector: ([n]) => n })
  .map((daftar) => daftar.map(([n, d]) => ({ ...d, uri: `file:///${n}.sop` })));

test('on any model, checking ends, repeats itself, and ignores the order of files', () => {
  fc.assert(
    fc.property(berkasArb, fc.array(peraturanArb, { maxLength: 3 }), fc.constantFrom('id', 'en'), (berkas, dikenal, locale) => {
      const opsi = { ...OPSI, locale, peraturan: dikenal } as const;
      const semua = (daftar: readonly Dokumen[]) => [
        ...gabungkan(
          daftar.map((d) => periksa(d, opsi)),
          opsi,
        ),
      ];
      const temuan = semua(berkas);
      expect(semua(berkas)).toEqual(temuan);
      expect(semua(berkas.toReversed())).toEqual(temuan);
      for (const [uri, daftar] of temuan) {
        for (const f of daftar.temuan) {
          // No rule may have thrown; what the reader says in this rule's name has no "kode".
          expect(f.code === 'galat-internal' && ATURAN.some((r) => f.message.includes(`"${r.code}"`))).toBe(false);
          expect(f.uri).toBe(uri);
          expect(f.message).not.toBe('');
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('what is kept of a file is plain data', () => {
  fc.assert(
    fc.property(dokumenArb, (d) => {
      const hasil = periksa(d, OPSI);
      expect(structuredClone(hasil)).toEqual(hasil);
    }),
    { numRuns: 50 },
  );
});
