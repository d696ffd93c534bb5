import { LineWriter } from '../spool/line-writer.js';
import type { ReportEntry } from './report-entry.js';
import { NOTHING, type Totals, withEntry } from './totals.js';

/** The report of an import: JSON lines, one per entry, written as they come; and the totals. */
export class ReportFile {
  private sums: Totals = NOTHING;

  private constructor(private readonly lines: LineWriter | null) {}

  /** @param path where to write it, replacing what is there; null: only count */
  static async create(path: string | null): Promise<ReportFile> {
    return new ReportFile(path === null ? null : await LineWriter.create(path));
  }

  get totals(): Totals {
    return this.sums;
  }

  async add(entry: ReportEntry): Promise<void> {
    this.sums = withEntry(this.sums, entry);
    await this.lines?.add(JSON.stringify(entry));
  }

  async close(): Promise<void> {
    await this.lines?.close();
  }
}
