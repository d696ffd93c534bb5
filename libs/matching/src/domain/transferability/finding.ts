import type { SaidResource } from './facts.js';
import type { Factor, Verdict } from './verdict.js';

/** Why a factor got its verdict; each is a sentence in `#messages`. */
export type Because =
  | 'size-unknown-there'
  | 'size-unknown-here'
  | 'size-same'
  | 'size-smaller-did'
  | 'size-near'
  | 'size-untried'
  | 'size-gave-up'
  | 'status-unknown'
  | 'status-same'
  | 'status-does-both'
  | 'status-ask-county'
  | 'resources-unknown'
  | 'resources-in-part'
  | 'resources-not-comparable'
  | 'resources-alike'
  | 'resources-smaller-there'
  | 'legal-unknown'
  | 'legal-done-in-state'
  | 'legal-same-state'
  | 'legal-other-state'
  | 'technology-unknown'
  | 'technology-open'
  | 'technology-to-check'
  | 'partners-unknown'
  | 'partners-there'
  | 'partners-some'
  | 'partners-nobody-known'
  | 'funding-unknown'
  | 'funding-same-state'
  | 'funding-other-state'
  | 'funding-beyond-states'
  | 'funding-to-check';

/** The verdict on one factor, before it is put into words. */
export interface Finding {
  readonly factor: Factor;
  readonly verdict: Verdict;
  /** Whether the whole depends on it: what the initiative never needed does not. */
  readonly matters: boolean;
  readonly because: Because;
  /** What those who did it said about it. */
  readonly said: readonly SaidResource[];
}

/** A finding about a factor of which nobody said anything. */
export function finding(
  factor: Factor,
  verdict: Verdict,
  because: Because,
  { matters = true, said = [] }: Partial<Pick<Finding, 'matters' | 'said'>> = {},
): Finding {
  return { factor, verdict, because, matters, said };
}
