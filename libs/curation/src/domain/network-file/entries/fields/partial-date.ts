import type { z } from 'zod';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day: `2013`, `2013-06`, `2013-06-30`. A year may be a number. */
export function partialDate(): z.ZodType<string, string> {
  return checked<string>((value) => (isPartialDate(value) ? null : noDate)).overwrite(String);
}

/** Whether the end is before the beginning, as far as both are known: `2013` is not before `2013-06`. */
export function endsBeforeStart(from: string | undefined, until: string | undefined): boolean {
  if (from === undefined || until === undefined) return false;
  const known = Math.min(from.length, until.length);
  return until.slice(0, known) < from.slice(0, known);
}

const noDate: Say = (texts) => texts.rejected.date;

function isPartialDate(value: unknown): boolean {
  const text = Number.isInteger(value) || typeof value === 'string' ? String(value) : '';
  const [, year, month = '01', day = '01'] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
