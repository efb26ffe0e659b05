/** The logos that the SOPs of the workspace name: why they do not count, and the files of those that do. */
import { akarLogo, type Dokumen, type LogoGagal, type Sop } from '@alir/core';
import { URI, UriUtils } from 'langium';
import type { KonfigurasiRuang } from './konfigurasi.ts';

/**
 * Reads the file that an SOP in `folder` names as its logo, which must lie in `akar`. Says why it does not count, or `undefined` where nobody
 * can know: texts that are not saved have no folder.
 */
export type BacaLogo = (nama: string, folder: URI, akar: URI) => Promise<Uint8Array | LogoGagal | undefined>;

/** What was read for one text. */
interface Logo {
  readonly nama: string;
  readonly tempat: string;
  readonly gagal: LogoGagal | undefined;
}

export class LogoRuang {
  readonly #baca: BacaLogo;
  readonly #konfigurasi: KonfigurasiRuang;
  readonly #folder: () => readonly URI[];
  readonly #menurutUri = new Map<string, readonly Logo[]>();

  /** `folder` are those of the workspace. Configurations must have been read (`siapkan`) for whatever is asked about here. */
  constructor(baca: BacaLogo, konfigurasi: KonfigurasiRuang, folder: () => readonly URI[]) {
    this.#baca = baca;
    this.#konfigurasi = konfigurasi;
    this.#folder = folder;
  }

  /** Reads the logos that these texts name, each file once; afterwards the questions below can be answered. */
  async siapkan(dokumen: Iterable<Dokumen>): Promise<void> {
    const terbaca = new Map<string, Promise<LogoGagal | undefined>>();
    await Promise.all(
      [...dokumen].map(async ({ uri, sop }) => {
        const logo = namaLogo(sop).map(async (nama): Promise<Logo> => {
          const { folder, akar } = this.#letak(URI.parse(uri));
          const kunci = [folder, akar, nama].join('\n');
          const gagal =
            terbaca.get(kunci) ?? this.#baca(nama, folder, akar).then((hasil) => (hasil instanceof Uint8Array ? undefined : hasil));
          terbaca.set(kunci, gagal);
          return { nama, tempat: UriUtils.joinPath(folder, nama).toString(), gagal: await gagal };
        });
        this.#menurutUri.set(uri, await Promise.all(logo));
      }),
    );
  }

  /** Whether it is known what is to be said of the logos that a text names. */
  dikenal({ uri, sop }: Dokumen): boolean {
    return namaLogo(sop).every((nama) => this.#cari(uri, nama) !== undefined);
  }

  gagal(uri: string, nama: string): LogoGagal | undefined {
    return this.#cari(uri, nama)?.gagal;
  }

  /** The texts that name one of these files as their logo. */
  penyebut(berkas: ReadonlySet<string>): string[] {
    return [...this.#menurutUri].filter(([, logo]) => logo.some(({ tempat }) => berkas.has(tempat))).map(([uri]) => uri);
  }

  /** The file of the logo of an SOP, its own or that of its configuration, as it is now; `undefined` where there is none that counts. */
  async isi({ uri, logo }: Sop): Promise<Uint8Array | undefined> {
    const { folder, akar } = this.#letak(URI.parse(uri));
    const bersama = this.#konfigurasi.setelan(URI.parse(uri)).instansi.logo;
    const milik = this.#konfigurasi.folder(URI.parse(uri));
    const hasil = logo
      ? logo.teks && (await this.#baca(logo.teks.text, folder, akar))
      : milik && bersama !== undefined && (await this.#baca(bersama, milik, milik));
    return hasil instanceof Uint8Array ? hasil : undefined;
  }

  #cari(uri: string, nama: string): Logo | undefined {
    return this.#menurutUri.get(uri)?.find((logo) => logo.nama === nama);
  }

  #letak(uri: URI): { readonly folder: URI; readonly akar: URI } {
    const folder = UriUtils.dirname(uri);
    return { folder, akar: akarLogo(folder, this.#konfigurasi.folder(uri), this.#folder(), UriUtils.contains) };
  }
}

function namaLogo(sop: readonly Sop[]): string[] {
  return [...new Set(sop.flatMap(({ logo }) => logo?.teks?.text ?? []))];
}
