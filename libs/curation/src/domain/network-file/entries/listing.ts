import { LISTING_KINDS } from '#listings';
import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { flag } from './fields/flag.js';
import { partialDate } from './fields/partial-date.js';
import { slug } from './fields/slug.js';
import { requiredParagraphs } from './fields/text.js';
import type { Pruned } from './pruned.js';

export const listing = z.strictObject({
  id: slug(),
  organisation: slug(),
  kind: z.enum(LISTING_KINDS),
  topics: z.array(slug()).max(COUNT_LIMITS.topics).nullish(),
  text: requiredParagraphs(TEXT_LIMITS.listingText),
  expires: partialDate().nullish(),
  fulfilled: flag().nullish(),
});

export type ListingEntry = Pruned<z.output<typeof listing>>;
