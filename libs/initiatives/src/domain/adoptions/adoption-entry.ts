import type { FieldValues } from '#history';
import type { EntryRules } from '#organisations';
import { ADOPTION_NOT_FOUND } from './adoption.errors.js';
import { ADOPTION_RECORD, historyOf, type StoredAdoption } from './stored-adoption.js';

/** Adoptions among what editors write. */
export const ADOPTION_ENTRY: EntryRules<StoredAdoption> = {
  kind: ADOPTION_RECORD,
  notFound: ADOPTION_NOT_FOUND,
  ownerOf: ({ organisationId }) => organisationId,
  addressOf: ({ id }) => id,
  fieldsOf: historyOf,
  withFields: withAdoptionValues,
};

function withAdoptionValues(
  held: StoredAdoption,
  { initiative, organisation, ...fields }: FieldValues,
): StoredAdoption {
  const { initiativeId, organisationId } = held;
  const ends = { initiativeId: initiative ?? initiativeId, organisationId: organisation ?? organisationId };
  return { ...held, ...fields, ...ends } as StoredAdoption;
}
