import { z } from 'zod';
import { COUNT_LIMITS, TEXT_LIMITS } from '../limits.js';
import { slug } from './fields/slug.js';
import { sourceLines } from './fields/source-lines.js';
import { paragraphs, requiredLine } from './fields/text.js';
import type { Pruned } from './pruned.js';

const spoken = {
  event: slug().nullish(),
  summary: paragraphs(TEXT_LIMITS.statementSummary).nullish(),
  quote: paragraphs(TEXT_LIMITS.quote).nullish(),
  lines: sourceLines().nullish(),
  /** Ids of organisations, initiatives, listings, events or topics. */
  about: z.array(slug()).max(COUNT_LIMITS.about).nullish(),
};

const speaker = { id: slug(), by: slug(), role: requiredLine(TEXT_LIMITS.role) };

export const statement = z.strictObject({ ...speaker, question: slug(), ...spoken });

/** A contribution that answers no question. */
export const freeText = z.strictObject({ ...speaker, ...spoken });

export type StatementEntry = Pruned<z.output<typeof statement>>;
export type FreeTextEntry = Pruned<z.output<typeof freeText>>;
