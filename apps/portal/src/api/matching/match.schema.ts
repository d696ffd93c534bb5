import { BANDS, SIGNALS } from '#matching';
import { ORGANISATION_KINDS } from '#organisations';
import { SIZE_CLASSES } from '#places';
import { z } from 'zod';
import { flag, keysOf, limit, manyOf, wholeNumber } from '../../edge/index.js';
import { allOf } from '../parts/list.schema.js';
import { placeSchema } from '../parts/place.schema.js';
import { refSchema, topicRefSchema } from '../parts/ref.schema.js';

/** Nobody travels further inside Germany. */
const FURTHEST_KM = 1_000;

/** Keys of states, from Schleswig-Holstein to Thüringen. */
const STATE = /^(?:0[1-9]|1[0-6])$/;

export const peerFilterFields = {
  kind: manyOf(ORGANISATION_KINDS),
  state: keysOf(2).refine((states = []) => states.every((state) => STATE.test(state)), 'wrongAgs'),
  size: manyOf(SIZE_CLASSES).describe('Of municipalities'),
  radiusKm: wholeNumber(1, FURTHEST_KM).optional().describe('Around the place of the organisation'),
  open: flag.describe('Only those open for cooperation'),
};

export const peersRequest = z.strictObject({
  limit,
  crossRole: flag.describe('Only organisations that play another role'),
  ...peerFilterFields,
});
export type PeersQuery = z.infer<typeof peersRequest>;

export const matchesRequest = z.strictObject({ limit });
export type MatchesQuery = z.infer<typeof matchesRequest>;

const matchFields = {
  target: z.object({ ...refSchema.shape, kind: z.enum(ORGANISATION_KINDS), place: placeSchema.nullable() }),
  band: z.enum(BANDS),
  score: z.number().min(0).max(1).describe('The same from both sides'),
  reasons: z.array(
    z.object({
      signal: z.enum(SIGNALS),
      share: z.number().describe('Part of the score; the shares of a match add up to 1'),
      text: z.string(),
      items: z.array(z.string()),
    }),
  ),
  differences: z.array(
    z.object({ signal: z.enum(['role', 'size', 'state', 'place', 'topics']), text: z.string() }),
  ),
  model: z
    .string()
    .describe(
      'Changes with every model that would give the same two another score, also with one learned anew',
    ),
};

export const matchSchema = z.object(matchFields).meta({ id: 'Match' });

export const peersResponse = allOf(matchSchema);

export const listingMatchesResponse = z.object({
  items: z.array(z.object({ ...matchFields, listing: refSchema }).meta({ id: 'ListingMatch' })),
  notCovered: z
    .array(topicRefSchema)
    .describe('Topics of a need that none of these offers is about; of an offer none'),
});

export const similarInitiativesResponse = allOf(
  z
    .object({
      ...matchFields,
      organisation: refSchema.describe('Who leads it; kind and place of the target are theirs'),
    })
    .meta({ id: 'InitiativeMatch' }),
);

export const dismissalsResponse = z.object({ items: z.array(refSchema) });

export const dismissedResponse = z.object({ dismissed: z.boolean() });
