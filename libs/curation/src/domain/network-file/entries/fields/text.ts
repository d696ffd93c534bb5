import { hiddenInLine, hiddenInText } from '#platform';
import type { z } from 'zod';
import { codePointName, isLineEnd } from '../../problems/characters.js';
import type { Say } from '../../problems/say.js';
import { checked, missing } from './checked.js';

/** A text on one line: a name, a title, a role. At most `limit` characters, none of them hidden. */
export function line(limit: number): z.ZodType<string, string> {
  return checked<string>((value) => judgeText(value, limit, hiddenInLine));
}

/** A line that must say something. */
export function requiredLine(limit: number): z.ZodType<string, string> {
  return checked<string>((value) => (isBlank(value) ? missing : judgeText(value, limit, hiddenInLine)));
}

/** A text of several lines. Windows line ends become plain ones. */
export function paragraphs(limit: number): z.ZodType<string, string> {
  return checked<string>((value) => judgeText(unixLines(value), limit, hiddenInText)).overwrite(unixLines);
}

export function requiredParagraphs(limit: number): z.ZodType<string, string> {
  return checked<string>((value) =>
    isBlank(value) ? missing : judgeText(unixLines(value), limit, hiddenInText),
  ).overwrite(unixLines);
}

/** Judges a text by its type, length and characters. */
export function judgeText(
  value: unknown,
  limit: number,
  hidden: (text: string) => string | null = hiddenInLine,
): Say | null {
  if (value === undefined || value === null) return missing;
  if (typeof value !== 'string') return notText(value);
  const length = value.length > limit ? [...value].length : value.length;
  if (length > limit) return (texts) => texts.rejected.tooLong(limit, length);
  const character = hidden(value);
  if (character === null) return null;
  if (isLineEnd(character)) return (texts) => texts.rejected.lineBreak;
  return (texts) => texts.rejected.forbiddenCharacter(codePointName(character));
}

function notText(value: unknown): Say {
  if (typeof value === 'object') return (texts) => texts.rejected.wrongType(texts.expected.text);
  return (texts) => texts.rejected.textExpected;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function unixLines<T>(value: T): T {
  return typeof value === 'string' ? (value.replaceAll('\r\n', '\n') as T) : value;
}
