import { z } from 'zod';
import { LEAST_TOLD } from '#curation';
import { ORGANISATION_KINDS } from '#organisations';

const told = {
  total: z.int().describe('What may be told of it'),
  isMore: z.boolean().describe(`Whether there are more, fewer than ${LEAST_TOLD}`),
};

export const seenResponse = z.object({
  items: z.array(
    z.object({
      month: z.string().describe('2026-03'),
      found: z.object(told).describe('How often it stood on lists of results'),
      words: z.array(z.object({ word: z.string(), times: z.int() })).describe('The most frequent first'),
      opened: z.object({
        ...told,
        by: z.array(
          z.object({
            kind: z.enum(ORGANISATION_KINDS).nullable().describe('Null: visitors'),
            times: z.int(),
          }),
        ),
      }),
    }),
  ),
});
