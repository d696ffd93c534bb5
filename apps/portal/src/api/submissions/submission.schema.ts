import { DECISION_STATES, LIKENESSES, submissionNote, submittedProfile } from '#organisations';
import { z } from 'zod';
import { refSchema } from '../parts/ref.schema.js';

const LONGEST_LOOKED_FOR = 200;
const LONGEST_WEBSITE = 2_000;

export const submissionRequest = z.strictObject({
  ...submittedProfile.shape,
  note: submissionNote,
  despiteLikely: z
    .boolean()
    .default(false)
    .describe('It is none of the organisations that a 409 named as likely the same'),
});

export const submissionResponse = z
  .object({
    id: z.uuid(),
    name: z.string(),
    state: z.enum(DECISION_STATES).describe('`open`: a curator looks at it'),
    submittedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
    reason: z.string().nullable().describe('Of a rejection'),
    organisation: refSchema.nullable().describe('What came of it'),
  })
  .meta({ id: 'Submission' });

export const submissionsResponse = z.object({ items: z.array(submissionResponse) });

export const likelyRequest = z.strictObject({
  name: z.string().max(LONGEST_LOOKED_FOR).optional(),
  ags: z
    .string()
    .regex(/^(\d{8}|\d{5})$/, 'wrongKey')
    .optional(),
  website: z.string().max(LONGEST_WEBSITE).optional(),
});

export const likelyResponse = z.object({
  items: z.array(
    z.object({
      organisation: refSchema,
      likenesses: z.array(z.enum(LIKENESSES)).describe('What speaks for it being the same'),
    }),
  ),
});

export const withdrawRequest = z.strictObject({});
