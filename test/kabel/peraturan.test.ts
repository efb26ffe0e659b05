/** What the editor shows of profiles, registers and histories, over the built server's standard streams. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompletionList, DocumentLink, DocumentSymbol, FoldingRange, Hover, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { Klien } from './klien.ts';
import { SERVER } from './perintah.ts';

const URI = 'untitled:Untitled-1';
const textDocument = { uri: URI };

const TEKS = `peraturan induk adalah "Peraturan Bupati Contoh Nomor 1 Tahun 2024 tentang Pedoman"
  menuntut waktu-kosong sebagai kesalahan pasal "5 ayat (1)", "Lampiran I"
  simbol mulai, selesai, konektor halaman pasal "Lampiran III"
  urutan pelaksana jenjang
  kaji ulang setiap 2 tahun pasal "20"
  pelaporan setiap akhir Maret
  catatan "Hanya _Lampiran I_ yang diperiksa."

peraturan anak adalah "Keputusan Kepala Dinas"
  mewarisi induk
  tidak menuntut waktu-kosong, output-kosong
  disahkan oleh "Kepala *", "Sekretaris Daerah"
  evaluasi setiap semester
  kertas F4

register "Produk hukum"
  - "Peraturan Bupati Contoh Nomor 9 Tahun 2015"
    dicabut dengan "Peraturan Bupati Contoh Nomor 1 Tahun 2024"
    sumber "Pasal 30"

sop Surat "Pengelolaan Surat"
peraturan anak
riwayat
  disusun 2 Januari 2018 oleh "Staf"
  diuji coba 10 Januari 2018
// abaikan nomor-kosong: belum bernomor
pelaksana
  staf "Staf"
`;

/** Position behind the first `cari`. */
function sesudah(teks: string, cari: string): { line: number; character: number } {
  const baris = teks.slice(0, teks.indexOf(cari) + cari.length).split('\n');
  return { line: baris.length - 1, character: baris.at(-1)!.length };
}

let klien: Klien;
beforeEach(async () => {
  klien = await Klien.mulai(SERVER);
  await klien.buka(URI, TEKS);
});
afterEach(async () => {
  expect(await klien.selesai()).toBe(0);
});

describe('hover', () => {
  const keterangan = async (cari: string) => {
    const hover = await klien.minta<Hover | null>('textDocument/hover', { textDocument, position: sesudah(TEKS, cari) });
    return hover && (hover.contents as { value: string }).value;
  };

  test('of a profile says what it asks, and what of it is inherited from whom', async () => {
    expect(await keterangan('mewarisi i')).toBe(
      [
        '**Peraturan Bupati Contoh Nomor 1 Tahun 2024 tentang Pedoman**',
        'peraturan `induk`',
        [
          '- Menuntut: 5 aturan',
          '- Simbol: mulai, selesai, konektor halaman',
          '- Urutan pelaksana: jenjang',
          '- Kaji ulang: setiap 2 tahun',
          '- Pelaporan: setiap akhir Maret',
        ].join('\n'),
        '_Hanya Lampiran I yang diperiksa\\._',
      ].join('\n\n'),
    );
    const anak = await keterangan('\nperaturan an');
    expect(anak).toContain('- Mewarisi: `induk`\n');
    expect(anak).toContain('- Simbol: mulai, selesai, konektor halaman (dari `induk`)\n');
    expect(anak).toContain('- Evaluasi: setiap semester\n');
    expect(anak).toContain('- Disahkan oleh: Kepala \\*; Sekretaris Daerah\n');
  });

  test.each(['menuntut wak', 'tidak menuntut wak', 'abaikan nom'])('of the code behind "%s" says what the rule is about', async (cari) => {
    expect(await keterangan(cari)).toMatch(/^\*\*(waktu|nomor)-kosong\*\*\n\n(Langkah tidak menyebut|SOP belum bernomor)/);
  });

  test.each(['"5 ay', '"Produk huk'])('of a text (%s) says nothing', async (cari) => {
    expect(await keterangan(cari)).toBeNull();
  });
});

test('every code leads to its page', async () => {
  const tautan = await klien.minta<DocumentLink[]>('textDocument/documentLink', { textDocument });
  const halaman = (kode: string) => `sop-bawaan:/aturan/${kode}.md`;
  expect(tautan.map(({ target }) => target)).toEqual(['waktu-kosong', 'waktu-kosong', 'output-kosong', 'nomor-kosong'].map(halaman));
});

test('outline', async () => {
  const [induk, anak, register, sop] = await klien.minta<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  const isi = (simbol: DocumentSymbol | undefined) => simbol!.children!.map(({ name, detail }) => `${name}|${detail}`);
  expect(isi(induk)).toEqual([
    'waktu-kosong|Pasal 5 ayat (1), Lampiran I',
    'Simbol|Lampiran III',
    'Urutan pelaksana|',
    'Kaji ulang|Pasal 20',
    'Pelaporan|',
  ]);
  expect(isi(anak)).toEqual(['waktu-kosong|tidak menuntut', 'output-kosong|tidak menuntut', 'Disahkan oleh|', 'Evaluasi|', 'Kertas|']);
  expect([register!.name, ...isi(register)]).toEqual(['Produk hukum', 'Peraturan Bupati Contoh Nomor 9 Tahun 2015|dicabut']);
  expect(isi(sop!.children![0])).toEqual(['disusun|2 Januari 2018', 'diuji coba|10 Januari 2018']);
});

test('folding', async () => {
  const lipatan = await klien.minta<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  const baris = (cari: string) => sesudah(TEKS, cari).line;
  for (const [awal, akhir] of [
    ['peraturan induk', 'catatan'],
    ['register', 'sumber'],
    ['- "Peraturan', 'sumber'],
    ['riwayat', 'diuji'],
  ] as const) {
    expect(lipatan).toContainEqual({ startLine: baris(awal), endLine: baris(akhir) });
  }
});

test('a profile of the workspace is renamed wherever it is named; one that ships with the tool is not', async () => {
  const ganti = (cari: string, newName: string) =>
    klien.minta<WorkspaceEdit>('textDocument/rename', { textDocument, position: sesudah(TEKS, cari), newName });
  const anak = await ganti('\nperaturan an', 'dinas-contoh');
  expect(anak.changes![URI]!.map(({ range }) => range.start.line)).toEqual([8, 21]);
  expect((await ganti('mewarisi in', 'dinas-contoh')).changes![URI]!.map(({ range }) => range.start.line)).toEqual([0, 9]);
  await expect(ganti('mewarisi in', 'anak')).rejects.toThrow('sudah dipakai');
  await expect(ganti('mewarisi in', 'kukar-57-2012')).rejects.toThrow('sudah dipakai');
});

describe('completion', () => {
  /** What is offered at the end of `teks`. */
  const usul = async (teks: string) => {
    await klien.ubah(URI, teks);
    const daftar = await klien.minta<CompletionList>('textDocument/completion', { textDocument, position: sesudah(teks, teks) });
    return daftar.items;
  };
  const label = async (teks: string) => (await usul(teks)).map((item) => item.label);
  const PROFIL = 'peraturan x adalah "X"\n  nomor\n';
  const SOP = 'sop A "A"\npelaksana\n  a "A"\nprosedur\n  langkah "b" oleh\n';

  test.each(['menuntut ', 'menuntut wak', 'tidak menuntut nomor-kosong, ', 'tidak menuntut nomor-kosong, out'])(
    'of codes behind "%s", with what they are about',
    async (awal) => {
      const kode = await usul(`${PROFIL}  ${awal}`);
      const cari = awal.endsWith('out') ? 'output-kosong' : 'waktu-kosong';
      expect(kode.find((item) => item.label === cari)?.detail).toMatch(/^Langkah tidak menyebut/);
    },
  );

  test('of codes in a suppression comment, but none that cannot be silenced', async () => {
    for (const awal of ['// abaikan ', '// abaikan wak', '//abaikan-berkas nomor-kosong, ']) {
      const kode = await label(`${SOP}  ${awal}`);
      expect(kode).toContain('waktu-kosong');
      expect(kode).not.toContain('sintaks');
    }
    expect(await label(`${SOP}  // abaikan waktu-kosong: alasan `)).not.toContain('waktu-kosong');
  });

  test.each<[string, string[]]>([
    ['peraturan x adalah "X"\n  mewarisi ', ['kukar-57-2012', 'permendagri-52-2011']],
    [`${PROFIL}  `, ['menuntut', 'tidak menuntut', 'wajib', 'urutan pelaksana', 'kaji ulang setiap', 'disahkan oleh', 'kertas']],
    [`${PROFIL}  wajib nomor, `, ['disahkan oleh', 'peralatan', 'tanggal']],
    [`${PROFIL}  wajib nomor,\n    disahkan oleh, `, ['peralatan', 'waktu']],
    [`${PROFIL}  menuntut waktu-kosong sebagai `, ['kesalahan', 'peringatan', 'informasi']],
    [`${PROFIL}  simbol mulai, `, ['selesai', 'konektor']],
    [`${PROFIL}  urutan pelaksana `, ['jenjang', 'alur', 'bebas']],
    [`${PROFIL}  kaji ulang setiap 2 `, ['triwulan', 'semester', 'tahun']],
    [`${PROFIL}  pelaporan setiap akhir `, ['tahun', 'Maret']],
    [`${PROFIL}  kertas `, ['A4', 'F4']],
    ['register "R"\n  - "X"\n    ', ['dicabut dengan', 'sumber', 'diketahui']],
    ['register "R"\n  - "X"\n    rusak\n    diketahui 2 ', ['Januari']],
    ['sop A "A"\nriwayat\n  rusak\n  disusun\n  ', ['diuji coba', 'dikaji ulang', 'oleh']],
    ['sop A "A"\nriwayat\n  rusak\n  disahkan 2 ', ['Januari']],
    ['sop A "A"\nriwayat\n  disusun 2 Januari 2018\n  disahkan oleh "K"\n  ', ['nama', 'pangkat', 'nip', 'prosedur']],
    ['sop A "A"\nketerkaitan\n  - sop ', ['A']],
    [`${SOP.replace('"b" oleh', 'c "b" oleh a')}    jika tidak ke `, ['c', 'konektor']],
  ])('behind %j', async (teks, harap) => {
    expect(await label(teks)).toEqual(expect.arrayContaining(harap));
  });

  test('offers each word as it is used there', async () => {
    expect(await label(`${SOP}    jika `)).toEqual(expect.arrayContaining(['ya', 'tidak']));
    const riwayat = await label('sop A "A"\nriwayat\n  ');
    expect(riwayat).toContain('disahkan');
    const satuan = await label(`${PROFIL}  kaji ulang setiap 2 `);
    expect(satuan).not.toContain('menit');
  });
});
