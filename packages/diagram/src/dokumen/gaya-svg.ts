/** Styles in foreign SVG: they may say how things look, and take parts of the same file for it. */

/** Functions of values and transformations, none of which takes anything from elsewhere. */
const FUNGSI = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color calc min max clamp var matrix matrix3d translate translatex translatey scale scalex scaley
  rotate skew skewx skewy perspective polygon circle ellipse inset path rect blur brightness contrast drop-shadow grayscale hue-rotate invert
  opacity saturate sepia cubic-bezier`.split(/\s+/u),
);

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
  for (const [, nama, sisa] of nilai.matchAll(/([\w-]+)\(([^)]*)/gu)) {
    if (FUNGSI.has(nama!.toLowerCase())) continue;
    const [, tujuan] = /^\s*(["']?)#([^"'#\s]+)\1\s*$/u.exec(sisa!)?.slice(1) ?? [];
    if (nama!.toLowerCase() !== 'url' || tujuan === undefined) return undefined;
    dirujuk.push(tujuan);
  }
  return dirujuk;
}

/** The same of a style sheet. Only rules for plain classes and names may refer to parts, so that it is known who they are for. */
export function rujukanGaya(lembar: string): AturanGaya[] | undefined {
  const aturan: AturanGaya[] = [];
  let aman = true;
  const sisa = lembar.replace(/\/\*[\s\S]*?\*\//gu, ' ').replace(/([^{}]*)\{([^{}]*)\}/gu, (_, pemilih: string, isi: string) => {
    const dirujuk = rujukanNilai(isi);
    const semua = pemilih.split(',').map((satu) => satu.trim());
    if (!dirujuk || !rujukanNilai(pemilih)) aman = false;
    else if (dirujuk.length > 0) {
      if (!semua.every((satu) => /^[.#][\w-]+$/u.test(satu))) aman = false;
      const nama = (tanda: string) => semua.filter((satu) => satu.startsWith(tanda)).map((satu) => satu.slice(1));
      aturan.push({ kelas: nama('.'), id: nama('#'), dirujuk });
    }
    return '';
  });
  return aman && /^(?:\s|<!--|-->)*$/u.test(sisa) ? aturan : undefined;
}
