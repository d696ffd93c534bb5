import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { slug } from './fields/slug.js';
import { line, requiredLine } from './fields/text.js';
import type { Pruned } from './pruned.js';

export const guidingQuestion = z.strictObject({
  id: slug(),
  text: requiredLine(TEXT_LIMITS.question),
  aliases: z.array(line(TEXT_LIMITS.question)).max(COUNT_LIMITS.aliases).nullish(),
  /** How the printed agenda words it. */
  onAgenda: line(TEXT_LIMITS.question).nullish(),
});

export type GuidingQuestionEntry = Pruned<z.output<typeof guidingQuestion>>;
