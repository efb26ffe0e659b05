/** Logos on the disk: what the command and the server read of them. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { BATAS_LOGO, jalurLogoSah, type LogoGagal } from '@alir/core';
import { periksaCitra } from '@alir/diagram/citra';

/** The file that an SOP in `folder` names as its logo, of which no part of its path may lead out of `akar`; else why it does not count. */
export function bacaLogo(nama: string, folder: string, akar: string): Uint8Array | LogoGagal {
  if (!jalurLogoSah(nama)) return { sebab: 'jalur' };
  const jalur = resolve(folder, nama);
  // Nothing is looked for outside.
  if (!memuat(akar, jalur)) return { sebab: 'di-luar' };
  try {
    const nyata = realpathSync.native(jalur);
    if (!memuat(realpathSync.native(akar), nyata)) return { sebab: 'di-luar' };
    const stat = statSync(nyata);
    if (!stat.isFile()) return { sebab: 'tak-terbaca' };
    if (stat.size > BATAS_LOGO) return { sebab: 'terlalu-besar' };
    const isi = new Uint8Array(readFileSync(nyata));
    const hasil = periksaCitra(isi);
    return 'sebab' in hasil ? hasil : isi;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    return { sebab: code === 'ENOENT' || code === 'ENOTDIR' ? 'tak-ada' : 'tak-terbaca' };
  }
}

/** Whether `luar` is `dalam`, or a folder in which that lies. */
export function memuat(luar: string, dalam: string): boolean {
  const jalur = relative(luar, dalam);
  return jalur !== '..' && !jalur.startsWith(`..${sep}`) && !isAbsolute(jalur);
}
