import { endsBeforeStart } from '#platform';
import { z } from 'zod';
import { joinPath } from '../../problems/path.js';
import type { Problem } from '../../problems/problem.js';
import { partialDate } from './partial-date.js';

/** From and to, each partial and each optional. */
export const period = z.strictObject({ from: partialDate().nullish(), to: partialDate().nullish() });

const date = partialDate();

export type DateOrPeriod = string | { readonly from?: string; readonly to?: string };

/** One date, or `{ from, to }`. */
export const dateOrPeriod = z.unknown().transform((value, context): DateOrPeriod | null => {
  if (value === null || value === undefined) return null;
  const schema: z.ZodType = typeof value === 'object' ? period : date;
  const result = schema.safeParse(value);
  if (result.success) return result.data as DateOrPeriod;
  for (const issue of result.error.issues)
    context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
  return z.NEVER;
});

/** A problem if a span of time ends before it begins. */
export function spanProblems(
  path: string,
  field: string,
  from: string | undefined,
  until: string | undefined,
): Problem[] {
  if (!endsBeforeStart(from, until)) return [];
  return [{ path: joinPath(path, field), say: (texts) => texts.rejected.dateOrder }];
}
