import { ListRelationRevisions, RestoreRelation } from '#organisations';
import { revisionsController } from '../../parts/entry-revisions.js';
import { relationResponse } from './relation.schema.js';
import { ReadRelation } from './read-relation.js';

/** The history of a relation, for editors of the organisation that tells it. */
export const RelationRevisionsController = revisionsController({
  name: 'Relation',
  path: 'relations/:id',
  lists: ListRelationRevisions,
  restores: RestoreRelation,
  reads: ReadRelation,
  response: relationResponse,
});
