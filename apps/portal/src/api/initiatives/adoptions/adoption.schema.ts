import { ADOPTION_STAGES } from '#initiatives';
import { z } from 'zod';
import { provenanceSchema } from '../../parts/provenance.schema.js';
import { refSchema } from '../../parts/ref.schema.js';

/** One adoption by itself. */
export const adoptionResponse = z
  .object({
    id: z.string(),
    initiative: refSchema,
    organisation: refSchema,
    stage: z.enum(ADOPTION_STAGES),
    as: refSchema.nullable().describe('The initiative that it became there'),
    outcome: z.string().nullable(),
    reason: z.string().nullable(),
    note: z.string().nullable(),
    provenance: provenanceSchema,
  })
  .meta({ id: 'ToldAdoption' });
