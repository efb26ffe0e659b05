/** Puts widths, heights, symbols and lines of a page together, with a given amount of room for labels. */
import type { Ingatan } from '../ingatan.ts';
import { UKURAN } from '../opsi.ts';
import type { HasilRute, Papan } from '../router/index.ts';
import { besarkanBelah } from './belah.ts';
import { type KotakSimbol, type Titik, titikGaris } from './garis.ts';
import type { IsiHalaman } from './halaman.ts';
import { jangkauanGaris, paling } from './jangkauan.ts';
import { judulHalaman, kepalaTabel, lebarJudul } from './kepala.ts';
import type { Lapangan } from './label.ts';
import { type TataMendatar, tataMendatar } from './mendatar.ts';
import { tataMenurun } from './menurun.ts';
import type { Ruang } from './ruang.ts';
import { selHalaman } from './sel.ts';
import { lebarUsual, type UkuranSimbol, ukuranSimbol } from './ukuran-simbol.ts';

/** A symbol with text may grow to this width before its type shrinks: a word in the reader's size is worth a wider lane. */
const SIMBOL_TERLEBAR = 24;

/** A layout with given room for labels. */
export interface Tata {
  readonly datar: TataMendatar;
  readonly ukuran: readonly UkuranSimbol[];
  readonly kotak: readonly KotakSimbol[];
  readonly garis: readonly (readonly Titik[])[];
  readonly lapangan: Lapangan;
  readonly rows: readonly { y: number; height: number }[];
  readonly kepala: ReturnType<typeof kepalaTabel>;
  readonly judul: ReturnType<typeof judulHalaman>;
  readonly sel: ReturnType<typeof selHalaman>;
}

export function susun(isi: IsiHalaman, papan: Papan, hasil: HasilRute, ruang: Ruang, ingatan: Ingatan): Tata {
  const { petak, lebarTabel, gaya } = isi;
  const perLane = petak.lanes === 0 ? UKURAN.jalurTerbesar : (lebarTabel - 170) / petak.lanes;
  const usual = lebarUsual(perLane, gaya);
  const ukuran = petak.simpul.map((simpul) => {
    const more = (simpul.akhir - simpul.awal) * (usual + 6);
    return ukuranSimbol(simpul, usual + more, SIMBOL_TERLEBAR + more, gaya);
  });
  const jangkauan = jangkauanGaris(papan, hasil, ruang, ukuran);
  besarkanBelah(ukuran, papan, hasil, ruang);
  papan.kotak.forEach(({ tier, awal, akhir }, i) => {
    if (awal === akhir) paling(jangkauan.lane, awal, ukuran[i]!.width / 2);
    paling(jangkauan.tier, tier, ukuran[i]!.height / 2);
  });
  // A symbol over several lanes reaches from the outer edge of the first lane's symbols to that of the last, and as far as its text asks.
  papan.kotak.forEach(({ awal, akhir }, i) => {
    if (awal === akhir) return;
    const need = ukuran[i]!.width / (akhir - awal + 1) / 2;
    for (let lane = awal; lane <= akhir; lane++) paling(jangkauan.lane, lane, Math.min(need, usual));
  });

  const datar = tataMendatar({
    setengah: jangkauan.lane,
    jalur: hasil.jalurTalang,
    ruangLabel: ruang.lane,
    paling: isi.pelaksana.map((pelaksana, lane) => Math.max(lebarJudul(pelaksana, gaya), isi.lebarLane?.[lane] ?? 0)),
    lebarTabel,
    gaya,
  });
  const judul = judulHalaman(isi.judul, datar.width, 0);
  const kepala = kepalaTabel(isi, datar, judul.height);
  const sel = selHalaman(isi.langkah, datar.kolom, gaya.hurufSel, ingatan);
  const rowOf = new Map(isi.langkah.map((langkah, i) => [langkah.indeks, i]));
  const turun = tataMenurun({
    tiers: petak.tiers.map((langkah) => rowOf.get(langkah)!),
    setengah: jangkauan.tier,
    jalur: hasil.jalurCelah,
    ruangLabel: ruang.celah,
    sel,
    paling: isi.sebaris?.tinggi ?? isi.langkah.map(() => 0),
    atas: judul.height + kepala.height,
  });
  const kotak = petak.simpul.map(({ jenis, naik, awal, akhir, tier }, i): KotakSimbol => {
    const { width, height } = ukuran[i]!;
    const y = turun.tengah[tier]! - height / 2;
    if (awal === akhir) return { jenis, naik, x: datar.tengah[awal]! - width / 2, y, width, height };
    const left = datar.tengah[awal]! - jangkauan.lane[awal]!;
    const right = datar.tengah[akhir]! + jangkauan.lane[akhir]!;
    return { jenis, naik, x: left, y, width: right - left, height };
  });
  const garis = hasil.ruas.map((_, tepi) => {
    const { dari, ke } = papan.tepi[tepi]!;
    return titikGaris(hasil, tepi, kotak[dari]!, kotak[ke]!, datar, turun, ruang.regangan);
  });
  const top = turun.rows[0]?.y ?? 0;
  const foot = turun.rows.at(-1);
  const lapangan = {
    batas: { x: datar.kiri, y: top, width: datar.kanan - datar.kiri, height: foot ? foot.y + foot.height - top : 0 },
    tegak: [...datar.lanes.map((lane) => lane.x), datar.kanan],
    datar: [...turun.rows.map((row) => row.y), ...(foot ? [foot.y + foot.height] : [])],
    tumpang: gaya.labelTumpang,
  };
  return { datar, ukuran, kotak, garis, lapangan, rows: turun.rows, kepala, judul, sel };
}
