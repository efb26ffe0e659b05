/**
 * The argument by which a thread knows that it is a helper. No user can write it: the arguments of a process hold no NUL. Asking
 * `node:worker_threads` instead would load that module, and the streams with it, in every run.
 */
export const TANDA_PEKERJA = '\0pekerja';
