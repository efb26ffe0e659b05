/** The workspace of the tests: always a copy, so that no run changes what the next one sees. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the workspace into `folder`; returns where. */
export function salinRuangKerja(folder: string): string {
  const target = join(folder, 'ruang-kerja');
  cpSync(join(import.meta.dirname, 'ruang-kerja'), target, { recursive: true });
  return target;
}
