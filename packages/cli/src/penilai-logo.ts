/** Logos as a check sees them. */
import type { LogoGagal } from '@alir/core';
import { bacaLogo } from '@alir/language/logo';

/** Says of each file of a run once why it does not count; files do not change in a run. */
export class PenilaiLogo {
  readonly #dinilai = new Map<string, LogoGagal | undefined>();

  /** Why the logo that an SOP in `folder` names does not count, if it does not; `akar` is the folder that it must lie in. */
  gagal(nama: string, folder: string, akar: string): LogoGagal | undefined {
    const kunci = [akar, folder, nama].join('\0');
    if (!this.#dinilai.has(kunci)) {
      const hasil = bacaLogo(nama, folder, akar);
      this.#dinilai.set(kunci, hasil instanceof Uint8Array ? undefined : hasil);
    }
    return this.#dinilai.get(kunci);
  }
}
