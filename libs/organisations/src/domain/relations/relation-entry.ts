import type { FieldValues } from '#history';
import type { EntryRules } from '../entries/entry.js';
import { RELATION_NOT_FOUND } from './relation.errors.js';
import { historyOf, RELATION_RECORD, type StoredRelation } from './stored-relation.js';

/** Relations among what editors write. */
export const RELATION_ENTRY: EntryRules<StoredRelation> = {
  kind: RELATION_RECORD,
  notFound: RELATION_NOT_FOUND,
  ownerOf: ({ fromId }) => fromId,
  addressOf: ({ id }) => id,
  fieldsOf: historyOf,
  withFields: withRelationValues,
};

function withRelationValues(held: StoredRelation, { by, to, ...fields }: FieldValues): StoredRelation {
  const { fromId, toId } = held;
  return { ...held, ...fields, fromId: by ?? fromId, toId: to ?? toId } as StoredRelation;
}
