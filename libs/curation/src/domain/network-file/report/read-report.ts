import { jsonLines } from '../spool/json-lines.js';
import type { ReportEntry } from './report-entry.js';

/** The entries of a report, as they were written. */
export function readReport(path: string): AsyncGenerator<ReportEntry> {
  return jsonLines<ReportEntry>(path);
}
