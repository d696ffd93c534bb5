import type { Origin } from '#platform';
import type { RelationKind } from './organisation-kind.js';
import type { OrganisationRef } from './organisation-view.js';

/** A relation seen from one organisation: the other end is its `kind`. */
export interface RelationLine {
  /** Of the relation. */
  readonly id: string;
  readonly organisation: OrganisationRef;
  /** What the other organisation is to the one asked about. */
  readonly kind: RelationKind | 'founded';
  readonly text: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly origin: Origin | null;
  /** Which end alone says so; null where both do, or where a file or a curator does. The other one agrees by telling the same from its end. */
  readonly toldBy: 'this' | 'other' | null;
}

export interface RelationDraft {
  /** Slugs; `to` is `from`'s kind. */
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly text?: string | null;
  readonly from_date?: string | null;
  readonly until_date?: string | null;
}

export interface RelationFields {
  readonly text: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** Lengths in characters (code points); the same for a file, a form and a program. */
export const RELATION_LIMITS = { text: 500 } as const;

export const EMPTY_RELATION: RelationFields = { text: null, from: null, until: null };

/** The key of a relation in files and reports. */
export function relationKey({ from, to, kind }: Pick<RelationDraft, 'from' | 'to' | 'kind'>): string {
  return `${from}/${to}/${kind}`;
}

const SEEN_FROM_THE_OTHER_END: Record<RelationKind, RelationLine['kind']> = {
  parent: 'child',
  child: 'parent',
  partner: 'partner',
  predecessor: 'successor',
  successor: 'predecessor',
  founder: 'founded',
};

/** What `from` is to `to`, when `to` is `from`'s kind. */
export function reverseRelation(kind: RelationKind): RelationLine['kind'] {
  return SEEN_FROM_THE_OTHER_END[kind];
}
