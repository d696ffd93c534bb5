import { type ChildProcess, fork } from 'node:child_process';
import { WITH_PARENT } from '#platform';

/** Together with the database's own patience this stays below the five seconds that Ctrl-C may take. */
const PATIENCE_MS = 1_500;

/**
 * A process of the product. It leads a process group of its own, so that Ctrl-C reaches only the starter, which ends
 * things in order; and it has a channel to the starter, so that it ends by itself when the starter is killed.
 */
export class Child {
  private readonly process: ChildProcess;
  private isEnding = false;

  /** Settles when the process has ended without being asked to, with how. */
  readonly died: Promise<string>;
  private readonly gone: Promise<void>;

  constructor(script: string, environment: NodeJS.ProcessEnv) {
    this.process = fork(script, [WITH_PARENT], {
      env: environment,
      execArgv: ['--enable-source-maps'],
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
