import type { FieldError } from './request-error.js';

/** Any error, seen as an answer: before language and form (problem or page) are chosen. */
export interface Fault {
  readonly status: number;
  /** Stable, for programs: `ORGANISATION.NOT_FOUND`. */
  readonly code: string;
  /** Chooses the sentence where the code has none of its own. */
  readonly kind: 'not-found' | 'conflict' | 'forbidden' | 'invalid' | 'unavailable';
  readonly errors?: readonly FieldError[];
  /** Further members of the problem, safe to show. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}
