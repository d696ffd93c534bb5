import { z } from 'zod';
import { COUNT_LIMITS } from '../../limits.js';
import { printable } from '../../problems/characters.js';
import type { Texts } from '../../problems/say.js';
import { checked } from './checked.js';

/** What was completed from elsewhere: true for the whole entry, or paths of its fields such as `names.acronym`. */
export type Completed = true | readonly string[];

const notAList = {
  code: 'custom',
  params: { say: (texts: Texts) => texts.rejected.wrongType(texts.expected.added) },
} as const;

/** @param fields every path that an entry of this list may name */
export function added(fields: readonly string[]) {
  const paths = z.array(fieldPath(fields)).max(COUNT_LIMITS.added);
  return z.unknown().transform((value, context): Completed | null => {
    if (value === true) return true;
    if (value === false || value === null || value === undefined) return null;
    const result = paths.safeParse(value);
    if (result.success) return result.data;
    const issues = Array.isArray(value) ? result.error.issues : [notAList];
    for (const issue of issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    return z.NEVER;
  });
}

function fieldPath(fields: readonly string[]): z.ZodType<string, string> {
  return checked<string>((value) => {
    if (typeof value !== 'string') return (texts) => texts.rejected.wrongType(texts.expected.text);
    return fields.includes(value) ? null : (texts) => texts.rejected.fieldPath(printable(value));
  });
}
