/**
 * Where the formatter begins lines and aligns values, read off the tree. Offsets are those of the words in the source; the
 * printing itself (cetak.ts) knows nothing of the language.
 */

import { bulanDariNama, NAMA_BULAN } from '@alir/core';
import { type AstNode, type CstNode, GrammarUtils, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';
import { cstOfProperty } from '../dokumen/cst.ts';
import { kata } from '../dokumen/identitas.ts';
import * as ast from '../generated/ast.ts';
import { FRASA } from '../parser/pembuka.ts';

/** How a line begins: indentation in columns, and whether an empty line stands above it. */
export interface AwalBaris {
  readonly indent: number;
  readonly kosong: boolean;
}

export interface Tata {
  readonly awal: ReadonlyMap<number, AwalBaris>;
  /** Words that stand at a column, where the line has not passed it. */
  readonly kolom: ReadonlyMap<number, number>;
  /** Words that stand close to the word before them: commas, the numbers of a range. */
  readonly rapat: ReadonlySet<number>;
  /** Words that may begin a continuation where their line is too long: further texts of a list, `oleh` of a step or an event. */
  readonly sambungan: ReadonlySet<number>;
  /** Words of the language that are no keywords, as they are written: units in lower case, months with a capital letter. */
  readonly ejaan: ReadonlyMap<number, string>;
}

/** Columns of the values: in the identity, under `disahkan oleh`, and in a step (from its fields' indentation). */
const KOLOM_IDENTITAS = 20;
const KOLOM_PENGESAHAN = 8;
const KOLOM_LANGKAH = 12;
const KOLOM_REGISTER = 15;

export function tata(berkas: ast.Berkas): Tata {
  const penata = new Penata();
  berkas.deklarasi.forEach((deklarasi) => {
    penata.baris(deklarasi, 0, true);
    if (ast.isSop(deklarasi)) penata.sop(deklarasi);
    else if (ast.isPeraturan(deklarasi)) penata.peraturan(deklarasi);
    else penata.register(deklarasi);
  });
  return penata;
}

class Penata implements Tata {
  readonly awal = new Map<number, AwalBaris>();
  readonly kolom = new Map<number, number>();
  readonly rapat = new Set<number>();
  readonly ejaan = new Map<number, string>();
  readonly sambungan = new Set<number>();

  baris(node: AstNode, indent: number, kosong = false): void {
    if (node.$cstNode) this.awal.set(node.$cstNode.offset, { indent, kosong });
  }

  /** Demands stand under each other, their pasal too. */
  peraturan({ isi }: ast.Peraturan): void {
    const pasal = (node: ast.IsiPeraturan) => GrammarUtils.findNodeForKeyword(node.$cstNode, 'pasal');
    const tuntutan = isi.filter(ast.isMenuntut).filter((m) => pasal(m));
    const panjang = (m: ast.Menuntut) =>
      daun(m.$cstNode)
        .filter((d) => d.offset < pasal(m)!.offset)
        .reduce((jumlah, d) => jumlah + d.length + 1, 0);
    const kolom = 2 + Math.max(0, ...tuntutan.map(panjang));
    for (const node of isi) this.baris(node, 2);
    for (const m of tuntutan) this.kolom.set(pasal(m)!.offset, kolom);
  }

  register({ entri }: ast.Register): void {
    for (const satu of entri) {
      this.baris(satu, 2, true);
      for (const isi of satu.isi) {
        this.baris(isi, 4);
        this.nilai(isi, 4 + KOLOM_REGISTER, ast.isNasib(isi) ? 2 : 1);
        if (ast.isNasib(isi)) this.daftarTeks(isi, 'peraturan');
        if (ast.isDiketahui(isi)) this.bulan(isi.tanggal);
      }
    }
  }

  sop(sop: ast.Sop): void {
    sop.isi.forEach((isi, i) => {
      const sesudahBagian = i === 0 || !adalahField(sop.isi[i - 1]!);
      switch (isi.$type) {
        case ast.Prosedur.$type:
          this.baris(isi, 0, true);
          this.prosedur(isi);
          return;
        case ast.Daftar.$type:
          this.baris(isi, 0, true);
          for (const butir of isi.butir) this.baris(butir, 2);
          return;
        case ast.Riwayat.$type:
          this.baris(isi, 0, true);
          for (const peristiwa of isi.peristiwa) this.peristiwa(peristiwa);
          return;
        case ast.DaftarPelaksana.$type:
          this.baris(isi, 0, true);
          this.pelaksana(isi);
          return;
        case ast.Pengesahan.$type:
          this.baris(isi, 0, sesudahBagian);
          this.nilai(isi, KOLOM_IDENTITAS);
          for (const baris of isi.isi) {
            this.baris(baris, 2);
            this.nilai(baris, 2 + KOLOM_PENGESAHAN);
          }
          return;
        default:
          this.baris(isi, 0, sesudahBagian);
          this.nilai(isi, KOLOM_IDENTITAS);
          if (ast.isFieldTanggal(isi)) this.bulan(isi.nilai);
          if (ast.isFieldTeks(isi)) this.daftarTeks(isi, 'nilai');
      }
    });
  }

  private daftarTeks(node: AstNode, property: string): void {
    for (const teks of cstOfProperty(node, property).slice(1)) this.sambungan.add(teks.offset);
  }

  private bulan(tanggal: ast.Tanggal | undefined): void {
    const node = tanggal && cstOfProperty(tanggal, 'bulan')[0];
    const bulan = node && bulanDariNama(node.text);
    if (bulan) this.ejaan.set(node.offset, NAMA_BULAN[bulan - 1]!);
  }

  private peristiwa(peristiwa: ast.Peristiwa): void {
    this.baris(peristiwa, 2);
    const tahap = cstOfProperty(peristiwa, 'tahap')[0];
    const isi = tahap && daun(peristiwa.$cstNode).find((d) => d.offset >= tahap.end);
    if (isi) this.kolom.set(isi.offset, KOLOM_IDENTITAS);
    for (const tanggal of [peristiwa.tanggal, ...peristiwa.rincian.map((r) => r.tanggal)]) this.bulan(tanggal);
    for (const rincian of peristiwa.rincian) {
      if (rincian.$cstNode && rincian.$cstNode.offset !== isi?.offset) this.sambungan.add(rincian.$cstNode.offset);
      this.daftarTeks(rincian, 'teks');
    }
  }

  private pelaksana(daftar: ast.DaftarPelaksana): void {
    const lebar = Math.max(0, ...daftar.pelaksana.map((p) => p.name?.length ?? 0));
    for (const anggota of daftar.pelaksana) {
      this.baris(anggota, 2);
      this.nilai(anggota, 2 + lebar + 2, 1);
    }
  }

  private prosedur(prosedur: ast.Prosedur): void {
    for (const isi of prosedur.isi) {
      this.baris(isi, 2, true);
      if (ast.isLangkah(isi)) this.langkah(isi);
    }
  }

  private langkah(langkah: ast.Langkah): void {
    this.daftarTeks(langkah, 'uraian');
    const oleh = langkah.pelaku && GrammarUtils.findNodeForKeyword(langkah.$cstNode, 'oleh');
    if (oleh) this.sambungan.add(oleh.offset);
    let indentAlur = 4;
    for (const isi of langkah.isi) {
      if (ast.isSimbolBaris(isi)) {
        this.baris(isi, 4);
        indentAlur = 6;
        continue;
      }
      const alur = !(ast.isSel(isi) || ast.isSelWaktu(isi) || ast.isSimbolLangkah(isi) || ast.isTulisan(isi));
      const indent = alur ? indentAlur : 4;
      this.baris(isi, indent);
      if (!alur) this.nilai(isi, indent + KOLOM_LANGKAH, 1);
      else if (ast.isJika(isi)) this.jika(isi, indent);
      if (ast.isSel(isi)) this.daftarTeks(isi, 'teks');
      if (ast.isSelWaktu(isi)) for (const jumlah of isi.bagian.flatMap((b) => b.jumlah)) this.jumlah(jumlah);
    }
  }

  /** `ke` and `berakhir` of a branch stand under each other where the label leaves room. */
  private jika(jika: ast.Jika, indent: number): void {
    const sesudah = daun(jika.$cstNode)[2];
    if (sesudah) this.kolom.set(sesudah.offset, indent + KOLOM_LANGKAH);
  }

  private jumlah(jumlah: ast.Jumlah): void {
    const satuan = cstOfProperty(jumlah, 'satuan')[0];
    if (satuan) this.ejaan.set(satuan.offset, satuan.text.toLowerCase());
    if (jumlah.maks === undefined) return;
    const strip = daun(jumlah.$cstNode).find((d) => d.tokenType.name === 'STRIP');
    const maks = cstOfProperty(jumlah, 'maks')[0];
    if (strip) this.rapat.add(strip.offset);
    if (maks) this.rapat.add(maks.offset);
  }

  /** Aligns what follows the label: the first word that is not a keyword, or the word number `label` where that is known. */
  private nilai(node: AstNode, kolom: number, label?: number): void {
    const daunan = daun(node.$cstNode);
    const nilai = label === undefined ? daunan[panjangLabel(daunan)] : daunan[label];
    if (nilai) this.kolom.set(nilai.offset, kolom);
  }
}

/** How many words the label of a field of the identity has: `unit kerja` two, `maksud dan tujuan` three. */
function panjangLabel(daunan: readonly LeafCstNode[]): number {
  const pertama = kata(daunan[0]?.text);
  return pertama === 'tanggal' ? 2 : (FRASA[pertama] ?? pertama).split(' ').length;
}

function adalahField(isi: ast.IsiSop): boolean {
  return !(ast.isDaftar(isi) || ast.isRiwayat(isi) || ast.isDaftarPelaksana(isi) || ast.isProsedur(isi));
}

/** The words of a node, comments aside. */
function daun(node: CstNode | undefined): LeafCstNode[] {
  if (!node) return [];
  if (isLeafCstNode(node)) return node.hidden ? [] : [node];
  return isCompositeCstNode(node) ? node.content.flatMap(daun) : [];
}
