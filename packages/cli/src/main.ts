/** The command line as a whole: which command is meant, and how it ends. Commands are loaded when they are asked for, and only they. */
import { version } from '../package.json';
import { bacaArgumen, localeDari, saran } from './argumen.ts';
import { Galat } from './galat.ts';
import { catat } from './keluaran.ts';
import type { Lingkungan } from './lingkungan.ts';
import { KELUAR, type KodeKeluar, type Perintah } from './perintah/perintah.ts';
import { PESAN } from './pesan.ts';

const PERINTAH: Readonly<Record<string, () => Promise<{ readonly perintah: Perintah }>>> = {
  check: () => import('./perintah/check.ts'),
  export: () => import('./perintah/export.ts'),
  format: () => import('./perintah/format.ts'),
  rules: () => import('./perintah/rules.ts'),
  explain: () => import('./perintah/explain.ts'),
  init: () => import('./perintah/init.ts'),
  lsp: () => import('./perintah/lsp.ts'),
};

/** Runs `sop` with these arguments and returns its exit code. Never throws: what goes wrong becomes one sentence for the user. */
export async function jalankan(argv: readonly string[], lingkungan: Lingkungan): Promise<KodeKeluar> {
  try {
    return await pilihPerintah(argv, lingkungan);
  } catch (error) {
    if (error instanceof Galat) catat(lingkungan, error.message);
    else {
      catat(lingkungan, PESAN[localeDari(argv)].galatInternal(error instanceof Error ? error.message : String(error)));
      if (lingkungan.env.SOP_DEBUG === '1' && error instanceof Error) lingkungan.stderr.tulis(`${error.stack}\n`);
    }
    return KELUAR.galat;
  }
}

async function pilihPerintah(argv: readonly string[], lingkungan: Lingkungan): Promise<KodeKeluar> {
  const locale = localeDari(argv);
  const [nama, ...sisa] = perintahDiDepan(argv);
  if (nama === '--version' || nama === '-V') {
    lingkungan.stdout.tulis(`${version}\n`);
    return KELUAR.bersih;
  }
  if (nama === undefined || nama === '--help' || nama === '-h' || nama === 'help') {
    const { bantuanUmum } = await import('./bantuan.ts');
    (nama === undefined ? lingkungan.stderr : lingkungan.stdout).tulis(bantuanUmum(locale));
    return nama === undefined ? KELUAR.galat : KELUAR.bersih;
  }
  if (!Object.hasOwn(PERINTAH, nama)) {
    const pesan = PESAN[locale];
    throw new Galat(pesan.perintahTakDikenal(nama, saran(pesan, nama, Object.keys(PERINTAH))));
  }
  const { perintah } = await PERINTAH[nama]!();
  const argumen = bacaArgumen(nama, sisa, perintah.opsi);
  if (argumen.ada('help')) {
    const { bantuanPerintah } = await import('./bantuan.ts');
    lingkungan.stdout.tulis(bantuanPerintah(nama, perintah, locale));
    return KELUAR.bersih;
  }
  return perintah.jalankan(argumen, lingkungan);
}

/** Common options may stand before the command too: `sop --locale en check`. */
function perintahDiDepan(argv: readonly string[]): string[] {
  const panjang = argv[0] === '--locale' ? 2 : argv[0] === '--no-color' || argv[0]?.startsWith('--locale=') ? 1 : 0;
  return panjang === 0 ? [...argv] : [...perintahDiDepan(argv.slice(panjang)), ...argv.slice(0, panjang)];
}
