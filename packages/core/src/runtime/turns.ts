// Taken at import, so that a test runner's fake timers do not stop them.
const immediate = setImmediate;
const timeout = setTimeout;

/** Ends when the event loop has turned once: promises that could go on have, and I/O that was ready was taken. */
export const turn = (): Promise<void> => new Promise((resolve) => immediate(resolve));

/** Gives real I/O a millisecond. For waiting until something else ends, never for measuring time. */
export const pause = (): Promise<void> => new Promise((resolve) => timeout(resolve, 1));
