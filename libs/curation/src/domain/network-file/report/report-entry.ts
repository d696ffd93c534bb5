import type { ListName } from '../lists.js';
import { REPORTED_PROBLEMS } from '../limits.js';
import type { Problem } from '../problems/problem.js';
import { inBothLanguages } from '../problems/say.js';
import type { Warning } from '../warnings/warning.js';

export type ImportResult = 'created' | 'changed' | 'unchanged' | 'rejected';

/** Why an entry was rejected, and where. `path` is empty for the whole entry. */
export interface Rejection {
  readonly path: string;
  /** German. */
  readonly reason: string;
  readonly reasonEn: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** One line of the report: what became of one entry. */
export interface ReportEntry extends Partial<Rejection> {
  readonly list: ListName;
  /** Id, or ends and kind (`digital-hubs-bw/digihub-suedbaden`); null if the entry does not tell. */
  readonly id: string | null;
  readonly result: ImportResult;
  /** Of a rejected entry: the line of the first problem. Otherwise that of the entry. */
  readonly line: number;
  readonly warnings: readonly Warning[];
  /** Of a rejected entry: its further problems. */
  readonly further?: readonly Rejection[];
}

/** The report's line for a rejected entry. The first problem is its reason. */
export function rejectedEntry(
  list: ListName,
  id: string | null,
  problems: readonly Problem[],
  lineOf: (path: string) => number,
): ReportEntry {
  const rejections = problems.slice(0, REPORTED_PROBLEMS).map(({ path, say }): Rejection => {
    const { de: reason, en: reasonEn } = inBothLanguages(say);
    return { path, reason, reasonEn, line: lineOf(path) };
  });
  const [first, ...further] = rejections;
  const why = first ?? { path: '', reason: '', reasonEn: '', line: lineOf('') };
  return { list, id, result: 'rejected', ...why, warnings: [], ...(further.length > 0 ? { further } : {}) };
}
