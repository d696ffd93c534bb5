import { ADOPTION_STAGES, INITIATIVE_STATES, RESOURCE_KINDS } from '#initiatives';
import { z } from 'zod';
import { allOf, listOf } from '../parts/list.schema.js';
import { originSchema, provenanceSchema } from '../parts/provenance.schema.js';
import { refSchema, topicRefSchema } from '../parts/ref.schema.js';

const partialDate = z.string().nullable().describe('ISO date, may be partial');

export const initiativeSummaryFields = {
  ...refSchema.shape,
  lead: refSchema,
  partners: z.array(refSchema),
  state: z.enum(INITIATIVE_STATES).nullable(),
  period: z.object({ from: partialDate, to: partialDate }),
  topics: z.array(topicRefSchema),
  summary: z.string().nullable(),
  adoptionCount: z.int().describe('Organisations that took it over; the origin is not counted'),
};

export const initiativesResponse = listOf(
  z.object(initiativeSummaryFields).meta({ id: 'InitiativeSummary' }),
);

const resourcesSchema = z
  .object(
    Object.fromEntries(RESOURCE_KINDS.map((kind) => [kind, z.string().nullable()])) as Record<
      (typeof RESOURCE_KINDS)[number],
      z.ZodNullable<z.ZodString>
    >,
  )
  .describe('What it took; null where nobody said');

export const initiativeResponse = z
  .object({
    ...initiativeSummaryFields,
    id: z.string(),
    targetGroups: z.array(z.string()),
    text: z.string().nullable().describe('Markdown'),
    resources: resourcesSchema,
    links: z.array(z.string()),
    provenance: provenanceSchema,
    freshness: z.object({ editedAt: z.string().nullable() }),
  })
  .meta({ id: 'Initiative' });

export const adoptionsResponse = allOf(
  z
    .object({
      organisation: refSchema,
      stage: z.enum(ADOPTION_STAGES),
      as: refSchema.nullable().describe('The initiative that it became there'),
      outcome: z.string().nullable(),
      reason: z.string().nullable(),
      note: z.string().nullable(),
      added: z
        .union([z.literal(true), z.array(z.string())])
        .nullable()
        .describe('Completed from elsewhere: the whole entry, or these fields'),
      origin: originSchema.nullable(),
    })
    .meta({ id: 'Adoption' }),
);
