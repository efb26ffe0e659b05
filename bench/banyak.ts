/** A check of a whole office's files, beside a bare Langium language. */
import { type Bahan, SOP } from './bahan.ts';
import { bergantian, cetakTabel, ukurProses } from './ukur.ts';

const BERKAS = 1000;
const LANGKAH_PER_BERKAS = 25;

export function banyak(bahan: Bahan): void {
  const tempat = bahan.banyak(BERKAS, LANGKAH_PER_BERKAS);
  const hasil = bergantian(
    {
      'bare Langium, bundled': () => ukurProses([bahan.bundel('lantai'), tempat]),
      'sop check --jobs 1': () => ukurProses([SOP, 'check', '--jobs', '1', tempat]),
      'sop check': () => ukurProses([SOP, 'check', tempat]),
    },
    5,
  );
  const dasar = hasil['bare Langium, bundled'];
  cetakTabel(
    `${BERKAS} files of ${LANGKAH_PER_BERKAS} steps`,
    ['', 'wall', 'wall ÷ bare', 'CPU', 'CPU ÷ bare', 'memory'],
    Object.entries(hasil).map(([nama, u]) => [nama, u.wall, u.wall / dasar.wall, u.cpu, u.cpu / dasar.cpu, u.memori]),
  );
}
