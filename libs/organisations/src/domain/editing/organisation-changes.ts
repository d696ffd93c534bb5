import {
  checkedLine as line,
  checkedLink as link,
  checkedParagraphs as paragraphs,
  checkedPattern as patterned,
  VISIBILITIES,
} from '#platform';
import { z } from 'zod';
import { IDENTIFIER_PATTERNS } from '../identifier-patterns.js';
import { ORGANISATION_KINDS } from '../organisation-kind.js';
import { ORGANISATION_LIMITS as LIMITS } from '../organisation-limits.js';
import { ORGANISATION_RESTRICTABLE } from '../project-organisation.js';

const names = z.array(line(LIMITS.name)).max(LIMITS.names).nullish();
const key = (pattern: RegExp) => patterned(8, pattern, 'wrongKey').nullish();
const level = z.enum(VISIBILITIES).nullish();

/**
 * What an editor may change, and nothing else: a closed list. Absent leaves a field as it is, null (or an empty text or list)
 * takes its value away, and of names, identifiers and visibility only the named parts are meant (RFC 7396).
 */
export const organisationChanges = z
  .strictObject({
    name: line(LIMITS.name)
      .refine((name) => name !== '', 'missing')
      .optional(),
    kinds: z.array(z.enum(ORGANISATION_KINDS)).min(1).max(ORGANISATION_KINDS.length).optional(),
    names: z.strictObject({ official: names, alias: names, acronym: names, former: names }).optional(),
    ags: key(/^(\d{8}|\d{5})$/),
    seat: key(/^\d{8}$/),
    area: z
      .array(patterned(8, /^(DE|\d{2}|\d{3}|\d{5}|\d{8})$/, 'wrongArea'))
      .max(LIMITS.areas)
      .nullish(),
    unit: line(LIMITS.unit).nullish(),
    summary: paragraphs(LIMITS.summary).nullish(),
    text: paragraphs(LIMITS.text).nullish(),
    topics: z.array(line(LIMITS.registerNumber)).max(LIMITS.topics).nullish(),
    identifiers: z
      .strictObject({
        ars: patterned(12, IDENTIFIER_PATTERNS.ars, 'wrongFormat').nullish(),
        wikidata: patterned(LIMITS.registerNumber, IDENTIFIER_PATTERNS.wikidata, 'wrongFormat').nullish(),
        registerNumber: line(LIMITS.registerNumber).nullish(),
        domain: patterned(LIMITS.domain, IDENTIFIER_PATTERNS.domain, 'wrongFormat').nullish(),
      })
      .optional(),
    website: link(LIMITS.link).nullish(),
    links: z.array(link(LIMITS.link)).max(LIMITS.links).nullish(),
    openForCooperation: z.boolean().optional(),
    paused: z.boolean().optional(),
    lat: z.number().min(-90).max(90).nullish(),
    lon: z.number().min(-180).max(180).nullish(),
    visibility: z
      .strictObject(Object.fromEntries(ORGANISATION_RESTRICTABLE.map((path) => [path, level])))
      .optional(),
  })
  .meta({ id: 'OrganisationChanges' });

export type OrganisationChanges = Partial<z.output<typeof organisationChanges>>;
