import { RELATION_KINDS } from '#organisations';
import { z } from 'zod';
import { TEXT_LIMITS } from '../limits.js';
import { partialDate } from './fields/partial-date.js';
import { slug } from './fields/slug.js';
import { paragraphs } from './fields/text.js';
import type { Pruned } from './pruned.js';

/** Keyed by its two ends and its kind. `to` is `from`'s kind: with `parent`, `to` is the parent of `from`. */
export const relation = z.strictObject({
  from: slug(),
  to: slug(),
  kind: z.enum(RELATION_KINDS),
  text: paragraphs(TEXT_LIMITS.relationText).nullish(),
  from_date: partialDate().nullish(),
  until_date: partialDate().nullish(),
});

export type RelationEntry = Pruned<z.output<typeof relation>>;
