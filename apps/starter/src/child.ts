import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WAIT_FOR_SETTINGS, WITH_PARENT } from '#platform';

/** Together with the database's own patience this stays below the five seconds that Ctrl-C may take. */
const PATIENCE_MS = 1_500;

/**
 * The young generation of a portal is 64 MB where Node has 16: what is made for one answer is gone before it is collected, instead of
 * being copied. A search takes 4 % less time for 110 MB more of memory; Dockerfile and docker-compose.yml say the same.
 */
const NODE_FLAGS = {
  portal: ['--enable-source-maps', '--max-semi-space-size=64'],
  worker: ['--enable-source-maps'],
};

// Only their types are imported: the platform loads for most of a second, and the portal shall load beside it.
const FLAGS: [typeof WITH_PARENT, typeof WAIT_FOR_SETTINGS] = ['--with-parent', '--wait-for-settings'];

/**
 * A process of the product. It loads its code at once and begins when it is given its settings. It leads a process group
 * of its own, so that Ctrl-C reaches only the starter, which ends things in order; and it has a channel to the starter,
 * so that it ends by itself when the starter is killed.
 */
export class Child {
  private readonly process: ChildProcess;
  private isEnding = false;

  /** Settles when the process has ended without being asked to, with how. */
  readonly died: Promise<string>;
  private readonly gone: Promise<void>;

  constructor(app: 'portal' | 'worker') {
    const script = fileURLToPath(new URL(`../../${app}.js`, import.meta.url));
    this.process = fork(script, FLAGS, {
      execArgv: NODE_FLAGS[app],
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let tell: (how: string) => void;
    this.died = new Promise((resolve) => (tell = resolve));
    this.gone = new Promise((resolve) => {
      this.process.once('error', () => resolve());
      this.process.once('exit', (code, signal) => {
        resolve();
        if (!this.isEnding) tell(signal ?? `exit ${code}`);
      });
    });
  }

  /** @param settings variables beside those that this process has */
  begin(settings: NodeJS.ProcessEnv): void {
    // Whoever died in between is noticed by `died`.
    this.process.send(settings, () => undefined);
  }

  /** Asks the process to end, insists after a while, and leaves nothing of its group. */
  async end(): Promise<void> {
    this.isEnding = true;
    this.process.kill('SIGTERM');
    const insist = setTimeout(() => this.kill(), PATIENCE_MS);
    await this.gone;
    clearTimeout(insist);
    this.kill();
  }

  kill(): void {
    this.isEnding = true;
    try {
      if (this.process.pid) process.kill(-this.process.pid, 'SIGKILL');
    } catch {
      // Nothing of the group is left.
    }
  }
}
