import type { ReportEntry } from './report-entry.js';

/** What became of a file, in numbers: `in` is the sum of the four that follow. */
export interface Totals {
  readonly in: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly warnings: number;
}

export const NOTHING: Totals = { in: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, warnings: 0 };

export function withEntry(totals: Totals, { result, warnings }: ReportEntry): Totals {
  return {
    ...totals,
    in: totals.in + 1,
    [result]: totals[result] + 1,
    warnings: totals.warnings + warnings.length,
  };
}
