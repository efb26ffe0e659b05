/** What the preview remembers across reloads: which text it shows, and how each text was last looked at. */
import { isPandangan, type PandanganPratinjau } from './pesan.ts';
import { batasi, type Zoom } from './zoom.ts';

/** How one text is looked at; scroll in pixels. */
export interface Tampilan {
  readonly zoom: Zoom;
  readonly kiri: number;
  readonly atas: number;
}

/** The remembered state of a preview. */
export interface Ingatan {
  readonly uri: string;
  readonly sematkan: boolean;
  readonly pandangan: PandanganPratinjau;
  /** By the text's uri, the latest last. */
  readonly tampilan: Readonly<Record<string, Tampilan>>;
}

export const TAMPILAN_AWAL: Tampilan = { zoom: 'lebar', kiri: 0, atas: 0 };

/** Texts beyond this many are forgotten, the oldest first. */
export const MAKS_INGATAN = 20;

/** The state in `value` as it was stored; whatever is not understood is forgotten. */
export function bacaIngatan(value: unknown): Ingatan {
  const { uri, sematkan, pandangan, tampilan } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const entries = typeof tampilan === 'object' && tampilan !== null ? Object.entries(tampilan) : [];
  return {
    uri: typeof uri === 'string' ? uri : '',
    sematkan: sematkan === true,
    pandangan: isPandangan(pandangan) ? pandangan : 'tabel',
    tampilan: Object.fromEntries(entries.flatMap(([key, item]) => (bacaTampilan(item) === undefined ? [] : [[key, bacaTampilan(item)!]]))),
  };
}

/** `ingatan` with that view of that text as the latest. */
export function ingat(ingatan: Ingatan, uri: string, tampilan: Tampilan): Ingatan {
  const others = Object.entries(ingatan.tampilan).filter(([key]) => key !== uri);
  return { ...ingatan, tampilan: Object.fromEntries([...others, [uri, tampilan] as const].slice(-MAKS_INGATAN)) };
}

function bacaTampilan(value: unknown): Tampilan | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const { zoom, kiri, atas } = value as Record<string, unknown>;
  if (typeof kiri !== 'number' || typeof atas !== 'number' || !Number.isFinite(kiri) || !Number.isFinite(atas)) {
    return undefined;
  }
  if (zoom === 'lebar' || zoom === 'utuh') {
    return { zoom, kiri, atas };
  }
  return typeof zoom === 'number' ? { zoom: batasi(zoom), kiri, atas } : undefined;
}
