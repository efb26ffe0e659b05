/** Styles in foreign SVG: they may say how things look, and take parts of the same file for it. Everything here takes time as the text is long. */

/** Functions of values and transformations, none of which takes anything from elsewhere. */
const FUNGSI = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color calc min max clamp var matrix matrix3d translate translatex translatey scale scalex scaley
  rotate skew skewx skewy perspective polygon circle ellipse inset path rect blur brightness contrast drop-shadow grayscale hue-rotate invert
  opacity saturate sepia cubic-bezier`.split(/\s+/u),
);
/** Longer than any name of a function. */
const NAMA_TERPANJANG = 32;

/** What parts of a file a rule of a style sheet gives to whom. */
export interface AturanGaya {
  readonly kelas: readonly string[];
  readonly id: readonly string[];
  readonly dirujuk: readonly string[];
}

/** The names of the parts of the file that a value refers to; `undefined` where it may lead anywhere else. */
export function rujukanNilai(nilai: string): string[] | undefined {
  // An escape could spell any of what is looked for.
  if (/[\\@]/u.test(nilai)) return undefined;
  const dirujuk: string[] = [];
  for (let at = nilai.indexOf('('); at >= 0; at = nilai.indexOf('(', at + 1)) {
    const [nama] = /[\w-]*$/u.exec(nilai.slice(Math.max(0, at - NAMA_TERPANJANG), at))!;
    if (nama === '' || FUNGSI.has(nama.toLowerCase())) continue;
    const akhir = nilai.indexOf(')', at);
    const [, , tujuan] = /^\s*(["']?)#([^"'#\s]+)\1\s*$/u.exec(nilai.slice(at + 1, Math.max(at, akhir))) ?? [];
    if (nama.toLowerCase() !== 'url' || tujuan === undefined) return undefined;
    dirujuk.push(tujuan);
  }
  return dirujuk;
}

/** The same of a style sheet. Only rules for plain classes and names may refer to parts, so that it is known who they are for. */
export function rujukanGaya(lembar: string): AturanGaya[] | undefined {
  const polos = tanpaCatatan(lembar)?.replaceAll('<!--', ' ').replaceAll('-->', ' ');
  const [ekor, ...blok] = polos?.split('}').toReversed() ?? ['?'];
  if (ekor!.trim() !== '') return undefined;
  const aturan = blok.map(rujukanBlok);
  return aturan.every((satu) => satu !== undefined) ? aturan : undefined;
}

function rujukanBlok(blok: string): AturanGaya | undefined {
  const [pemilih, isi, ...lain] = blok.split('{');
  const dirujuk = isi === undefined || lain.length > 0 || !rujukanNilai(pemilih!) ? undefined : rujukanNilai(isi);
  if (!dirujuk) return undefined;
  if (dirujuk.length === 0) return { kelas: [], id: [], dirujuk };
  const semua = pemilih!.split(',').map((satu) => satu.trim());
  if (!semua.every((satu) => /^[.#][\w-]+$/u.test(satu))) return undefined;
  const nama = (tanda: string) => semua.filter((satu) => satu.startsWith(tanda)).map((satu) => satu.slice(1));
  return { kelas: nama('.'), id: nama('#'), dirujuk };
}

/** Without remarks; `undefined` where one does not end. */
function tanpaCatatan(lembar: string): string | undefined {
  const hasil: string[] = [];
  let at = 0;
  for (let awal = lembar.indexOf('/*'); awal >= 0; awal = lembar.indexOf('/*', at)) {
    const akhir = lembar.indexOf('*/', awal + 2);
    if (akhir < 0) return undefined;
    hasil.push(lembar.slice(at, awal));
    at = akhir + 2;
  }
  return [...hasil, lembar.slice(at)].join(' ');
}
