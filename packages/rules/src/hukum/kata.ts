/** A word, a number or a punctuation mark of a citation, and where it stands. */
export interface Kata {
  readonly jenis: 'huruf' | 'angka' | 'tanda';
  /** In lower case. */
  readonly teks: string;
  /** Offsets in the text, UTF-16: `akhir` is after the last unit. */
  readonly awal: number;
  readonly akhir: number;
}

/** A stretch of a text, and where it stands: `akhir` is after its last UTF-16 unit. */
export interface Potongan {
  readonly teks: string;
  readonly awal: number;
  readonly akhir: number;
}

const KATA = /(?<huruf>\p{L}+)|(?<angka>\p{N}+)|[^\s\p{L}\p{N}]/gu;

/** Letters and digits apart, whether or not a blank is between them: officials write `Nomor5` and `Tahun2014` too. */
export function pisahkan(teks: string): Kata[] {
  return [...teks.matchAll(KATA)].map((m) => ({
    jenis: m.groups?.huruf !== undefined ? 'huruf' : m.groups?.angka !== undefined ? 'angka' : 'tanda',
    teks: m[0].toLowerCase(),
    awal: m.index,
    akhir: m.index + m[0].length,
  }));
}

export function potong(teks: string, awal: number, akhir: number): Potongan {
  return { teks: teks.slice(awal, akhir), awal, akhir };
}
