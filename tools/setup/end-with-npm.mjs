const LOOK_EVERY_MS = 250;

/**
 * Ends this process in order when the npm that started it was killed and so could not hand the signal on. Does nothing
 * for a start without npm, whose parent may be a shell that was left on purpose.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();
}
