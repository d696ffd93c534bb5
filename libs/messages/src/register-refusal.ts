import type { ShapeOf } from './catalogue.js';
import type { places } from './de/places.js';

type Details = Readonly<Record<string, unknown>>;
type Refusals = ShapeOf<typeof places>['refusals'];
type SayDay = (iso: string) => string;
type Sentence = (texts: Refusals, details: Details, sayDay: SayDay) => string;

const text = (value: unknown): string => String(value ?? '');

const sentences: Readonly<Record<string, Sentence>> = {
  'REGISTER.NOT_GV100AD': (texts) => texts.notGv100ad,
  'REGISTER.NOT_UTF8': (texts) => texts.notUtf8,
  'REGISTER.TRUNCATED': (texts, { line }) =>
    line === undefined ? texts.truncated : texts.truncatedAt(text(line)),
  'REGISTER.MALFORMED': (texts, { line }) => texts.malformed(text(line)),
  'REGISTER.TOO_LARGE': (texts) => texts.tooLarge,
  'REGISTER.INCOMPLETE': (texts, { missing, known, state }) =>
    missing === undefined ? texts.incomplete : texts.losses(text(missing), text(known), text(state)),
  'REGISTER.OLDER_THAN_LOADED': (texts, { file, loaded }, sayDay) =>
    texts.older(sayDay(text(file)), sayDay(text(loaded))),
};

/**
 * Why a file was not imported as register and what to do, in one sentence; null for a code that is not about it.
 *
 * @param sayDay how to write a day such as `2023-11-30`
 */
export function registerRefusal(
  texts: Refusals,
  code: string,
  details: Details,
  sayDay: SayDay = (iso) => iso,
): string | null {
  return sentences[code]?.(texts, details, sayDay) ?? null;
}
