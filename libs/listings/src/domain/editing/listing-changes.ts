import { checkedDate, checkedParagraphs, checkedSlug } from '#platform';
import { z } from 'zod';
import { LISTING_KINDS, LISTING_LIMITS as LIMITS } from '../listing.js';

const kind = z.enum(LISTING_KINDS);
const text = checkedParagraphs(LIMITS.text).refine((said) => said !== '', 'missing');

const fields = {
  topics: z.array(checkedSlug()).max(LIMITS.topics).nullish(),
  expires: checkedDate().nullish().describe('Last day on which it holds; may be partial'),
  fulfilled: z.boolean().optional(),
};

/**
 * What an editor may change, and nothing else: a closed list. Absent leaves a field as it is, null (or an empty text or list)
 * takes its value away.
 */
export const listingChanges = z
  .strictObject({ kind: kind.optional(), text: text.optional(), ...fields })
  .meta({ id: 'ListingChanges' });
export type ListingChanges = Partial<z.output<typeof listingChanges>>;

/** A new offer or need; whose it is stays. */
export const newListing = z
  .strictObject({ organisation: checkedSlug().describe('Slug'), kind, text, ...fields })
  .meta({ id: 'NewListing' });
export type NewListing = z.output<typeof newListing>;
