import { INITIATIVE_RESTRICTABLE, INITIATIVE_STATES, RESOURCE_KINDS, type ResourceKind } from '#initiatives';
import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { link } from './fields/link.js';
import { period } from './fields/period.js';
import { slug } from './fields/slug.js';
import { line, paragraphs, requiredLine } from './fields/text.js';
import { visibility } from './fields/visibility.js';
import type { Pruned } from './pruned.js';

const resource = paragraphs(TEXT_LIMITS.resource).nullish();

const resources = z.strictObject(
  Object.fromEntries(RESOURCE_KINDS.map((kind) => [kind, resource])) as Record<ResourceKind, typeof resource>,
);

export const initiative = z.strictObject({
  id: slug(),
  title: requiredLine(TEXT_LIMITS.title),
  lead: slug(),
  partners: z.array(slug()).max(COUNT_LIMITS.partners).nullish(),
  state: z.enum(INITIATIVE_STATES).nullish(),
  period: period.nullish(),
  topics: z.array(slug()).max(COUNT_LIMITS.topics).nullish(),
  targetGroups: z.array(line(TEXT_LIMITS.targetGroup)).max(COUNT_LIMITS.targetGroups).nullish(),
  summary: paragraphs(TEXT_LIMITS.initiativeSummary).nullish(),
  text: paragraphs(TEXT_LIMITS.text).nullish(),
  links: z.array(link()).max(COUNT_LIMITS.links).nullish(),
  resources: resources.nullish(),
  visibility: visibility(INITIATIVE_RESTRICTABLE).nullish(),
});

export type InitiativeEntry = Pruned<z.output<typeof initiative>>;
