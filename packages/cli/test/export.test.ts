import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PESAN } from '../src/pesan.ts';
import { sebutPeringatan } from '../src/sebut-peringatan.ts';
import { BERSIH, folderUji, RUSAK, sop } from './alat.ts';

const KEDUA = BERSIH.replace('LayananContoh "Pelayanan Permohonan Data"', '"Judul Kedua"');
const BERDUA = `${BERSIH}\n${KEDUA}`;

describe('export', () => {
  it('draws one SOP to standard output', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const svg = await sop(['export', 'a.sop', '--to', 'svg'], { cwd });
    expect(svg).toMatchObject({ kode: 0, err: '' });
    expect(svg.out).toMatch(/^<svg [\s\S]*<title>Pelayanan Permohonan Data<\/title>[\s\S]*<\/svg>\n$/u);
    const json = JSON.parse((await sop(['export', 'a.sop', '--to=json'], { cwd })).out);
    expect(json).toMatchObject({
      version: 1,
      sop: { judul: 'Pelayanan Permohonan Data', nomor: '000/CONTOH/001' },
      view: 'tabel',
      paper: { name: 'A4' },
    });
    expect(json.pages[0].rows).toHaveLength(5);
    expect((await sop(['export', '-', '--to', 'svg'], { stdin: BERSIH })).out).toBe(svg.out);
    expect((await sop(['export', 'a.sop', '--to', 'svg', '-o', '-'], { cwd })).out).toBe(svg.out);
  });

  it('minds the paper', async () => {
    const kertas = async (...argv: string[]) =>
      JSON.parse((await sop(['export', '-', '--to', 'json', ...argv], { stdin: BERSIH })).out).paper;
    expect(await kertas('--kertas', 'F4')).toEqual({ name: 'F4', width: 330, height: 215 });
    expect(await kertas('--kertas', 'Legal', '--orientasi', 'portrait')).toEqual({ name: 'Legal', width: 215.9, height: 355.6 });
  });

  it('draws the swimlanes where they are asked for', async () => {
    const json = JSON.parse((await sop(['export', '-', '--to', 'json', '--view', 'diagram'], { stdin: BERSIH })).out);
    expect(json.view).toBe('diagram');
    expect(json.pages).toHaveLength(1);
    expect(json.pages[0].rows).toEqual([]);
    expect(json.pages[0].shapes).toHaveLength(5);
    const svg = await sop(['export', '-', '--to', 'svg', '--view', 'diagram'], { stdin: BERSIH });
    expect(svg.kode).toBe(0);
    expect(svg.out).not.toContain('Mutu Baku');
  });

  it('puts the swimlanes of a procedure on one sheet, and says where that makes them too small', async () => {
    const kecil = 'sop "Kecil"\npelaksana\n  a "A"\nprosedur\n  langkah "Membuka" oleh a\n  langkah "Menutup" oleh a\n';
    const lembar = (stdin: string) => sop(['export', '-', '--to', 'json', '--view', 'diagram', '--halaman', '1'], { stdin });
    const muat = await lembar(kecil);
    expect(muat).toMatchObject({ kode: 0, err: '' });
    expect(JSON.parse(muat.out).pages).toMatchObject([{ number: 1, width: 297, height: 210, scale: 1 }]);
    const panjang = await lembar(`${kecil}${Array.from({ length: 40 }, (_, i) => `  langkah "Kegiatan ${i + 1}" oleh a\n`).join('')}`);
    expect(JSON.parse(panjang.out).pages[0].scale).toBeLessThan(0.8);
    expect(panjang.err).toMatch(
      /^sop: diagram prosedur 1 pada "Kecil" terlalu besar untuk satu lembar kertas ini: hurufnya tinggal [\d.]+ pt\./u,
    );
  });

  it('prints one page of paper where it is asked for', async () => {
    const panjang = `${BERSIH}${Array.from({ length: 30 }, (_, i) => `  langkah "Kegiatan tambahan ${i + 1}" oleh staf\n`).join('')}`;
    const halaman = async (n: string, ...argv: string[]) =>
      (await sop(['export', '-', '--to', 'json', '--halaman', n, ...argv], { stdin: panjang })).out;
    const [satu, dua] = [JSON.parse(await halaman('1')).pages, JSON.parse(await halaman('2')).pages];
    expect([satu.length, satu[0].number, dua.length, dua[0].number]).toEqual([1, 1, 1, 2]);
    for (const row of [...satu[0].rows, ...dua[0].rows]) expect(row.y + row.height).toBeLessThan(210);
    expect(satu[0].rows.at(-1).no + 1).toBe(dua[0].rows[0].no);
    const svg = (await sop(['export', '-', '--to', 'svg', '--halaman', '2', '--kertas', 'F4'], { stdin: panjang })).out;
    expect(svg).toContain('width="330mm" height="215mm"');
  });

  it('prints the parts of the document that are asked for, one page of them or all', async () => {
    const cetak = async (...argv: string[]) => (await sop(['export', '-', '--to', 'json', ...argv], { stdin: BERSIH })).out;
    const jenis = (out: string) => JSON.parse(out).pages.map(({ kind, number }: { kind: string; number: number }) => [number, kind]);
    const semua = 'simbol,identitas,sampul,prosedur';
    expect(jenis(await cetak('--bagian', semua))).toEqual([
      [1, 'sampul'],
      [2, 'identitas'],
      [3, 'prosedur'],
      [4, 'simbol'],
    ]);
    expect(jenis(await cetak('--bagian', 'identitas, prosedur', '--halaman', '2'))).toEqual([[2, 'prosedur']]);
    expect(await cetak('--bagian', 'prosedur', '--halaman', '1')).toBe(await cetak('--halaman', '1'));
    const sel = JSON.parse(await cetak('--bagian', 'identitas')).pages[0].cells;
    expect(sel.find(({ id }: { id: string }) => id === 'identitas-judul').description).toBe('Nama SOP: Pelayanan Permohonan Data');
    const pdf = await cetak('--bagian', semua, '--to', 'pdf');
    expect(pdf.match(/\/Type \/Page\n/gu)).toHaveLength(4);
  });

  it.each([
    ['permenpanrb-35-2012', '', 'Judul SOP'],
    ['anak', 'peraturan anak adalah "P"\n  mewarisi permenpanrb-35-2012\n', 'Judul SOP'],
    ['anak', 'peraturan anak adalah "P"\n  mewarisi permenpanrb-35-2012\n  label judul "Nama Prosedur"\n', 'Nama Prosedur'],
  ])('calls the fields of the form as the regulation does (%s)', async (nama, profil, label) => {
    const stdin = `${profil}${BERSIH.replace(/^jenis /mu, `peraturan ${nama}\njenis `)}`;
    const { out } = await sop(['export', '-', '--to', 'json', '--bagian', 'identitas'], { stdin });
    const bacaan = JSON.parse(out).pages[0].cells.map(({ description }: { description: string }) => description);
    expect(bacaan).toContain(`${label}: Pelayanan Permohonan Data`);
  });

  it('prints what the configuration says of all SOPs of the office, where an SOP does not', async () => {
    const tanpa = BERSIH.replace(/^instansi .*\n/mu, '').replace(/^unit kerja .*\n/mu, '');
    const instansi = { instansi: 'Pemerintah Kota Bersama', satuanKerja: 'Dinas Lain', unitKerja: 'Bidang Bersama', logo: 'l.png' };
    const cwd = folderUji({ 'a.sop': tanpa, 'sop.config.json': JSON.stringify({ instansi }) });
    const { out } = await sop(['export', 'a.sop', '--to', 'json', '--bagian', 'identitas'], { cwd });
    expect(JSON.parse(out).pages[0].cells[0].description).toBe('Instansi: Logo l.png Pemerintah Kota Bersama Dinas Contoh Bidang Bersama');
  });

  it('draws as many pixels as are asked for', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const ukuran = async (...argv: string[]) => {
      expect(await sop(['export', 'a.sop', '--to', 'png', '-o', 'a.png', ...argv], { cwd })).toEqual({ kode: 0, out: '', err: '' });
      const png = readFileSync(join(cwd, 'a.png'));
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    const A4 = [1123, 794];
    expect(await ukuran('--halaman', '1')).toEqual([2245, 1587]);
    expect(await ukuran('--halaman', '1', '--skala', '1')).toEqual(A4);
    expect(await ukuran('--halaman', '1', '--skala', '1,5')).toEqual([1684, 1191]);
    expect(await ukuran('--skala', '1')).not.toEqual(A4);
    const panjang = `${BERSIH}${Array.from({ length: 50 }, (_, i) => `  langkah "Kegiatan tambahan ${i + 1}" oleh staf\n`).join('')}`;
    const { kode, err } = await sop(['export', '-', '--to', 'png', '--skala', '10'], { stdin: panjang });
    expect([kode, err]).toEqual([2, expect.stringMatching(/terlalu besar untuk skala 10\. Pilih --skala [4-9](?:\.\d+)? atau kurang/u)]);
  });

  it('calls the SOPs of the same file by their titles', async () => {
    const stdin = `${BERSIH.replace('- "SOP Pengelolaan Surat Masuk"', '- sop Lain')}\nsop Lain "Pengelolaan Surat"\n`;
    const { out } = await sop(['export', '-', '--to', 'json', '--bagian', 'identitas', '--sop', 'LayananContoh'], { stdin });
    const sel = JSON.parse(out).pages[0].cells.find(({ id }: { id: string }) => id === 'identitas-keterkaitan');
    expect(sel.description).toBe('Keterkaitan: SOP Pengelolaan Surat');
  });

  it('writes all pages as PDF, or the one asked for, with the date of the SOP', async () => {
    const panjang = `${BERSIH}${Array.from({ length: 30 }, (_, i) => `  langkah "Kegiatan tambahan ${i + 1}" oleh staf\n`).join('')}`;
    const halaman = async (...argv: string[]) => {
      const { kode, out, err } = await sop(['export', '-', '--to', 'pdf', ...argv], { stdin: panjang });
      expect({ kode, err }).toEqual({ kode: 0, err: '' });
      expect(out).toMatch(/^%PDF-1\.7\n[\s\S]*\n%%EOF\n$/u);
      return { jumlah: out.match(/\/Type \/Page\n/gu)!.length, tanggal: /\(D:(\d{8})/u.exec(out)![1] };
    };
    const semua = await halaman();
    expect(semua.jumlah).toBeGreaterThan(1);
    expect((await halaman('--halaman', '2')).jumlah).toBe(1);
    expect((await halaman('--view', 'diagram')).jumlah).toBe(1);
    expect(semua.tanggal).toBe('20260105');
  });

  it('says which characters the font lacks', async () => {
    const { kode, err } = await sop(['export', '-', '--to', 'pdf'], { stdin: BERSIH.replace('Pelayanan', 'Pelayanan ✓') });
    expect({ kode, err }).toEqual({
      kode: 0,
      err: 'sop: LayananContoh: fon yang disertakan tidak memuat ✓ (U+2713), jadi di tempatnya tergambar kotak. Ganti huruf itu dalam teksnya.\n',
    });
  });

  it('does not pour binary into a terminal', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const layar = await sop(['export', 'a.sop', '--to', 'pdf'], { cwd, terminal: true });
    expect(layar).toMatchObject({ kode: 2, out: '', err: expect.stringContaining('-o BERKAS.pdf') });
    expect(await sop(['export', 'a.sop', '--to', 'pdf', '-o', 'a.pdf'], { cwd, terminal: true })).toMatchObject({ kode: 0, out: '' });
    expect(readFileSync(join(cwd, 'a.pdf'), 'latin1')).toMatch(/^%PDF-/u);
  });

  it('takes the first SOP of several and says which others there are', async () => {
    const cwd = folderUji({ 'a.sop': BERDUA });
    const pertama = await sop(['export', 'a.sop', '--to', 'svg'], { cwd });
    expect(pertama.out).toContain('<title>Pelayanan Permohonan Data</title>');
    expect(pertama).toMatchObject({
      kode: 0,
      err: 'sop: "a.sop" memuat beberapa SOP; yang dicetak LayananContoh. Lainnya: "Judul Kedua". Pilih dengan --sop, atau tulis semuanya dengan -o FOLDER/.\n',
    });
    const kedua = await sop(['export', 'a.sop', '--to', 'svg', '--sop', 'Judul Kedua'], { cwd });
    expect(kedua).toMatchObject({ kode: 0, err: '' });
    expect(kedua.out).toContain('<title>Judul Kedua</title>');
    expect((await sop(['export', 'a.sop', '--to', 'svg', '--sop', 'LayananContoh'], { cwd })).out).toBe(pertama.out);
    expect((await sop(['export', 'a.sop', '--to', 'svg', '--sop', 'x'], { cwd })).err).toMatch(
      /berjudul "x"\. Yang ada: LayananContoh, "Judul Kedua"\./u,
    );
  });

  it('writes every SOP into a folder that it makes', async () => {
    const cwd = folderUji({ 'a.sop': BERDUA, 'sub/b.sop': BERSIH, 'lain/b.sop': KEDUA });
    expect(await sop(['export', 'a.sop', 'sub/b.sop', 'lain/b.sop', '--to', 'json', '-o', 'gambar/baru/'], { cwd })).toEqual({
      kode: 0,
      out: '',
      err: 'sop: 4 SOP diekspor ke "gambar/baru/": 4 berkas.\n',
    });
    expect(readdirSync(join(cwd, 'gambar/baru')).sort()).toEqual(['a-2.json', 'a-LayananContoh.json', 'b-2.json', 'b.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'gambar/baru/b-2.json'), 'utf8')).sop.judul).toBe('Judul Kedua');
    await sop(['export', 'a.sop', '--to', 'svg', '-o', 'gambar', '--sop', 'LayananContoh'], { cwd });
    expect(readdirSync(join(cwd, 'gambar')).sort()).toEqual(['a-LayananContoh.svg', 'baru']);
  });

  it('writes a file', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    expect(await sop(['export', 'a.sop', '--to', 'svg', '-o', 'hasil é.svg'], { cwd })).toEqual({ kode: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'hasil é.svg'), 'utf8')).toMatch(/^<svg /u);
  });

  it('draws what it could read of a faulty text, and says that it may not be all', async () => {
    const { kode, out, err } = await sop(['export', '-', '--to', 'svg', '--stdin-filename', 'r.sop'], { stdin: RUSAK });
    expect(kode).toBe(1);
    expect(out).toMatch(/^<svg /u);
    expect(err).toMatch(/^sop: "r\.sop" memuat kesalahan penulisan; gambarnya mungkin tidak lengkap:\nsop: r\.sop:\d+:\d+: /u);
  });

  it('draws an SOP without steps, and says so', async () => {
    const { kode, out, err } = await sop(['export', '-', '--to', 'json'], { stdin: 'sop "Kosong"\n' });
    expect({ kode, pages: JSON.parse(out).pages }).toEqual({ kode: 0, pages: [] });
    expect(err).toContain('"Kosong" belum memuat langkah');
  });

  const cwd = folderUji({
    'a.sop': BERSIH,
    'b.sop': BERSIH,
    'profil.sop': 'peraturan x adalah "X"\n',
    'lain/profil.sop': 'peraturan y adalah "Y"\n',
    'kosong/catatan.txt': '',
    'biner.sop': new Uint8Array([0, 255]),
    'rangkap.sop': `${KEDUA}\n${KEDUA}`,
  });
  it.each<[string[], RegExp]>([
    [['a.sop'], /sebutkan formatnya dengan --to\. Yang tersedia: pdf, docx, xlsx, html, svg, png, json\./u],
    [['--to', 'svg'], /sebutkan berkas/u],
    [['a.sop', '--to', 'odt'], /format "odt" belum tersedia\. Yang tersedia: pdf, docx, xlsx, html, svg, png, json\./u],
    [['a.sop', '--to', 'png', '--skala', '0.4'], /--skala meminta bilangan dari 0\.5 sampai 10/u],
    [['a.sop', '--to', 'png', '--skala', '11'], /bukan "11"/u],
    [['a.sop', '--to', 'png', '--skala=-1'], /bukan "-1"/u],
    [['a.sop', '--to', 'png', '--skala', 'dua'], /bukan "dua"/u],
    [['a.sop', '--to', 'svg', '--skala', '2'], /--skala hanya berlaku untuk --to png/u],
    [['a.sop', '--to', 'pdf', '--halaman', '99'], /tidak ada halaman 99; jumlahnya 4/u],
    [['a.sop', '--to', 'constructor'], /belum tersedia/u],
    [['a.sop', '--to', 'svg', '--view', 'lain'], /Pilihannya: tabel, diagram, peta/u],
    [['a.sop', '--to', 'svg', '--view', 'peta', '--halaman', '1'], /--halaman tidak berlaku untuk --view peta/u],
    [['a.sop', '--to', 'svg', '--view', 'peta', '--sop', 'A'], /--sop tidak berlaku untuk --view peta/u],
    [['-', '--to', 'svg', '--view', 'peta'], /masukan standar \(-\) tidak dapat dipakai/u],
    [['.', '--to', 'svg', '--view', 'peta', '-o', 'b.sop'], /tidak ditulis menimpanya/u],
    [['profil.sop', '--to', 'svg', '--view', 'peta'], /tidak ada SOP di sini/u],
    [['tiada', '--to', 'svg', '--view', 'peta'], /"tiada" tidak ada/u],
    [['a.sop', '--to', 'svg', '--view', 'diagram', '--halaman', '2'], /tidak ada halaman 2; jumlahnya 1/u],
    [['a.sop', '--to', 'svg', '--bagian', 'isi'], /"isi" tidak berlaku untuk --bagian\. Pilihannya: sampul, identitas, prosedur, simbol/u],
    [['a.sop', '--to', 'svg', '--bagian', ','], /tidak berlaku untuk --bagian/u],
    [['a.sop', '--to', 'svg', '--view', 'diagram', '--bagian', 'sampul'], /--bagian tidak berlaku untuk --view diagram/u],
    [['a.sop', '--to', 'svg', '--view', 'peta', '--bagian', 'sampul'], /--bagian tidak berlaku untuk --view peta/u],
    [['a.sop', '--to', 'svg', '--halaman', '0'], /meminta nomor halaman atau kata "semua", bukan "0"/u],
    [['a.sop', '--to', 'svg', '--halaman', '99'], /tidak ada halaman 99; jumlahnya 1/u],
    [['a.sop', '--to', 'svg', '--kertas', 'B5'], /Pilihannya: A4, F4, Letter, Legal/u],
    [['a.sop', 'b.sop', '--to', 'svg'], /hanya dapat ditulis ke dalam folder/u],
    [['a.sop', 'b.sop', '--to', 'svg', '-o', 'x.svg'], /hanya dapat ditulis ke dalam folder/u],
    [['a.sop', '--to', 'svg', '-o', './a.sop'], /tidak ditulis menimpanya/u],
    [['tiada.sop', '--to', 'svg'], /"tiada\.sop" tidak ada/u],
    [['.', '--to', 'svg'], /"\." adalah folder; .* -o FOLDER\//u],
    [['kosong', '--to', 'svg', '-o', 'x/'], /tidak ada berkas \.sop di sini/u],
    [['lain', '--to', 'svg', '-o', 'x/'], /tidak ada SOP di sini, jadi tidak ada yang diekspor/u],
    [['.', '--to', 'svg', '-o', 'x/', '--sop', 'Tiada'], /tidak ada SOP bernama atau berjudul "Tiada" di sini/u],
    [['a.sop', '--to', 'svg', '--halaman', 'semua'], /satu berkas per halaman .* -o FOLDER\//u],
    [['a.sop', '--to', 'svg', '--halaman', 'semua', '-o', 'a.svg'], /satu berkas per halaman .* -o FOLDER\//u],
    [['a.sop', '--to', 'json', '--halaman', 'semua', '-o', 'x/'], /hanya untuk svg, png\. .* satu berkas json memuat semuanya/u],
    [['profil.sop', '--to', 'svg'], /"profil\.sop" tidak memuat SOP/u],
    [['biner.sop', '--to', 'svg'], /UTF-8/u],
    [['rangkap.sop', '--to', 'svg', '--sop', 'Judul Kedua'], /lebih dari satu SOP berjudul/u],
    [['a.sop', '--to', 'svg', '-o', 'a.sop/x/'], /tidak dapat ditulis: sebagian jalurnya bukan folder/u],
  ])('sop export %j is refused', async (argv, pola) => {
    const { kode, out, err } = await sop(['export', ...argv], { cwd });
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err).toMatch(pola);
  });
});

describe('where a result goes', () => {
  it.each([
    ['a link that leads to a source', 'asli.sop', 'tautan.svg'],
    ['a source that is read by a link', 'tautan.svg', 'asli.sop'],
  ])('is not %s', async (_, dibaca, tujuan) => {
    const cwd = folderUji({ 'asli.sop': BERSIH });
    symlinkSync('asli.sop', join(cwd, 'tautan.svg'));
    for (const argv of [
      ['export', dibaca, '--to', 'svg', '-o', tujuan],
      ['check', dibaca, '-o', tujuan],
    ]) {
      expect(await sop(argv, { cwd })).toMatchObject({ kode: 2, err: expect.stringContaining('tidak ditulis menimpanya') });
      expect(readFileSync(join(cwd, 'asli.sop'), 'utf8')).toBe(BERSIH);
    }
  });

  it.skipIf(process.platform === 'win32')('may be a pipe, which stays one', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    spawnSync('mkfifo', [join(cwd, 'pipa')]);
    const pembaca = spawn('cat', ['pipa'], { cwd });
    let terbaca = '';
    pembaca.stdout.setEncoding('utf8').on('data', (bagian: string) => (terbaca += bagian));
    expect(await sop(['export', 'a.sop', '--to', 'svg', '-o', 'pipa'], { cwd })).toEqual({ kode: 0, out: '', err: '' });
    // Where it was no pipe any more, nobody would ever write to it.
    const pipa = lstatSync(join(cwd, 'pipa')).isFIFO();
    if (pipa) await once(pembaca, 'close');
    else pembaca.kill();
    expect([pipa, terbaca.slice(0, 5)]).toEqual([true, '<svg ']);
  });

  it('may have a name as long as names can be', async () => {
    const nama = `${'語'.repeat(83)}.sop`;
    const cwd = folderUji({ [nama]: BERSIH });
    expect(await sop(['export', nama, '--to', 'svg', '-o', 'x/'], { cwd })).toMatchObject({ kode: 0 });
    expect(readdirSync(join(cwd, 'x'))).toEqual([nama.replace('.sop', '.svg')]);
  });
});

describe('what a drawing says of itself', () => {
  it.each<[Parameters<typeof sebutPeringatan>[0], RegExp, RegExp]>([
    [{ kode: 'tabel-terlalu-besar', pt: 5.1 }, /tabel A terlalu besar .* 5\.1 pt\./u, /table of A is too large .* 5\.1 pt\./u],
    [{ kode: 'baris-terlalu-tinggi', pt: 5.1, halaman: 2, no: 7 }, /langkah 7 pada A/u, /step 7 of A/u],
    [{ kode: 'diagram-terlalu-besar', pt: 5.1, halaman: 2 }, /diagram prosedur 2 pada A .* 5\.1 pt\./u, /procedure 2 of A .* 5\.1 pt\./u],
    [{ kode: 'diagram-menurut-teks', sebab: 'mesin', halaman: 1 }, /mesin tata letak gagal\./u, /the layout engine failed\./u],
    [{ kode: 'diagram-menurut-teks', sebab: 'lapisan', halaman: 1 }, /bertentangan dengan alurnya\./u, /contradicts the flow\./u],
    [{ kode: 'diagram-menurut-teks', sebab: 'cacat', halaman: 1 }, /gambar yang bercacat\./u, /a faulty drawing\./u],
    [{ kode: 'diagram-bercacat', jumlah: 1, halaman: 1 }, /bercacat di 1 tempat/u, /has a fault,/u],
    [{ kode: 'huruf-tak-ada', huruf: ['✓', '😀'] }, /✓ \(U\+2713\), 😀 \(U\+1F600\)/u, /lack ✓ \(U\+2713\), 😀/u],
    [{ kode: 'diagram-bercacat', jumlah: 3, halaman: 1 }, /bercacat di 3 tempat/u, /has 3 faults,/u],
  ])('%o', (peringatan, id, en) => {
    for (const [bahasa, isi] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const kalimat = sebutPeringatan(peringatan, 'A', PESAN[bahasa]);
      expect(kalimat).toMatch(isi);
      expect(kalimat).toMatch(/\.$/u);
    }
  });
});
