/** Registers: what became of regulations. */
import type { EntriRegister, Register, Teks } from '@alir/core';
import * as ast from '../generated/ast.ts';
import { rangeOf, satuTeks, teksOf } from './cst.ts';
import { kata } from './identitas.ts';
import { bacaTanggal } from './nilai.ts';
import type { Pelapor } from './pelapor.ts';

export function bacaRegister(node: ast.Register, pelapor: Pelapor): Register {
  const judul = satuTeks(node, 'judul', node.judul);
  return { ...(judul && { judul }), entri: node.entri.flatMap((entri) => bacaEntri(entri, pelapor) ?? []), range: rangeOf(node) };
}

function bacaEntri(node: ast.EntriRegister, pelapor: Pelapor): EntriRegister | undefined {
  const peraturan = satuTeks(node, 'peraturan', node.peraturan);
  if (!peraturan) return undefined;
  const nasib = (jenis: string): Teks[] =>
    node.isi.flatMap((isi) => (ast.isNasib(isi) && kata(isi.jenis) === jenis ? teksOf(isi, 'peraturan', isi.peraturan) : []));
  const sumber = node.isi.find(ast.isSumber);
  const diketahui = node.isi.find(ast.isDiketahui)?.tanggal;
  const teksSumber = sumber && satuTeks(sumber, 'teks', sumber.teks);
  const tanggal = diketahui && bacaTanggal(diketahui, pelapor);
  return {
    peraturan,
    dicabut: nasib('dicabut'),
    diganti: nasib('diganti'),
    diubah: nasib('diubah'),
    ...(teksSumber && { sumber: teksSumber }),
    ...(tanggal && { diketahui: tanggal }),
    range: rangeOf(node),
  };
}
