import { relationChanges, ListRelationRevisions, newRelation, RestoreRelation } from '#organisations';

import { revisionsController } from '../../parts/entry-revisions.js';
import { writingController } from '../../parts/entry-writing.js';
import type { ToldEntry } from '../../parts/told-entry.js';
import { relationResponse } from './relation.schema.js';
import { RelationWriter } from './relation-writer.js';
import { ReadRelation } from './read-relation.js';

const TOLD: ToldEntry = { path: 'relations/:id', reads: ReadRelation, response: relationResponse };

/** Relations one by one, written by editors of the organisation that tells them. */
export const WriteRelationController = writingController({
  ...TOLD,
  name: 'Relations',
  writer: RelationWriter,
  create: newRelation,
  edit: relationChanges,

  summaries: {
    create: 'A new relation, told by one of its ends; its address is in `Location`',
    edit: 'Changes the named fields of a relation (merge patch, RFC 7396)',
    takeBack: 'Undoes that a relation was withdrawn',
  },
});

/** Their history, for the same editors. */
export const RelationRevisionsController = revisionsController({
  ...TOLD,
  name: 'RelationRevisions',
  lists: ListRelationRevisions,
  restores: RestoreRelation,
});
