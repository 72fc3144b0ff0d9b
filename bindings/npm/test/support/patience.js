// How long a test waits for a page before it is sure that nothing comes.

/** In milliseconds. No machine is so busy that a page takes longer; and without a limit a test would hang, and not fail. */
export const PATIENCE = 10 * 60_000;
