import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { municipalityAgs } from './fields/ags.js';
import { dateOrPeriod } from './fields/period.js';
import { slug } from './fields/slug.js';
import { line, requiredLine } from './fields/text.js';
import type { Pruned } from './pruned.js';

export const event = z.strictObject({
  id: slug(),
  title: requiredLine(TEXT_LIMITS.title),
  host: slug().nullish(),
  place: municipalityAgs().nullish(),
  date: dateOrPeriod.nullish(),
  theme: line(TEXT_LIMITS.theme).nullish(),
  moderation: z.array(slug()).max(COUNT_LIMITS.moderation).nullish(),
  contributors: z.array(slug()).max(COUNT_LIMITS.contributors).nullish(),
  /** Each was put to every contributor. */
  questions: z.array(slug()).max(COUNT_LIMITS.questions).nullish(),
});

export type EventEntry = Pruned<z.output<typeof event>>;
