import type { FieldValues } from '#history';
import type { Provenance } from '#platform';
import type { RelationKind } from '../organisation-kind.js';
import type { RelationFields } from '../relation.js';

/** Kind of record under which relations stand in the history. */
export const RELATION_RECORD = 'relation';

/** A relation as stored: `to` is `from`'s kind. */
export interface StoredRelation extends RelationFields {
  readonly id: string;
  /** Ids of the two organisations; with the kind they are the key. */
  readonly fromId: string;
  readonly toId: string;
  readonly kind: RelationKind;
  readonly provenance: Provenance;
  readonly version: number;
  /** Taken back by an editor: kept for its history, and nobody else knows of it. */
  readonly withdrawn: boolean;
}

/** What the history keeps of a relation, under the paths of its origins: `by` tells it, `from` and `until` are dates. */
export function historyOf(relation: StoredRelation): FieldValues {
  const { fromId, toId, kind, text, from, until, withdrawn } = relation;
  return { by: fromId, to: toId, kind, text, from, until, withdrawn };
}
