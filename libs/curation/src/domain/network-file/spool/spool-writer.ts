import type { ListName } from '../lists.js';
import { LineWriter } from './line-writer.js';
import type { SpoolFolder, Stage } from './spool-folder.js';
import type { SpooledEntry } from './spooled-entry.js';

/** Writes entries to the spools of their lists. A list without entries has no file. */
export class SpoolWriter {
  private readonly writers = new Map<ListName, LineWriter>();

  constructor(
    private readonly folder: SpoolFolder,
    private readonly stage: Stage,
  ) {}

  async add(list: ListName, entry: SpooledEntry): Promise<void> {
    const writer = this.writers.get(list) ?? (await this.open(list));
    await writer.add(JSON.stringify(entry));
  }

  async close(): Promise<void> {
    await Promise.all([...this.writers.values()].map((writer) => writer.close()));
    this.writers.clear();
  }

  private async open(list: ListName): Promise<LineWriter> {
    const writer = await LineWriter.create(this.folder.pathOf(list, this.stage));
    this.writers.set(list, writer);
    return writer;
  }
}
