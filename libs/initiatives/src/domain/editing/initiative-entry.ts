import type { EntryRules } from '#organisations';
import type { Initiative } from '../initiative.js';
import { INITIATIVE_NOT_FOUND } from '../initiative.errors.js';
import { historyOf, INITIATIVE_RECORD } from './initiative-history.js';
import { withInitiativeValues } from './with-initiative-values.js';

/** Initiatives among what editors write. */
export const INITIATIVE_ENTRY: EntryRules<Initiative> = {
  kind: INITIATIVE_RECORD,
  notFound: INITIATIVE_NOT_FOUND,
  ownerOf: ({ lead }) => lead,
  addressOf: ({ slug }) => slug,
  fieldsOf: historyOf,
  withFields: withInitiativeValues,
};
