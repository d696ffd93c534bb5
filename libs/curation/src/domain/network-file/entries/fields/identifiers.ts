import { z } from 'zod';
import { TEXT_LIMITS } from '../../limits.js';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';
import { judgeText, line } from './text.js';

const DOMAIN = /^(?:[\p{Ll}\p{N}](?:[\p{Ll}\p{N}-]{0,61}[\p{Ll}\p{N}])?\.)+\p{Ll}[\p{Ll}\p{N}-]*\p{Ll}$/u;

/** Names under which registers outside know an organisation. */
export const identifiers = z.strictObject({
  ars: pattern(/^(?:\d{12}|\d{5})$/, TEXT_LIMITS.registerNumber, (texts) => texts.rejected.ars).nullish(),
  wikidata: pattern(
    /^Q[1-9]\d{0,14}$/,
    TEXT_LIMITS.registerNumber,
    (texts) => texts.rejected.wikidata,
  ).nullish(),
  registerNumber: line(TEXT_LIMITS.registerNumber).nullish(),
  domain: pattern(DOMAIN, TEXT_LIMITS.domain, (texts) => texts.rejected.domain).nullish(),
});

function pattern(expression: RegExp, limit: number, say: Say): z.ZodType<string, string> {
  return checked<string>((value) => judgeText(value, limit) ?? (fits(expression, value) ? null : say));
}

function fits(expression: RegExp, value: unknown): boolean {
  return value === '' || expression.test(String(value));
}
