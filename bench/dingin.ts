/** A cold check of one file, beside a bare Langium language and Node doing nothing. */
import { type Bahan, SOP } from './bahan.ts';
import { bergantian, cetakTabel, ukurProses } from './ukur.ts';

export function dingin(bahan: Bahan): void {
  const hasil = bergantian(
    {
      'node -e 0': () => ukurProses(['-e', '0']),
      'sop --version': () => ukurProses([SOP, '--version']),
      'sop check': () => ukurProses([SOP, 'check', bahan.satu(30)]),
      'bare Langium, bundled': () => ukurProses([bahan.bundel('lantai'), bahan.satu(30)]),
    },
    15,
  );
  const dasar = hasil['node -e 0'];
  cetakTabel(
    'Cold check of one file of 30 steps',
    ['', 'wall', 'CPU', 'CPU ÷ node', 'memory'],
    Object.entries(hasil).map(([nama, u]) => [nama, u.wall, u.cpu, u.cpu / dasar.cpu, u.memori]),
  );
}
