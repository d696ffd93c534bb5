import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { INITIATIVE_STATES } from './choices.js';
import { link } from './fields/link.js';
import { period } from './fields/period.js';
import { slug } from './fields/slug.js';
import { line, paragraphs, requiredLine } from './fields/text.js';
import { visibility } from './fields/visibility.js';
import type { Pruned } from './pruned.js';

const resource = paragraphs(TEXT_LIMITS.resource).nullish();

const resources = z.strictObject({
  budget: resource,
  staff: resource,
  technology: resource,
  time: resource,
  legal: resource,
  software: resource,
  licence: resource,
  funding: resource,
});

const RESOURCE_FIELDS = Object.keys(resources.shape).map(
  (key) => `resources.${key as keyof typeof resources.shape}` as const,
);

const RESTRICTABLE = [
  'partners',
  'state',
  'period',
  'topics',
  'targetGroups',
  'summary',
  'text',
  'links',
  'resources',
  ...RESOURCE_FIELDS,
] as const;

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
  visibility: visibility(RESTRICTABLE).nullish(),
});

export type InitiativeEntry = Pruned<z.output<typeof initiative>>;
