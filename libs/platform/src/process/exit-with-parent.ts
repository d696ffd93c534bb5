/** A process that cannot end in order in this time ends anyway. */
const PATIENCE_MS = 2_000;

/** The argument by which a process knows that it was started by another one and shall not outlive it. */
export const WITH_PARENT = '--with-parent';

/**
 * Ends this process in order when it is asked to (SIGTERM, Ctrl-C) or when the process that started it is gone,
 * however that died: the channel between the two closes with it. Call it once, when there is something to end.
 *
 * @param end closes servers and connections; it is called once
 */
export function exitWithParent(end: () => Promise<void>): void {
  let isEnding = false;
  const leave = (): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    end().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  if (!process.argv.includes(WITH_PARENT)) return;
  // The parent may have died while this process was still loading.
  if (process.connected) process.once('disconnect', leave);
  else leave();
}
