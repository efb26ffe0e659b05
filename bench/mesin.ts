/**
 * `node mesin.cjs NAME N COUNT`: what an edit costs in a process that keeps drawing. Draws a generated SOP of N steps, then COUNT times
 * changes the description of the step in the middle and draws again; prints the median of these in milliseconds. The text is read beforehand.
 */
import type { Sop } from '@alir/core';
import { gambarDiagram, gambarHalaman, gambarTabel, Ingatan, keSvg } from '@alir/diagram';
import { bacaDokumen } from '@alir/language';
import { medianDari } from './median.ts';
import { sopAcak, sunting } from './pembangkit.ts';
import { grafElk, tataElk } from './tata-elk.ts';

/** How each engine draws; one that keeps something from one drawing to the next keeps it here. */
const MESIN: Readonly<Record<string, () => (sop: Sop) => unknown>> = {
  'tabel-tata': () => {
    const ingatan = new Ingatan();
    return (sop) => gambarTabel(sop, { ingatan });
  },
  tabel: () => {
    const ingatan = new Ingatan();
    return (sop) => keSvg(gambarTabel(sop, { ingatan }));
  },
  halaman: () => {
    const ingatan = new Ingatan();
    return (sop) => {
      const gambar = gambarHalaman(sop, { ingatan });
      return gambar.pages.map(({ number }) => keSvg(gambar, { halaman: number }));
    };
  },
  diagram: () => async (sop) => keSvg(await gambarDiagram(sop)),
  elk: () => (sop) => tataElk(grafElk(sop.prosedur[0]!.langkah.length)),
};

async function ukur(nama: string, n: number, kali: number): Promise<number> {
  const teks = sopAcak(n, n);
  const baca = (isi: string) => bacaDokumen(isi, 'bench:/a.sop').sop[0]!;
  const lukis = MESIN[nama]!();
  await lukis(baca(teks));
  return medianDari(kali, async (ke) => {
    const sop = baca(sunting(teks, n, ke));
    const mulai = performance.now();
    await lukis(sop);
    return performance.now() - mulai;
  });
}

void ukur(process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])).then((waktu) => console.log(waktu));
