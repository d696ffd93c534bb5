import type { ListName } from '../lists.js';
import type { Problem } from '../problems/problem.js';
import { rejectedEntry } from '../report/report-entry.js';
import type { LineWriter } from './line-writer.js';

/** Collects the report's lines of rejected entries, on disk. */
export class Rejections {
  constructor(private readonly lines: LineWriter) {}

  async add(
    list: ListName,
    id: string | null,
    problems: readonly Problem[],
    lineOf: (path: string) => number,
  ): Promise<void> {
    await this.lines.add(JSON.stringify(rejectedEntry(list, id, problems, lineOf)));
  }

  async close(): Promise<void> {
    await this.lines.close();
  }
}
