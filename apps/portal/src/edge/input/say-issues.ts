import type { z } from 'zod';
import type { Messages } from '#messages';
import type { FieldError } from '../errors/request-error.js';

type Texts = Messages['errors']['input'];
type Issue = z.core.$ZodIssue;

/** More than these help nobody, and each repeats a piece of the input. */
const MOST_ERRORS = 20;

/**
 * Says in one language what is wrong with the input and where.
 * A schema's own message is a key of the texts: `z.string().regex(AGS, 'wrongAgs')`.
 */
export function sayIssues(
  issues: readonly Issue[],
  parents: readonly PropertyKey[],
  texts: Texts,
): FieldError[] {
  return issues.flatMap((issue) => sayIssue(issue, parents, texts)).slice(0, MOST_ERRORS);
}

function sayIssue(issue: Issue, parents: readonly PropertyKey[], texts: Texts): FieldError[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: texts.unknown(key) }));
  }
  return [{ path: path.join('.'), message: ownMessage(issue, texts) ?? message(issue, texts) }];
}

function ownMessage(issue: Issue, texts: Texts): string | undefined {
  if (!Object.hasOwn(texts, issue.message)) return undefined;
  const text = texts[issue.message as keyof Texts];
  if (typeof text === 'string') return text;
  const most: unknown = issue.code === 'custom' ? issue.params?.most : undefined;
  return typeof text === 'function' ? text(String(most)) : undefined;
}

function message(issue: Issue, texts: Texts): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? texts.missing : texts.wrongType(typeName(issue.expected, texts));
    case 'invalid_value':
      return issue.input === undefined ? texts.missing : texts.notOneOf(issue.values.map(String).join(', '));
    case 'too_small':
      return bound(issue.origin, texts.tooShort, texts.tooFew, texts.tooSmall)(String(issue.minimum));
    case 'too_big':
      return bound(issue.origin, texts.tooLong, texts.tooMany, texts.tooLarge)(String(issue.maximum));
    case 'invalid_format':
      return texts.wrongFormat;
    default:
      return texts.wrong;
  }
}

type Text = (value: string) => string;

function bound(origin: string, ofText: Text, ofList: Text, ofNumber: Text): Text {
  if (origin === 'string') return ofText;
  return origin === 'array' ? ofList : ofNumber;
}

function typeName(expected: string, texts: Texts): string {
  const { types } = texts;
  return Object.hasOwn(types, expected) ? types[expected as keyof typeof types] : types.other;
}
