import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const isBuilt = import.meta.dirname.includes('/dist/');
const ROOT = join(import.meta.dirname, isBuilt ? '../../../..' : '../../..');
const READY = /^Netzlotse is ready: (http:\/\/localhost:\d+)$/m;

/** Settings of a start; nothing of the tests' own settings is handed on. */
export type Settings = Readonly<Record<string, string>>;

/** How a process ended, and all it said on both streams. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** How people start it, and the same without npm's second of its own. */
const COMMANDS = { npm: ['npm', 'start'], node: [process.execPath, 'tools/start.mjs'] } as const;

/** What `npm start` starts, as a process of its own on a port of its own. */
export class Netzlotse {
  private said = '';
  private readonly process: ChildProcess;
  readonly ended: Promise<Ended>;

  /** @param root another copy of the project */
  constructor(settings: Settings, by: keyof typeof COMMANDS = 'node', root = ROOT) {
    const [command, argument] = COMMANDS[by];
    this.process = spawn(command, [argument], {
      cwd: root,
      env: environment(settings),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    }
    this.ended = once(this.process, 'close').then(([code]) => ({ code, output: this.said }));
  }

  /** Of npm, if that was asked for. */
  get pid(): number {
    return this.process.pid ?? 0;
  }

  get output(): string {
    return this.said;
  }

  /** Waits for the ready line; @returns the address in it; @throws Error with all that was said, if it ends instead */
  async ready(): Promise<string> {
    let isOver = false;
    void this.ended.then(() => (isOver = true));
    for (;;) {
      const found = READY.exec(this.said)?.[1];
      if (found) return found;
      if (isOver) throw new Error(`Netzlotse ended before it was ready:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** As when somebody pipes it into `head`. */
  stopReading(): void {
    this.process.stdout?.destroy();
    this.process.stderr?.destroy();
  }

  /** Like Ctrl-C, or as said. */
  end(signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
    this.process.kill(signal);
    return this.ended;
  }
}

/** Runs a command of the CLI to its end. @param root another copy of the project @param input what it reads */
export function runCommand(
  args: readonly string[],
  settings: Settings,
  root = ROOT,
  input: Buffer | null = null,
): Promise<Ended> {
  const child = spawn(process.execPath, ['tools/cli.mjs', ...args], {
    cwd: root,
    env: environment(settings),
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, NODE_EXTRA_CA_CERTS } = process.env;
  return { PATH, HOME, TMPDIR, NODE_EXTRA_CA_CERTS, PORT: '0', ...settings };
}
