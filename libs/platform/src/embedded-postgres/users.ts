import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { isRunning, ownIdentity, processIdentity } from '../process/process-identity.js';

/** Who uses the embedded Postgres, one file each. All methods are called by whoever holds the lock of the home. */
export class Users {
  constructor(private readonly folder: string) {}

  /** @returns the entry, to be removed when done */
  add(): string {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const entry = join(this.folder, `${process.pid}-${randomUUID()}.json`);
    writeFileSync(entry, JSON.stringify(ownIdentity()), { mode: 0o600 });
    return entry;
  }

  remove(entry: string): void {
    rmSync(entry, { force: true });
  }

  /** Forgets the users that were killed, and counts the others. */
  count(): number {
    return this.entries().filter((entry) => {
      if (isAlive(entry)) return true;
      rmSync(entry, { force: true });
      return false;
    }).length;
  }

  private entries(): string[] {
    try {
      return readdirSync(this.folder).map((name) => join(this.folder, name));
    } catch {
      return [];
    }
  }
}

function isAlive(entry: string): boolean {
  try {
    return isRunning(processIdentity.parse(JSON.parse(readFileSync(entry, 'utf8'))));
  } catch {
    return false;
  }
}
