import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isRunning, ownIdentity, processIdentity } from './process-identity.js';

const holder = processIdentity.extend({
  nonce: z.string(),
  /** What whoever finds the file taken should know, such as an address. */
  facts: z.record(z.string(), z.string()),
});

export type Holder = z.infer<typeof holder>;

const RETRY_EVERY_MS = 25;

/**
 * A file that at most one living process holds. A holder that was killed counts as gone, whoever has its number today.
 *
 * The file appears complete (linked from a finished one). The file of a dead holder is replaced only by whoever holds
 * the right to succeed that very holder, itself such a file; so two successors cannot replace each other.
 */
export class ExclusiveFile {
  private constructor(
    private readonly path: string,
    private readonly nonce: string,
  ) {}

  /** Takes the file, or says who holds it. */
  static tryTake(path: string, facts: Record<string, string> = {}): ExclusiveFile | Holder {
    const nonce = randomUUID();
    const draft = `${path}.${nonce}`;
    writeFileSync(draft, JSON.stringify({ ...ownIdentity(), nonce, facts }), { mode: 0o600 });
    try {
      for (;;) {
        if (isLinked(draft, path)) return new ExclusiveFile(path, nonce);
        const found = holderOf(path);
        if (!found) continue;
        if (isRunning(found)) return found;
        const right = ExclusiveFile.tryTake(`${path}.after-${found.nonce}`);
        if (!(right instanceof ExclusiveFile)) return right;
        try {
          if (holderOf(path)?.nonce !== found.nonce) continue;
          renameSync(draft, path);
          return new ExclusiveFile(path, nonce);
        } finally {
          right.release();
        }
      }
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Waits as long as the holder lives, at most `patienceMs` and until `signal`; null when that was not enough. */
  static async take(path: string, patienceMs: number, signal?: AbortSignal): Promise<ExclusiveFile | null> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const taken = ExclusiveFile.tryTake(path);
      if (taken instanceof ExclusiveFile) return taken;
      if (Date.now() > deadline || signal?.aborted) return null;
      await sleep(RETRY_EVERY_MS);
    }
  }

  release(): void {
    if (holderOf(this.path)?.nonce === this.nonce) rmSync(this.path, { force: true });
  }
}

function isLinked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** null: nobody. A file that cannot be understood (a full disk cut it) counts as held by somebody dead. */
function holderOf(path: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return { pid: 2 ** 31 - 1, startedAt: '', bootId: '', nonce: 'unreadable', facts: {} };
  }
}
