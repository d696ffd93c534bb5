import { AUTHOR_ROLES } from '#history';
import { z } from 'zod';
import { listOf } from './list.schema.js';

const value = z.unknown().describe('As it is told to its editors; null where the field had no value');

export const revisionsResponse = listOf(
  z
    .object({
      number: z.int().describe('For `POST …/revisions/{number}/restore`'),
      at: z.string(),
      role: z.enum(AUTHOR_ROLES).describe('As what somebody changed it; `import`: a file did'),
      restored: z.int().nullable().describe('The revision to which the record was taken back'),
      changes: z.array(z.object({ path: z.string(), before: value, after: value })),
    })
    .meta({ id: 'Revision' }),
);
