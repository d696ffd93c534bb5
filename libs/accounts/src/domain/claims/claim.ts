/** How somebody shows that an organisation is theirs. `domain`: a TXT record or a file that only its administrators can place. */
export const CLAIM_WAYS = ['mailbox', 'domain', 'curator'] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

/** `lapsed`: nobody brought its proof in time. */
export type ClaimState = 'open' | 'passed' | 'rejected' | 'lapsed';

export interface Claim {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly way: ClaimWay;
  /** The mailbox to be proved, lower case. */
  readonly mailbox: string | null;
  /** What the TXT record or the file has to hold. */
  readonly proof: string;
  /** What the curator should know. */
  readonly note: string | null;
  /** Whose part of the directory it was when the claim was made: `state:08`. */
  readonly scopes: readonly string[];
  readonly state: ClaimState;
  /** A curator decides. */
  readonly isReferred: boolean;
  readonly createdAt: Date;
  readonly provedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  /** Of a rejection; null where another claim passed. */
  readonly reason: string | null;
}

/** Claims that nobody proves lapse after two weeks, ms. */
export const CLAIM_LIFETIME_MS = 14 * 24 * 60 * 60_000;

/** Open ones of one account: each keeps others from passing by their proof alone. */
export const MOST_OPEN_CLAIMS = 10;

export const LONGEST_NOTE = 1_000;
export const LONGEST_REASON = 1_000;

/** What became of a proof: it gave the role, or a curator looks at it. */
export type ClaimOutcome = 'passed' | 'referred';
