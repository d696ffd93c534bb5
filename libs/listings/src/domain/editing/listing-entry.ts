import type { EntryRules } from '#organisations';
import type { Listing } from '../listing.js';
import { LISTING_NOT_FOUND } from '../listing.errors.js';
import { historyOf, LISTING_RECORD } from './listing-history.js';

/** Listings among what editors write. */
export const LISTING_ENTRY: EntryRules<Listing> = {
  kind: LISTING_RECORD,
  notFound: LISTING_NOT_FOUND,
  ownerOf: ({ organisation }) => organisation,
  addressOf: ({ slug }) => slug,
  fieldsOf: historyOf,
  withFields: (held, fields) => ({ ...held, ...fields }),
};
