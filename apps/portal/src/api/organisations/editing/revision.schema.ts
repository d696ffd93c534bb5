import { AUTHOR_ROLES } from '#history';
import { z } from 'zod';
import { listOf } from '../../parts/list.schema.js';

const value = z.unknown().describe('As stored; null where the field had no value');

export const revisionsResponse = listOf(
  z
    .object({
      number: z.int().describe('For `POST …/revisions/{number}/restore`'),
      at: z.string(),
      role: z.enum(AUTHOR_ROLES).describe('As what somebody changed it; `import`: a file did'),
      restored: z.int().nullable().describe('The revision to which the profile was taken back'),
      changes: z.array(z.object({ path: z.string(), before: value, after: value })),
    })
    .meta({ id: 'Revision' }),
);

export const confirmationResponse = z.object({ confirmedAt: z.string() });
