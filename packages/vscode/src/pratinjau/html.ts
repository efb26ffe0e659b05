/** The page of the preview. It is written once; everything later comes by message. */
import { type Bahasa, type Kalimat, kalimat } from '../bahasa.ts';
import { PANDANGAN_PRATINJAU, type PandanganPratinjau } from './pesan.ts';

/** What each tab shows, in more words than its label. */
const JELASNYA = {
  tabel: 'tabelBaku',
  halaman: 'halamanCetak',
  diagram: 'diagramJalur',
  peta: 'petaKeterkaitan',
} as const satisfies Record<PandanganPratinjau, Kalimat>;

/** The sheets' paper: in the colours of the editor's theme, or white as printed. */
export const WARNA_KERTAS = ['tema', 'putih'] as const;
export type WarnaKertas = (typeof WARNA_KERTAS)[number];

/** Addresses of the page's files, as the webview may load them. */
export interface SumberHalaman {
  readonly skrip: string;
  readonly gaya: string;
  readonly cspSource: string;
}

/** The page. `nonce` is a fresh random word: only scripts that carry it run. */
export function halaman(sumber: SumberHalaman, bahasa: Bahasa, nonce: string, kertas: WarnaKertas = 'tema'): string {
  const csp = `default-src 'none'; style-src ${sumber.cspSource}; script-src 'nonce-${nonce}'; img-src data:`;
  return `<!DOCTYPE html>
<html lang="${bahasa}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(sumber.gaya)}">
<title>${escapeHtml(kalimat(bahasa, 'judulPratinjau'))}</title>
</head>
<body data-kertas="${kertas}">
<div class="kepala">
<div class="tab" role="tablist" aria-label="${escapeHtml(kalimat(bahasa, 'pandangan'))}">
${PANDANGAN_PRATINJAU.map(tab).join('\n')}
</div>
<div class="kemudi" role="toolbar" aria-label="${escapeHtml(kalimat(bahasa, 'kemudi'))}">
${tombol('perkecil', ikon('M3 8h10'))}
<output class="persen" id="persen" aria-live="off">100 %</output>
${tombol('perbesar', ikon('M3 8h10M8 3v10'))}
${tombol('seratus', '1:1')}
${tombol('lebar', ikon('M1.5 3v10M14.5 3v10M3.5 8h9M6 5.5 3.5 8 6 10.5M10 5.5 12.5 8 10 10.5'))}
${tombol('utuh', ikon('M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4'))}
<span class="sela"></span>
${tombol('ekspor', ikon('M8 10V2M5 4.5 8 1.5l3 3M3 7.5H1.5v7h13v-7H13'))}
${tombol('sematkan', ikon('M5.5 2h5M6.5 2v4.5L4.5 9.5h7l-2-3V2M8 9.5V14'), ' aria-pressed="false"')}
</div>
</div>
<div class="pemberitahuan" id="pemberitahuan" role="status" hidden></div>
<div class="meja" id="meja" role="tabpanel" aria-labelledby="tab-tabel" aria-description="${escapeHtml(kalimat(bahasa, 'petunjukKunci'))}" tabindex="0"></div>
<script nonce="${nonce}" src="${escapeHtml(sumber.skrip)}"></script>
</body>
</html>
`;

  /** The first is in force until the page is told otherwise; only the one in force is a stop of the Tab key. */
  function tab(nama: PandanganPratinjau, index: number): string {
    const terpilih = index === 0;
    return `<button type="button" role="tab" id="tab-${nama}" data-perintah="${nama}" aria-controls="meja" aria-selected="${terpilih}" tabindex="${terpilih ? 0 : -1}" title="${escapeHtml(kalimat(bahasa, JELASNYA[nama]))}">${escapeHtml(kalimat(bahasa, nama))}</button>`;
  }

  function tombol(nama: Kalimat, tulisan: string, atribut = ''): string {
    const label = escapeHtml(kalimat(bahasa, nama));
    return `<button type="button" data-perintah="${nama}" title="${label}" aria-label="${label}"${atribut}>${tulisan}</button>`;
  }
}

/** A picture of 16 × 16 on a button, drawn as lines: no font needs to have it. */
function ikon(path: string): string {
  return `<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true"><path d="${path}"/></svg>`;
}

/** A random word for the page's policy. */
export function nonceBaru(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
