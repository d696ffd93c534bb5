import { isPartialDate } from '#platform';
import type { z } from 'zod';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';

/** A year, a month or a day: `2013`, `2013-06`, `2013-06-30`. A year may be a number. */
export function partialDate(): z.ZodType<string, string> {
  return checked<string>((value) => (isDate(value) ? null : noDate)).overwrite(String);
}

const noDate: Say = (texts) => texts.rejected.date;

function isDate(value: unknown): boolean {
  return (Number.isInteger(value) || typeof value === 'string') && isPartialDate(String(value));
}
