/** How the flow goes: what the author wrote, and what follows from it by the defaults of the language. */
import {
  type Alur,
  type Buntu,
  type IndeksLangkah,
  type IndeksSimbol,
  type Konektor,
  type Range,
  type Simbol,
  type Teks,
  teks,
  terdekat,
} from '@alir/core';
import * as ast from '../generated/ast.ts';
import { titikBernama, tujuanKonektor } from '../lingkup/scope-provider.ts';
import type { Baris, BarisAlur, PembuatSimbol, Pemegang } from './baris.ts';
import { rangeOf, rangeOfProperty, satuTeks } from './cst.ts';
import type { Pelapor } from './pelapor.ts';

export interface HasilAlur {
  readonly alur: readonly Alur[];
  readonly konektor: readonly Konektor[];
  readonly buntu: readonly Buntu[];
}

type KonektorBaru = { -readonly [K in keyof Konektor]: Konektor[K] } & { sumber: Konektor['sumber'][number][]; masuk?: ast.DariKonektor };

/** Draws the lines of one procedure. */
export class PembuatAlur {
  private readonly prosedur: ast.Prosedur;
  private readonly baris: readonly Baris[];
  private readonly pembuat: PembuatSimbol;
  private readonly pelapor: Pelapor;
  private readonly alur: Alur[] = [];
  private readonly buntu: Buntu[] = [];
  private readonly konektor = new Map<string, KonektorBaru>();
  private readonly tempat = new Map<ast.Titik, { baris: IndeksLangkah; pemegang?: Pemegang }>();
  private readonly pemilikKonektor = new Map<ast.DariKonektor, { baris: IndeksLangkah; pemegang: Pemegang }>();

  private readonly rusak: (baris: IndeksLangkah) => boolean;

  /** `rusak` says of which rows not everything could be read: what an arrow misses there may be meant to be there. */
  constructor(
    prosedur: ast.Prosedur,
    baris: readonly Baris[],
    pembuat: PembuatSimbol,
    pelapor: Pelapor,
    rusak: (baris: IndeksLangkah) => boolean,
  ) {
    this.rusak = rusak;
    this.prosedur = prosedur;
    this.baris = baris;
    this.pembuat = pembuat;
    this.pelapor = pelapor;
    baris.forEach(({ node, pemegang }, i) => {
      this.tempat.set(node, { baris: i });
      for (const p of pemegang) {
        if (ast.isSimbolBaris(p.node)) this.tempat.set(p.node, { baris: i, pemegang: p });
        for (const garis of p.alur) if (ast.isDariKonektor(garis)) this.pemilikKonektor.set(garis, { baris: i, pemegang: p });
      }
    });
  }

  buat(): HasilAlur {
    for (const masuk of tujuanKonektor(this.prosedur)) this.kenalkanKonektor(masuk);
    this.baris.forEach(({ pemegang }, i) => {
      for (const p of pemegang) this.dariPemegang(p, i);
    });
    return { alur: this.alur, konektor: [...this.konektor.values()].map((k) => this.rampungkan(k)), buntu: this.buntu };
  }

  private dariPemegang(pemegang: Pemegang, baris: IndeksLangkah): void {
    for (const [mata, deret] of pemegang.rantai.entries()) {
      this.kerjaBersama(deret);
      const berikut = pemegang.rantai[mata + 1];
      if (berikut) for (const dari of deret) this.panah(dari, this.diJalur(berikut, dari), this.simbol(dari).range);
    }
    this.periksaPertentangan(pemegang);
    for (const dari of pemegang.rantai.at(-1) ?? []) this.keluar(pemegang, dari, baris);
  }

  /** Symbols that work together are joined from lane to lane, whatever order the author named them in. */
  private kerjaBersama(deret: readonly IndeksSimbol[]): void {
    const urut = deret.filter((id) => this.simbol(id).lanes.length > 0).sort((a, b) => this.simbol(a).lanes[0]! - this.simbol(b).lanes[0]!);
    urut.slice(1).forEach((ke, i) => {
      this.alur.push({ jenis: 'bersama', dari: urut[i]!, ke, range: this.simbol(ke).range });
    });
  }

  private keluar(pemegang: Pemegang, dari: IndeksSimbol, baris: IndeksLangkah): void {
    const jika = pemegang.alur.filter(ast.isJika);
    const lanjut = pemegang.alur.filter(ast.isLanjut);
    for (const garis of jika) this.cabang(pemegang, garis, dari);
    for (const tujuan of lanjut.flatMap((garis) => garis.tujuan)) this.ke(tujuan, dari, 'alur');
    for (const tujuan of pemegang.alur.filter(ast.isInformasi).flatMap((garis) => garis.tujuan)) this.ke(tujuan, dari, 'informasi');
    if (jika.length === 1) this.cabangLain(jika[0]!, dari, baris);
    else if (jika.length === 0 && lanjut.length === 0 && !pemegang.alur.some(ast.isBerakhir) && this.simbol(dari).jenis !== 'selesai') {
      this.keBarisBerikut(dari, baris, this.simbol(dari).range);
    }
  }

  private cabang(pemegang: Pemegang, garis: ast.Jika, dari: IndeksSimbol): void {
    const label = labelOf(garis);
    const terminator = pemegang.terminator.get(garis)?.get(dari);
    if (terminator !== undefined) this.panah(dari, terminator, rangeOf(garis), label);
    else if (garis.tujuan) this.ke(garis.tujuan, dari, 'alur', label, rangeOf(garis));
    else this.buntu.push({ dari, range: rangeOf(garis) });
  }

  /** A decision with only `jika ya` (or only `jika tidak`) goes on to the next row with the other answer. */
  private cabangLain(garis: ast.Jika, dari: IndeksSimbol, baris: IndeksLangkah): void {
    const jawaban = labelOf(garis)?.text.trim().toLowerCase();
    const lain = jawaban === 'ya' ? 'Tidak' : jawaban === 'tidak' ? 'Ya' : undefined;
    if (lain) this.keBarisBerikut(dari, baris, rangeOf(garis), teks(lain, rangeOf(garis)));
  }

  /** The next row that has a symbol: one without is not yet written to its end. */
  private keBarisBerikut(dari: IndeksSimbol, baris: IndeksLangkah, range: Range, label?: Teks): void {
    let berikut = baris + 1;
    while (berikut < this.baris.length && this.simbolBaris(berikut).length === 0) berikut++;
    if (berikut < this.baris.length) this.panah(dari, this.masukBaris(berikut, dari), range, label);
  }

  private ke(tujuan: ast.Tujuan, dari: IndeksSimbol, jenis: 'alur' | 'informasi', label?: Teks, range: Range = rangeOf(tujuan)): void {
    if (tujuan.konektor) {
      const nama = tujuan.konektor.$refText;
      this.konektorBernama(nama, rangeOfProperty(tujuan, 'konektor')).sumber.push({ dari, jenis, range, ...(label ? { label } : {}) });
      return;
    }
    const ke = tujuan.titik && this.titik(tujuan, dari);
    if (ke !== undefined) this.garis(jenis, dari, ke, range, label);
    else this.buntu.push({ dari, range });
  }

  /** The symbol that an arrow to a named row or symbol enters; reported and `undefined` where nothing has the name. */
  private titik(tujuan: ast.Tujuan, dari: IndeksSimbol): IndeksSimbol | undefined {
    const titik = tujuan.titik?.ref;
    if (!titik) {
      this.langkahTakDikenal(tujuan.titik!.$refText, rangeOfProperty(tujuan, 'titik'));
      return undefined;
    }
    const tempat = this.tempat.get(titik);
    // Declared, but its line is half-written.
    if (!tempat || this.simbolBaris(tempat.baris).length === 0) return undefined;
    const { baris, pemegang } = tempat;
    if (tujuan.jalur) {
      const range = rangeOfProperty(tujuan, 'jalur');
      const kolom = this.pembuat.kolomDari(tujuan.jalur, range);
      const calon = pemegang ? pemegang.rantai.flat() : this.simbolBaris(baris);
      const tepat = kolom === undefined ? undefined : calon.find((id) => this.simbol(id).lanes.includes(kolom));
      if (tepat !== undefined) return tepat;
      if (kolom !== undefined && !this.rusak(baris)) {
        this.pelapor.lapor('jalur-tanpa-simbol', range, { langkah: tujuan.titik!.$refText, jalur: tujuan.jalur.$refText });
      }
    }
    return pemegang ? this.diJalur(pemegang.rantai[0] ?? [], dari) : this.masukBaris(baris, dari);
  }

  langkahTakDikenal(nama: string, range: Range): void {
    const dekat = terdekat(
      nama,
      titikBernama(this.prosedur).map((titik) => titik.name!),
    );
    this.pelapor.lapor('langkah-tak-dikenal', range, { nama, ...(dekat ? { saran: dekat } : {}) });
  }

  /** A chain is entered at its first link; other rows at the symbol in the arrow's own lane, or at their first. */
  private masukBaris(baris: IndeksLangkah, dari?: IndeksSimbol): IndeksSimbol | undefined {
    const [pertama, ...lain] = this.baris[baris]!.pemegang;
    if (!pertama) return undefined;
    return this.diJalur(lain.length === 0 ? pertama.rantai[0]! : this.simbolBaris(baris), dari);
  }

  private simbolBaris(baris: IndeksLangkah): IndeksSimbol[] {
    return this.baris[baris]!.pemegang.flatMap((p) => p.rantai.flat());
  }

  private diJalur(calon: readonly IndeksSimbol[], dari: IndeksSimbol | undefined): IndeksSimbol | undefined {
    const jalur = dari === undefined ? [] : this.simbol(dari).lanes;
    return calon.find((id) => this.simbol(id).lanes.some((lane) => jalur.includes(lane))) ?? calon[0];
  }

  private panah(dari: IndeksSimbol, ke: IndeksSimbol | undefined, range: Range, label?: Teks): void {
    if (ke !== undefined) this.garis('alur', dari, ke, range, label);
  }

  private garis(jenis: Alur['jenis'], dari: IndeksSimbol, ke: IndeksSimbol, range: Range, label?: Teks): void {
    this.alur.push({ jenis, dari, ke, range, ...(label ? { label } : {}) });
  }

  private simbol(id: IndeksSimbol): Simbol {
    return this.pembuat.simbol[id]!;
  }

  /** `jika`, `lanjut` and `berakhir` each say how the symbol is left; two of them cannot both be meant. */
  private periksaPertentangan({ alur }: Pemegang): void {
    const macam = (garis: BarisAlur) =>
      ast.isJika(garis) ? 'jika' : ast.isLanjut(garis) ? 'lanjut' : ast.isBerakhir(garis) ? 'berakhir' : undefined;
    const pertama = alur.map(macam).find((m) => m !== undefined);
    const kedua = alur.find((garis) => macam(garis) !== undefined && macam(garis) !== pertama);
    if (pertama && kedua) this.pelapor.lapor('alur-bertentangan', rangeOf(kedua), { a: pertama, b: macam(kedua)! });
    this.periksaLabel(alur.filter(ast.isJika));
  }

  /** Of two exits one of which is `ya`, the other is meant as `tidak`. */
  private periksaLabel(cabang: readonly ast.Jika[]): void {
    const jawaban = cabang.map(({ label }) => label?.toLowerCase());
    for (const garis of cabang) {
      if (garis.labelTeks?.trim() !== '') continue;
      const saran = cabang.length === 2 ? (jawaban.includes('ya') ? 'tidak' : jawaban.includes('tidak') ? 'ya' : undefined) : undefined;
      this.pelapor.lapor('cabang-tanpa-label', rangeOfProperty(garis, 'labelTeks'), saran === undefined ? {} : { saran });
    }
  }

  private konektorBernama(nama: string, range: Range): KonektorBaru {
    const konektor = this.konektor.get(nama) ?? { nama, sumber: [], range };
    this.konektor.set(nama, konektor);
    return konektor;
  }

  private kenalkanKonektor(masuk: ast.DariKonektor): void {
    if (!masuk.name) return;
    const range = rangeOfProperty(masuk, 'name');
    const konektor = this.konektorBernama(masuk.name, range);
    if (konektor.masuk) this.pelapor.lapor('nama-ganda', range, { nama: masuk.name, baris: konektor.range.start.line + 1 });
    else konektor.masuk = masuk;
  }

  /** Where a connector arrives is known only when all that jump to it are: a row is entered in the lane they come from. */
  private rampungkan({ masuk, ...konektor }: KonektorBaru): Konektor {
    const tempat = masuk && this.pemilikKonektor.get(masuk);
    if (!tempat) return konektor;
    const dari = konektor.sumber[0]?.dari;
    const { pemegang, baris } = tempat;
    const ke = ast.isSimbolBaris(pemegang.node) ? this.diJalur(pemegang.rantai[0] ?? [], dari) : this.masukBaris(baris, dari);
    return ke === undefined ? konektor : { ...konektor, tujuan: { ke, range: rangeOf(masuk) } };
  }
}

/** What stands at the exit: the answer with a capital letter, or the author's text; nothing for an empty one. */
function labelOf(garis: ast.Jika): Teks | undefined {
  if (garis.label) {
    const jawaban = garis.label.toLowerCase();
    return teks(jawaban[0]!.toUpperCase() + jawaban.slice(1), rangeOfProperty(garis, 'label'));
  }
  const label = satuTeks(garis, 'labelTeks', garis.labelTeks);
  return label && label.text.trim() !== '' ? label : undefined;
}
