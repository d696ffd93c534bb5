import type { Range } from './tokenize.js';
import type { How } from './weights.js';

/** One form under which a text can be found. */
export interface Term {
  readonly form: string;
  /** See `WEIGHTS`. */
  readonly weight: number;
  readonly how: Extract<How, 'exact' | 'form' | 'part'>;
  /** Which word of the text, from 0; the parts of "Smart-City" stand at neighbouring positions. */
  readonly position: number;
  /** The letters it stands for. */
  readonly from: Range;
}
