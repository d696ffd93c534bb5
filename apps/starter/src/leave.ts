/** Ctrl-C in a terminal arrives from the terminal and again from npm: within this time it is one. */
const ONE_CTRL_C_MS = 500;

/**
 * Waits for whoever wants Netzlotse to end.
 *
 * @param hardly called when they ask again
 * @returns settles with nothing at the first request
 */
export function askedToLeave(hardly: () => void): Promise<null> {
  return new Promise((resolve) => {
    let first = 0;
    const hear = (): void => {
      if (!first) first = Date.now();
      else if (Date.now() - first > ONE_CTRL_C_MS) hardly();
      resolve(null);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
  });
}
