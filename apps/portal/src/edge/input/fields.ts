import { z } from 'zod';

const LONGEST_SLUG = 120;
const LONGEST_SEARCH = 200;
const MOST_WORDS = 16;
const LONGEST_CURSOR = 500;
const MOST_VALUES = 50;
const MOST_ITEMS = 100;
export const USUAL_ITEMS = 20;

/** Numbers in addresses are plain: no `1e2`, no `0x10`, no blanks, which JavaScript would take for numbers. */
function fromDigits(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value;
}

/** A whole number in an address. */
export function wholeNumber(least: number, most: number) {
  return z.preprocess(fromDigits, z.int().min(least).max(most));
}

/** A number in an address; point, not comma. */
export function decimalNumber(least: number, most: number) {
  return z.preprocess(fromDigits, z.number().min(least).max(most));
}

/** A slug or id in an address. Any text of sane length: one that nobody has is a 404, not a 400. */
export const slugParam = z.string().min(1).max(LONGEST_SLUG);

/** Key of a state, county or municipality. */
export const agsParam = z.string().regex(/^(\d{2}|\d{5}|\d{8})$/, 'wrongAgs');

/** Items per page. */
export const limit = wholeNumber(1, MOST_ITEMS).default(USUAL_ITEMS);

/** Where the last page ended: `next` of its answer, good for the same question. */
export const cursor = z
  .string()
  .max(LONGEST_CURSOR)
  .regex(/^[\w-]+$/)
  .optional();

/** What somebody types into a search box. */
export const searchText = z
  .string()
  .max(LONGEST_SEARCH)
  .refine((text) => (text.match(/\S+/g)?.length ?? 0) <= MOST_WORDS, {
    message: 'tooManyWords',
    params: { most: MOST_WORDS },
  });

/** A switch that is on when given: `open=true`. */
export const flag = z
  .literal('true')
  .transform(() => true)
  .optional();

/** A repeatable parameter with a closed list of values: OR within. */
export function manyOf<const V extends readonly string[]>(values: V) {
  return z.array(z.enum(values)).min(1).max(MOST_VALUES).optional();
}

/** A repeatable parameter with slugs. */
export const slugs = z.array(slugParam).min(1).max(MOST_VALUES).optional();

/** A repeatable parameter with keys of the given number of digits: 2 for states, 5 for counties. */
export function keysOf(digits: 2 | 5) {
  return z
    .array(z.string().regex(digits === 2 ? /^\d{2}$/ : /^\d{5}$/, 'wrongAgs'))
    .min(1)
    .max(MOST_VALUES)
    .optional();
}

/** What every list takes. */
export const page = { limit, cursor };
