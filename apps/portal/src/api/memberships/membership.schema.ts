import { MEMBERSHIP_SIDES } from '#organisations';
import { checkedDate } from '#platform';
import { z } from 'zod';
import { slugParam } from '../../edge/index.js';
import { refSchema } from '../parts/ref.schema.js';

export const ownMembershipsRequest = z.strictObject({
  organisation: slugParam.describe('Slug of one’s own'),
});

const ownMembership = z
  .object({
    id: z.uuid().describe('For `POST /memberships/{id}/confirm`, `decline` and `end`'),
    organisation: refSchema.nullable().describe('The other end; null where it is gone'),
    side: z.enum(MEMBERSHIP_SIDES).describe('Which end one’s own organisation is'),
    state: z.enum(['asked', 'to-answer', 'current', 'ended']),
    role: z.string().nullable(),
    from: z.string().nullable().describe('ISO date, may be partial'),
    until: z.string().nullable(),
  })
  .meta({ id: 'OwnMembership' });

export const ownMembershipsResponse = z.object({ items: z.array(ownMembership) });

export const askedResponse = z.object({
  id: z.uuid(),
  state: z.enum(['open', 'confirmed']).describe('`open`: the other side has to answer'),
});

export const answerRequest = z.strictObject({});

export const answeredResponse = z.object({
  id: z.uuid(),
  state: z.enum(['confirmed', 'declined', 'withdrawn']),
});

export const endRequest = z.strictObject({
  until: checkedDate()
    .nullish()
    .describe(
      'Last day, may be partial or lie ahead; where nothing is said it ends now, and its last day was yesterday',
    ),
});

export const endedResponse = z.object({ id: z.uuid(), until: z.string() });
