import { z } from 'zod';
import { hiddenInLine, hiddenInText } from './hidden-characters.js';
import { isPartialDate } from './partial-date.js';
import { webAddressFault } from './web-address.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const LONGEST_SLUG = 100;
const LONGEST_DATE = 10;

/**
 * What a value lacks, as a key of the texts for input (`errors.input`); null if it is fine. An empty text is always fine: it takes
 * the value away.
 */
type Judge = (value: string) => string | null;
type Hidden = (value: string) => string | null;

/** A text on one line. */
export function checkedLine(most: number, judge: Judge = () => null) {
  return checked(most, hiddenInLine, judge, (value) => value.trim());
}

/** A text of several lines; Windows line ends, which forms send, become plain ones. */
export function checkedParagraphs(most: number) {
  return checked(
    most,
    hiddenInText,
    () => null,
    (value) => value.replaceAll('\r\n', '\n').trim(),
  );
}

/** A text of a form given by a pattern. */
export function checkedPattern(most: number, pattern: RegExp, fault: string) {
  return checkedLine(most, (value) => (pattern.test(value) ? null : fault));
}

/** An address of the web. */
export function checkedLink(most: number) {
  return checkedLine(most, (value) => (webAddressFault(value) === null ? null : 'wrongLink'));
}

/** A date that may be partial: `2013`, `2013-06`, `2013-06-30`. */
export function checkedDate() {
  return checkedLine(LONGEST_DATE, (value) => (isPartialDate(value) ? null : 'wrongDate'));
}

/** Slug of a record that is meant. Whether there is one is for whoever looks it up to say. */
export function checkedSlug() {
  return checkedPattern(LONGEST_SLUG, SLUG, 'wrongSlug');
}

function checked(most: number, hidden: Hidden, judge: Judge, tidy: (value: string) => string) {
  return z
    .string()
    .overwrite(tidy)
    .check((context) => {
      const { value, issues } = context;
      // Counted as people count: zod counts an emoji as two.
      if (value.length > most && [...value].length > most) {
        issues.push({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value });
      }
      const character = hidden(value);
      if (character !== null) {
        const params = { character, before: value.slice(0, value.indexOf(character)) };
        issues.push({ code: 'custom', message: 'forbiddenCharacter', params, input: value });
        return;
      }
      const fault = value === '' ? null : judge(value);
      if (fault !== null) issues.push({ code: 'custom', message: fault, input: value });
    })
    .meta({ maxLength: most });
}
