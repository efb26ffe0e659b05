import type { IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { keluhan, kemas } from './keluhan.ts';

/**
 * What a rule of the grammar is in the words of the form, as the key of a phrase in rules/aturan/sintaks.ts: what the parser
 * wanted when it failed in that rule. A terminal may mean different things in one rule, hence `Aturan/TERMINAL`.
 */
const HARAPAN: Readonly<Record<string, string>> = {
  'Peraturan/ID': 'nama-peraturan',
  'Peraturan/TEKS': 'judul-peraturan',
  'Mewarisi/ID': 'nama-peraturan',
  'Menuntut/ID': 'kode-aturan',
  'DaftarPasal/TEKS': 'pasal',
  TingkatTuntutan: 'tingkat-tuntutan',
  'TidakMenuntut/ID': 'kode-aturan',
  BagianFormulir: 'bagian-formulir',
  SimbolPeraturan: 'simbol-peraturan',
  KetentuanUrutan: 'urutan-pelaksana',
  Kolom: 'kolom-tabel',
  KetentuanTenggat: 'periode',
  'KetentuanTenggat/ID': 'periode',
  'KetentuanPenandatangan/TEKS': 'jabatan',
  'KetentuanPola/TEKS': 'pola-nomor',
  'KetentuanLabel/TEKS': 'label-bagian',
  'KetentuanKertas/ID': 'kertas',
  'Catatan/TEKS': 'isian',
  'Register/TEKS': 'judul-register',
  'EntriRegister/TEKS': 'peraturan-dikutip',
  'Nasib/TEKS': 'peraturan-dikutip',
  'Sumber/TEKS': 'isian',
  Peristiwa: 'tanggal',
  Rincian: 'pejabat',
  'Rincian/TEKS': 'pejabat',
  'Sop/TEKS': 'judul-sop',
  'FieldPeraturan/ID': 'nama-peraturan',
  'FieldTeks/TEKS': 'isian',
  FieldTeks: 'isian',
  'Pengesahan/TEKS': 'jabatan',
  Pengesahan: 'jabatan',
  IsiPengesahan: 'isian',
  'IsiPengesahan/TEKS': 'isian',
  FieldJenis: 'jenis-sop',
  JenisSop: 'jenis-sop',
  JenisTanggal: 'jenis-tanggal',
  FieldTanggal: 'tanggal',
  Tanggal: 'tanggal',
  'Tanggal/ID': 'tanggal',
  'Tanggal/INT': 'tanggal',
  'DaftarSendiri/TEKS': 'judul-bagian',
  Butir: 'butir',
  'Butir/ID': 'nama-sop',
  'Pelaksana/TEKS': 'label-pelaksana',
  'Langkah/TEKS': 'uraian',
  'Gabungan/ID': 'pelaksana',
  'SimbolBaris/oleh': 'oleh',
  JenisSimbol: 'jenis-simbol',
  'Tulisan/TEKS': 'tulisan',
  Sel: 'isi-sel',
  'Sel/TEKS': 'isi-sel',
  'Sel/ID': 'langkah',
  SelWaktu: 'waktu',
  'SelWaktu/ID': 'langkah',
  BagianWaktu: 'per',
  Jumlah: 'waktu',
  'Jumlah/ID': 'satuan-waktu',
  Angka: 'waktu',
  Jika: 'cabang',
  'Lanjut/ke': 'ke',
  'Informasi/ke': 'ke',
  'DariKonektor/ID': 'konektor',
  'Tujuan/ID': 'tujuan',
  Tujuan: 'tujuan',
};

/** Says which part of the form is missing instead of which token; the sentence itself is made where findings are made. */
export class SopParserErrorMessageProvider extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage(options: { expected: TokenType; actual: IToken; previous: IToken; ruleName: string }): string {
    // Only the outermost list of declarations waits for the end of the file: what stands there belongs to no declaration.
    if (options.expected.name === 'EOF') return takTerduga(options.actual);
    const aturan = bersih(options.ruleName);
    const harap = HARAPAN[`${aturan}/${options.expected.name}`] ?? HARAPAN[aturan] ?? `kata:${options.expected.name}`;
    // The connector's name is the only ID of Tujuan that follows a keyword of its own.
    const tepat = aturan === 'Tujuan' && options.previous.image.toLowerCase() === 'konektor' ? 'konektor' : harap;
    return kurang(tepat, options.actual, options.previous);
  }

  override buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
    return takTerduga(options.firstRedundant);
  }

  override buildNoViableAltMessage(options: { actual: IToken[]; previous: IToken; ruleName: string }): string {
    return kurang(HARAPAN[bersih(options.ruleName)] ?? 'lain', options.actual[0]!, options.previous);
  }

  override buildEarlyExitMessage(options: { actual: IToken[]; previous: IToken; ruleName: string }): string {
    return kurang(HARAPAN[bersih(options.ruleName)] ?? 'lain', options.actual[0]!, options.previous);
  }
}

function takTerduga(temu: IToken): string {
  return kemas(keluhan('tak-terduga', { temu: temu.image, di: 'Berkas' }));
}

function kurang(harap: string, actual: IToken, previous: IToken | undefined): string {
  return kemas(keluhan('kurang', { harap, temu: actual.image ?? '', sesudah: previous?.image ?? '' }));
}

function bersih(ruleName: string): string {
  return ruleName.replace('\u200B', '');
}
