/**
 * Lays out one page: a list of rows with their symbols and lines becomes positioned shapes. Nothing here knows how the rows were
 * chosen, so the continuous drawing and a printed page are laid out by the same code.
 */
import type { Langkah, Pelaksana, Prosedur } from '@alir/core';
import type { Bentuk, Garis, Halaman, Jalur } from '../gambar.ts';
import { type LabelTabel, UKURAN } from '../opsi.ts';
import type { Petak, Simpul } from '../petak/jenis.ts';
import { type HasilRute, type Papan, rutekan, type Tepi } from '../router/index.ts';
import { KATALOG } from '../simbol/katalog.ts';
import { type Baris, bungkusRuns, lebarBaris } from '../teks/bungkus.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { type KotakSimbol, type Titik, titikGaris } from './garis.ts';
import { judulHalaman, kepalaTabel, lebarJudulJalur } from './kepala.ts';
import { kisiTabel } from './kisi.ts';
import { tempatkanLabel } from './label.ts';
import { type TataMendatar, tataMendatar } from './mendatar.ts';
import { tataMenurun } from './menurun.ts';
import { selHalaman, teksSel } from './sel.ts';
import { lebarUsual, type UkuranSimbol, ukuranSimbol } from './ukuran-simbol.ts';

/** A symbol with text may grow to this width before its type shrinks: a word in the reader's size is worth a wider lane. */
const SIMBOL_TERLEBAR = 24;
/** How often a page is laid out again with more room for labels. */
const ULANG = 5;

export interface IsiHalaman {
  readonly number: number;
  readonly prosedur: Prosedur;
  /** The rows this page shows, and the grid of their symbols. */
  readonly langkah: readonly Langkah[];
  readonly petak: Petak;
  readonly pelaksana: readonly Pelaksana[];
  readonly laneIds: readonly string[];
  readonly awalan: string;
  readonly label: LabelTabel;
  readonly lebarTabel: number;
}

/** Room that labels turned out to need. */
interface Ruang {
  readonly lane: number[];
  readonly celah: number[];
  readonly tier: number[];
}

export function tataHalaman(isi: IsiHalaman): Halaman {
  const papan = papanDari(isi.petak);
  const hasil = rutekan(papan);
  const labels = ukurLabel(isi.petak);
  const ruang: Ruang = {
    lane: new Array(isi.petak.lanes).fill(0),
    celah: new Array(isi.petak.tiers.length + 1).fill(0),
    tier: new Array(isi.petak.tiers.length).fill(0),
  };
  for (const { tepi, height } of labels.values()) {
    if (hasil.rute[tepi]!.keluar !== 'S') continue;
    const gap = papan.kotak[papan.tepi[tepi]!.dari]!.tier + 1;
    ruang.celah[gap] = Math.max(ruang.celah[gap]!, height + 0.6);
  }
  let queue = [...labels.values()];
  for (let attempt = 0; ; attempt++) {
    const tata = susun(isi, papan, hasil, ruang);
    const places = tempatkanLabel(queue, tata.garis, tata.kotak, tata.lapangan);
    const cramped = queue.filter(({ tepi }) => !places.get(tepi)!.bersih);
    if (cramped.length === 0 || attempt === ULANG) return rakit(isi, tata, labels, places);
    for (const label of cramped) mintaRuang(ruang, papan, hasil, label, attempt);
    // Who found no place chooses first next time: others may have had more than one.
    queue = [...cramped, ...queue.filter((label) => !cramped.includes(label))];
  }
}

function papanDari({ lanes, tiers, simpul, sambungan }: Petak): Papan {
  return {
    lanes,
    tiers: tiers.length,
    kotak: simpul.map(({ tier, awal, akhir, jenis }) => ({ tier, awal, akhir, runcing: KATALOG[jenis].runcing ?? false })),
    tepi: sambungan.map(({ dari, ke, kind, label }): Tepi => {
      const decision = simpul[dari]!.jenis === 'keputusan' && kind === 'alur';
      const suka = decision ? kebiasaan(label?.text) : undefined;
      return { dari, ke, kelas: kind, terpisah: decision, ...(suka && { suka }) };
    }),
  };
}

/** Where people draw an exit: the good end goes on down, the bad one leaves sideways. */
function kebiasaan(label: string | undefined): Tepi['suka'] {
  const word = label?.trim().toLowerCase();
  if (word === 'ya' || word === 'y') return 'bawah';
  return word === 'tidak' || word === 't' ? 'samping' : undefined;
}

interface LabelUkur {
  readonly tepi: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Baris[];
  readonly text: string;
}

function ukurLabel({ sambungan }: Petak): Map<number, LabelUkur> {
  const found = new Map<number, LabelUkur>();
  sambungan.forEach(({ label }, tepi) => {
    if (!label || label.text.trim() === '') return;
    const huruf = { size: UKURAN.hurufLabel };
    const lines = bungkusRuns(label.runs, UKURAN.labelTerlebar, huruf);
    found.set(tepi, {
      tepi,
      text: label.text,
      lines,
      width: lebarBaris(lines, huruf),
      height: tinggiBaris(lines.length, UKURAN.hurufLabel) * 0.96,
    });
  });
  return found;
}

/** Asks for room at the exit first; a label that stays cramped asks along its whole line. */
function mintaRuang(ruang: Ruang, papan: Papan, hasil: HasilRute, { tepi, width, height }: LabelUkur, attempt: number): void {
  const { keluar, kanal } = hasil.rute[tepi]!;
  const { tier, awal, akhir } = papan.kotak[papan.tepi[tepi]!.dari]!;
  const ask = (list: number[], at: number, room: number) => {
    list[at] = Math.max(list[at]!, room);
  };
  const step = attempt + 1;
  if (keluar === 'S') {
    ask(ruang.celah, tier + 1, height * step + 1.2);
    if (attempt > 0) ask(ruang.lane, (kanal[0]! - 1) / 2, (width * step) / 3 + 1.2);
  } else {
    ask(ruang.lane, keluar === 'E' ? akhir : awal, Math.min(width, (width * step) / 2) + 1.2);
    ask(ruang.tier, tier, height * (1 + attempt / 2) + 1.2);
  }
  if (attempt < 2) return;
  for (const { tegak, kanal: along, lo, hi } of hasil.ruas[tepi]!) {
    if (!tegak) for (let x = Math.ceil(lo); x <= hi; x++) if (x % 2 === 1) ask(ruang.lane, (x - 1) / 2, width / 2 + 2);
    if (!tegak && along % 2 === 1) ask(ruang.tier, (along - 1) / 2, height + 2);
    if (tegak) for (let y = Math.ceil(lo); y <= Math.min(hi, lo + 4); y++) if (y % 2 === 0 && y > 0) ask(ruang.celah, y / 2, height + 2);
  }
}

/** A layout with given room for labels. */
interface Tata {
  readonly datar: TataMendatar;
  readonly ukuran: readonly UkuranSimbol[];
  readonly kotak: readonly KotakSimbol[];
  readonly garis: readonly (readonly Titik[])[];
  readonly lapangan: { batas: { x: number; y: number; width: number; height: number }; tegak: number[]; datar: number[] };
  readonly rows: readonly { y: number; height: number }[];
  readonly kepala: ReturnType<typeof kepalaTabel>;
  readonly judul: ReturnType<typeof judulHalaman>;
  readonly sel: ReturnType<typeof selHalaman>;
}

function susun(isi: IsiHalaman, papan: Papan, hasil: HasilRute, ruang: Ruang): Tata {
  const { petak, lebarTabel } = isi;
  const perLane = petak.lanes === 0 ? UKURAN.jalurTerbesar : Math.max(UKURAN.simbolTerkecil * 1.5, (lebarTabel - 170) / petak.lanes);
  const usual = lebarUsual(perLane);
  const ukuran = petak.simpul.map(({ jenis, teks, awal, akhir }) => {
    const more = (akhir - awal) * (usual + 6);
    return ukuranSimbol(jenis, teks, usual + more, SIMBOL_TERLEBAR + more);
  });
  const setengahLane = new Array<number>(petak.lanes).fill(0);
  const setengahTier = petak.tiers.map((_, tier) => ruang.tier[tier]!);
  const grow = (list: number[], at: number, half: number) => {
    list[at] = Math.max(list[at]!, half);
  };
  hasil.ruas.forEach((ruas, tepi) => {
    const { dari, ke } = papan.tepi[tepi]!;
    for (const r of ruas) {
      if (r.kanal % 2 === 0) continue;
      const reach = Math.abs(r.geser) * UKURAN.jarak + 1.1;
      grow(r.tegak ? setengahLane : setengahTier, (r.kanal - 1) / 2, reach);
      for (const [box, here] of [
        [dari, r.ke === 0],
        [ke, r.ke === ruas.length - 1],
      ] as const) {
        if (!here || r.geser === 0) continue;
        const size = ukuran[box]!;
        if (!r.tegak) size.height = Math.max(size.height, 2 * reach);
        else if (papan.kotak[box]!.awal === papan.kotak[box]!.akhir) size.width = Math.max(size.width, 2 * reach);
      }
    }
  });
  papan.kotak.forEach(({ tier, awal, akhir }, i) => {
    if (awal === akhir) grow(setengahLane, awal, ukuran[i]!.width / 2);
    grow(setengahTier, tier, ukuran[i]!.height / 2);
  });
  // A symbol over several lanes reaches from the outer edge of the first lane's symbols to that of the last, and as far as its text asks.
  papan.kotak.forEach(({ awal, akhir }, i) => {
    if (awal === akhir) return;
    const need = ukuran[i]!.width / (akhir - awal + 1) / 2;
    for (let lane = awal; lane <= akhir; lane++) grow(setengahLane, lane, Math.min(need, usual));
  });

  const datar = tataMendatar({
    setengah: setengahLane,
    jalur: hasil.jalurTalang,
    ruangLabel: ruang.lane,
    judul: isi.pelaksana.map(lebarJudulJalur),
    lebarTabel,
  });
  const judul = judulHalaman(isi.prosedur.judul, datar.width, 0);
  const kepala = kepalaTabel(isi.label, isi.pelaksana, datar, judul.height);
  const sel = selHalaman(isi.langkah, datar.kolom);
  const rowOf = new Map(isi.langkah.map((langkah, i) => [langkah.indeks, i]));
  const turun = tataMenurun({
    tiers: petak.tiers.map((langkah) => rowOf.get(langkah)!),
    setengah: setengahTier,
    jalur: hasil.jalurCelah,
    ruangLabel: ruang.celah,
    sel,
    rows: isi.langkah.length,
    atas: judul.height + kepala.height,
  });
  const kotak = petak.simpul.map(({ jenis, awal, akhir, tier }, i): KotakSimbol => {
    const { width, height } = ukuran[i]!;
    const y = turun.tengah[tier]! - height / 2;
    if (awal === akhir) return { jenis, x: datar.tengah[awal]! - width / 2, y, width, height };
    const left = datar.tengah[awal]! - setengahLane[awal]!;
    const right = datar.tengah[akhir]! + setengahLane[akhir]!;
    return { jenis, x: left, y, width: right - left, height };
  });
  const garis = hasil.ruas.map((_, tepi) => {
    const { dari, ke } = papan.tepi[tepi]!;
    return titikGaris(hasil, tepi, kotak[dari]!, kotak[ke]!, datar, turun);
  });
  const top = turun.rows[0]?.y ?? 0;
  const foot = turun.rows.at(-1);
  const lapangan = {
    batas: { x: datar.kiri, y: top, width: datar.kanan - datar.kiri, height: foot ? foot.y + foot.height - top : 0 },
    tegak: [...datar.lanes.map((lane) => lane.x), datar.kanan],
    datar: [...turun.rows.map((row) => row.y), ...(foot ? [foot.y + foot.height] : [])],
  };
  return { datar, ukuran, kotak, garis, lapangan, rows: turun.rows, kepala, judul, sel };
}

function rakit(isi: IsiHalaman, tata: Tata, labels: Map<number, LabelUkur>, places: ReturnType<typeof tempatkanLabel>): Halaman {
  const { petak, langkah, laneIds } = isi;
  const { datar, kepala, judul } = tata;
  const bottom = judul.height + kepala.height + tata.rows.reduce((sum, row) => sum + row.height, 0);
  const rowNo = new Map(langkah.map((l) => [l.indeks, l.no]));
  const halaman: Halaman = {
    number: isi.number,
    kind: 'prosedur',
    width: datar.width,
    height: bottom,
    ...(isi.prosedur.judul && { judul: isi.prosedur.judul.text }),
    lanes: isi.pelaksana.map(
      (pelaksana, i): Jalur => ({
        id: laneIds[i]!,
        indeks: i,
        label: pelaksana.label.text,
        ...datar.lanes[i]!,
        header: kepala.jalur,
        range: pelaksana.range,
      }),
    ),
    rows: langkah.map((l, i) => ({
      id: `${isi.awalan}l${l.indeks}`,
      indeks: l.indeks,
      no: l.no,
      ...tata.rows[i]!,
      ...(l.nama && { langkah: l.nama.nama }),
      range: l.range,
    })),
    shapes: petak.simpul.map((simpul, i) => bentuk(simpul, tata.kotak[i]!, tata.ukuran[i]!, laneIds, rowNo.get(simpul.langkah)!)),
    edges: petak.sambungan.map(({ id, kind, dari, ke, range }, i): Garis => {
      const label = labels.get(i);
      const kotak = places.get(i)?.kotak;
      return {
        id,
        kind,
        from: petak.simpul[dari]!.id,
        to: petak.simpul[ke]!.id,
        ...(label &&
          kotak && {
            label: { text: label.text, ...kotak, teks: tataTeks(label.lines, kotak, { size: UKURAN.hurufLabel, anchor: 'middle' }) },
          }),
        points: tata.garis[i]!,
        range,
      };
    }),
    kisi: kisiTabel(datar, kepala, judul.height, tata.rows, tata.sel),
    teks: [...judul.teks, ...kepala.teks, ...teksSel(tata.sel, datar.kolom, tata.rows)],
  };
  return halaman;
}

function bentuk(simpul: Simpul, kotak: KotakSimbol, { lines, size }: UkuranSimbol, laneIds: readonly string[], row: number): Bentuk {
  const { x, y, width, height, jenis } = kotak;
  const inner = KATALOG[jenis].kotakTeks(width, height);
  return {
    id: simpul.id,
    kind: jenis,
    x,
    y,
    width,
    height,
    lanes: laneIds.slice(simpul.awal, simpul.akhir + 1),
    row,
    text: simpul.teks?.text ?? '',
    teks: tataTeks(lines, { ...inner, x: x + inner.x, y: y + inner.y }, { size, anchor: 'middle' }),
    generated: simpul.generated,
    ...(simpul.simbol !== undefined && { simbol: simpul.simbol }),
    range: simpul.range,
  };
}
