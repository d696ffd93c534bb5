import { RELATION_KINDS } from '#organisations';
import { z } from 'zod';
import { provenanceSchema } from '../../parts/provenance.schema.js';
import { refSchema } from '../../parts/ref.schema.js';

const partialDate = z.string().nullable().describe('ISO date, may be partial');

/** One relation by itself. */
export const relationResponse = z
  .object({
    id: z.string(),
    from: refSchema.describe('The organisation that tells it'),
    to: refSchema,
    kind: z.enum(RELATION_KINDS).describe('What `to` is to `from`'),
    text: z.string().nullable(),
    from_date: partialDate,
    until_date: partialDate,
    provenance: provenanceSchema,
  })
  .meta({ id: 'ToldRelation' });
