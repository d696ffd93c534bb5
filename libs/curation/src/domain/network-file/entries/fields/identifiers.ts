import { IDENTIFIER_PATTERNS } from '#organisations';
import { z } from 'zod';
import { TEXT_LIMITS } from '../../limits.js';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';
import { judgeText, line } from './text.js';

/** Names under which registers outside know an organisation. */
export const identifiers = z.strictObject({
  ars: pattern(IDENTIFIER_PATTERNS.ars, TEXT_LIMITS.registerNumber, (texts) => texts.rejected.ars).nullish(),
  wikidata: pattern(
    IDENTIFIER_PATTERNS.wikidata,
    TEXT_LIMITS.registerNumber,
    (texts) => texts.rejected.wikidata,
  ).nullish(),
  registerNumber: line(TEXT_LIMITS.registerNumber).nullish(),
  domain: pattern(IDENTIFIER_PATTERNS.domain, TEXT_LIMITS.domain, (texts) => texts.rejected.domain).nullish(),
});

function pattern(expression: RegExp, limit: number, say: Say): z.ZodType<string, string> {
  return checked<string>((value) => judgeText(value, limit) ?? (fits(expression, value) ? null : say));
}

function fits(expression: RegExp, value: unknown): boolean {
  return value === '' || expression.test(String(value));
}
