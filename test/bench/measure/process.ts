import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project, from dist/test/bench/measure. */
export const ROOT = join(import.meta.dirname, '../../../..');

const LOOK_EVERY_MS = 100;

/** What a process took. */
export interface Spent {
  readonly code: number | null;
  readonly stdout: string;
  readonly seconds: number;
  /** The most memory it had at once (resident set, Linux only), MB. */
  readonly peakMb: number;
}

/**
 * Runs a script of ours to its end.
 *
 * @param settings environment variables; nothing of our own is handed on but where programs and folders are
 * @param onLine hears each line of stderr, with the seconds since the start
 */
export async function spend(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  onLine: (line: string, seconds: number) => void = () => undefined,
): Promise<Spent> {
  const { PATH, HOME, TMPDIR } = process.env;
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1_000;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().trim().split('\n')) onLine(line, seconds());
  });
  let peakMb = 0;
  const timer = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid!))), LOOK_EVERY_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  return { code, stdout, seconds: seconds(), peakMb };
}

/** The kernel keeps the highest value itself: looking now and then misses nothing but the last moment. */
function peakOf(pid: number): number {
  try {
    const kb = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb ? Number(kb) / 1_000 : 0;
  } catch {
    return 0;
  }
}
