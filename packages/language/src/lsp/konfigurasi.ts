/** The configurations of the workspace: for each file the nearest `sop.config.json` upward, read when a file first asks for it. */
import type { Finding, Locale, NamaKertas } from '@alir/core';
import {
  bacaKonfigurasi,
  type HasilKonfigurasi,
  NAMA_KONFIGURASI,
  PenerapKonfigurasi,
  type Setelan,
  TANPA_SETELAN,
  temuanKonfigurasi,
} from '@alir/rules';
import { type FileSystemProvider, type URI, UriUtils } from 'langium';

interface BerkasKonfigurasi {
  readonly uri: URI;
  readonly hasil: HasilKonfigurasi;
  readonly penerap: PenerapKonfigurasi;
  /** Which of the files that it names there are not. */
  readonly takAda: ReadonlySet<string>;
}

export class KonfigurasiRuang {
  readonly #berkas: FileSystemProvider;
  #menurutFolder = new Map<string, Promise<BerkasKonfigurasi | undefined>>();
  #terbaca = new Map<string, BerkasKonfigurasi | undefined>();

  constructor(berkas: FileSystemProvider) {
    this.#berkas = berkas;
  }

  /** Reads what holds for these files, as far as it is not known; afterwards the questions below can be answered. */
  async siapkan(uri: Iterable<URI>): Promise<void> {
    const folder = [...uri].map((u) => UriUtils.dirname(u));
    // Once more where everything was forgotten meanwhile.
    for (let dibaca: unknown; dibaca !== this.#terbaca; ) {
      dibaca = this.#terbaca;
      await Promise.all(folder.map((f) => this.#untuk(f)));
    }
  }

  /** Whether it is known what holds for a file, if anything does. */
  dikenal(uri: URI): boolean {
    return this.#terbaca.has(UriUtils.dirname(uri).toString());
  }

  /** Forgets everything, what is being read just now too: a configuration was changed. */
  lupakan(): void {
    this.#menurutFolder = new Map();
    this.#terbaca = new Map();
  }

  setelan(uri: URI): Setelan {
    const konfigurasi = this.#terbaca.get(UriUtils.dirname(uri).toString());
    return konfigurasi ? konfigurasi.penerap.setelan(dariFolder(konfigurasi, uri)) : TANPA_SETELAN;
  }

  /** The paper that the configuration of a file prefers. */
  kertas(uri: URI): NamaKertas | undefined {
    return this.#terbaca.get(UriUtils.dirname(uri).toString())?.hasil.konfigurasi.kertas;
  }

  /** The folder of the configuration of a file. */
  folder(uri: URI): URI | undefined {
    const konfigurasi = this.#terbaca.get(UriUtils.dirname(uri).toString());
    return konfigurasi && UriUtils.dirname(konfigurasi.uri);
  }

  /** Whether the configuration of a file says that it is not to be checked. */
  dilewati(uri: URI): boolean {
    const konfigurasi = this.#terbaca.get(UriUtils.dirname(uri).toString());
    return konfigurasi?.penerap.dilewati(dariFolder(konfigurasi, uri)) ?? false;
  }

  /** What is wrong with the configurations that were read, by their uri; `peraturan` are the names of the profiles that there are. */
  temuan(peraturan: ReadonlySet<string>, locale: Locale): Map<string, readonly Finding[]> {
    const semua = new Set([...this.#terbaca.values()].filter((k) => k !== undefined));
    return new Map(
      [...semua].map(({ uri, hasil, takAda }) => [
        uri.toString(),
        temuanKonfigurasi(uri.toString(), hasil, peraturan, (nama) => !takAda.has(nama), locale),
      ]),
    );
  }

  #untuk(folder: URI): Promise<BerkasKonfigurasi | undefined> {
    const kunci = folder.toString();
    const terbaca = this.#terbaca;
    let hasil = this.#menurutFolder.get(kunci);
    if (!hasil) {
      hasil = this.#cari(folder).then((ditemukan) => {
        terbaca.set(kunci, ditemukan);
        return ditemukan;
      });
      this.#menurutFolder.set(kunci, hasil);
    }
    return hasil;
  }

  async #cari(folder: URI): Promise<BerkasKonfigurasi | undefined> {
    const uri = UriUtils.joinPath(folder, NAMA_KONFIGURASI);
    const teks = await this.#baca(uri);
    if (teks !== undefined) {
      const hasil = bacaKonfigurasi(teks.replace(/^\uFEFF/u, ''));
      const ada = await Promise.all(hasil.berkas.map(({ nama }) => this.#ada(UriUtils.joinPath(folder, nama))));
      const takAda = new Set(hasil.berkas.filter((_, i) => !ada[i]).map(({ nama }) => nama));
      return { uri, hasil, penerap: new PenerapKonfigurasi(hasil.konfigurasi), takAda };
    }
    const induk = UriUtils.dirname(folder);
    return induk.path === folder.path ? undefined : this.#untuk(induk);
  }

  async #baca(uri: URI): Promise<string | undefined> {
    return (await this.#ada(uri)) ? this.#berkas.readFile(uri).catch(() => undefined) : undefined;
  }

  async #ada(uri: URI): Promise<boolean> {
    try {
      return (await this.#berkas.stat(uri)).isFile;
    } catch {
      return false;
    }
  }
}

function dariFolder({ uri }: BerkasKonfigurasi, berkas: URI): string {
  return UriUtils.relative(UriUtils.dirname(uri), berkas);
}
