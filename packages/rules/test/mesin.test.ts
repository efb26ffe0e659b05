/** The engine: rules that fail, what the reader reports, comparison across files. */
import { gabungkan, periksa, type Rule, TANPA_SETELAN } from '@alir/rules';
import { describe, expect, test } from 'vitest';
import { aturan, dokumen, OPSI, rentang, sop, temuanBerkas } from './bangun.ts';

function jalankan(isi: Parameters<typeof dokumen>[0], daftar: readonly Rule[]) {
  return gabungkan([periksa(dokumen(isi), OPSI, TANPA_SETELAN, daftar)], OPSI, daftar).get('file:///a.sop')!.temuan;
}

describe('a rule that throws', () => {
  const jatuh = () => {
    throw new Error('rahasia di /rumah/pengembang');
  };
  const jujur = aturan('jujur', { check: (s) => [{ range: s.header }] });

  test('becomes one finding that names it, without its error, and the others go on', () => {
    const temuan = jalankan({ sop: [sop({}, 0), sop({}, 10)] }, [aturan('rapuh', { check: jatuh }), jujur]);
    expect(temuan.map((f) => `${f.range.start.line} ${f.code} ${f.severity}`)).toEqual([
      '0 galat-internal warning',
      '0 jujur warning',
      '10 jujur warning',
    ]);
    expect(temuan[0]!.message).toContain('"rapuh"');
    expect(temuan[0]!.message).not.toContain('rahasia');
  });

  test('keeps what it reported before, and is tried on the other SOPs', () => {
    const goyah = aturan('goyah', {
      *check(s) {
        yield { range: s.header };
        if (s.range.start.line === 0) jatuh();
      },
    });
    expect(jalankan({ sop: [sop({}, 0), sop({}, 10)] }, [goyah]).map((f) => f.code)).toEqual(['galat-internal', 'goyah', 'goyah']);
  });

  test.each([
    ['the document', { checkDokumen: jatuh }],
    ['all files', { checkRuang: jatuh }],
    ['its own sentence', { checkDokumen: () => [{ range: rentang(0) }], message: { id: jatuh, en: jatuh } }],
  ])('on %s is told at the beginning of the file', (_, isi) => {
    expect(jalankan({ sop: [sop()] }, [aturan('rapuh', isi)])).toMatchObject([
      { code: 'galat-internal', range: { start: { line: 0, character: 0 } } },
    ]);
  });
});

describe('what the reader reports', () => {
  test('becomes a finding of the rule of that name, in the sentence of its ragam', () => {
    const rule = aturan('uji', {
      severity: 'error',
      message: { id: { umum: () => 'Umum.', khusus: (p) => `Khusus ${p.n}.` }, en: () => '' },
    });
    const masalah = (ragam?: string) => ({ kode: 'uji', ...(ragam ? { ragam } : {}), params: { n: 7 }, range: rentang(3) });
    const pesan = jalankan({ masalah: [masalah('khusus'), masalah(), masalah('baru'), masalah('toString')] }, [rule]);
    expect(pesan.map((f) => f.message).sort()).toEqual(['Khusus 7.', 'Umum.', 'Umum.', 'Umum.']);
    expect(pesan[0]).toMatchObject({ code: 'uji', severity: 'error', range: rentang(3), citations: [] });
  });

  test('is not lost where no rule has that name', () => {
    const [temuan, ...lain] = jalankan({ masalah: [{ kode: 'entah-apa', params: {}, range: rentang(3) }] }, []);
    expect(temuan).toMatchObject({ code: 'galat-internal', severity: 'warning', range: rentang(3) });
    expect(temuan!.message).toContain('"entah-apa"');
    expect(lain).toEqual([]);
  });
});

describe('across files', () => {
  const SATU = 'sop Satu "Satu"\nnomor "045 /  01"';
  const pilih = (berkas: Record<string, string>, kode: string) => {
    const temuan = [...temuanBerkas(berkas)].flatMap(([uri, daftar]) =>
      daftar.filter((f) => f.code === kode).map((f) => ({ ...f, di: uri })),
    );
    return temuan.map((f) => `${f.di} ${f.range.start.line}: ${f.message}`);
  };

  test('nomor-ganda stands at every number after the first and names the first with file and line', () => {
    expect(
      pilih(
        {
          'file:///kerja/c.sop': 'sop "C"\n\nnomor "045 / 01"',
          'file:///kerja/umum/a%20b.sop': SATU,
          'file:///kerja/umum/d.sop': SATU.replace('Satu', 'Dua'),
        },
        'nomor-ganda',
      ),
    ).toEqual([
      'file:///kerja/umum/a%20b.sop 1: Nomor "045 / 01" sudah dipakai SOP di c.sop baris 3. Beri SOP ini nomor yang belum dipakai.',
      'file:///kerja/umum/d.sop 1: Nomor "045 / 01" sudah dipakai SOP di c.sop baris 3. Beri SOP ini nomor yang belum dipakai.',
    ]);
  });

  test('files of one name are told apart by their folders', () => {
    expect(pilih({ 'file:///kerja/a/sop.sop': SATU, 'file:///kerja/b/sop.sop': SATU }, 'nomor-ganda')[0]).toContain(
      'di a/sop.sop baris 2.',
    );
    expect(pilih({ 'file:///kerja/%E0/sop.sop': SATU, 'file:///kerja/b/sop.sop': SATU }, 'nomor-ganda')[0]).toContain('sop.sop baris 2.');
  });

  test.each(['-', '""', '" - "', '"  "'])('nomor %s is no number', (nomor) => {
    expect(pilih({ 'file:///a.sop': `sop "A" nomor ${nomor}\nsop "B" nomor ${nomor}` }, 'nomor-ganda')).toEqual([]);
  });

  test('the first place is given as related', () => {
    const temuan = temuanBerkas({ 'file:///a.sop': SATU, 'file:///b.sop': SATU });
    const [nama, nomor] = temuan.get('file:///b.sop')!.filter((f) => f.code === 'nama-ganda' || f.code === 'nomor-ganda');
    expect(nama!.related).toEqual([{ uri: 'file:///a.sop', range: rentang(0, 4, 8), message: 'Nama yang sama di sini' }]);
    expect(nomor!.related).toMatchObject([{ uri: 'file:///a.sop', range: { start: { line: 1 } } }]);
  });

  test('an SOP and a profile may share a name; two profiles may not', () => {
    const profil = 'peraturan Satu adalah "Peraturan Bupati Contoh Nomor 1 Tahun 2020"';
    expect(pilih({ 'file:///a.sop': SATU, 'file:///b.sop': profil }, 'nama-ganda')).toEqual([]);
    expect(pilih({ 'file:///a.sop': profil, 'file:///b.sop': profil }, 'nama-ganda')).toHaveLength(1);
  });

  test('SOPs and profiles of other files are known', () => {
    const berkas = {
      'file:///a.sop': 'sop A "A"\nperaturan satu\nketerkaitan\n  - sop B\nbagian "Lain"\n  - sop C',
      'file:///b.sop': 'peraturan satu adalah "Satu"\n  mewarisi dua\nsop B "B"',
    };
    expect(pilih(berkas, 'sop-tak-dikenal').map((t) => t.slice(0, 15))).toEqual(['file:///a.sop 5']);
    expect(pilih(berkas, 'peraturan-tak-dikenal').map((t) => t.slice(0, 15))).toEqual(['file:///b.sop 1']);
  });

  test('every file has an entry, in the order of uris, and the later of two results with one uri counts', () => {
    expect([...temuanBerkas({ 'file:///b.sop': '', 'file:///a.sop': '' })]).toEqual([
      ['file:///a.sop', []],
      ['file:///b.sop', []],
    ]);
    const hasil = (kode: string) =>
      periksa(dokumen({ masalah: [{ kode, params: {}, range: rentang(0) }] }), OPSI, TANPA_SETELAN, [aturan('lama'), aturan('baru')]);
    expect([...gabungkan([hasil('lama'), hasil('baru')], OPSI).values()].flatMap(({ temuan }) => temuan).map((f) => f.code)).toEqual([
      'baru',
    ]);
  });
});
