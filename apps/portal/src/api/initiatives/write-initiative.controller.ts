import { initiativeChanges, ListInitiativeRevisions, newInitiative, RestoreInitiative } from '#initiatives';
import { LARGE_BODY } from '../../edge/index.js';
import { revisionsController } from '../parts/entry-revisions.js';
import { writingController } from '../parts/entry-writing.js';
import type { ToldEntry } from '../parts/told-entry.js';
import { initiativeResponse } from './initiative.schema.js';
import { InitiativeWriter } from './initiative-writer.js';
import { ReadInitiative } from './read-initiative.js';

const TOLD: ToldEntry = { path: 'initiatives/:slug', reads: ReadInitiative, response: initiativeResponse };

/** Initiatives, written by editors of the organisation that leads them. */
export const WriteInitiativeController = writingController({
  ...TOLD,
  name: 'WriteInitiative',
  writer: InitiativeWriter,
  create: newInitiative,
  edit: initiativeChanges,
  bodyLimit: LARGE_BODY,
  summaries: {
    create: 'A new initiative of an organisation; its address is in `Location`',
    edit: 'Changes the named fields of an initiative (merge patch, RFC 7396)',
    takeBack: 'Undoes that an initiative was withdrawn',
  },
});

/** Their history, for the same editors. */
export const InitiativeRevisionsController = revisionsController({
  ...TOLD,
  name: 'InitiativeRevisions',
  lists: ListInitiativeRevisions,
  restores: RestoreInitiative,
});
