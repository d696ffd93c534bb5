import { SIZE_CLASSES } from '#places';
import { z } from 'zod';

const placeNameSchema = z.object({ ags: z.string(), name: z.string() });

/** One municipality, county or state of the official register. */
export const placeSchema = z
  .object({
    ags: z.string().describe('Amtlicher Gemeindeschlüssel: 2, 3, 5 or 8 digits'),
    ars: z.string().nullable().describe('Amtlicher Regionalschlüssel, 12 digits'),
    name: z.string(),
    type: z.string(),
    county: placeNameSchema.nullable(),
    state: placeNameSchema,
    sizeClass: z.enum(SIZE_CLASSES).nullable(),
    population: z.int().nullable(),
    populationDate: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    nuts3: z.string().nullable(),
    status: z.enum(['active', 'vanished']),
  })
  .meta({ id: 'Place' });
