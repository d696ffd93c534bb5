import { LISTING_KINDS } from '#listings';
import { z } from 'zod';
import { manyOf, page, slugParam, slugs } from '../../edge/index.js';
import { listOf } from '../parts/list.schema.js';
import { provenanceSchema } from '../parts/provenance.schema.js';
import { refSchema, topicRefSchema } from '../parts/ref.schema.js';

export const listingsRequest = z.strictObject({
  kind: manyOf(LISTING_KINDS),
  topic: slugs.describe('A topic includes the narrower ones'),
  organisation: slugParam.optional().describe('Slug'),
  ...page,
});
export type ListingsRequest = z.infer<typeof listingsRequest>;

export const listingResponse = z
  .object({
    ...refSchema.shape,
    id: z.string(),
    kind: z.enum(LISTING_KINDS),
    organisation: refSchema,
    topics: z.array(topicRefSchema),
    text: z.string(),
    expires: z.string().nullable().describe('Last day on which it holds; ISO date, may be partial'),
    fulfilled: z.boolean(),
    open: z.boolean().describe('Neither fulfilled nor expired today'),
    listedAt: z.iso.datetime(),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Listing' });

export const listingsResponse = listOf(listingResponse);
