import { ORGANISATION_KINDS } from '#organisations';
import { SIZE_CLASSES } from '#places';
import { RECORD_TYPES, SORTS } from '#search';
import { z } from 'zod';
import { cursor, decimalNumber, flag, keysOf, limit, manyOf, searchText, slugs } from '../../edge/index.js';
import { refSchema, topicRefSchema } from '../parts/ref.schema.js';
import { placeSchema } from '../parts/place.schema.js';

const LARGEST_RADIUS_KM = 1_000;
const POINT_OR_AGS = /^(\d{2}|\d{5}|\d{8}|-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?)$/;

/** The filters of search and of every list. */
export const filterFields = {
  type: manyOf(RECORD_TYPES),
  kind: manyOf(ORGANISATION_KINDS),
  topic: slugs,
  state: keysOf(2),
  county: keysOf(5),
  size: manyOf(SIZE_CLASSES),
  near: z.string().regex(POINT_OR_AGS, 'wrongFormat').optional().describe('AGS, or `lat,lon` in degrees'),
  radiusKm: decimalNumber(0.1, LARGEST_RADIUS_KM).optional(),
  open: flag.describe('Only what is open for cooperation'),
  listing: z.enum(['offer', 'need']).optional(),
};

export const searchRequest = z.strictObject({
  q: searchText.optional(),
  ...filterFields,
  sort: z.enum(SORTS).optional(),
  typing: flag.describe('The last word counts as a beginning'),
  verbatim: flag.describe('Only the words as written: nothing corrected, no parts of words, no synonyms'),
  limit,
  cursor,
});

export type SearchRequest = z.infer<typeof searchRequest>;

const range = z.tuple([z.int(), z.int()]);

export const hitSchema = z
  .object({
    ...refSchema.shape,
    id: z.string(),
    snippet: z.string(),
    highlights: z.array(z.object({ field: z.enum(['title', 'snippet']), ranges: z.array(range) })),
    kind: z.string().optional(),
    kinds: z.array(z.enum(ORGANISATION_KINDS)).optional(),
    topics: z.array(topicRefSchema),
    place: placeSchema.optional(),
    distanceKm: z.number().optional(),
    organisation: refSchema.optional(),
    matched: z.array(
      z.object({
        word: z.string(),
        as: z.string(),
        how: z.enum(['exact', 'form', 'part', 'synonym', 'typo']),
      }),
    ),
    missing: z.array(z.string()).optional(),
  })
  .meta({ id: 'Hit' });

const facetSchema = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }));

export const facetsSchema = z.object({
  type: facetSchema,
  kind: facetSchema,
  topic: facetSchema,
  state: facetSchema,
  county: facetSchema,
  size: facetSchema,
});

export const searchResponse = z
  .object({
    query: z.object({
      text: z.string(),
      corrections: z.array(z.object({ from: z.string(), to: z.string(), applied: z.boolean() })),
    }),
    total: z.object({ count: z.int(), exact: z.boolean() }),
    partial: z.boolean(),
    fallback: z
      .boolean()
      .describe(
        'Postgres answered because Meilisearch is away: words may rank otherwise, nothing is missing',
      ),
    hits: z.array(hitSchema),
    facets: facetsSchema,
    next: z.string().nullable(),
  })
  .meta({ id: 'SearchAnswer' });
