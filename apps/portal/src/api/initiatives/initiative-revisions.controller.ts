import { ListInitiativeRevisions, RestoreInitiative } from '#initiatives';
import { revisionsController } from '../parts/entry-revisions.js';
import { initiativeResponse } from './initiative.schema.js';
import { ReadInitiative } from './read-initiative.js';

/** The history of an initiative, for editors of the organisation that leads it. */
export const InitiativeRevisionsController = revisionsController({
  name: 'Initiative',
  path: 'initiatives/:slug',
  lists: ListInitiativeRevisions,
  restores: RestoreInitiative,
  reads: ReadInitiative,
  response: initiativeResponse,
});
