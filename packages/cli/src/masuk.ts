/** Where the bundle begins: as the command in the main thread, as a helper in the threads that it starts. */
import { isMainThread } from 'node:worker_threads';

async function perintah(): Promise<void> {
  const [{ jalankan }, { lingkunganProses }] = await Promise.all([import('./main.ts'), import('./proses.ts')]);
  process.exitCode = await jalankan(process.argv.slice(2), lingkunganProses(__filename));
}

async function pekerja(): Promise<void> {
  const { bekerja } = await import('./periksa/pekerja.ts');
  bekerja();
}

void (isMainThread ? perintah() : pekerja());
