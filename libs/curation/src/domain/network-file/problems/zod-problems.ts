import type { z } from 'zod';
import type { Problem } from './problem.js';
import { joinPath, pathOf } from './path.js';
import type { Say, Texts } from './say.js';

type Issue = z.core.$ZodIssue;

/** What a schema found, in our words. `value` is what was read: an absent value is called missing, not of a wrong type. */
export function zodProblems(issues: readonly Issue[], value: unknown): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, value));
}

function problemsOf(issue: Issue, value: unknown): Problem[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: joinPath(path, key),
      say: (texts) => texts.rejected.unknownField,
    }));
  }
  return [{ path, say: sayOf(issue, isAbsent(value, issue.path)) }];
}

function sayOf(issue: Issue, absent: boolean): Say {
  const said = issue.code === 'custom' ? issue.params?.['say'] : undefined;
  if (typeof said === 'function') return said as Say;
  if (absent || issue.code === 'too_small') return (texts) => texts.rejected.missing;
  if (issue.code === 'invalid_value') {
    const choices = issue.values.join(', ');
    return (texts) => texts.rejected.choice(choices);
  }
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    return (texts) => texts.rejected.tooMany(limit);
  }
  const expected = issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'map';
  return (texts: Texts) => texts.rejected.wrongType(texts.expected[expected]);
}

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], value);
  return found === undefined || found === null;
}
