/** From the tree to the document: what the text means, with everything that is wrong with it so far. */
import { comparePositions, type Dokumen, type Range, type Sop } from '@alir/core';
import type { LangiumDocument, RootCstNode } from 'langium';
import * as ast from '../generated/ast.ts';
import { headerOf, namaOf, rangeOf, satuTeks } from './cst.ts';
import { bacaIdentitas } from './identitas.ts';
import { bacaKomentar } from './komentar.ts';
import { Pelapor } from './pelapor.ts';
import { bacaPeraturan } from './peraturan.ts';
import { bacaProsedur } from './prosedur.ts';
import { bacaRegister } from './register.ts';
import { type BagianRusak, laporkanSintaks } from './sintaks.ts';

/** The document of a parsed text. Needs no workspace: names of other files stay names. Never throws, whatever the text. */
export function susunDokumen(document: LangiumDocument, uri: string): Dokumen {
  const pelapor = new Pelapor();
  const rusak = laporkanSintaks(document.parseResult, pelapor);
  const berkas = document.parseResult.value as ast.Berkas;
  const sop = berkas.deklarasi.flatMap((node, i) => {
    const berikut = berkas.deklarasi[i + 1];
    return ast.isSop(node) ? [bacaSop(uri, node, rusak, berikut && rangeOf(berikut), pelapor)] : [];
  });
  const peraturan = berkas.deklarasi.filter(ast.isPeraturan).flatMap((node) => bacaPeraturan(node, pelapor) ?? []);
  const register = berkas.deklarasi.filter(ast.isRegister).map((node) => bacaRegister(node, pelapor));
  return { uri, sop, peraturan, register, masalah: pelapor.masalah, ...bacaKomentar(berkas.$cstNode as RootCstNode | undefined) };
}

function bacaSop(uri: string, node: ast.Sop, rusak: readonly BagianRusak[], berikut: Range | undefined, pelapor: Pelapor): Sop {
  const range = rangeOf(node);
  const prosedur = node.isi.filter(ast.isProsedur);
  // What was skipped behind the last word that was read is still the SOP's, up to the next declaration.
  const akhirIdentitas = prosedur[0] ? rangeOf(prosedur[0]) : berikut;
  const nama = namaOf(node);
  const judul = satuTeks(node, 'judul', node.judul);
  return {
    uri,
    ...(nama ? { nama } : {}),
    ...(judul ? { judul } : {}),
    range,
    header: headerOf(node),
    ...bacaIdentitas(node, pelapor),
    prosedur: prosedur.map((p) => bacaProsedur(node, p, rusak, pelapor)),
    rusak: rusak.some(
      (r) =>
        r.melompat &&
        comparePositions(range.start, r.range.start) <= 0 &&
        (!akhirIdentitas || comparePositions(r.range.start, akhirIdentitas.start) <= 0),
    ),
  };
}
