/** The script of the preview's page: shows what the extension sends, tells it what the user does, remembers how it was looked at. */
import { bacaBahasa, type Kalimat, kalimat } from '../bahasa.ts';
import { bacaIngatan, ingat, TAMPILAN_AWAL } from '../pratinjau/keadaan.ts';
import { bacaPesanKeHalaman, type Keadaan, type PesanKeEkstensi, type PesanKeHalaman } from '../pratinjau/pesan.ts';
import { batasi, setelahRoda, ZOOM_STEP, type Zoom } from '../pratinjau/zoom.ts';
import { tonjolkanHubungan } from './hubungan.ts';
import { Meja } from './meja.ts';
import { SvgTidakAman } from './svg-aman.ts';
import { BarisTab } from './tab.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: PesanKeEkstensi): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const PEMBERITAHUAN: Record<Keadaan, Kalimat | undefined> = {
  utuh: undefined,
  terakhir: 'belumLengkap',
  sebagian: 'sebagian',
  tanpaProsedur: 'tanpaProsedur',
  tanpaBerkas: 'tanpaBerkas',
  memuat: 'memuat',
  gagal: 'gagal',
};

const PERINTAH_KUNCI: Record<string, string> = {
  '+': 'perbesar',
  '=': 'perbesar',
  '-': 'perkecil',
  '0': 'seratus',
  w: 'lebar',
  h: 'utuh',
  t: 'tabel',
  c: 'halaman',
  d: 'diagram',
  p: 'peta',
};

const vscode = acquireVsCodeApi();
const bahasa = bacaBahasa(document.documentElement.lang);
const meja = new Meja(byId('meja'));
const pemberitahuan = byId('pemberitahuan');
const persen = byId('persen');
const tombolSematkan = document.querySelector('[data-perintah="sematkan"]');
const barisTab = new BarisTab(byId('meja'), (pandangan) => vscode.postMessage({ jenis: 'pandangan', pandangan }));

let ingatan = bacaIngatan(vscode.getState());
/** The picture whose view is in force, as it is remembered; nothing is remembered before there is one. */
let tampil: string | undefined;

function tampilkan(pesan: Extract<PesanKeHalaman, { jenis: 'gambar' }>): void {
  let berita = pesan.keadaan === 'tanpaProsedur' && pesan.pandangan === 'peta' ? 'tanpaSop' : PEMBERITAHUAN[pesan.keadaan];
  try {
    meja.letakkan(pesan.lembar);
  } catch (error) {
    if (!(error instanceof SvgTidakAman)) {
      throw error;
    }
    berita = 'tidakAman';
  }
  pemberitahuan.textContent = berita === undefined ? '' : kalimat(bahasa, berita);
  pemberitahuan.hidden = berita === undefined;
  document.body.dataset.keadaan = pesan.keadaan;
  document.body.dataset.uri = pesan.uri;
  tombolSematkan?.setAttribute('aria-pressed', String(pesan.sematkan));
  barisTab.tampilkan(pesan.pandangan);
  ingatan = { ...ingatan, uri: pesan.uri, sematkan: pesan.sematkan, pandangan: pesan.pandangan };
  const nama = namaGambar(pesan);
  // A picture that is shown anew is shown as it was last looked at; but not before there is something to look at.
  if (nama !== tampil && pesan.lembar.length > 0) {
    tampil = nama;
    const { zoom, kiri, atas } = ingatan.tampilan[nama] ?? TAMPILAN_AWAL;
    meja.perbesar(zoom);
    meja.element.scrollTo(kiri, atas);
  } else if (pesan.lembar.length === 0) {
    tampil = undefined;
  }
  catat();
}

/** As what the view of a picture is remembered: there is one map, whichever text is at hand. */
function namaGambar({ uri, pandangan }: Extract<PesanKeHalaman, { jenis: 'gambar' }>): string {
  return pandangan === 'tabel' ? uri : pandangan === 'peta' ? '#peta' : `${uri}#${pandangan}`;
}

/** Remembers the view of the picture. */
function catat(): void {
  persen.textContent = `${Math.round(meja.faktor * 100)} %`;
  if (tampil !== undefined) {
    ingatan = ingat(ingatan, tampil, { zoom: meja.zoom, kiri: meja.element.scrollLeft, atas: meja.element.scrollTop });
  }
  vscode.setState(ingatan);
}

function perbesar(zoom: Zoom, penunjuk?: { x: number; y: number }): void {
  meja.perbesar(zoom, penunjuk);
  catat();
}

function lakukan(perintah: string): void {
  switch (perintah) {
    case 'perbesar':
      perbesar(batasi(meja.faktor * ZOOM_STEP));
      break;
    case 'perkecil':
      perbesar(batasi(meja.faktor / ZOOM_STEP));
      break;
    case 'seratus':
      perbesar(1);
      break;
    case 'lebar':
    case 'utuh':
      perbesar(perintah);
      break;
    case 'sematkan':
      sematkan(!ingatan.sematkan);
      break;
    case 'ekspor':
      vscode.postMessage({ jenis: 'ekspor' });
      break;
    case 'tabel':
    case 'halaman':
    case 'diagram':
    case 'peta':
      barisTab.pilih(perintah);
  }
}

function sematkan(aktif: boolean): void {
  ingatan = { ...ingatan, sematkan: aktif };
  tombolSematkan?.setAttribute('aria-pressed', String(aktif));
  vscode.postMessage({ jenis: 'sematkan', sematkan: aktif });
  catat();
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const pesan = bacaPesanKeHalaman(data);
  if (pesan?.jenis === 'gambar') {
    tampilkan(pesan);
  } else if (pesan?.jenis === 'sorot') {
    meja.sorot(pesan.titik, pesan.tampakkan);
  }
});

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element) {
    const perintah = target.closest('[data-perintah]')?.getAttribute('data-perintah');
    if (perintah) {
      lakukan(perintah);
      return;
    }
    const titik = meja.titikDi(target);
    if (titik !== undefined) {
      vscode.postMessage({ jenis: 'pilih', titik });
    }
  }
});

document.addEventListener('keydown', (event) => {
  const perintah = PERINTAH_KUNCI[event.key];
  if (perintah !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    lakukan(perintah);
  }
});

meja.element.addEventListener(
  'wheel',
  (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      perbesar(setelahRoda(meja.faktor, event.deltaY), { x: event.clientX, y: event.clientY });
    }
  },
  { passive: false },
);

meja.element.addEventListener('scroll', catat, { passive: true });
tonjolkanHubungan(meja.element);
new ResizeObserver(() => {
  meja.ukur();
  catat();
}).observe(meja.element);

vscode.postMessage({ jenis: 'siap' });

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`The page has no #${id}.`);
  }
  return element;
}
