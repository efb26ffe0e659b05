/** What ends a command before its work is done, with exit code 2: wrong usage or an input that cannot be had. The message is for the user. */
export class Galat extends Error {}

/** An operating-system error as Node throws it. */
export interface GalatSistem {
  readonly code: string;
}

export function adalahGalatSistem(error: unknown): error is GalatSistem {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
