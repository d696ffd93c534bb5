import { BANDS, SIGNALS } from '#matching';
import { ORGANISATION_KINDS } from '#organisations';
import { z } from 'zod';
import { flag, limit } from '../../edge/index.js';
import { allOf } from '../parts/list.schema.js';
import { placeSchema } from '../parts/place.schema.js';
import { refSchema } from '../parts/ref.schema.js';

export const peersRequest = z.strictObject({
  limit,
  crossRole: flag.describe('Only organisations that play another role'),
});
export type PeersQuery = z.infer<typeof peersRequest>;

export const matchSchema = z
  .object({
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
    differences: z.array(z.object({ signal: z.enum(['role', 'size', 'state', 'place']), text: z.string() })),
    model: z.string(),
  })
  .meta({ id: 'Match' });

export const peersResponse = allOf(matchSchema);
