/** What a lexer or parser complains of: the kind of sentence (rules/aturan/sintaks.ts knows the words) and what it names. */
export interface Keluhan {
  readonly ragam: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export function keluhan(ragam: string, params: Readonly<Record<string, string | number>> = {}): Keluhan {
  return { ragam, params };
}

/**
 * Chevrotain hands error messages on as strings only, so a complaint of the parser travels as text until the tree is read.
 */
export function kemas(isi: Keluhan): string {
  return JSON.stringify(isi);
}

/** The complaint in a message made by {@link kemas}; any other message becomes the general complaint. */
export function buka(message: string): Keluhan {
  try {
    const isi: unknown = JSON.parse(message);
    if (typeof isi === 'object' && isi !== null && 'ragam' in isi && 'params' in isi) return isi as Keluhan;
  } catch {
    // Not ours: fall through to the general complaint.
  }
  return keluhan('tak-terbaca');
}
