import { DomainError } from '#platform';

/** What became of something that had to be decided. */
export const DECISION_STATES = ['open', 'approved', 'rejected', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** A decision, and by whom. */
export interface Decision {
  readonly state: Exclude<DecisionState, 'open'>;
  /** Id of the account. */
  readonly by: string;
  readonly at: Date;
  /** Of a rejection; reaches the submitter. */
  readonly reason: string | null;
}

/** Somebody was quicker; says by what. */
export function alreadyDecided({ state, decidedAt }: { state: DecisionState; decidedAt: Date | null }) {
  return new DomainError('CURATION.DECIDED', 'conflict', {
    decision: state,
    decidedAt: decidedAt?.toISOString() ?? null,
  });
}
