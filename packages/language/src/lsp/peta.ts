/** The map of the workspace: an answer to whoever asks, and from then on a notification when it is another. */
import type { PetaSop, Position } from '@alir/core';
import type { GambarPeta } from '@alir/diagram';
import { petaSop } from '@alir/rules';
import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import { MAP, MAP_CHANGED, type MapParams, type Sasaran, type WorkspaceMap } from '../protocol.ts';
import { sebagaiJawaban } from './pratinjau.ts';
import { samaIsi } from './sama-isi.ts';
import type { PenerbitTemuan } from './temuan.ts';

export function pasangPeta(connection: Connection, services: LangiumSharedServices, temuan: PenerbitTemuan): void {
  const { DocumentBuilder: builder, WorkspaceManager: workspace } = services.workspace;
  const pelukis = new PelukisPeta();
  /** What the client knows, once it has asked. */
  let terkirim: PetaSop | undefined;

  temuan.selesai = () => {
    if (terkirim === undefined || samaIsi(terkirim, petaSop(temuan.ringkasan()))) return;
    // Said once: whoever shows the map asks, and is told again of what changes after that.
    terkirim = undefined;
    void connection.sendNotification(MAP_CHANGED);
  };

  connection.onRequest<WorkspaceMap, void>(MAP, (params: MapParams, token: CancellationToken) =>
    jawab(params, token).catch(sebagaiJawaban),
  );

  async function jawab({ uri }: MapParams, token: CancellationToken): Promise<WorkspaceMap | ResponseError<void>> {
    await workspace.ready;
    await builder.waitUntil(DocumentState.ComputedScopes, token);
    const peta = petaSop(temuan.ringkasan());
    terkirim = peta;
    // Loaded with the first map: a session that only writes needs none of it.
    const { JUDUL_PETA, petaKeSvg } = await import('@alir/diagram');
    const gambar = await pelukis.lukis(peta);
    return {
      judul: JUDUL_PETA,
      jumlah: peta.kartu.filter(({ tempat }) => tempat !== undefined).length,
      svg: petaKeSvg(gambar, { aktif: uri }),
      sasaran: sasaranPeta(gambar, peta),
    };
  }
}

/** Draws maps, and keeps the last: a map whose cards say the same is the same, wherever they stand in their texts. */
class PelukisPeta {
  #terakhir: { readonly isi: string; readonly gambar: Promise<GambarPeta> } | undefined;

  async lukis(peta: PetaSop): Promise<GambarPeta> {
    const isi = JSON.stringify({ ...peta, kartu: peta.kartu.map(({ tempat, ...kata }) => ({ ...kata, uri: tempat?.uri })) });
    if (this.#terakhir?.isi !== isi) {
      const { gambarPeta } = await import('@alir/diagram');
      this.#terakhir = { isi, gambar: gambarPeta(peta) };
    }
    return this.#terakhir!.gambar;
  }
}

function sasaranPeta({ kartu }: GambarPeta, peta: PetaSop): Sasaran[] {
  return kartu.flatMap(({ id }, i) => {
    const tempat = peta.kartu[i]!.tempat;
    return tempat ? [{ id, uri: tempat.uri, range: titik(tempat.awal) }] : [];
  });
}

function titik(posisi: Position): Sasaran['range'] {
  return { start: posisi, end: posisi };
}
