/** The surroundings of a run that is a process of its own. */
import { fstatSync, writeSync } from 'node:fs';
import type { Hari } from '@alir/core';
import { adalahGalatSistem } from './galat.ts';
import type { Aliran, Lingkungan } from './lingkungan.ts';

const STDOUT = 1;
const STDERR = 2;

export function lingkunganProses(): Lingkungan {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: aliran(STDOUT, () => process.stdout),
    stderr: aliran(STDERR, () => process.stderr),
    hariIni,
    bacaStdin,
    berkasPekerja: process.argv[1],
  };
}

function hariIni(): Hari {
  const kini = new Date();
  return { tahun: kini.getFullYear(), bulan: kini.getMonth() + 1, hari: kini.getDate() };
}

async function bacaStdin(): Promise<Uint8Array> {
  const potongan: Uint8Array[] = [];
  for await (const p of process.stdin) potongan.push(p);
  return Buffer.concat(potongan);
}

/**
 * Writes to the descriptor itself: Node's streams cost a few milliseconds of every short run. A pipe that takes no more for the
 * moment gets the rest by the stream, which waits; one whose reader has gone (`sop check | head`) wants nothing more, and where not
 * even errors can be told there is nobody to tell so.
 */
function aliran(fd: number, stream: () => NodeJS.WriteStream): Aliran {
  let cara: 'langsung' | 'stream' | 'tutup' = 'langsung';
  return {
    get terminal() {
      // Only what may be a terminal at all is worth the loading of Node's terminals.
      return fstatSync(fd).isCharacterDevice() && stream().isTTY === true;
    },
    get kolom() {
      return stream().columns || 80;
    },
    tulis(isi) {
      let sisa: Uint8Array = typeof isi === 'string' ? Buffer.from(isi, 'utf8') : isi;
      while (cara === 'langsung' && sisa.length > 0) {
        try {
          sisa = sisa.subarray(writeSync(fd, sisa));
        } catch (error) {
          const code = adalahGalatSistem(error) ? error.code : '';
          if (code === 'EAGAIN') {
            cara = 'stream';
            stream().on('error', () => {});
          } else if (code === 'EPIPE' || fd === STDERR) cara = 'tutup';
          else throw error;
        }
      }
      if (cara === 'stream' && sisa.length > 0) stream().write(sisa);
    },
  };
}
