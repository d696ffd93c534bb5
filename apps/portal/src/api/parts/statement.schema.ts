import { z } from 'zod';
import { originSchema } from './provenance.schema.js';
import { refSchema } from './ref.schema.js';

/** What somebody said, with everything one needs to cite it. */
export const statementSchema = z
  .object({
    ...refSchema.shape,
    id: z.string(),
    by: refSchema,
    role: z.string().nullable().describe('Of whoever spoke, as it was then'),
    question: refSchema.nullable().describe('Null for a free text'),
    event: refSchema.nullable(),
    summary: z.string().nullable(),
    quote: z.string().nullable().describe('Verbatim'),
    lines: z.string().nullable().describe('Where the source says it'),
    about: z.array(refSchema),
    source: originSchema.nullable(),
  })
  .meta({ id: 'Statement' });
