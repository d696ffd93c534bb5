import type { ClaimWay } from '#accounts';
import type { OrganisationRef } from '#organisations';

/** What waits for a curator. */
export const QUEUE_KINDS = ['claim'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** One thing to decide. */
export interface QueueItem {
  readonly id: string;
  readonly kind: QueueKind;
  /** Null where it is gone since. */
  readonly organisation: OrganisationRef | null;
  /** ISO 8601. */
  readonly since: string;
  /** Address of whoever waits for the answer. */
  readonly submitter: string;
  readonly note: string | null;
  /** Of a claim: how it is shown. */
  readonly way: ClaimWay | null;
  /** Of a claim by mailbox. */
  readonly mailbox: string | null;
  /** When the proof was seen, ISO 8601. */
  readonly provedAt: string | null;
}
