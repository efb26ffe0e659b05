/** The suite that runs inside the extension host, here or in a desktop VS Code. */
import { writeFileSync } from 'node:fs';
import { ujiBahasa } from './bahasa.ts';
import { ujiEkspor } from './ekspor.ts';
import { ujiPratinjau } from './pratinjau.ts';
import { HASIL_ENV, SUITE_PREFIX, Suite } from './runner.ts';
import { ujiTindakan } from './tindakan.ts';

/** Called by VS Code; a rejection makes the run fail. */
export async function run(): Promise<void> {
  const suite = new Suite();
  ujiBahasa(suite);
  ujiTindakan(suite);
  ujiPratinjau(suite);
  ujiEkspor(suite);
  const hasil = await suite.run((text) => {
    for (const line of text.split('\n')) {
      console.log(`${SUITE_PREFIX}${line}`);
    }
  });
  const file = process.env[HASIL_ENV];
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify(hasil));
  }
  if (hasil.failed > 0) {
    throw new Error(`${hasil.failed} tests failed`);
  }
}
