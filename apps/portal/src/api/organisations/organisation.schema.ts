import { NAME_KINDS, ORGANISATION_KINDS, ORGANISATION_STATUSES, RELATION_KINDS } from '#organisations';
import { SIZE_CLASSES } from '#places';
import { z } from 'zod';
import { initiativeSummaryFields } from '../initiatives/initiative.schema.js';
import { allOf, listOf } from '../parts/list.schema.js';
import { originSchema, provenanceSchema } from '../parts/provenance.schema.js';
import { placeSchema } from '../parts/place.schema.js';
import { refSchema, topicRefSchema } from '../parts/ref.schema.js';

const memberCountSchema = z
  .object({ direct: z.int(), nested: z.int() })
  .describe('Members counted once, also through nested networks');

const summaryFields = {
  ...refSchema.shape,
  kind: z.enum(ORGANISATION_KINDS),
  kinds: z.array(z.enum(ORGANISATION_KINDS)),
  summary: z.string().nullable(),
  place: placeSchema.nullable(),
  sizeClass: z.enum(SIZE_CLASSES).nullable(),
  topics: z.array(topicRefSchema),
  openForCooperation: z.boolean(),
  memberCount: memberCountSchema.optional(),
};

export const organisationsResponse = listOf(z.object(summaryFields).meta({ id: 'OrganisationSummary' }));

const identifiersSchema = z.object({
  ars: z.string().optional(),
  wikidata: z.string().optional(),
  registerNumber: z.string().optional(),
  domain: z.string().optional(),
});

const namesSchema = z.object(
  Object.fromEntries(NAME_KINDS.map((kind) => [kind, z.array(z.string())])) as Record<
    (typeof NAME_KINDS)[number],
    z.ZodArray<z.ZodString>
  >,
);

const topicSourceSchema = z.object({
  slug: z.string(),
  sources: z.array(z.object({ origin: z.enum(['own', 'initiative', 'listing']), ref: refSchema.nullable() })),
});

export const organisationResponse = z
  .object({
    ...summaryFields,
    id: z.string(),
    name: z.string(),
    names: namesSchema,
    nameList: z.array(z.object({ kind: z.enum(NAME_KINDS), name: z.string(), language: z.string() })),
    identifiers: identifiersSchema,
    ags: z.string().nullable(),
    seat: placeSchema.nullable(),
    area: z.array(z.string()).describe('AGS prefixes of 2, 3, 5 or 8 digits, or DE'),
    unit: z.string().nullable(),
    text: z.string().nullable().describe('Markdown'),
    topicSources: z.array(topicSourceSchema).describe('What each topic rests on'),
    status: z.enum(ORGANISATION_STATUSES),
    website: z.string().nullable(),
    links: z.array(z.string()),
    provenance: provenanceSchema,
    freshness: z.object({
      editedAt: z.string().nullable(),
      confirmedAt: z.string().nullable(),
      unconfirmedSince: z
        .string()
        .nullable()
        .describe('Since when nobody answered whether it is still right'),
    }),
    claimed: z.boolean(),
    logo: z
      .object({
        url: z.string().describe('Path of the picture, as WebP'),
        width: z.int(),
        height: z.int(),
        alt: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Organisation' });

export const initiativesOfResponse = listOf(
  z.object({ ...initiativeSummaryFields, role: z.enum(['lead', 'partner']) }).meta({ id: 'InitiativeOf' }),
);

export const membershipsResponse = listOf(
  z
    .object({
      organisation: refSchema,
      role: z.string().nullable(),
      from: z.string().nullable().describe('ISO date, may be partial'),
      until: z.string().nullable(),
      origin: originSchema.nullable(),
    })
    .meta({ id: 'Membership' }),
);

export const relationsResponse = allOf(
  z
    .object({
      id: z.string(),
      organisation: refSchema,
      kind: z.enum([...RELATION_KINDS, 'founded']).describe('What the other organisation is to this one'),
      text: z.string().nullable(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      origin: originSchema.nullable(),
      toldBy: z
        .enum(['this', 'other'])
        .nullable()
        .describe('Which end alone says so; null where both do, or where a file or a curator does'),
    })
    .meta({ id: 'Relation' }),
);

/** A profile after somebody changed it. */
export const savedResponse = organisationResponse.extend({
  pending: z.uuid().nullable().describe('The change that has to be approved first: the profile is as it was'),
});
