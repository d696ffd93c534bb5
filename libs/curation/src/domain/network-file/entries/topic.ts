import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { slug } from './fields/slug.js';
import { line, requiredLine } from './fields/text.js';
import type { Pruned } from './pruned.js';

const words = z.array(line(TEXT_LIMITS.label)).max(COUNT_LIMITS.synonyms).nullish();

export const topic = z.strictObject({
  id: slug(),
  labels: z.strictObject({ de: requiredLine(TEXT_LIMITS.label), en: line(TEXT_LIMITS.label).nullish() }),
  synonyms: words,
  acronyms: words,
  broader: slug().nullish(),
  related: z.array(slug()).max(COUNT_LIMITS.related).nullish(),
});

export type TopicEntry = Pruned<z.output<typeof topic>>;
