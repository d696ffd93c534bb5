import { ListAdoptionRevisions, RestoreAdoption } from '#initiatives';
import { revisionsController } from '../../parts/entry-revisions.js';
import { adoptionResponse } from './adoption.schema.js';
import { ReadAdoption } from './read-adoption.js';

/** The history of an adoption, for editors of the organisation that takes an initiative over. */
export const AdoptionRevisionsController = revisionsController({
  name: 'Adoption',
  path: 'adoptions/:id',
  lists: ListAdoptionRevisions,
  restores: RestoreAdoption,
  reads: ReadAdoption,
  response: adoptionResponse,
});
