import { checkedLine, checkedParagraphs, checkedPattern, checkedSlug } from '#platform';
import { z } from 'zod';
import { ABOUT_TYPES } from '../about.js';
import { STATEMENT_LIMITS as LIMITS } from '../statement.js';

const role = checkedLine(LIMITS.role).refine((said) => said !== '', 'missing');

const fields = {
  question: checkedSlug().nullish().describe('Slug of a guiding question; without one it is a free text'),
  event: checkedSlug().nullish(),
  summary: checkedParagraphs(LIMITS.summary).nullish(),
  quote: checkedParagraphs(LIMITS.quote).nullish().describe('Verbatim'),
  lines: checkedPattern(LIMITS.lines, /^[1-9]\d{0,6}(-[1-9]\d{0,6})?$/, 'wrongLines').nullish(),
  about: z
    .array(z.strictObject({ type: z.enum(ABOUT_TYPES), slug: checkedSlug() }))
    .max(LIMITS.about)
    .nullish(),
};

/**
 * What an editor may change, and nothing else: a closed list. Absent leaves a field as it is, null (or an empty text or list)
 * takes its value away.
 */
export const statementChanges = z
  .strictObject({ role: role.optional(), ...fields })
  .meta({ id: 'StatementChanges' });
export type StatementChanges = Partial<z.output<typeof statementChanges>>;

/** A new statement; who speaks stays. */
export const newStatement = z
  .strictObject({ by: checkedSlug().describe('Slug of an organisation'), role, ...fields })
  .refine(({ summary, quote }) => Boolean(summary ?? quote), { message: 'nothingSaid', path: ['summary'] })
  .meta({ id: 'NewStatement' });
export type NewStatement = z.output<typeof newStatement>;
