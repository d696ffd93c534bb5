import { checkedLine as line, DomainError } from '#platform';
import type { z } from 'zod';
import type { DecisionState } from '../decision.js';
import { organisationChanges } from '../editing/organisation-changes.js';

/** Longest note for the curator, characters. */
const LONGEST_NOTE = 1_000;

/** Submissions that one account may have waiting: more is no help to a curator. */
export const MOST_OPEN_SUBMISSIONS = 10;

/** What may be said of an organisation that is to be added: its name, its kinds, and what else is known. */
export const submittedProfile = organisationChanges
  .pick({
    name: true,
    kinds: true,
    names: true,
    ags: true,
    seat: true,
    unit: true,
    summary: true,
    text: true,
    topics: true,
    identifiers: true,
    website: true,
    links: true,
    openForCooperation: true,
  })
  .required({ name: true, kinds: true })
  .meta({ id: 'SubmittedProfile' });

export type SubmittedProfile = z.output<typeof submittedProfile>;

export const submissionNote = line(LONGEST_NOTE).nullish().describe('For the curator');

/** An organisation that somebody wants to add. It is none before a curator says so. */
export interface Submission {
  readonly id: string;
  /** Who wants to add it, and will be its owner. */
  readonly accountId: string;
  readonly profile: SubmittedProfile;
  readonly note: string | null;
  /** Ids of organisations that it may be the same as; the submitter was told. */
  readonly likely: readonly string[];
  /** Whose part of the directory it was when it was handed in. */
  readonly scopes: readonly string[];
  readonly state: DecisionState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  /** The organisation that came of it. */
  readonly organisationId: string | null;
}

export const submissionUnknown = () => new DomainError('SUBMISSION.NOT_FOUND', 'not-found');

export const tooManySubmissions = () =>
  new DomainError('SUBMISSION.TOO_MANY', 'conflict', { most: MOST_OPEN_SUBMISSIONS });
