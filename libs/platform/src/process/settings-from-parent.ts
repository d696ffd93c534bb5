import { z } from 'zod';

/** The argument of a process that may load its code, but must not begin before its parent says with what. */
export const WAIT_FOR_SETTINGS = '--wait-for-settings';

const settings = z.record(z.string(), z.string());

/** What the parent adds to the environment; nothing for a process that was not told to wait for it. */
export function settingsFromParent(): Promise<NodeJS.ProcessEnv> {
  if (!process.argv.includes(WAIT_FOR_SETTINGS)) return Promise.resolve({});
  return new Promise((resolve) => {
    const leave = (): void => process.exit(1);
    // The parent may have died while this process was still loading.
    if (!process.connected) leave();
    process.once('disconnect', leave);
    process.once('message', (message) => {
      process.off('disconnect', leave);
      resolve(settings.parse(message));
    });
  });
}
