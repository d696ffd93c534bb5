import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListName } from '../lists.js';
import { jsonLines } from './json-lines.js';
import type { SpooledEntry } from './spooled-entry.js';

/** Entries as they leave the steps of an import: read, checked, and rid of what was rejected late. */
export type Stage = 'read' | 'checked' | 'settled';

/** A folder of its own for what an import keeps on disk between its steps: JSON lines. */
export class SpoolFolder {
  private constructor(private readonly path: string) {}

  /** @param parent a folder on a disk with room for two more copies of the file; made if it is not there */
  static async create(parent: string): Promise<SpoolFolder> {
    await mkdir(parent, { recursive: true });
    return new SpoolFolder(await mkdtemp(join(parent, 'network-file-')));
  }

  get rejectedPath(): string {
    return join(this.path, 'rejected.jsonl');
  }

  pathOf(list: ListName, stage: Stage): string {
    return join(this.path, `${list}.${stage}.jsonl`);
  }

  /** The entries of a list in the order of the file; none where none was written. */
  async *entries<L extends ListName>(list: L, stage: Stage): AsyncGenerator<SpooledEntry<L>> {
    const path = this.pathOf(list, stage);
    if (existsSync(path)) yield* jsonLines<SpooledEntry<L>>(path);
  }

  async remove(list: ListName, stage: Stage): Promise<void> {
    await rm(this.pathOf(list, stage), { force: true });
  }

  async replace(list: ListName, stage: Stage, by: Stage): Promise<void> {
    await this.remove(list, stage);
    if (existsSync(this.pathOf(list, by))) await rename(this.pathOf(list, by), this.pathOf(list, stage));
  }

  async removeAll(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
