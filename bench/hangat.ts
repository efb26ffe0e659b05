/** `node hangat.cjs gambar|elk N KALI`: repeats one piece of work in a warm process; prints the median in milliseconds. */
import { gambarTabel, keSvg } from '@alir/diagram';
import { bacaDokumen } from '@alir/language';
import { median } from './median.ts';
import { sopAcak } from './pembangkit.ts';
import { grafElk, tataElk } from './tata-elk.ts';

const [apa, n, kali] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])];

/** From the text's model to the picture, without reading the text. */
function gambar(): () => void {
  const [sop] = bacaDokumen(sopAcak(n, n), 'bench:/a.sop').sop;
  return () => void keSvg(gambarTabel(sop!));
}

async function ukur(): Promise<void> {
  const kerja = apa === 'gambar' ? gambar() : () => tataElk(grafElk(n));
  const waktu: number[] = [];
  for (let i = 0; i < kali; i++) {
    const mulai = performance.now();
    await kerja();
    waktu.push(performance.now() - mulai);
  }
  // The first rounds are spent on compilation.
  console.log(median(waktu.slice(Math.floor(kali / 3))));
}

void ukur();
