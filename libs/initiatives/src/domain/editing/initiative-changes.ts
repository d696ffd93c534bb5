import {
  checkedDate,
  checkedLine,
  checkedLink,
  checkedParagraphs,
  checkedSlug,
  endsBeforeStart,
  VISIBILITIES,
} from '#platform';
import { z } from 'zod';
import {
  INITIATIVE_LIMITS as LIMITS,
  INITIATIVE_STATES,
  RESOURCE_KINDS,
  type ResourceKind,
} from '../initiative.js';
import { INITIATIVE_RESTRICTABLE } from '../project-initiative.js';

const level = z.enum(VISIBILITIES).nullish();
const resource = checkedParagraphs(LIMITS.resource).nullish();
const title = checkedLine(LIMITS.title).refine((text) => text !== '', 'missing');

const period = z
  .strictObject({ from: checkedDate().nullish(), to: checkedDate().nullish() })
  .refine(({ from, to }) => !endsBeforeStart(from, to), { message: 'wrongOrder', path: ['to'] });

const fields = {
  partners: z.array(checkedSlug()).max(LIMITS.partners).nullish(),
  state: z.enum(INITIATIVE_STATES).nullish(),
  period: period.optional(),
  topics: z.array(checkedSlug()).max(LIMITS.topics).nullish(),
  targetGroups: z.array(checkedLine(LIMITS.targetGroup)).max(LIMITS.targetGroups).nullish(),
  summary: checkedParagraphs(LIMITS.summary).nullish(),
  text: checkedParagraphs(LIMITS.text).nullish(),
  links: z.array(checkedLink(LIMITS.link)).max(LIMITS.links).nullish(),
  resources: z
    .strictObject(
      Object.fromEntries(RESOURCE_KINDS.map((kind) => [kind, resource])) as Record<
        ResourceKind,
        typeof resource
      >,
    )
    .optional(),
  visibility: z
    .strictObject(Object.fromEntries(INITIATIVE_RESTRICTABLE.map((path) => [path, level])))
    .optional(),
};

/**
 * What an editor may change, and nothing else: a closed list. Absent leaves a field as it is, null (or an empty text or list)
 * takes its value away, and of period, resources and visibility only the named parts are meant (RFC 7396).
 */
export const initiativeChanges = z
  .strictObject({ title: title.optional(), ...fields })
  .meta({ id: 'InitiativeChanges' });
export type InitiativeChanges = Partial<z.output<typeof initiativeChanges>>;

/** A new initiative: it needs a title and who leads it, which stays. */
export const newInitiative = z
  .strictObject({ title, lead: checkedSlug().describe('Slug of an organisation'), ...fields })
  .meta({ id: 'NewInitiative' });
export type NewInitiative = z.output<typeof newInitiative>;
