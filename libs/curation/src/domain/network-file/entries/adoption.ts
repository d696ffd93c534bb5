import { ADOPTION_STAGES } from '#initiatives';
import { z } from 'zod';
import { TEXT_LIMITS } from '../limits.js';
import { added } from './fields/added.js';
import { slug } from './fields/slug.js';
import { paragraphs } from './fields/text.js';
import type { Pruned } from './pruned.js';

const remark = paragraphs(TEXT_LIMITS.remark).nullish();

/** Keyed by its two ends and its stage. */
export const adoption = z.strictObject({
  initiative: slug(),
  organisation: slug(),
  stage: z.enum(ADOPTION_STAGES),
  /** The initiative that the organisation made of it. */
  as: slug().nullish(),
  outcome: remark,
  reason: remark,
  note: remark,
  added: added(['as', 'outcome', 'reason', 'note']).nullish(),
});

export type AdoptionEntry = Pruned<z.output<typeof adoption>>;
