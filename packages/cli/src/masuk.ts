/** Where the bundle begins: as the command, or as a helper in a thread that the command starts. */
import { TANDA_PEKERJA } from './periksa/tanda-pekerja.ts';

async function perintah(): Promise<void> {
  const { jalankan } = await import('./main.ts');
  const { lingkunganProses } = await import('./proses.ts');
  process.exitCode = await jalankan(process.argv.slice(2), lingkunganProses());
}

async function pekerja(): Promise<void> {
  const { bekerja } = await import('./periksa/pekerja.ts');
  bekerja();
}

void (process.argv[2] === TANDA_PEKERJA ? pekerja() : perintah());
