/** The section `riwayat`: what was done to an SOP, when and by whom. */
import { type Peristiwa, type Riwayat, TAHAP, type Tahap } from '@alir/core';
import type * as ast from '../generated/ast.ts';
import { headerOf, rangeOf, rangeOfProperty, teksOf } from './cst.ts';
import { kata } from './identitas.ts';
import { bacaTanggal } from './nilai.ts';
import type { Pelapor } from './pelapor.ts';

/** The stages by the words that name them, which the tree holds without the blank between them. */
const MENURUT_KATA: ReadonlyMap<string, Tahap> = new Map(TAHAP.map((tahap) => [tahap.toLowerCase(), tahap]));

export function bacaRiwayat(node: ast.Riwayat, pelapor: Pelapor): Riwayat {
  return {
    header: headerOf(node),
    peristiwa: node.peristiwa.flatMap((peristiwa) => bacaPeristiwa(peristiwa, pelapor) ?? []),
    range: rangeOf(node),
  };
}

function bacaPeristiwa(node: ast.Peristiwa, pelapor: Pelapor): Peristiwa | undefined {
  const tahap = MENURUT_KATA.get(kata(node.tahap).replaceAll(/\s/gu, ''));
  if (!tahap) return undefined;
  const rincian = (jenis: string) => node.rincian.filter((r) => kata(r.jenis) === jenis).flatMap((r) => teksOf(r, 'teks', r.teks));
  return {
    tahap,
    ...bacaTanggalPeristiwa(node, pelapor),
    oleh: rincian('oleh'),
    dengan: rincian('dengan'),
    kepada: rincian('kepada'),
    disaksikan: rincian('disaksikan'),
    header: rangeOfProperty(node, 'tahap'),
    range: rangeOf(node),
  };
}

/** Its date may stand before the officials or behind them; of several the first counts. */
function bacaTanggalPeristiwa(node: ast.Peristiwa, pelapor: Pelapor): Pick<Peristiwa, 'tanggal'> {
  const [pertama, ...lain] = [node, ...node.rincian].flatMap((bagian) => bagian.tanggal ?? []);
  if (!pertama) return {};
  for (const kedua of lain) pelapor.ganda('tanggal', rangeOf(kedua), rangeOf(pertama));
  const tanggal = bacaTanggal(pertama, pelapor);
  return tanggal ? { tanggal } : {};
}
