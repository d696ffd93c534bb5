import { z } from 'zod';
import { listOf } from '../parts/list.schema.js';
import { placeSchema } from '../parts/place.schema.js';
import { provenanceSchema } from '../parts/provenance.schema.js';
import { refSchema } from '../parts/ref.schema.js';

const rangeSchema = z.object({ from: z.string().nullable(), to: z.string().nullable() });

export const eventSchema = z
  .object({
    ...refSchema.shape,
    id: z.string(),
    host: refSchema.nullable(),
    place: placeSchema.nullable(),
    date: z
      .union([z.string(), rangeSchema])
      .nullable()
      .describe('ISO date, may be partial; null when not stated'),
    theme: z.string().nullable(),
    moderation: z.array(refSchema),
    contributors: z.array(refSchema),
    questions: z.array(refSchema),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Event' });

export const eventsResponse = listOf(eventSchema);
