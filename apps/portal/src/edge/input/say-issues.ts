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
  const params = issue.code === 'custom' ? issue.params : undefined;
  if (typeof params?.character === 'string')
    return sayCharacter(params.character, String(params.before), texts);
  const text = texts[issue.message as keyof Texts];
  if (typeof text === 'string') return text;
  return typeof text === 'function' ? (text as Text)(String(params?.most)) : undefined;
}

/** So much of what stands before it tells where it is. */
const MOST_BEFORE = 20;

/** A character that nobody sees by its number, and where it is: the how manieth, and after what. */
function sayCharacter(character: string, before: string, texts: Texts): string {
  const number = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const line = [...(before.split('\n').at(-1) ?? '')];
  return texts.forbiddenCharacterAt(
    number,
    String([...before].length + 1),
    line.slice(-MOST_BEFORE).join(''),
  );
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
