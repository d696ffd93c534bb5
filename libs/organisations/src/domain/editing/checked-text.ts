import { hiddenInLine, hiddenInText, webAddressFault } from '#platform';
import { z } from 'zod';

/**
 * What a value lacks, as a key of the texts for input (`errors.input`); null if it is fine. An empty text is always fine: it takes
 * the value away.
 */
type Judge = (value: string) => string | null;

/** A text on one line. */
export function line(most: number, judge: Judge = () => null) {
  return checked(
    most,
    (value) => (hiddenInLine(value) === null ? judge(value) : 'forbiddenCharacter'),
    (value) => value.trim(),
  );
}

/** A text of several lines; Windows line ends, which forms send, become plain ones. */
export function paragraphs(most: number) {
  return checked(
    most,
    (value) => (hiddenInText(value) === null ? null : 'forbiddenCharacter'),
    (value) => value.replaceAll('\r\n', '\n').trim(),
  );
}

/** A text of a form given by a pattern. */
export function patterned(most: number, pattern: RegExp, fault: string) {
  return line(most, (value) => (pattern.test(value) ? null : fault));
}

/** An address of the web. */
export function link(most: number) {
  return line(most, (value) => (webAddressFault(value) === null ? null : 'wrongLink'));
}

function checked(most: number, judge: Judge, tidy: (value: string) => string) {
  return z
    .string()
    .overwrite(tidy)
    .check((context) => {
      const { value, issues } = context;
      // Counted as people count: zod counts an emoji as two.
      if (value.length > most && [...value].length > most) {
        issues.push({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value });
      }
      const fault = value === '' ? null : judge(value);
      if (fault !== null) issues.push({ code: 'custom', message: fault, input: value });
    })
    .meta({ maxLength: most });
}
