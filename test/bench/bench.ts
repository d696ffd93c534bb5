import type { Target } from './report/target.js';
import type { Table } from './report/table.js';

export interface BenchOptions {
  /** How many organisations, where a benchmark has a size. */
  readonly documents: number | null;
  /** On which engine to search, where a benchmark does. */
  readonly engine: string;
  /** Where files and databases may be put; emptied afterwards. */
  readonly folder: string;
  /** Hears what is being done. */
  readonly say: (line: string) => void;
}

/** What was measured, with a baseline of the same run beside it. */
export interface Report {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
}

/** One of the benchmarks that `npm run bench` runs. */
export type Bench = (options: BenchOptions) => Promise<Report>;
