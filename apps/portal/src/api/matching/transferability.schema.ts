import { ADOPTION_STAGES } from '#initiatives';
import { FACTORS, VERDICTS } from '#matching';
import { ORGANISATION_KINDS } from '#organisations';
import { SIZE_CLASSES } from '#places';
import { z } from 'zod';
import { agsParam } from '../../edge/index.js';
import { placeSchema } from '../parts/place.schema.js';
import { refSchema } from '../parts/ref.schema.js';

export const transferabilityRequest = z.strictObject({
  for: agsParam.describe('AGS of the municipality'),
});
export type TransferabilityQuery = z.infer<typeof transferabilityRequest>;

const distanceKm = z.number().nullable().describe('From the municipality; null where a place is unknown');

const adopterSchema = z
  .object({
    organisation: refSchema,
    stage: z.enum(ADOPTION_STAGES),
    sizeClass: z.enum(SIZE_CLASSES).nullable().describe('Of municipalities'),
    population: z.int().nullable(),
    size: z.enum(['same', 'smaller', 'larger']).nullable().describe('Beside the municipality that asks'),
    distanceKm,
    as: refSchema.nullable().describe('The initiative that it became there'),
    outcome: z.string().nullable(),
    reason: z.string().nullable(),
    note: z.string().nullable(),
    added: z.boolean().describe('Completed from elsewhere'),
    text: z.string(),
  })
  .meta({ id: 'SimilarAdopter' });

const helperSchema = z
  .object({
    organisation: refSchema,
    stage: z.enum(ADOPTION_STAGES).nullable().describe('Null where it offers help without having done it'),
    listing: refSchema.nullable().describe('The offer'),
    distanceKm,
    text: z.string(),
  })
  .meta({ id: 'TransferHelper' });

const roleSchema = z
  .object({
    kind: z.enum(ORGANISATION_KINDS),
    like: z.array(refSchema).describe('Who plays that part where it works'),
    organisations: z
      .array(z.object({ organisation: refSchema, distanceKm }))
      .describe('Who could play it there'),
  })
  .meta({ id: 'NeededRole' });

export const transferabilityResponse = z
  .object({
    place: placeSchema,
    verdict: z.enum(VERDICTS).describe('The worst factor that matters, unknown before fits'),
    factors: z.array(
      z.object({
        factor: z.enum(FACTORS),
        verdict: z.enum(VERDICTS),
        matters: z.boolean(),
        here: z.string().nullable().describe('Where it works, in words: not the municipality that asks'),
        there: z.string().nullable().describe('At the municipality that asks, in words'),
        text: z.string(),
      }),
    ),
    own: adopterSchema.nullable().describe('The municipality itself, where it is in the chain'),
    similarAdopters: z.array(adopterSchema).describe('Failures included; of the same size first'),
    whoCouldHelp: z.array(helperSchema),
    roles: z.array(roleSchema),
  })
  .meta({ id: 'Transferability' });
