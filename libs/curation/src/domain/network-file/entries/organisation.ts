import { ORGANISATION_KINDS, ORGANISATION_RESTRICTABLE, ORGANISATION_STATUSES } from '#organisations';
import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { added } from './fields/added.js';
import { areaPrefix, municipalityAgs, ownAgs } from './fields/ags.js';
import { latitude, longitude } from './fields/coordinates.js';
import { flag } from './fields/flag.js';
import { identifiers } from './fields/identifiers.js';
import { link } from './fields/link.js';
import { logo } from './fields/logo.js';
import { slug } from './fields/slug.js';
import { line, paragraphs, requiredLine } from './fields/text.js';
import { visibility } from './fields/visibility.js';
import type { Pruned } from './pruned.js';

const names = z.array(line(TEXT_LIMITS.name)).max(COUNT_LIMITS.names).nullish();

export const organisation = z.strictObject({
  id: slug(),
  name: requiredLine(TEXT_LIMITS.name),
  /** The first is the main kind. */
  kinds: z.array(z.enum(ORGANISATION_KINDS)).min(1).max(ORGANISATION_KINDS.length),
  names: z.strictObject({ official: names, alias: names, acronym: names, former: names }).nullish(),
  ags: ownAgs().nullish(),
  seat: municipalityAgs().nullish(),
  area: z.array(areaPrefix()).max(COUNT_LIMITS.areas).nullish(),
  unit: line(TEXT_LIMITS.unit).nullish(),
  summary: paragraphs(TEXT_LIMITS.summary).nullish(),
  text: paragraphs(TEXT_LIMITS.text).nullish(),
  topics: z.array(slug()).max(COUNT_LIMITS.topics).nullish(),
  identifiers: identifiers.nullish(),
  website: link().nullish(),
  links: z.array(link()).max(COUNT_LIMITS.links).nullish(),
  openForCooperation: flag().nullish(),
  paused: flag().nullish(),
  status: z.enum(ORGANISATION_STATUSES).nullish(),
  mergedInto: slug().nullish(),
  formerIds: z.array(slug()).max(COUNT_LIMITS.formerIds).nullish(),
  lat: latitude().nullish(),
  lon: longitude().nullish(),
  logo: logo.nullish(),
  visibility: visibility(ORGANISATION_RESTRICTABLE).nullish(),
  seen: line(TEXT_LIMITS.seen).nullish(),
  added: added(['name', 'kinds', ...ORGANISATION_RESTRICTABLE, 'status']).nullish(),
});

export type OrganisationEntry = Pruned<z.output<typeof organisation>>;
