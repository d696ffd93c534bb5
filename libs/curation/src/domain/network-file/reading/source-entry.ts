import type { ListName } from '../lists.js';
import type { Problem } from '../problems/problem.js';

/** One entry as it stands in a file, before anything is known of its fields. */
export interface SourceEntry {
  readonly list: ListName;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Plain values only; null where the reader already found a problem. */
  readonly value: unknown;
  /** What the reader found: a doubled field, an entry beyond the limit. */
  readonly problem: Problem | null;
  /** The line of a field or list value, such as `names.alias[0]`; of its nearest parent if it is not there. */
  lineOf(path: string): number;
}

/** The lines of an entry's fields, by path. */
export type FieldLines = ReadonlyMap<string, number>;

/** The line of a path, or of the nearest parent that has one. */
export function nearestLine(lines: FieldLines, path: string, entryLine: number): number {
  for (let at = path; at !== ''; at = at.replace(/(?:^|\.)[^.[\]]*$|\[[^\]]*\]$/u, '')) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return entryLine;
}
