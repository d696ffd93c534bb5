import { adoptionChanges, ListAdoptionRevisions, newAdoption, RestoreAdoption } from '#initiatives';

import { revisionsController } from '../../parts/entry-revisions.js';
import { writingController } from '../../parts/entry-writing.js';
import type { ToldEntry } from '../../parts/told-entry.js';
import { adoptionResponse } from './adoption.schema.js';
import { AdoptionWriter } from './adoption-writer.js';
import { ReadAdoption } from './read-adoption.js';

const TOLD: ToldEntry = { path: 'adoptions/:id', reads: ReadAdoption, response: adoptionResponse };

/** Adoptions one by one, written by editors of the organisation that takes an initiative over. */
export const WriteAdoptionController = writingController({
  ...TOLD,
  name: 'Adoptions',
  writer: AdoptionWriter,
  create: newAdoption,
  edit: adoptionChanges,

  summaries: {
    create: 'An organisation takes an initiative over, or plans to; the address is in `Location`',
    edit: 'Changes the named fields of an adoption (merge patch, RFC 7396)',
    takeBack: 'Undoes that an adoption was withdrawn',
  },
});

/** Their history, for the same editors. */
export const AdoptionRevisionsController = revisionsController({
  ...TOLD,
  name: 'AdoptionRevisions',
  lists: ListAdoptionRevisions,
  restores: RestoreAdoption,
});
