/** The page of the preview. It is written once; everything later comes by message. */
import { type Bahasa, type Kalimat, kalimat } from '../bahasa.ts';

/** Addresses of the page's files, as the webview may load them. */
export interface SumberHalaman {
  readonly skrip: string;
  readonly gaya: string;
  readonly cspSource: string;
}

/** The page. `nonce` is a fresh random word: only scripts that carry it run. */
export function halaman(sumber: SumberHalaman, bahasa: Bahasa, nonce: string): string {
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
<body>
<div class="kemudi" role="toolbar" aria-label="${escapeHtml(kalimat(bahasa, 'kemudi'))}">
${tombol('perkecil', '−')}
<output class="persen" id="persen" aria-live="off">100 %</output>
${tombol('perbesar', '+')}
${tombol('seratus', '1:1')}
${tombol('lebar', '↔')}
${tombol('utuh', '⛶')}
<span class="sela"></span>
${tombol('sematkan', '📌', ' aria-pressed="false"')}
</div>
<div class="pemberitahuan" id="pemberitahuan" role="status" hidden></div>
<main class="meja" id="meja" tabindex="0"></main>
<script nonce="${nonce}" src="${escapeHtml(sumber.skrip)}"></script>
</body>
</html>
`;

  function tombol(nama: Kalimat, tulisan: string, atribut = ''): string {
    const label = escapeHtml(kalimat(bahasa, nama));
    return `<button type="button" data-perintah="${nama}" title="${label}" aria-label="${label}"${atribut}>${tulisan}</button>`;
  }
}

/** A random word for the page's policy. */
export function nonceBaru(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
