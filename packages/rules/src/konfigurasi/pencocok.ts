/**
 * Globs of a configuration: `*` stands for any letters of one name, `?` for one letter, `**` for any folders; every other sign for itself, as
 * names such as "SOP (lama)" hold many that mean something in other globs. A configuration comes with the files of others, so no glob may
 * cost more than its length times that of a path: regular expressions would.
 */

/**
 * Whether a path (with `/`, from the folder of the configuration) fits one of the globs. One without a slash means files and folders of that
 * name anywhere; a folder means all that is in it.
 */
export function pencocok(globs: readonly string[]): (jalur: string) => boolean {
  const pola = globs.filter((glob) => glob.trim() !== '').map(bagian);
  return (jalur) => {
    const nama = jalur.split('/');
    return pola.some((p) => cocok(p, nama, '**', namaCocok));
  };
}

function bagian(glob: string): string[] {
  const rapi = glob.split('/').filter((b) => b !== '.' && b !== '');
  const diManaPun = rapi.length === 1 && glob.startsWith(rapi[0]!);
  return [...(diManaPun ? ['**'] : []), ...rapi, '**'];
}

function namaCocok(pola: string, nama: string): boolean {
  return cocok([...pola], [...nama], '*', (p, huruf) => p === '?' || p === huruf);
}

/** Whether the whole of `isi` fits. `bebas` takes as little as it can; only the last one met can ever have to take more. */
function cocok(pola: readonly string[], isi: readonly string[], bebas: string, sama: (pola: string, isi: string) => boolean): boolean {
  let p = 0;
  let i = 0;
  let terakhir: { readonly p: number; i: number } | undefined;
  while (i < isi.length) {
    if (pola[p] === bebas) terakhir = { p: ++p, i };
    else if (p < pola.length && sama(pola[p]!, isi[i]!)) {
      p++;
      i++;
    } else if (terakhir) {
      p = terakhir.p;
      i = ++terakhir.i;
    } else return false;
  }
  while (pola[p] === bebas) p++;
  return p === pola.length;
}
