import type { ClaimWay } from '#accounts';
import type { ChangeLine, OrganisationRef, ShownChange, SubmittedProfile } from '#organisations';

/**
 * What waits for a curator: somebody takes a profile over, an organisation is to be added, an editor's change is to be approved,
 * nobody answered whether a profile is still right.
 */
export const QUEUE_KINDS = ['claim', 'organisation', 'change', 'unconfirmed'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** Another claim to the same organisation. */
export interface Rival {
  readonly id: string;
  /** ISO 8601. */
  readonly since: string;
  readonly submitter: string;
}

/** One thing to decide. */
export interface QueueItem {
  readonly id: string;
  readonly kind: QueueKind;
  /** What it is called; null where it is gone since. */
  readonly name: string | null;
  /** Null where it is gone since, or is none yet. */
  readonly organisation: OrganisationRef | null;
  /** ISO 8601. */
  readonly since: string;
  /** Address of whoever waits for the answer; '' where nobody does. */
  readonly submitter: string;
  readonly note: string | null;
  /** Of a claim: how it is shown. */
  readonly way: ClaimWay | null;
  /** Of a claim by mailbox. */
  readonly mailbox: string | null;
  /** When the proof was seen, ISO 8601. */
  readonly provedAt: string | null;
  /** Of a claim: others to the same organisation that wait. */
  readonly rivals: readonly Rival[];
  /** Of a new organisation: what is said of it. */
  readonly profile: SubmittedProfile | null;
  /** Of a new organisation: those that it may be the same as. */
  readonly likely: readonly OrganisationRef[];
  /** Of a change: what it is about. */
  readonly record: ShownChange['record'] | null;
  /** Of a change: field by field, as this curator may see it. */
  readonly changes: readonly ChangeLine[];
  /** Of a change: the version of the profile that they are held against; to be handed in with an approval. */
  readonly version: number | null;
}

/** What only some kinds have, for the others. */
export const NOTHING_FURTHER = {
  note: null,
  way: null,
  mailbox: null,
  provedAt: null,
  rivals: [],
  profile: null,
  likely: [],
  record: null,
  changes: [],
  version: null,
} as const satisfies Partial<QueueItem>;
